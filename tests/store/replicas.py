"""Real vault databases, made quickly: one is migrated, the others start as copies of its file."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count as counting
from pathlib import Path
from random import Random
from typing import cast

from sqlalchemy import Connection

from desktop_app.app.checkers import Checkers
from desktop_app.domain.ids import AGENCY_CHANNEL, Audience, CaseId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.services.ports import Chance, Pool, T
from desktop_app.store.appending import Writer
from desktop_app.store.book import Hands
from desktop_app.store.database import FILE, Database, open_database
from desktop_app.store.noting import Dating
from tests.ledger.devices import CASE, MARCH_2026_MS, POLICE, TEAM
from tests.store.world import ANCHORS, own_agency, partner_agency

KEY = bytes(range(32))
_MONTH_MS = 30 * 86_400_000


@dataclass(slots=True)
class StoppedClock:
    """A clock that moves when a test says so."""

    at_ms: int = MARCH_2026_MS

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""
        return self.at_ms


@dataclass(slots=True)
class SeededChance:
    """The same bytes on every run, never the same twice within one."""

    seed: str = "test"
    _calls: Iterator[int] = field(default_factory=counting)

    def __call__(self, count: int) -> bytes:
        """The next `count` bytes."""
        return sha256(f"{self.seed} {next(self._calls)}".encode()).digest()[:count]


class OneCore:
    """A pool of nobody else."""

    def map(
        self,
        work: Callable[[T], object],
        items: Iterable[T],
        *,
        ahead: int = 8,  # noqa: ARG002  nobody runs ahead
    ) -> Iterator[object]:
        """Results in order."""
        return map(work, items)


def midnight_in_utc(day: date) -> int:
    """Where a day begins, for these tests."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


def hands(
    clock: StoppedClock | None = None,
    chance: Chance | None = None,
    pool: Pool | None = None,
    dating: Dating | None = None,
) -> Hands:
    """What a database works with, none of it left to chance."""
    return Hands(
        Writer(clock or StoppedClock(), chance or SeededChance()),
        Checkers(pool or OneCore()),
        dating or Dating(midnight_in_utc, LatenessRules()),
    )


class Replica:
    """One vault's database, which can be closed and opened again as after a restart."""

    def __init__(self, folder: Path, with_hands: Hands) -> None:
        self.folder = folder
        self.clock = cast("StoppedClock", with_hands.writer.clock)
        self._hands = with_hands
        self.database: Database = open_database(folder, KEY, with_hands)

    def restart(self) -> None:
        """Close and open again: nothing that was only in memory is left."""
        self.database.close()
        self.database = open_database(self.folder, KEY, self._hands)

    def reopened(self) -> "Replica":
        """The same vault, after a close that failed."""
        return Replica(self.folder, self._hands)

    def take_in(self, lines: Iterable[bytes]) -> None:
        """What comes in at one time."""
        self.database.book.ingest(lines, "somewhere")

    def take_in_bit_by_bit(self, lines: Sequence[bytes], dice: Random) -> None:
        """The same in parcels of every size, with a restart now and then."""
        start = 0
        while start < len(lines):
            size = dice.choice((1, 1, 2, 5, 20))
            self.take_in(lines[start : start + size])
            start += size
            if dice.random() < 0.1:
                self.restart()

    def held(self) -> list[bytes]:
        """All it would hand on, of every channel and every agency."""
        agencies = [
            CaseId(_agency_case(agency.key)) for agency in (own_agency(), partner_agency())
        ]
        channels = [(CASE, [TEAM[1], POLICE[1]]), *((a, [AGENCY_CHANNEL]) for a in agencies)]
        return [
            line
            for case, audiences in channels
            for log in self.database.book.logs(case, [Audience(each) for each in audiences])
            for line in log.lines
        ]

    @property
    def state(self) -> str:
        """The digest of what everything held comes to."""
        return self.database.book.state()

    @contextmanager
    def tables(self) -> Iterator[Connection]:
        """A look into the tables themselves."""
        with self.database._engine.connect().execution_options(reading=True) as db:
            yield db

    def close(self) -> None:
        """Put it away."""
        self.database.close()
        shutil.rmtree(self.folder)


def _agency_case(key: bytes) -> bytes:
    return sha256(key).digest()[:16]


class Replicas:
    """Makes replicas that know the same two agencies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = counting()
        (folder / "first" / FILE.parent).mkdir(parents=True)
        database = open_database(folder / "first", KEY, hands())
        for agency, standing in ANCHORS.items():
            database.cards.know_agency(agency, standing, None, MARCH_2026_MS)
        database.close()

    def new(self, with_hands: Hands | None = None) -> Replica:
        """An empty one. It must be closed."""
        folder = self._folder / f"replica {next(self._numbers)}"
        shutil.copytree(self._folder / "first", folder)
        return Replica(folder, with_hands or hands())

    @contextmanager
    def some(self, number: int) -> Iterator[list[Replica]]:
        """A few empty ones, closed afterwards. Their clocks are a month apart."""
        clocks = [StoppedClock(MARCH_2026_MS + n * _MONTH_MS) for n in range(number)]
        made = [self.new(hands(clock)) for clock in clocks]
        try:
            yield made
        finally:
            for replica in made:
                replica.close()
