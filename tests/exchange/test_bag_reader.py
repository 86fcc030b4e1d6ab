"""What reading a bundle does to the shelf when something outside the bundle goes wrong."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from io import BytesIO, RawIOBase

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.bag_reader import read_bag
from desktop_app.exchange.limits import Limits
from tests.exchange.bags import PAYLOAD, MemoryShelf, MemoryShelfWriter, bag, tar_of

BUNDLE = tar_of(bag())


@dataclass
class FullShelf(MemoryShelf):
    """Has room for one file only."""

    room: int = field(default=1)

    def begin(self, name: str, size: int) -> MemoryShelfWriter:
        if self.begun == self.room:
            raise Fault(FaultCode.DISK_FULL)
        return super().begin(name, size)


class Dripping(RawIOBase):
    """Gives a few bytes at a time, as a pipe or a slow stick may."""

    def __init__(self, content: bytes) -> None:
        self._content = BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._content.read(min(size, 100))


def test_a_full_disk_empties_the_shelf(workers: Executor) -> None:
    shelf = FullShelf()

    with pytest.raises(Fault) as fault:
        read_bag(BytesIO(BUNDLE), shelf, Limits(), workers=workers, progress=lambda _: None)

    assert fault.value.code is FaultCode.DISK_FULL
    assert (shelf.begun, shelf.held) == (1, {})


@pytest.mark.parametrize("after", [0, 1000, 3000, len(BUNDLE) - 1])
def test_cancelling_at_any_time_empties_the_shelf(workers: Executor, after: int) -> None:
    shelf = MemoryShelf()

    with pytest.raises(Refusal) as refused:
        read_bag(BytesIO(BUNDLE), shelf, Limits(), workers=workers, progress=_stopping(after))

    assert refused.value.code is RefusalCode.CANCELLED
    assert shelf.held == {}


def test_a_source_that_gives_little_at_a_time_is_read_to_its_end(workers: Executor) -> None:
    shelf = MemoryShelf()
    told: list[int] = []

    read_bag(Dripping(BUNDLE), shelf, Limits(), workers=workers, progress=told.append)  # type: ignore[arg-type]

    assert shelf.held == PAYLOAD
    assert told[-1] == len(BUNDLE)


def _stopping(after: int) -> Callable[[int], None]:
    def progress(done: int) -> None:
        if done > after:
            raise Refusal(RefusalCode.CANCELLED)

    return progress
