"""What waits for a supervisor's review, case by case, and questions that wait for somebody."""

from dataclasses import dataclass, field, replace

from desktop_app.domain.ids import CaseId, DeviceKey, PersonId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Notes of one case that a supervisor has yet to sign off.

    `type` is of the earliest; the moments are of what happened first and last, in
    milliseconds. Of the `notes`, so many were recorded late, were signed off before they
    were added to (`stale`), or have an open question (`unclear`).
    """

    case: CaseId
    notes: int
    first_ms: int
    last_ms: int
    type: str
    late: int = 0
    stale: int = 0
    unclear: int = 0
    codename: str = ""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that isn't settled, and the note it is about."""

    entry: TimelineEntry
    question: Question
    is_mine: bool
    """Whether this vault's person asked it."""
    codename: str = ""
    is_covered: bool = False
    """Whether its case asks why before it is opened, and nobody has said so yet."""

    @property
    def case(self) -> CaseId:
        """The case the note is in."""
        return self.entry.case

    def without_words(self) -> "OpenQuestion":
        """That there is one, whom it is for, and until when."""
        return replace(
            self,
            entry=self.entry.without_words(),
            question=self.question.without_words(),
            is_covered=True,
        )

    @property
    def is_answered(self) -> bool:
        """Whether somebody else replied: the asker is to read it and to close."""
        return bool(self.question.answers)


@dataclass(frozen=True, slots=True)
class Below:
    """A device whose notes a supervisor signs off; `is_direct`: nobody stands between."""

    key: DeviceKey
    person: PersonId | None
    is_direct: bool


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """One look at what waits: the longest waiting first."""

    waiting: tuple[Waiting, ...] = ()
    replies: tuple[OpenQuestion, ...] = ()
    """Own questions that were answered."""
    asked: tuple[OpenQuestion, ...] = ()
    """Own questions that nobody answered yet."""
    for_me: tuple[OpenQuestion, ...] = ()
    """What others ask about own notes, unanswered."""
    has_lines: bool = True
    """Whether the agency's cards say who reports to whom; if not, all of it is everybody's."""

    @property
    def count(self) -> int:
        """How many cases and questions wait: the number every place tells."""
        return len(self.for_me) + len(self.waiting) + len(self.replies)

    @property
    def notes(self) -> int:
        """How many notes wait in all."""
        return sum(each.notes for each in self.waiting)


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What of the queue is asked for; several kinds: notes that are of any of them."""

    late: bool = False
    unclear: bool = False
    stale: bool = False
    direct_only: bool = False
    authors: frozenset[DeviceKey] = field(default_factory=frozenset)
    """Devices of some workers; empty for all."""
