"""Who stands for what in a case, from which day until which: command triangle and helpers."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.domain.card import Author
from desktop_app.domain.ids import CaseId, ObjectId, PersonId
from desktop_app.domain.occurred import is_date
from desktop_app.domain.rulebook import Told

OTHER = "other"
"""The role that is told in words of one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRole:
    """What a lead asks to put on record. Days are ISO dates; `until`, its last day, may be open.

    `role` is a code of the rule data. Without a card there is no `person`, and the name tells.
    """

    role: str
    words: str = ""
    name: str
    agency: str = ""
    person: PersonId | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRole:
    """One person in one role, by its current values. It gives no right to anything here.

    `is_by_lead`: everybody who said anything of it led the case then. `withdrawn` says why it
    was recorded by mistake. A day that a colleague signed and that is none counts as not said.
    """

    id: ObjectId
    case: CaseId
    role: str
    words: str = ""
    person: PersonId | None = None
    name: str
    agency: str = ""
    since: str = ""
    until: str = ""
    withdrawn: str = ""
    recorded_ms: int = 0
    recorded_by: Author | None = None
    is_by_lead: bool = True
    conflicts: tuple[str, ...] = ()

    def holds_on(self, day: str) -> bool:
        """Whether it was held on a day (ISO): its first and its last day count."""
        begins, ends = _day(self.since), _day(self.until)
        return not self.withdrawn and begins <= day and (not ends or day <= ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class TitledRole:
    """A role with what the rule data call it, if they still know it, and their place for it."""

    role: CaseRole
    title: Told = field(default_factory=Told)
    place: int = 0

    def called(self, language: str) -> str:
        """What the role is called; as it was recorded where the rule data don't know it."""
        known = "" if self.role.role == OTHER else self.title.told(language)
        return known or self.role.words or self.role.role


def held_on(roles: Iterable[CaseRole], day: str) -> tuple[CaseRole, ...]:
    """Who had which role on a day. When one takes over from another, that day has both."""
    return tuple(role for role in roles if role.holds_on(day))


def _day(untrusted: str) -> str:
    return untrusted if is_date(untrusted) else ""
