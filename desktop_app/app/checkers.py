"""Checks lines that others wrote: a few here, thousands in a process beside this one."""

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self, cast

import msgspec

from desktop_app.app.checking_child import judge
from desktop_app.app.checking_wire import (
    CHECKING_ARGUMENT,
    MOST_BYTES,
    Batch,
    Verdicts,
    packed,
)
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.intake.wire import read_message
from desktop_app.ledger.checks import Fault
from desktop_app.services.ports import Pool

_MODULE = "desktop_app.app.checking_child"
_IN_A_BATCH = 1_000
_AHEAD = 6  # while one transaction is written, the lines of the next are checked
_BATCHES_HERE = 2
"""Fewer lines than these are checked in less time than a process needs to start."""
_SECONDS_TO_LEAVE = 2.0


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
    ) -> Iterator[tuple[bytes, Fault | None]]:
        """Every line with its verdict, in order, checked some batches ahead of whoever asks."""
        with CheckingChild() as child:

            def work(numbered: tuple[int, Batch]) -> list[tuple[bytes, Fault | None]]:
                number, batch = numbered
                faults = judge(batch) if number < self._batches_here else child.judge(batch)
                return list(zip(batch.lines, faults, strict=True))

            batches = enumerate(_batches(untrusted_lines, channel))
            for judged in self._pool.map(work, batches, ahead=_AHEAD):
                yield from cast("list[tuple[bytes, Fault | None]]", judged)


class CheckingChild:
    """The process beside this one. Started when first needed; if it fails, its work is done here.

    It is handed lines and nothing else: no key, and nothing to keep.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = tuple(command or _command())
        self._process: subprocess.Popen[bytes] | None = None
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
            self._end()

    def judge(self, batch: Batch) -> list[Fault | None]:
        """As `checking_child.judge`, over there."""
        with self._turn:
            try:
                faults = self._ask(batch)
            except (OSError, msgspec.DecodeError):
                self._end()
                faults = []
        return faults if len(faults) == len(batch.lines) else judge(batch)

    def _ask(self, batch: Batch) -> list[Fault | None]:
        process = self._process or self._start()
        if process.stdin is None or process.stdout is None:
            return []
        rest = memoryview(packed(batch))
        while rest:
            rest = rest[process.stdin.write(rest) or 0 :]
        body = read_message(process.stdout.read, MOST_BYTES)
        return [] if body is None else msgspec.msgpack.decode(body, type=Verdicts).faults

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(  # noqa: S603  our own program, fixed arguments
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback may quote what was read
            bufsize=0,
            cwd=None if getattr(sys, "frozen", False) else Path(__file__).parents[2],
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        try:
            process.wait(_SECONDS_TO_LEAVE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _batches(
    untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
) -> Iterator[Batch]:
    source = iter(untrusted_lines)
    while some := list(islice(source, _IN_A_BATCH)):
        yield Batch(some, channel)


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, CHECKING_ARGUMENT)
    return (sys.executable, "-m", _MODULE, CHECKING_ARGUMENT)
