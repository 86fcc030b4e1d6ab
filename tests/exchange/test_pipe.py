"""The pipe between two threads: everything in order, and no side left waiting."""

from concurrent.futures import Executor

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.exchange.limits import MIB
from desktop_app.exchange.pipe import OtherSideGone, Pipe

BLOCK = bytes(range(256)) * 4096


@given(
    sizes=some.lists(some.integers(0, 5000), max_size=30),
    step=some.integers(1, 3000),
    room=some.integers(1, 4000),
)
def test_all_bytes_come_out_in_order_whatever_the_steps(
    workers: Executor, sizes: list[int], step: int, room: int
) -> None:
    blocks = [bytes([number]) * size for number, size in enumerate(sizes)]
    pipe = Pipe(room)
    buffer = bytearray(step)
    read = bytearray()

    writing = workers.submit(_write_all, pipe, blocks)
    while filled := pipe.read_into(memoryview(buffer)):
        read += buffer[:filled]
    writing.result()

    assert read == b"".join(blocks)


def _write_all(pipe: Pipe, blocks: list[bytes]) -> None:
    for block in blocks:
        pipe.write(block)
    pipe.end()


def test_the_writer_waits_when_the_pipe_is_full(workers: Executor) -> None:
    pipe = Pipe(most_bytes=MIB)
    buffer = memoryview(bytearray(MIB))
    pipe.write(BLOCK)

    writing = workers.submit(pipe.write, BLOCK)
    was_waiting = not writing.done()
    pipe.read_into(buffer)
    writing.result()

    assert was_waiting
    assert pipe.read_into(buffer) == len(BLOCK)


def test_a_writer_that_waits_is_told_when_the_reader_leaves(workers: Executor) -> None:
    pipe = Pipe(most_bytes=MIB)
    pipe.write(BLOCK)
    writing = workers.submit(pipe.write, BLOCK)

    pipe.break_off()

    with pytest.raises(OtherSideGone):
        writing.result()


def test_a_reader_that_waits_is_told_when_the_writer_leaves(workers: Executor) -> None:
    pipe = Pipe()
    reading = workers.submit(pipe.read_into, memoryview(bytearray(1)))

    pipe.break_off()

    with pytest.raises(OtherSideGone):
        reading.result()


def test_what_was_written_before_the_writer_left_is_not_handed_out() -> None:
    pipe = Pipe()
    pipe.write(b"half a bundle")

    pipe.break_off()

    with pytest.raises(OtherSideGone):
        pipe.read_into(memoryview(bytearray(100)))


def test_leaving_after_the_end_changes_nothing() -> None:
    pipe = Pipe()
    pipe.write(b"all")
    pipe.end()
    buffer = bytearray(10)

    pipe.break_off()

    assert pipe.read_into(memoryview(buffer)) == len(b"all")
