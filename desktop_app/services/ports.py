"""What services need from the rooms above: protocols, and the values that pass through them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import (
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
)
from desktop_app.domain.note import SearchHit
from desktop_app.ledger.checks import Fault

T = TypeVar("T")


class Part(StrEnum):
    """Which kinds of things a write touched."""

    CASES = "cases"
    PEOPLE = "people"
    TIMELINE = "timeline"
    CARDS = "cards"
    HANDOFFS = "handoffs"


@dataclass(frozen=True, slots=True)
class Receipt:
    """A write's answer: which case, which parts of it, and the entries that now stand."""

    case: CaseId | None
    parts: frozenset[Part]
    entries: tuple[EntryId, ...] = ()


class Order(StrEnum):
    """How a timeline is read: as it happened, or as it was recorded."""

    OCCURRED = "occurred"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineQuery:
    """Which entries of a case, in what order, and which stretch of them. `limit` 0 = all.

    Who scrolls need not have a hundred thousand entries counted for each page: with
    `counted` False, a page's total goes no further than its own end.
    """

    case: CaseId
    disciplines: frozenset[Discipline] = frozenset()
    types: frozenset[NoteType] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    since_ms: int | None = None
    until_ms: int | None = None
    order: Order = Order.OCCURRED
    limit: int = 100
    offset: int = 0
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries of a case there are, by discipline and by type."""

    disciplines: Mapping[str, int]
    types: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Some hits, and how many there are in all."""

    hits: tuple[SearchHit, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of foreign entries: appended, known already, set aside."""

    appended: int
    known: int
    quarantined: int
    unknown_author: int
    cases: frozenset[CaseId]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a full check of the record found."""

    entries: int
    logs: int
    quarantined: int
    projection_equal: bool
    state: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogLines:
    """All entries of one log, oldest first, as canonical lines."""

    author: DeviceKey
    case: CaseId
    audience: Audience
    lines: tuple[bytes, ...]
    head: EntryId
    last: int


class Progress(Protocol):
    """Told how far along work is; returns False to stop it safely."""

    def __call__(self, done: int, total: int) -> bool: ...


class Clock(Protocol):
    """The device's own clock, raw."""

    def now_ms(self) -> int: ...


class Chance(Protocol):
    """Randomness fit for keys."""

    def __call__(self, count: int) -> bytes: ...


class Pool(Protocol):
    """Runs pure computing on other cores, in order of the items, some items ahead."""

    def map(
        self, work: Callable[[T], object], items: Iterable[T], *, ahead: int = 8
    ) -> Iterator[object]: ...


Verdict = tuple[bytes, Fault | None]
"""A line that somebody else wrote, and the first static check it fails, if any."""


class Checker(Protocol):
    """Checks lines that others wrote."""

    def verdicts(
        self, untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
    ) -> Iterator[Verdict]: ...


class Source(Protocol):
    """A file from outside, before anything in it is believed."""

    @property
    def untrusted_name(self) -> str: ...
    @property
    def size(self) -> int: ...
    def chunks(self) -> Iterator[bytes]: ...
