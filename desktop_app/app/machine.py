"""This machine's clock, dice, cores and time zone, as the ports that services ask for."""

import os
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StoppedClock:
    """A clock that stands at a moment, for whoever looks back."""

    at_ms: int

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""
        return self.at_ms


class SystemClock:
    """The device's clock, raw."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC, as this device believes."""
        return time.time_ns() // 1_000_000


def random_bytes(count: int) -> bytes:
    """Randomness fit for keys."""
    return secrets.token_bytes(count)


def local_midnight_ms(day: date) -> int:
    """Midnight of a day where this machine stands, in milliseconds since 1970 UTC.

    A day without a time is put at the head of that day on the line, as its
    reader counts days; the place of an entry is local, and no part of the state.
    """
    start = datetime(day.year, day.month, day.day).astimezone()
    return int(start.timestamp() * 1000)


class Cores:
    """One executor for all pure computing: signatures, hashes, sealing. Knows no Qt."""

    def __init__(self) -> None:
        self.executor = ThreadPoolExecutor(
            max_workers=max(2, os.cpu_count() or 2), thread_name_prefix="core"
        )

    def map(
        self, work: Callable[[T], object], items: Iterable[T], *, ahead: int = 8
    ) -> Iterator[object]:
        """Results in the order of the items, working at most `ahead` items in advance."""
        running: deque[Future[object]] = deque()
        for item in items:
            running.append(self.executor.submit(work, item))
            if len(running) > ahead:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()

    def shut_down(self) -> None:
        """Let running work end, start no more."""
        self.executor.shutdown(wait=True, cancel_futures=True)
