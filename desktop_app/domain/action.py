"""What somebody said would be done in a case: by whom, by when, and what came of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.ids import Audience, CaseId, ObjectId, PersonId, base32
from desktop_app.domain.occurred import Midnight, end_ms


class Priority(StrEnum):
    """How soon it matters beside the others (O. Reg. 394/23 asks that actions be ranked)."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who sees to it: by card where there is one, and by name for whoever reads of it."""

    name: str = ""
    person: PersonId | None = None

    def is_for(self, person: PersonId) -> bool:
        """Whether somebody has to think of it. What nobody took is everybody's."""
        return not self.name or self.person == person

    def without_words(self) -> "Owner":
        """The same person, unnamed; nobody stays nobody."""
        return Owner("…", self.person) if self.name else self


NOBODY = Owner()
_CODE_LETTERS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAction:
    """What a person asks to put on record. `due` is a date or a moment, or is left open."""

    title: str
    owner: Owner = NOBODY
    due: str = ""
    priority: Priority = Priority.NORMAL
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action, by its current values.

    `withdrawn` says why it is not going to be done; `opened_ms` is when it came on record.
    One that is done at a time nobody can read has an empty `done_on`. `is_covered`: it stands on
    a list of more than its case, and nobody has said yet why they open that.
    """

    id: ObjectId
    case: CaseId
    title: str
    owner: Owner = NOBODY
    due: str | None = None
    opened_ms: int = 0
    done_on: str | None = None
    outcome: str = ""
    withdrawn: str = ""
    conflicts: tuple[str, ...] = ()
    priority: Priority = Priority.NORMAL
    is_covered: bool = False

    def without_words(self) -> "Action":
        """That there is something to do, how soon, and whether it is done."""
        return replace(
            self,
            title="",
            owner=self.owner.without_words(),
            outcome="",
            withdrawn="…" if self.withdrawn else "",
            conflicts=(),
            is_covered=True,
        )

    @property
    def code(self) -> str:
        """What it is called on paper, `A-7KQ2MX`: by its own id, so that it never changes.

        A count would: what others wrote before it can arrive after it.
        """
        return f"A-{base32(self.id)[:_CODE_LETTERS].upper()}"

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None and not self.withdrawn

    def due_ms(self, midnight_ms: Midnight) -> int | None:
        """The instant from which it is overdue: for a day, its end."""
        return None if self.due is None else end_ms(self.due, midnight_ms)
