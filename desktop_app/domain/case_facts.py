"""What standards ask of a case: when its entries and episodes were, and what was judged."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.ids import EntryId
from desktop_app.domain.standards import Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFact:
    """What a standard asks of a note.

    `began_ms` is the first moment it can have happened, and `ended_ms` the end of the last.
    """

    entry: EntryId
    type: str
    began_ms: int | None
    ended_ms: int | None
    recorded_ms: int
    present: frozenset[str] = frozenset()
    late_reason: str = ""
    is_struck: bool = False
    is_from_record: bool = False

    @property
    def at_ms(self) -> int:
        """When it was; of one that nobody dated, when it was recorded."""
        return self.recorded_ms if self.began_ms is None else self.began_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnFact:
    """Somebody who was missing is back. The conversation lies between two instants, if it was."""

    entry: EntryId
    found_ms: int
    talk_from_ms: int | None = None
    talk_until_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFact:
    """A placement began."""

    entry: EntryId
    began_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFact:
    """The case was opened; `assessed_ms`: its risk was first put on record with a reason."""

    entry: EntryId
    opened_ms: int
    assessed_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """All that standards ask of a case, for a stretch of time that ends before `until_ms`.

    `notes` are those looked at, and `around` others of the same time: what has to have happened
    once may have, in an entry nobody reviews now. `young` are the names the young person goes
    by, folded.
    """

    since_ms: int
    until_ms: int
    now_ms: int
    notes: tuple[NoteFact, ...] = ()
    around: tuple[NoteFact, ...] = ()
    decisions: tuple[NoteFact, ...] = ()
    returns: tuple[ReturnFact, ...] = ()
    placed: tuple[PlacedFact, ...] = ()
    opened: OpenedFact | None = None
    young: frozenset[str] = frozenset()
    ticks: tuple[Tick, ...] = ()


def folded(names: Iterable[str]) -> frozenset[str]:
    """Names as they are compared: without case, and without blanks around them."""
    return frozenset(each for name in names if (each := name.strip().casefold()))
