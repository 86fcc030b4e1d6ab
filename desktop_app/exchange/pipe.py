"""A bounded pipe in memory: few bytes at a time, from one thread to another.

Between what pushes and what pulls lie a few MiB at most, whatever the size of the
bundle, and nothing touches a disk.
"""

from collections import deque
from io import RawIOBase
from threading import Condition
from typing import TYPE_CHECKING

from desktop_app.exchange.limits import MIB

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer


class OtherSideGone(Exception):
    """The other end of the pipe stopped before its work was done."""


class Pipe:
    """Bytes in at one end, out at the other, in order, and few at a time."""

    def __init__(self, most_bytes: int = 4 * MIB) -> None:
        self._most_bytes = most_bytes
        self._changed = Condition()
        self._blocks: deque[memoryview] = deque()
        self._held = 0
        self._is_ended = False
        self._is_broken = False

    def write(self, block: bytes) -> None:
        """Put a block in, waiting for room; it must not change afterwards.

        Raises:
            OtherSideGone: nobody will read it.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._is_broken or self._held < self._most_bytes)
            if self._is_broken:
                raise OtherSideGone
            if block:
                self._blocks.append(memoryview(block))
                self._held += len(block)
                self._changed.notify_all()

    def end(self) -> None:
        """Everything has been written: the reader will find the end after it."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()

    def read_into(self, buffer: memoryview) -> int:
        """Fill the buffer as far as bytes are there, waiting for the first; 0 at the end.

        Raises:
            OtherSideGone: the writer stopped before the end.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._is_broken or self._is_ended or self._held)
            if self._is_broken:
                raise OtherSideGone
            filled = 0
            while self._blocks and filled < len(buffer):
                filled += self._move_some(buffer[filled:])
            self._changed.notify_all()
            return filled

    def break_off(self) -> None:
        """One side leaves. Before the end, this stops the other one too; after it, nothing."""
        with self._changed:
            if not self._is_ended:
                self._is_broken = True
                self._blocks.clear()
                self._changed.notify_all()

    def _move_some(self, buffer: memoryview) -> int:
        block = self._blocks.popleft()
        size = min(len(block), len(buffer))
        buffer[:size] = block[:size]
        if size < len(block):
            self._blocks.appendleft(block[size:])
        self._held -= size
        return size


class Outlet(RawIOBase):
    """The end that is read from."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        return self._pipe.read_into(memoryview(buffer).cast("B"))


class Inlet(RawIOBase):
    """The end that is written to."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    def writable(self) -> bool:
        return True

    def write(self, block: "ReadableBuffer") -> int:
        copy = bytes(block)  # the buffer above is filled again
        self._pipe.write(copy)
        return len(copy)
