"""Where a foreign bundle's payload waits, encrypted, until a person has accepted it."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app.app.vaults import Session
from desktop_app.crypto.attachments import (
    AttachmentWriter,
    SealedAttachment,
    decrypt_attachment,
)
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AttachmentId

_ATTACHMENTS = "data/files/"
_ID_DIGITS = 32
_LONGEST_LINE = 1 << 20


class Quarantine:
    """One folder in the inbox, with a key of its own for each file, kept in memory only.

    What is discarded, or left by a crash, can't be read by anyone any more.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._folder = session.folder / "inbox" / session.world.chance(16).hex()
        self._held: dict[str, _Held] = {}

    def begin(self, name: str, size: int) -> "_Held":  # noqa: ARG002  the writer counts itself
        """Make room for one payload file."""
        with disk_errors_as_faults():
            make_private_folder(self._folder)
            id_ = _id_in(name) or AttachmentId(self._session.world.chance(16))
            held = _Held(self._folder / f"{len(self._held):06d}", id_)
        self._held[name] = held
        return held

    def lines(self, name: str) -> Iterator[bytes]:
        """A payload file line by line, without line ends.

        Raises:
            Refusal: BUNDLE_BAD_ENTRIES, with `why`: it is missing, or its lines have no end.
        """
        held = self._held.get(name)
        if held is None:
            raise Refusal(RefusalCode.BUNDLE_BAD_ENTRIES, why="missing")
        rest = b""
        for block in held.blocks():
            *whole, rest = (rest + block).split(b"\n")
            yield from whole
            if len(rest) > _LONGEST_LINE:
                raise Refusal(RefusalCode.BUNDLE_BAD_ENTRIES, why="long")
        if rest:
            raise Refusal(RefusalCode.BUNDLE_BAD_ENTRIES, why="cut")

    def content(self, name: str, most: int) -> bytes | None:
        """A payload file whole; None if there is none.

        Raises:
            Refusal: BUNDLE_TOO_LARGE when it is longer than it may be.
        """
        held = self._held.get(name)
        if held is None:
            return None
        found = bytearray()
        for block in held.blocks():
            found += block
            if len(found) > most:
                raise Refusal(RefusalCode.BUNDLE_TOO_LARGE)
        return bytes(found)

    def adopt(self, name: str, file: Attachment) -> None:
        """Move a payload file into the vault's own folder, as the bytes of an attachment.

        It was encrypted for the place its name asks for. If it must lie elsewhere, it is
        encrypted again: a file in the folder opens only under its own place.
        """
        held, session = self._held[name], self._session
        files = session.vault.files
        place = files.place_for(file, AttachmentId(session.world.chance(16)))
        sealed = held.sealed
        if place == held.id:
            session.attachments.take(held.path, place)
        else:
            sealed = session.attachments.put(place, held.blocks())
        files.adopt(file.id, place, sealed)

    def discard(self) -> None:
        """Delete what is left here."""
        with suppress(OSError):
            shutil.rmtree(self._folder)


class _Held:
    """One payload file, first written, then read."""

    def __init__(self, path: Path, id_: AttachmentId) -> None:
        self.path = path
        self.id = id_
        self._file: BinaryIO = path.open("xb")
        self._writer: AttachmentWriter | None = AttachmentWriter(self._file, id_)
        self._sealed: SealedAttachment | None = None

    @property
    def sealed(self) -> SealedAttachment:
        """How to open what was written; only once it is finished."""
        if self._sealed is None:
            raise Refusal(RefusalCode.BUNDLE_INCOMPLETE)
        return self._sealed

    def write(self, block: bytes) -> None:
        """Take the next bytes."""
        self._unfinished().write(block)

    def finish(self) -> str:
        """Every byte has come; answers with their SHA-256 in hex."""
        sealed = self._sealed = self._unfinished().finish()
        self._writer = None  # it holds on to some MiB, and a bundle has hundreds of files
        with disk_errors_as_faults():
            self._file.close()
        return sealed.sha256.hex()

    def discard(self) -> None:
        """Forget what was written."""
        if self._writer is not None:
            self._writer.abandon()
        with suppress(OSError):
            self._file.close()
            self.path.unlink(missing_ok=True)

    def _unfinished(self) -> AttachmentWriter:
        if self._writer is None:
            raise Refusal(RefusalCode.BUNDLE_INCOMPLETE)
        return self._writer

    def blocks(self) -> Iterator[bytes]:
        """The bytes again, in blocks."""
        with self.path.open("rb") as file:
            yield from decrypt_attachment(file, self.sealed.keyset, self.id)


def _id_in(name: str) -> AttachmentId | None:
    """The attachment a payload file is, by its generated name."""
    digits = name.removeprefix(_ATTACHMENTS).partition(".")[0]
    if not name.startswith(_ATTACHMENTS) or len(digits) != _ID_DIGITS:
        return None
    try:
        return AttachmentId(bytes.fromhex(digits))
    except ValueError:
        return None
