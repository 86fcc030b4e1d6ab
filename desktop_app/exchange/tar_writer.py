"""A tar written front to back into any sink: same members in, same bytes out."""

from collections.abc import Callable, Iterable
from tarfile import PAX_FORMAT, TarInfo

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.ports import Progress

_BLOCK = 512
_ORDINARY_FILE = 0o644


class TarWriter:
    """Writes plain ustar headers, and pax ones only for names that ustar cannot hold.

    Times, owners and permissions are constants: they would tell about the sender's
    machine, and nothing about the case. The headers are the standard library's.
    """

    def __init__(self, sink: Callable[[bytes], object], progress: Progress) -> None:
        self._sink = sink
        self._progress = progress
        self.written = 0

    def add(self, name: str, size: int, blocks: Iterable[bytes]) -> None:
        """Write one file.

        Raises:
            Fault: FILE_CHANGED when the blocks are more or less than `size` bytes.
        """
        header = TarInfo(name)
        header.size = size
        header.mode = _ORDINARY_FILE
        self._put(header.tobuf(PAX_FORMAT, "utf-8", "strict"))
        missing = size
        for block in blocks:
            missing -= len(block)
            if missing < 0:
                break
            self._put(block)
        if missing:
            raise Fault(FaultCode.FILE_CHANGED)
        self._put(bytes(-size % _BLOCK))

    def end(self) -> None:
        """Write the two empty blocks that say nothing is missing."""
        self._put(bytes(2 * _BLOCK))

    def _put(self, block: bytes) -> None:
        self._sink(block)
        self.written += len(block)
        self._progress(self.written)
