"""The `att/` folder: encrypted files under random names, whole or not at all.

A file's name is the hex of its attachment's id, 128 random bits. It says nothing of the
content: a content hash would let a finder test for pictures he knows.
"""

import os
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.crypto.attachments import (
    SealedAttachment,
    decrypt_attachment,
    encrypt_attachment,
)
from desktop_app.crypto.durable import (
    PART_SUFFIX,
    disk_errors_as_faults,
    make_private_folder,
    sync_folder,
    whole_file,
)
from desktop_app.crypto.measure import Measure
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AttachmentId

_NAME = re.compile(r"[0-9a-f]{32}", re.ASCII)


class AttachmentFolder:
    """Keeps attachment bytes for one vault, below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, id_: AttachmentId, chunks: Iterable[bytes]) -> SealedAttachment:
        """Encrypt the chunks under the id of a new attachment, and bring them to the disk.

        Raises:
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED. Whatever `chunks` raises, as it was, but
                an OSError counts as the disk's. Nothing is then left behind.
        """
        path = self._path(id_)
        with disk_errors_as_faults():
            make_private_folder(path.parent)
            with whole_file(path) as file:
                return encrypt_attachment(chunks, file, id_)

    def take(self, path: Path, id_: AttachmentId) -> None:
        """Move an encrypted file from elsewhere in the vault in under its attachment's id.

        Raises:
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        target = self._path(id_)
        with disk_errors_as_faults():
            make_private_folder(target.parent)
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            path.replace(target)
            sync_folder(target.parent)

    def read(self, attachment: Attachment) -> Iterator[bytes]:
        """The attachment in blocks of at most 1 MiB; it is whole when the iterator ends.

        Raises:
            Fault: ATTACHMENT_MISSING at once; ATTACHMENT_DAMAGED at once or while iterating,
                at the latest instead of the end, when these are not the bytes on record.
        """
        file = self._open(attachment)
        try:
            blocks = decrypt_attachment(file, attachment.keyset, attachment.id)
        except Fault:
            file.close()
            raise
        return _compared(blocks, file, attachment)

    def holds(self, attachment: Attachment) -> bool:
        """Whether its bytes are here in full length; their content is not looked at."""
        path = self._path(attachment.id)
        return path.is_file() and path.stat().st_size == attachment.cipher_size

    def discard(self, id_: AttachmentId) -> None:
        """Remove the bytes; nothing happens if there are none. What a disk keeps is its own."""
        path = self._path(id_)
        with disk_errors_as_faults():
            if path.exists():
                path.unlink()
                sync_folder(path.parent)

    def orphans(self, known: Collection[AttachmentId]) -> list[AttachmentId]:
        """What lies here and no entry names: written just before a crash."""
        names = (path.name for path in sorted(self._root.glob("*/*")))
        found = (AttachmentId(bytes.fromhex(name)) for name in names if _NAME.fullmatch(name))
        return [id_ for id_ in found if id_ not in known]

    def clear_leftovers(self) -> int:
        """Remove half-written files a crash has left, and say how many. At the start only."""
        leftovers = sorted(self._root.glob(f"*/*{PART_SUFFIX}"))
        with disk_errors_as_faults():
            for path in leftovers:
                path.unlink()
        return len(leftovers)

    def _path(self, id_: AttachmentId) -> Path:
        name = id_.hex()
        return self._root / name[:2] / name

    def _open(self, attachment: Attachment) -> BinaryIO:
        path = self._path(attachment.id)
        try:
            file = path.open("rb")
        except FileNotFoundError:
            raise Fault(FaultCode.ATTACHMENT_MISSING) from None
        except OSError as error:
            raise Fault(FaultCode.FILE_UNREADABLE) from error
        if path.stat().st_size != attachment.cipher_size:
            file.close()
            raise Fault(FaultCode.ATTACHMENT_DAMAGED)
        return file


def _compared(blocks: Iterator[bytes], file: BinaryIO, attachment: Attachment) -> Iterator[bytes]:
    """The same blocks; instead of the end a fault, when they are not the ones on record."""
    measure = Measure()
    with file:
        for block in blocks:
            measure.take(block)
            yield block
    if (measure.size, measure.sha256.hex()) != (attachment.size, attachment.sha256):
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)
