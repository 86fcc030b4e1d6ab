"""Files that are there whole or not at all, even when the power goes."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.errors import Fault, FaultCode

PART_SUFFIX = ".part"

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def fault_of(error: OSError) -> Fault:
    """Our name for what the operating system reports; paths are left out, they may be telling."""
    if error.errno in _FULL:
        return Fault(FaultCode.DISK_FULL)
    if error.errno in _FORBIDDEN:
        return Fault(FaultCode.NOT_WRITABLE)
    if error.errno == errno.EFBIG:  # FAT holds no file of 4 GiB
        return Fault(FaultCode.FILE_TOO_LARGE_FOR_DRIVE)
    return Fault(FaultCode.DISK_FAILED, errno=error.errno or 0)


@contextmanager
def disk_errors_as_faults() -> Iterator[None]:
    """Inside this block the operating system's errors arrive as our faults."""
    try:
        yield
    except OSError as error:
        raise fault_of(error) from error


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its name only once every byte is on the disk.

    Whatever goes wrong in the block, nothing is left behind and an older file of that name
    stays as it was. A crash can leave `<name>.part`, which nobody takes for the file.
    """
    part = path.with_name(path.name + PART_SUFFIX)
    part.unlink(missing_ok=True)
    try:
        with open(part, "xb", opener=_open_private) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def make_private_folder(folder: Path) -> None:
    """Make `folder` for its owner alone, so that its name survives a crash too."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` to the disk; Windows does so unasked and refuses the call."""
    if os.name != "nt":  # pragma: no branch
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
