"""A file on disk as a source of bytes: whole and unchanged, or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection import HEAD_BYTES, detect_type
from desktop_app.intake.text.storable import one_line

BLOCK_BYTES: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Look:
    """What the disk says of a file, to tell whether it changed."""

    device: int
    inode: int
    size: int
    changed_ns: int


class LocalFile:
    """A regular file that was opened for reading. `name` is data, never a path.

    Every fault is about the file and carries no path: paths hold names.
    """

    def __init__(self, path: Path, source: BinaryIO) -> None:
        self._path = path
        self._source = source
        self._handle_look = _look(os.fstat(source.fileno()))
        self._path_look = self._look_again()
        self.name = one_line(path.name)
        self.size = self._handle_look.size

    def detect_type(self) -> DetectedType:
        """What the file is, by its bytes.

        Raises:
            Fault: FILE_UNREADABLE or FILE_GONE.

        """
        try:
            self._source.seek(0)
            return detect_type(self._source.read(HEAD_BYTES), self._source)
        except OSError as error:
            raise self._failed() from error

    def blocks(self) -> Iterator[bytes]:
        """All bytes, in blocks of 1 MiB. Who uses them must undo it all if this raises.

        Raises:
            Fault: FILE_GONE, FILE_CHANGED or FILE_UNREADABLE, at the latest after the last block.

        """
        read = 0
        try:
            self._source.seek(0)
            while block := self._source.read(BLOCK_BYTES):
                read += len(block)
                if read > self.size:  # a log that grows as fast as we read would never end
                    raise Fault(FaultCode.FILE_CHANGED)
                yield block
            look = _look(os.fstat(self._source.fileno()))
        except OSError as error:
            raise self._failed() from error
        if self._look_again() != self._path_look or look != self._handle_look or read != self.size:
            raise Fault(FaultCode.FILE_CHANGED)

    def _look_again(self) -> _Look:
        try:
            return _look(self._path.stat())
        except FileNotFoundError as error:
            raise Fault(FaultCode.FILE_GONE) from error
        except OSError as error:
            raise Fault(FaultCode.FILE_UNREADABLE) from error

    def _failed(self) -> Fault:
        """A stick that was pulled out looks like a failing disk until one asks for the path."""
        gone = not self._path.exists()
        return Fault(FaultCode.FILE_GONE if gone else FaultCode.FILE_UNREADABLE)


@contextmanager
def open_local_file(path: Path) -> Iterator[LocalFile]:
    """Open a file that a person chose. Links are followed; only regular files are read.

    Raises:
        Refusal: NOT_A_FILE for a folder, a device, a pipe or a socket.
        Fault: FILE_GONE or FILE_UNREADABLE.

    """
    with _open(path) as source:
        yield LocalFile(path, source)


def _open(path: Path) -> BinaryIO:
    try:
        # Asked before opening, because to open a device can already do something to it.
        _require_regular(path.stat())
        return os.fdopen(_open_without_waiting(path), "rb", buffering=0)
    except FileNotFoundError as error:
        raise Fault(FaultCode.FILE_GONE) from error
    except (OSError, ValueError) as error:
        raise Fault(FaultCode.FILE_UNREADABLE) from error


def _open_without_waiting(path: Path) -> int:
    """Open, and ask again: a pipe may have taken the file's place in between."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags)
    try:
        _require_regular(os.fstat(handle))
    except Refusal:
        os.close(handle)
        raise
    return handle


def _require_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Refusal(RefusalCode.NOT_A_FILE)


def _look(status: os.stat_result) -> _Look:
    return _Look(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
