"""Cases and the people in them, as their current values add up."""

import re
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.codes import Part
from desktop_app.domain.episode import Episode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.occurred import is_date


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """What it takes to open a case."""

    codename: str
    opened_on: str
    status: str
    exploitation: str
    risk: int
    risk_reason: str
    lead_agency: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Somebody's place in a case. What is not known is left empty."""

    full_name: str
    part: Part
    initials: str = ""
    born: str = ""
    age_about: str = ""
    pronouns: str = ""
    safe_contact: str = ""
    safe_contact_checked_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in a case, by their current values."""

    id: ObjectId
    full_name: str
    initials: str
    part: Part
    born: str
    age_about: str
    pronouns: str
    safe_contact: str
    safe_contact_checked_on: str
    conflicts: tuple[str, ...] = ()

    def age_on(self, day: date) -> str:
        """Whole years on a day, or the rough age that was written, or nothing."""
        if not is_date(self.born):  # what a colleague signed need not be one
            return self.age_about
        born = date.fromisoformat(self.born)
        return str(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a person in a case is called and how they are reached; several where answers differ."""

    case: CaseId
    person: ObjectId
    full_names: tuple[str, ...]
    initials: str
    part: Part
    safe_contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A case as one row of the list. `missing` is the episode that is open now.

    `conflicts` are the case's own fields that have several answers; `to_settle` counts those
    of everybody and everything in it, too. `is_covered`: it asks why before it is opened, and
    nobody has said so yet.
    """

    id: CaseId
    codename: str
    status: str
    risk: int
    exploitation: str
    lead_agency: str
    opened_on: str
    risk_reason: str
    language: str
    young_person: Person | None
    entries: int
    last_recorded_ms: int | None
    unread: int
    missing: Episode | None = None
    conflicts: tuple[str, ...] = ()
    to_settle: int = 0
    is_covered: bool = False

    @property
    def case(self) -> CaseId:
        """The case that it is."""
        return self.id

    def without_words(self) -> "CaseLine":
        """What it is called, how grave it is, who is missing since when, and what is counted."""
        return replace(
            self,
            exploitation="",
            lead_agency="",
            opened_on="",
            risk_reason="",
            young_person=None,
            missing=None if self.missing is None else self.missing.without_words(),
            conflicts=(),
            is_covered=True,
        )


def initials_of(name: str) -> str:
    """J.M. for "Jo Marten", and for "J.M." itself: letters of the first and the last word."""
    words = [word for word in re.split(r"[-.\s]+", name) if word[:1].isalpha()]
    if not words:
        return ""
    ends = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(f"{word[0].upper()}." for word in ends)
