"""Writing and sealing, opening and reading: whichever side fails, both end and it is told."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from io import BytesIO
from threading import Event
from typing import BinaryIO

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.bag_reader import read_bag
from desktop_app.exchange.bag_writer import write_bag
from desktop_app.exchange.limits import MIB, Limits
from desktop_app.exchange.pipe import OtherSideGone
from desktop_app.exchange.side_by_side import read_while_opening, seal_while_writing
from tests.exchange.bags import PAYLOAD, MemoryShelf, bag, tar_of
from tests.exchange.written import COVER, a_member

BLOCK = bytes(range(256)) * 4096


def _seal_into(sink: BytesIO, step: int = 8192) -> Callable[[BinaryIO], int]:
    """Stands in for the sealing: copies, asking for a little at a time as age does."""

    def seal(source: BinaryIO) -> int:
        while piece := source.read(step):
            sink.write(piece)
        return sink.tell()

    return seal


def _open_from(content: bytes, step: int = 8192) -> Callable[[BinaryIO], None]:
    """Stands in for the opening: gives a little at a time as age does."""

    def open_sealed(sink: BinaryIO) -> None:
        sink.writelines(content[start : start + step] for start in range(0, len(content), step))

    return open_sealed


def _read_bag(shelf: MemoryShelf, workers: Executor) -> Callable[[BinaryIO], object]:
    return lambda source: read_bag(
        source, shelf, Limits(), workers=workers, progress=lambda _: None
    )


def test_a_bundle_is_sealed_while_it_is_written(workers: Executor) -> None:
    sealed = BytesIO()
    large = {"data/large.bin": BLOCK * 9, **PAYLOAD}
    members = [a_member(name, content) for name, content in large.items()]

    summary, sealed_size = seal_while_writing(
        lambda sink: write_bag(sink, members, COVER, workers=workers, progress=lambda _: None),
        _seal_into(sealed),
        workers,
    )
    shelf = MemoryShelf()
    read_while_opening(_open_from(sealed.getvalue()), _read_bag(shelf, workers), workers)

    assert summary.tar_bytes == sealed_size == len(sealed.getvalue())
    assert shelf.held == large


def test_one_worker_is_enough_to_seal_and_to_hash() -> None:
    sealed = BytesIO()
    member = a_member("data/large.bin", BLOCK * 9)

    with ThreadPoolExecutor(max_workers=1) as workers:
        summary, sealed_size = seal_while_writing(
            lambda sink: write_bag(
                sink, [member], COVER, workers=workers, progress=lambda _: None
            ),
            _seal_into(sealed),
            workers,
        )

    assert summary.tar_bytes == sealed_size == len(sealed.getvalue())


def test_the_sealer_s_fault_is_told_and_the_writer_stops(workers: Executor) -> None:
    def seal(source: BinaryIO) -> None:
        source.read(10)
        raise Fault(FaultCode.DISK_FULL)

    with pytest.raises(Fault) as fault:
        seal_while_writing(_write_for_ever, seal, workers)

    assert fault.value.code is FaultCode.DISK_FULL


def test_the_writer_s_refusal_is_told_and_the_sealer_stops(workers: Executor) -> None:
    begun, ended = Event(), Event()

    def seal(source: BinaryIO) -> None:
        begun.set()
        try:
            source.read()
        finally:
            ended.set()

    def write(sink: Callable[[bytes], object]) -> None:
        sink(BLOCK)
        begun.wait()
        raise Refusal(RefusalCode.CANCELLED)

    with pytest.raises(Refusal) as refused:
        seal_while_writing(write, seal, workers)

    assert refused.value.code is RefusalCode.CANCELLED
    assert ended.is_set()


def test_a_sealer_that_failed_at_the_very_end_is_not_believed(workers: Executor) -> None:
    def seal(source: BinaryIO) -> None:
        source.read()
        raise Fault(FaultCode.DISK_FULL)

    with pytest.raises(Fault):
        seal_while_writing(lambda sink: sink(BLOCK), seal, workers)


@pytest.mark.parametrize("size", [10, 30 * MIB])
def test_a_sealer_that_leaves_something_out_is_not_believed(workers: Executor, size: int) -> None:
    with pytest.raises(OtherSideGone):
        seal_while_writing(lambda sink: sink(bytes(size)), lambda source: source.read(5), workers)


def test_a_sealer_that_was_never_begun_is_called_off() -> None:
    release, begun = Event(), Event()
    with ThreadPoolExecutor(max_workers=1) as workers:
        workers.submit(release.wait)

        with pytest.raises(Refusal):
            seal_while_writing(_cancelled, lambda _: begun.set(), workers)
        release.set()

    assert not begun.is_set()


def test_a_bundle_that_breaks_while_it_is_opened_leaves_an_empty_shelf(workers: Executor) -> None:
    whole = tar_of(bag())

    def open_sealed(sink: BinaryIO) -> None:
        sink.write(whole)
        raise Refusal(RefusalCode.SEAL_BROKEN)

    shelf = MemoryShelf()
    with pytest.raises(Refusal) as refused:
        read_while_opening(open_sealed, _read_bag(shelf, workers), workers)

    assert refused.value.code is RefusalCode.SEAL_BROKEN
    assert shelf.held == {}


def test_a_refused_bundle_stops_its_opener(workers: Executor) -> None:
    stopped: Future[None] = Future()

    def open_sealed(sink: BinaryIO) -> None:
        try:
            while True:
                sink.write(b"not a bundle" * 1000)
        finally:
            stopped.set_result(None)

    shelf = MemoryShelf()
    with pytest.raises(Refusal) as refused:
        read_while_opening(open_sealed, _read_bag(shelf, workers), workers)

    assert refused.value.code is RefusalCode.BUNDLE_NOT_A_BAG
    assert stopped.done()


def _write_for_ever(sink: Callable[[bytes], object]) -> None:
    while True:
        sink(BLOCK)


def _cancelled(sink: Callable[[bytes], object]) -> None:
    sink(b"a little")
    raise Refusal(RefusalCode.CANCELLED)
