"""Seals bundles and opens them: the exchange room's bags in the crypto room's seals."""

import os
import shutil
import stat
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.app.quarantine import Quarantine
from desktop_app.app.vaults import Session
from desktop_app.crypto.durable import disk_errors_as_faults, whole_file
from desktop_app.crypto.sealing import SealReceipt, open_sealed, read_back, seal
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.crypto.sshsig import (
    allowed_signers_line,
    read_ssh_signature,
    sign_for_ssh,
    ssh_principal,
)
from desktop_app.domain.bundle import Cover, Envelope, Member
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.bag_reader import read_bag
from desktop_app.exchange.bag_writer import write_bag
from desktop_app.exchange.envelope import decode_envelope, encode_envelope
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.side_by_side import read_while_opening, seal_while_writing
from desktop_app.ledger.checks import SetAside, read_entry
from desktop_app.ledger.entry import Entry
from desktop_app.services.courier import Opened, Sealed
from desktop_app.services.ports import Progress

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BLOCK = 1 << 20
_MOST_KEYS_REMEMBERED = 1_024
NAMESPACE = "handoff@throughline"


class BundleCourier:
    """Writes and opens handoff bundles for one open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._workers = session.world.cores.executor
        # As dear as half a signature, and a bundle's thousands of entries come from a few keys.
        self._acceptable = lru_cache(_MOST_KEYS_REMEMBERED)(is_acceptable_key)

    def seal(
        self,
        out: str,
        members: Sequence[Member],
        envelope: Envelope,
        recipients: Sequence[str],
        progress: Progress,
    ) -> Sealed:
        """Write the bundle and prove that it opens again. Nothing is left of one that fails.

        Raises:
            Refusal: FILE_EXISTS, CANCELLED.
            Fault: DISK_FULL, NOT_WRITABLE, WRITTEN_COPY_DIFFERS, ATTACHMENT_DAMAGED.
        """
        path = Path(out)
        if path.exists():
            raise Refusal(RefusalCode.FILE_EXISTS)
        if not path.parent.is_dir():
            raise Fault(FaultCode.NOT_WRITABLE)
        encoded = encode_envelope(envelope)
        cover = Cover(encoded, _labels(envelope), self._sign)
        half = envelope.payload_bytes
        with disk_errors_as_faults(), whole_file(path) as file:
            receipt = self._write(file, members, cover, recipients, _Told(progress, 0, 2 * half))
            file.flush()
            os.fsync(file.fileno())
        try:
            digest = self._read_back(path, receipt, _Told(progress, half, 2 * half))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return Sealed(digest, path.stat().st_size, sha256(encoded).digest())

    def withdraw(self, out: str) -> None:
        """Delete a bundle that was sealed and must not leave after all."""
        with disk_errors_as_faults():
            Path(out).unlink(missing_ok=True)

    def open(self, path: str, progress: Progress) -> tuple[Opened, Quarantine]:
        """Open, unpack into quarantine, and check bag and signature.

        Raises:
            Refusal: NOT_A_FILE, NOT_SEALED, NOT_FOR_US, SEAL_BROKEN, BUNDLE_…
            Fault: FILE_GONE, FILE_UNREADABLE, DISK_FULL.
        """
        quarantine = Quarantine(self._session)
        try:
            return self._open(Path(path), quarantine, progress), quarantine
        except BaseException:
            quarantine.discard()
            raise

    def read_entry(self, untrusted_line: bytes) -> Entry | None:
        """An entry that passes every static check, or None."""
        try:
            return read_entry(untrusted_line, verify=verify, acceptable_key=self._acceptable)
        except SetAside:
            return None

    def own_allowed_signers(self) -> tuple[str, str]:
        """This device's principal, and the line by which others check its signatures."""
        public = self._session.pen.public
        principal = ssh_principal(public)
        return principal, allowed_signers_line(principal, NAMESPACE, public)

    def _sign(self, tag_manifest: bytes) -> bytes:
        return sign_for_ssh(self._session.pen, tag_manifest, NAMESPACE)

    def _write(
        self,
        file: BinaryIO,
        members: Sequence[Member],
        cover: Cover,
        recipients: Sequence[str],
        progress: "_Told",
    ) -> SealReceipt:
        receipts: list[SealReceipt] = []

        def sealing(source: BinaryIO) -> None:
            receipts.append(seal(source, file, recipients))

        def writing(sink: Callable[[bytes], object]) -> None:
            write_bag(sink, members, cover, workers=self._workers, progress=progress)

        seal_while_writing(writing, sealing, self._workers)
        return receipts[0]

    def _read_back(self, path: Path, receipt: SealReceipt, progress: "_Told") -> str:
        """Sealing can lose its last bytes on a full disk without a word: open it and compare."""
        with path.open("rb") as written:
            hashed = _Hashed(written, progress)
            read_back(BufferedReader(hashed, _BLOCK), self._session.identity, receipt)
            return hashed.to_the_end()

    def _open(self, path: Path, quarantine: Quarantine, progress: Progress) -> Opened:
        size, file = _opened(path)
        limits = Limits().within(_free_bytes(self._session.folder))
        identities = [self._session.identity, *(one.identity for one in self._session.former)]
        with file:
            hashed = _Hashed(file)
            source = BufferedReader(hashed, _BLOCK)
            contents = read_while_opening(
                lambda sink: open_sealed(source, sink, identities),
                lambda plain: read_bag(
                    plain,
                    quarantine,
                    limits,
                    workers=self._workers,
                    progress=_Told(progress, 0, size),
                ),
                self._workers,
            )
            digest = hashed.to_the_end()
        envelope = decode_envelope(contents.envelope)
        signature = read_ssh_signature(contents.signature)
        return Opened(
            envelope,
            contents,
            digest,
            lambda key: signature.holds(contents.tag_manifest, public=key, namespace=NAMESPACE),
        )


class _Hashed(RawIOBase):
    """Hashes a file's bytes as they are read, so that it needs no second reading."""

    def __init__(self, file: BinaryIO, progress: Callable[[int], object] = bool) -> None:
        self._file = file
        self._progress = progress
        self._digest = sha256()
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        block = self._file.read(len(memoryview(buffer)))
        memoryview(buffer)[: len(block)] = block
        self._digest.update(block)
        self._read += len(block)
        self._progress(self._read)
        return len(block)

    def to_the_end(self) -> str:
        """The digest of the whole file, also of what nobody asked to read."""
        for block in iter(lambda: self._file.read(_BLOCK), b""):
            self._digest.update(block)
        return self._digest.hexdigest()


class _Told:
    """Progress by bytes, as the exchange tells it, for a caller who can stop the work."""

    def __init__(self, progress: Progress, before: int, total: int) -> None:
        self._progress = progress
        self._before = before
        self._total = total

    def __call__(self, done: int) -> None:
        if not self._progress(self._before + done, max(self._total, 1)):
            raise Refusal(RefusalCode.CANCELLED)


def _opened(path: Path) -> tuple[int, BinaryIO]:
    """A bundle and its size. Only a regular file: a pipe could let us wait for ever."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refusal(RefusalCode.NOT_A_FILE)
        return status.st_size, path.open("rb")
    except FileNotFoundError:
        raise Fault(FaultCode.FILE_GONE) from None
    except OSError:
        raise Fault(FaultCode.FILE_UNREADABLE) from None


def _labels(envelope: Envelope) -> dict[str, str]:
    """What bag-info.txt says: nothing of the case, not even its codename."""
    return {
        "Bag-Software-Agent": "Throughline",
        "Bagging-Date": envelope.created[:10],
        "External-Identifier": envelope.bundle,
    }


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
