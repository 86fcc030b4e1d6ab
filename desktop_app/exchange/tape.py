"""A foreign stream, read forwards only, counted, and never beyond its limit."""

from collections.abc import Iterator
from typing import BinaryIO

from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.limits import MIB
from desktop_app.exchange.ports import Progress

_MOST_TRAILING_ZEROS = MIB  # stock tar fills up to 10 KiB, and no tool to more than this


class Tape:
    """Hands out exactly the bytes asked for, or refuses."""

    def __init__(self, source: BinaryIO, total_bytes: int, progress: Progress) -> None:
        self._source = source
        self._left = total_bytes
        self._progress = progress
        self._read = 0

    def expect(self, size: int) -> None:
        """Refuse now what could not be read to its end anyway.

        Raises:
            Refusal: BUNDLE_TOO_LARGE.
        """
        if size > self._left:
            raise Flaw.TOTAL_TOO_LARGE.refusal()

    def take(self, size: int) -> bytes:
        """Exactly `size` bytes at once, so ask for no more than a block.

        Raises:
            Refusal: BUNDLE_INCOMPLETE when the stream ends before.
        """
        self.expect(size)
        pieces = [self._source.read(size)]
        missing = size - len(pieces[0])
        while missing:
            pieces.append(self._source.read(missing))
            missing -= len(pieces[-1])
            if not pieces[-1]:
                raise Flaw.CUT_SHORT.refusal()
        self._count(size)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def blocks(self, size: int) -> Iterator[bytes]:
        """Exactly `size` bytes, 1 MiB at a time.

        Raises:
            Refusal: BUNDLE_INCOMPLETE when the stream ends before.
        """
        for start in range(0, size, MIB):
            yield self.take(min(MIB, size - start))

    def expect_only_zeros(self) -> None:
        """Read to the end of the stream, where nothing may be hidden.

        Raises:
            Refusal: BUNDLE_ALTERED when anything but a few zeros follows.
        """
        allowed = _MOST_TRAILING_ZEROS
        while block := self._source.read(allowed + 1):
            allowed -= len(block)
            if allowed < 0 or block.strip(b"\0"):
                raise Flaw.AFTER_THE_END.refusal()
            self._count(len(block))

    def _count(self, size: int) -> None:
        self._left -= size
        self._read += size
        self._progress(self._read)
