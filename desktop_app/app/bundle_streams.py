"""What a bundle's bytes pass through while they are read: a hash, and a person's patience."""

from collections.abc import Callable
from concurrent.futures import Executor
from io import RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.exchange.hashing import SideHash
from desktop_app.services.ports import Progress

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BLOCK = 1 << 20


class HashedFile(RawIOBase):
    """Hashes a file's bytes as they are read, so that it needs no second reading.

    A worker that is free hashes one block while whoever reads works on it.
    """

    def __init__(
        self, file: BinaryIO, workers: Executor, progress: Callable[[int], object] = bool
    ) -> None:
        self._file = file
        self._progress = progress
        self._digest = SideHash("sha256", workers)
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


class TellingHowFar:
    """Progress by bytes, as the exchange tells it, for a caller who can stop the work."""

    def __init__(self, progress: Progress, before: int, total: int) -> None:
        self._progress = progress
        self._before = before
        self._total = total

    def __call__(self, done: int) -> None:
        if not self._progress(self._before + done, max(self._total, 1)):
            raise Refusal(RefusalCode.CANCELLED)
