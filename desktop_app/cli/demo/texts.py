"""Reads what the demonstration tells from `resources/demo`, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop_app.domain.codes import Authority, Discipline, NoteType, Part
from desktop_app.ui.theme.resources import find_resources

T = TypeVar("T")


class Both(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same said in English and in French."""

    en: str
    fr: str

    def said(self, language: str) -> str:
        """One of the two; French for `fr`, else English."""
        return self.fr if language == "fr" else self.en


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody of the team. `writes` is the language of their notes in each edition.

    `reports_to` is who supervises them, by that one's id; empty for any supervisor.
    """

    id: str
    name: str
    agency: str
    discipline: Discipline
    job: Both
    writes: Both
    authority: Authority = Authority.WORKER
    reports_to: str = ""


class Team(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose vault it is, who else writes, who else is known, and whose card merely came."""

    owner: Member
    colleagues: tuple[Member, ...]
    others: tuple[Member, ...]
    strangers: tuple[Member, ...]


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of a moment that were set right, `hours` after it was recorded."""

    hours: float
    old: Both
    new: Both
    reason: Both


class Moment(Both, frozen=True, forbid_unknown_fields=True, rename={"present": "with"}):
    """One thing told for itself, `hours` before it was recorded."""

    by: str
    type: NoteType
    at: str
    hours: float
    place: str | Both = ""
    present: tuple[str, ...] = ()
    to: str = "team"
    late: Both | None = None
    files: tuple[str, ...] = ()
    amend: Correction | None = None

    def where(self, language: str) -> str:
        """The place, in words of that language if they differ."""
        return self.place.said(language) if isinstance(self.place, Both) else self.place


class Scene(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of ordinary day, perhaps between two hours of the clock.

    What goes well and what comes next is the discipline's, unless the scene has its own.
    """

    type: NoteType
    place: str
    present: tuple[str, ...]
    openings: tuple[str, ...]
    hours: tuple[int, int] | None = None
    well: tuple[str, ...] = ()
    next: tuple[str, ...] = ()


class Bank(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a discipline says of ordinary days."""

    well: tuple[str, ...]
    next: tuple[str, ...]
    scenes: tuple[Scene, ...]
    worry: tuple[str, ...] = ()


class Added(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence added later, and why."""

    reason: str
    add: str


class Corrections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is set right on ordinary days, and why some are struck or late."""

    amend: tuple[Added, ...]
    strike: tuple[str, ...]
    late: tuple[str, ...]


class Days(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ordinary days in one language. `seasons`: the months in which some words can be said."""

    seasons: Mapping[str, tuple[int, ...]]
    child_protection: Bank
    police: Bank
    indigenous_liaison: Bank
    youth_transition: Bank
    victim_services: Bank
    health: Bank
    crown: Bank
    places: Mapping[str, str]
    corrections: Corrections

    def bank(self, discipline: Discipline) -> Bank:
        """What a discipline says."""
        found: Bank = getattr(self, discipline.value)
        return found


class YoungPerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose case it is."""

    name: str
    born: str
    pronouns: Both
    safe_contact: Both
    checked: str


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody else in the case."""

    name: str
    part: Part
    initials: str = ""


class RiskChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day on which the team's worry changed."""

    on: str
    risk: int
    reason: Both


class MainCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The long case."""

    codename: str
    opened: str
    language: str
    exploitation: str
    risk: int
    reason: Both
    young_person: YoungPerson
    people: tuple[Known, ...]
    risks: tuple[RiskChange, ...]
    elsewhere: tuple[tuple[date, date], ...]
    missing: tuple[tuple[date, date], ...]


class SmallCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A case of some ordinary days. `lately` counts those of the last weeks, by the own agency."""

    codename: str
    name: str
    born: str
    lead: str
    status: str
    exploitation: str
    risk: int
    entries: int
    unread: int
    writers: tuple[str, ...]
    lately: int = 0


class FileSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file to attach: one of the samples, or drawn by code where `source` is empty."""

    source: str
    mime: str
    name: Both


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Short texts of the cases."""

    safe_contact: Both
    circle: Both
    advice: Both
    reason: Mapping[str, Both]


class Cases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All cases."""

    main: MainCase
    small: tuple[SmallCase, ...]
    words: Words
    files: Mapping[str, FileSource]


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The moments of the main case."""

    moment: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """Everything the demonstration tells."""

    team: Team
    cases: Cases
    story: Story
    days: Mapping[str, Days]


def read_material(folder: Path | None = None) -> Material:
    """Read the files of `resources/demo`, each checked against what it has to hold."""
    home = folder or find_resources().folder / "demo"
    return Material(
        team=_read(home / "team.toml", Team),
        cases=_read(home / "cases.toml", Cases),
        story=_read(home / "story.toml", Story),
        days={language: _read(home / f"days.{language}.toml", Days) for language in ("en", "fr")},
    )


def _read(file: Path, kind: type[T]) -> T:
    return msgspec.toml.decode(file.read_bytes(), type=kind)
