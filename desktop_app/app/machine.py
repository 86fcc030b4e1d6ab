"""This machine's clock, dice, cores and time zone, as the ports that services ask for."""

import os
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from desktop_app.domain.occurred import Midnight

T = TypeVar("T")
ZONE = "America/Toronto"
"""Where a day begins. Rule data: an agency in the Central zone sets its own."""


class SystemClock:
    """The device's clock, raw."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC, as this device believes."""
        return time.time_ns() // 1_000_000


def random_bytes(count: int) -> bytes:
    """Randomness fit for keys."""
    return secrets.token_bytes(count)


def midnights_in(zone: str = ZONE) -> Midnight:
    """Local midnight of a day in a zone, as milliseconds since 1970 UTC."""
    place = ZoneInfo(zone)

    def midnight_ms(day: date) -> int:
        start = datetime(day.year, day.month, day.day, tzinfo=place)
        return int(start.timestamp() * 1000)

    return midnight_ms


class Cores:
    """One executor for all pure computing: signatures, hashes, sealing. Knows no Qt."""

    def __init__(self) -> None:
        self.executor = ThreadPoolExecutor(
            max_workers=max(2, os.cpu_count() or 2), thread_name_prefix="core"
        )

    def map(self, work: Callable[[T], object], items: Iterable[T]) -> Iterator[object]:
        """Results in the order of the items, working at most a few items ahead."""
        ahead: deque[Future[object]] = deque()
        for item in items:
            ahead.append(self.executor.submit(work, item))
            if len(ahead) > 8:  # noqa: PLR2004  enough to keep the cores busy, little in memory
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()

    def shut_down(self) -> None:
        """Let running work end, start no more."""
        self.executor.shutdown(wait=True, cancel_futures=True)
