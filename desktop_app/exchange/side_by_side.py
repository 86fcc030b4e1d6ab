"""Two sides of one bundle at work together, each on its own thread.

The tar writer pushes and the sealer pulls; the opener pushes and the bag reader pulls.
An error on either side ends the other, and is the one that is told.

The worker given must be free to start: with none free, the two would wait for each
other for ever. So callers hand in an executor they do not themselves run on.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future, wait
from contextlib import ExitStack
from io import BufferedReader, BufferedWriter
from typing import BinaryIO, TypeVar

from desktop_app.exchange.limits import MIB
from desktop_app.exchange.pipe import Inlet, OtherSideGone, Outlet, Pipe

_Result = TypeVar("_Result")
_Written = TypeVar("_Written")
_Sealed = TypeVar("_Sealed")


def seal_while_writing(
    write: Callable[[Callable[[bytes], object]], _Written],
    seal: Callable[[BinaryIO], _Sealed],
    workers: Executor,
) -> tuple[_Written, _Sealed]:
    """Run `write` here and `seal` on a worker, which reads what is written; what both return.

    After an error, what `seal` wrote is part of a file and has to be thrown away.

    Raises:
        Whatever went wrong first, on either side. Both have ended by then.

    """
    pipe = Pipe()
    sealing = workers.submit(_pull, pipe, seal)
    with ExitStack() as ending:
        ending.callback(_stop, pipe, sealing)
        try:
            written = write(pipe.write)
        except OtherSideGone as consequence:
            raise sealing.exception() or consequence from None
        pipe.end()
        return written, sealing.result()


def read_while_opening(
    open_sealed: Callable[[BinaryIO], object],
    read: Callable[[BinaryIO], _Result],
    workers: Executor,
) -> _Result:
    """Run `open_sealed` on a worker and `read` here, which gets what the other writes.

    The reader finds the end only after the opener has returned: bytes that were not
    opened to the last are never taken for a whole file.

    Raises:
        Whatever went wrong first, on either side. Both have ended by then.

    """
    pipe = Pipe()
    opening = workers.submit(_push, pipe, open_sealed)
    with ExitStack() as ending:
        ending.callback(_stop, pipe, opening)
        try:
            return _pull(pipe, read)
        except OtherSideGone as consequence:
            raise opening.exception() or consequence from None


def _pull(pipe: Pipe, read: Callable[[BinaryIO], _Result]) -> _Result:
    try:
        source = BufferedReader(Outlet(pipe), MIB)
        result = read(source)
        if source.read(1):
            raise OtherSideGone
        return result
    finally:
        pipe.break_off()


def _push(pipe: Pipe, write: Callable[[BinaryIO], object]) -> None:
    inlet = Inlet(pipe)
    try:
        sink = BufferedWriter(inlet, MIB)
        write(sink)
        sink.flush()
        pipe.end()
    finally:
        pipe.break_off()
        inlet.close()  # else the buffer would try to flush itself into a broken pipe


def _stop(pipe: Pipe, other: Future[_Result]) -> None:
    """Leave nothing running: the other side ends, or was never begun."""
    pipe.break_off()
    if not other.cancel():
        wait([other])
