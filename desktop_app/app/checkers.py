"""Checks lines that others wrote: a few here, thousands in a process beside this one."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from threading import Lock
from types import TracebackType
from typing import Self, cast

import msgspec

from desktop_app.app.checking_child import judge
from desktop_app.app.checking_wire import CHECKING_ARGUMENT, MOST_BYTES, Batch, Verdicts
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.intake.own_child import OwnChild, own_command
from desktop_app.intake.piping import pack
from desktop_app.ledger.checks import Fault
from desktop_app.services.judging import Verdict
from desktop_app.services.ports import Pool

_MODULE = "desktop_app.app.checking_child"
_IN_A_BATCH = 1_000
_AHEAD = 6  # while one transaction is written, the lines of the next are checked
_BATCHES_HERE = 2
"""Fewer lines than these are checked in less time than a process needs to start."""
_SECONDS = 60.0  # a batch takes a quarter of one: what takes this long does not answer at all


class Checkers:
    """Says of each line which static check it fails first.

    Not in threads: checking is half Python, and beside a thread that writes, a second
    one that checks only takes the interpreter lock from both (decision 017).
    """

    def __init__(self, pool: Pool, batches_here: int = _BATCHES_HERE) -> None:
        self._pool = pool
        self._batches_here = batches_here

    def verdicts(
        self, untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
    ) -> Iterator[Verdict]:
        """Every line with its verdict, in order, checked some batches ahead of whoever asks."""
        with CheckingChild() as child:

            def work(numbered: tuple[int, Batch]) -> list[Verdict]:
                number, batch = numbered
                faults = judge(batch) if number < self._batches_here else child.judge(batch)
                return list(zip(batch.lines, faults, strict=True))

            batches = enumerate(_batches(untrusted_lines, channel))
            for judged in self._pool.map(work, batches, ahead=_AHEAD):
                yield from cast("list[Verdict]", judged)


class CheckingChild:
    """The process beside this one. If it fails, its work is done here.

    It is handed lines and nothing else: no key, and nothing to keep.
    """

    def __init__(self, command: Sequence[str] | None = None, seconds: float = _SECONDS) -> None:
        self._child = OwnChild(command or own_command(_MODULE, CHECKING_ARGUMENT))
        self._seconds = seconds
        self._turn = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._turn:
            self._child.end()

    def judge(self, batch: Batch) -> list[Fault | None]:
        """As `checking_child.judge`, over there."""
        with self._turn:
            faults = self._ask(batch)
            if len(faults) != len(batch.lines):
                self._child.end()
        return faults if len(faults) == len(batch.lines) else judge(batch)

    def _ask(self, batch: Batch) -> list[Fault | None]:
        try:
            body = self._child.ask(pack(batch), MOST_BYTES, self._seconds)
            return [] if body is None else msgspec.msgpack.decode(body, type=Verdicts).faults
        except (OSError, msgspec.DecodeError):
            return []


def _batches(
    untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
) -> Iterator[Batch]:
    source = iter(untrusted_lines)
    while some := list(islice(source, _IN_A_BATCH)):
        yield Batch(some, channel)
