"""What services need from the rooms above: protocols, and the values that pass through them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import (
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
)
from desktop_app.domain.note import SearchHit, TimelineEntry

T = TypeVar("T")


class ChannelKey(Protocol):
    """A fresh key of a channel. `text` is its secret half, which stands in no entry."""

    @property
    def text(self) -> str: ...
    @property
    def recipient(self) -> str: ...


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

    @property
    def came_in(self) -> bool:
        """Whether it touched something in no one case, as what an exchange brings does."""
        return self.case is None and bool(self.parts)


class Order(StrEnum):
    """How a timeline is read: as it happened, or as it was recorded."""

    OCCURRED = "occurred"
    RECORDED = "recorded"


class State(StrEnum):
    """What else an entry can be besides its kind; an entry can be several of them."""

    UNREAD = "unread"
    LATE = "late"
    AMENDED = "amended"
    STRUCK = "struck"
    FILES = "files"
    LIMITED = "limited"
    PINNED = "pinned"
    SIGNED_OFF = "signed_off"
    STALE = "stale"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineQuery:
    """Which entries of a case, in what order, and which stretch of them. `limit` 0 = all.

    Several of one field are read as "or", several fields as "and"; an empty one leaves all.
    `written_by` holds sets of devices, and one of each set must have written the entry:
    people stand for their devices, and an agency for all of those of its people.
    With `known_by_ms`, the line is read as this vault held it at that moment; with
    `known_after_ms`, only what came to be held here since, as it is now.

    Who scrolls knows from the first page how many entries there are. With `known_total`
    nothing is counted again, and a page is reached from whichever end is nearer.
    """

    case: CaseId
    disciplines: frozenset[Discipline] = frozenset()
    types: frozenset[NoteType] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    states: frozenset[State] = frozenset()
    written_by: tuple[frozenset[DeviceKey], ...] = ()
    present: frozenset[str] = frozenset()
    since_ms: int | None = None
    until_ms: int | None = None
    known_by_ms: int | None = None
    known_after_ms: int | None = None
    order: Order = Order.OCCURRED
    limit: int = 100
    offset: int = 0
    known_total: int | None = None

    @property
    def moment_ms(self) -> int | None:
        """The moment a reader stands at: nothing is written or marked from there."""
        return self.known_after_ms if self.known_by_ms is None else self.known_by_ms


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries of a case there are, by whatever a line can be narrowed by."""

    disciplines: Mapping[str, int]
    types: Mapping[str, int]
    states: Mapping[State, int]
    authors: Mapping[DeviceKey, int]
    present: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are looked for: the newest first or the best, in notes or in their files.

    Who is still typing asks with `whole_short`: one or two letters begin half of all words; and
    with `counted_to`: of more hits than that (0: any number) only one more is counted.
    """

    best_first: bool = False
    whole_short: bool = False
    in_files: bool = False
    counted_to: int = 0


AS_RECORDED = Manner()
MOST_RANKED = 20_000
"""Of more notes than this none is called the best: to weigh them takes too long. Nor are they
counted one by one while somebody types."""


@dataclass(frozen=True, slots=True)
class LateOne:
    """A note that was recorded late: when what it tells of was, and when it was recorded."""

    occurred_ms: int
    recorded_ms: int


@dataclass(frozen=True, slots=True)
class Since:
    """What came to be held after a moment: notes, how many of them late, and changed notes.

    `arrived` of the notes were recorded by then, elsewhere. `first_late` are the first of the
    late ones, in the order in which they were recorded.
    """

    notes: int
    late: int
    changed: int
    arrived: int = 0
    first_late: tuple[LateOne, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many entries a query has in one month, and how many of them tell of what matters most.

    `start_ms` is the month's first midnight on this device.
    """

    start_ms: int
    entries: int
    missing: int
    moved: int


@dataclass(frozen=True, slots=True)
class Unread:
    """What this person has not read, by rows in the order of one query, ascending.

    `since_ms` is when the first of them came to be held here; `amended` tells how many of them
    have been changed since they were written.
    """

    rows: tuple[int, ...] = ()
    since_ms: int | None = None
    amended: int = 0


MonthOf = Callable[[int], tuple[int, int]]
"""The bounds of the month of an instant, on this device: its first midnight, and the next's."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Some hits, and how many there are in all."""

    hits: tuple[SearchHit, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of foreign entries: appended, known already, set aside.

    `from_whom` counts those now on record by author, the ones that others carried in them too.
    """

    appended: int
    known: int
    quarantined: int
    unknown_author: int
    cases: frozenset[CaseId]
    from_whom: Mapping[DeviceKey, int]


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
class SeenApart:
    """A case as some entries alone tell it. `groups` are titles of named audiences, by tag.

    `places` tell where each of the lines stands among others: they are in this order.
    """

    codename: str
    people: tuple[Person, ...]
    groups: Mapping[Audience, str]
    lines: tuple[TimelineEntry, ...]
    places: Mapping[EntryId, tuple[int, int, bytes]]


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


class Source(Protocol):
    """A file from outside, before anything in it is believed."""

    @property
    def untrusted_name(self) -> str: ...
    @property
    def size(self) -> int: ...
    def chunks(self) -> Iterator[bytes]: ...
