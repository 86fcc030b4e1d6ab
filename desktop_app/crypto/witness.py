"""Streams that remember what went wrong, because the libraries between reword or lose it.

pyrage turns an error of ours into a text and drops the one of the very last write; tink
turns it into a text too. Both also close or flush what is not theirs to close.
"""

import io
from collections.abc import Callable
from types import TracebackType
from typing import Any, BinaryIO

from desktop_app.crypto.durable import fault_of

BLOCK = 256 * 1024  # measured: larger ones come fresh from the system each time and cost more


class Witness:
    """Keeps the first error that passes through its `with` blocks."""

    def __init__(self) -> None:
        self._error: BaseException | None = None

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._error = self._error or error

    def testify(self) -> None:
        """Raise the first error as it was; one of the operating system's as our fault."""
        if isinstance(self._error, OSError):
            raise fault_of(self._error) from self._error
        if self._error is not None:
            raise self._error


class WatchedSource(io.BufferedIOBase):
    """Reads `source` in large blocks and hands them out in the sizes asked for.

    `seen` is shown every block; closing this leaves the source open.
    """

    def __init__(
        self, source: BinaryIO, witness: Witness, seen: Callable[[bytes], object] = len
    ) -> None:
        super().__init__()
        self._source = source
        self._witness = witness
        self._seen = seen
        self._block = io.BytesIO()

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """At most `size` bytes, or a block if no size is given; nothing at the end."""
        if piece := self._block.read(size):
            return piece
        self._fetch()
        return self._block.read(size)

    def put_back(self, piece: bytes) -> None:
        """Hand these bytes out again, before all others."""
        self._block = io.BytesIO(piece + self._block.read())

    def _fetch(self) -> None:
        with self._witness:
            block = self._source.read(BLOCK)
        self._seen(block)
        self._block = io.BytesIO(block)


class WatchedSink(io.BufferedIOBase):
    """Passes bytes on and counts them; closing it leaves the sink open."""

    def __init__(self, write: Callable[[bytes], int | None], witness: Witness) -> None:
        super().__init__()
        self._write = write
        self._witness = witness
        self.size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        with self._witness:
            write_all(self._write, data)
        self.size += len(data)
        return len(data)

    def abandon(self) -> None:
        """From now on swallow what a library still wants to write while it is thrown away."""
        self._write = len


def write_all(write: Callable[[bytes], int | None], data: bytes) -> None:
    """Write every byte, also to an unbuffered file that takes only some at a time."""
    while data:
        written = write(data)
        if written is None or written <= 0:
            raise BlockingIOError
        data = data[written:]
