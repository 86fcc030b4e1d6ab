"""Files that appear in a shared folder whole or not at all, and never in place of another."""

import errno
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from desktop_app.domain.errors import Fault, FaultCode

_BEGINS, _RANDOM_BYTES = ".tmp-", 8
_UNFINISHED = re.compile(re.escape(_BEGINS) + f"[0-9a-f]{{{2 * _RANDOM_BYTES}}}")

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.EHOSTDOWN})


def publish(path: Path, data: bytes) -> bool:
    """Make a file that outlasts a power cut; False if there is one of that name already.

    What has no bytes counts as not there: it is what a stick pulled out too early leaves.

    Raises:
        Fault: DISK_FULL, NOT_WRITABLE, PLACE_GONE, DISK_FAILED, WRITTEN_COPY_DIFFERS.
    """
    unfinished = path.with_name(_BEGINS + token_hex(_RANDOM_BYTES))
    try:
        if _is_taken(path):
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(unfinished, data)
        if unfinished.read_bytes() != data:
            raise Fault(FaultCode.WRITTEN_COPY_DIFFERS)
        is_new = take_name(unfinished, path)
        sync_names(path.parent)
    except OSError as error:
        raise fault_of(error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return is_new


def is_unfinished(name: str) -> bool:
    """Whether it is a name that `publish` gives a file while it writes it, and nobody else."""
    return _UNFINISHED.fullmatch(name) is not None


def take_away_unfinished(path: Path, before_ms: int) -> None:
    """Take away what a killed program left half written, if it was last written before then.

    Nothing else: no link, no folder, and nothing that somebody may be writing just now.
    """
    with suppress(OSError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_mtime * 1000 < before_ms:
            path.unlink()


def fault_of(error: OSError) -> Fault:
    """Our name for what the system reports; paths are left out, they may be telling."""
    if error.errno in _FULL:
        return Fault(FaultCode.DISK_FULL)
    if error.errno in _FORBIDDEN:
        return Fault(FaultCode.NOT_WRITABLE)
    if error.errno in _GONE:
        return Fault(FaultCode.PLACE_GONE)
    return Fault(FaultCode.DISK_FAILED, errno=error.errno or 0)


def sync_names(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can be asked to."""
    with suppress(OSError):  # network folders and Windows refuse
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_taken(path: Path) -> bool:
    """Whether anything but an empty file has the name."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(status.st_mode) or status.st_size > 0


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def take_name(unfinished: Path, path: Path) -> bool:
    """Give a finished file its name, unless another has taken it meanwhile.

    Raises:
        OSError: the disk failed; the name may be reserved by an empty file.
    """
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return _take_over(unfinished, path)
    except OSError as error:
        if error.errno in _FULL or error.errno == errno.EIO:
            raise
        return _take_name(unfinished, path)
    return True


def _take_name(unfinished: Path, path: Path) -> bool:
    """The same on a disk without hard links, as FAT: reserve the name, then move over it."""
    try:
        path.open("xb").close()
    except FileExistsError:
        return _take_over(unfinished, path)
    unfinished.replace(path)
    return True


def _take_over(unfinished: Path, path: Path) -> bool:
    """Two who reserve one name at once both move over it: each time it is a whole file."""
    if _is_taken(path):
        return False
    unfinished.replace(path)
    return True
