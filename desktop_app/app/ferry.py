"""Carries attachments between a vault and a place, enciphered as their entries say (LEDGER 8)."""

import io
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from desktop_app.app.vaults import Session
from desktop_app.crypto.attachments import decrypt_attachment, encrypt_attachment
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder, whole_file
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AttachmentId
from desktop_app.exchange.blobs import (
    PART_BYTES,
    Blob,
    blobs_in,
    part_name,
    part_sizes,
    receive_blob,
    send_blob,
    whole_of_size,
)
from desktop_app.exchange.store_names import BLOBS
from desktop_app.services.exchange_ports import Place

_FOLDER = "carry"
_BLOCK = 1 << 20


class BlobFerry:
    """Goes between one vault and one place. What is under way lies in `carry/`, enciphered.

    An entry names no blob: one is looked for by its length, and known by its opening with the
    key that the entry holds.
    """

    def __init__(self, session: Session, place: Place) -> None:
        self._session = session
        self._place = place
        self._blobs = dict(blobs_in(place.listing(BLOBS)))
        self._folder = session.folder / _FOLDER

    def is_there(self, file: Attachment) -> bool:
        """Whether the place holds the whole of a file."""
        return self._find(file) is not None

    def send(self, file: Attachment) -> Iterator[int]:
        """Put a file there, part by part; gives the bytes sent after each.

        It is enciphered anew under the key its author named: what lies here is under this
        device's own (decision 006). Stopped in between, it goes on with what is missing.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        path = self._enciphered(file)
        digest = _digest_of(path)
        there = self._blobs.get(digest, Blob(digest, {}))
        with path.open("rb") as source:
            yield from send_blob(self._place, there, path.stat().st_size, _reading(source))
        self._blobs[digest] = Blob(digest, dict(enumerate(part_sizes(path.stat().st_size))))
        path.unlink()

    def bring(self, file: Attachment) -> Iterator[int]:
        """Bring a file into the vault, part by part; gives the bytes received after each.

        Stopped in between, it goes on with the parts that are missing.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, ATTACHMENT_MISSING where no part is to be found,
                ATTACHMENT_DAMAGED where it is not what its author signed.
        """
        blob = self._find(file)
        if blob is None:
            raise Fault(FaultCode.ATTACHMENT_MISSING)
        path = self._own_folder() / f"in-{blob.sha256}"
        held = path.stat().st_size // PART_BYTES if path.exists() else 0
        with disk_errors_as_faults(), path.open("ab") as target:
            target.truncate(held * PART_BYTES)
            for part in receive_blob(self._place, blob, file.cipher_size, held):
                target.write(part)
                yield len(part)
        try:
            self._take_in(file, path)
        finally:
            path.unlink()

    def _take_in(self, file: Attachment, path: Path) -> None:
        """Encipher it for this device, and keep it if it is what its author signed."""
        session, files = self._session, self._session.vault.files
        place = files.place_for(file, AttachmentId(session.world.chance(16)))
        with path.open("rb") as source:
            sealed = session.attachments.put(
                place, decrypt_attachment(source, file.keyset, file.id)
            )
        if (sealed.size, sealed.sha256.hex()) != (file.size, file.sha256):
            session.attachments.discard(place)
            raise Fault(FaultCode.ATTACHMENT_DAMAGED)
        files.adopt(file.id, place, sealed)

    def _enciphered(self, file: Attachment) -> Path:
        """The file under its author's key, whole, and kept until all of it is there."""
        path = self._own_folder() / f"out-{file.id.hex()}-{file.sha256[:16]}"
        if path.exists() and path.stat().st_size == file.cipher_size:
            return path
        with disk_errors_as_faults(), whole_file(path) as target:
            encrypt_attachment(
                self._session.vault.files.read(file), target, file.id, keyset=file.keyset
            )
        return path

    def _find(self, file: Attachment) -> Blob | None:
        for blob in whole_of_size(self._blobs, file.cipher_size):
            if self._opens(blob, file):
                return blob
        return None

    def _opens(self, blob: Blob, file: Attachment) -> bool:
        """Whether a blob is this file: its beginning opens with the key the entry names."""
        most = min(PART_BYTES, file.cipher_size)
        try:
            first = self._place.read(part_name(blob.sha256, 0), most)
            next(decrypt_attachment(io.BytesIO(first), file.keyset, file.id), b"")
        except Fault as fault:
            if fault.code is FaultCode.PLACE_GONE:
                raise
            return False
        return True

    def _own_folder(self) -> Path:
        with disk_errors_as_faults():
            make_private_folder(self._folder)
        return self._folder


def _reading(source: io.BufferedReader) -> Callable[[int, int], bytes]:
    def read_at(offset: int, size: int) -> bytes:
        source.seek(offset)
        return source.read(size)

    return read_at


def _digest_of(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            digest.update(block)
    return digest.hexdigest()
