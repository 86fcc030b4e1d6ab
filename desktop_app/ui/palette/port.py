"""What the search asks for. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.services.finding import NamesFound
from desktop_app.services.ports import SearchPage


@dataclass(frozen=True, slots=True)
class Destination:
    """Where somebody asked to go: a case, an entry of its line, or a person in it."""

    case: CaseId
    entry: EntryId | None = None
    person: ObjectId | None = None


@dataclass(frozen=True, slots=True)
class NotesFound:
    """Some notes and some files, how many there are in all, and what their cases are called."""

    page: SearchPage = field(default_factory=lambda: SearchPage((), 0))
    codenames: Mapping[CaseId, str] = field(default_factory=dict)
    files: SearchPage = field(default_factory=lambda: SearchPage((), 0))


class Lookup(Protocol):
    """The names as they were when somebody began to look; whoever looks holds it, no one else."""

    @property
    def recent(self) -> NamesFound:
        """The cases last written in."""
        ...

    def names(self, words: str) -> NamesFound:
        """Cases and people. That people are shown by name is noted before they are."""
        ...

    def notes(self, words: str, case: CaseId | None, *, best_first: bool) -> NotesFound: ...


class FindingPort(Protocol):
    """Looks for cases, people and notes."""

    def begin(self) -> Lookup:
        """Read the names there are now."""
        ...

    def opened_person(self) -> None:
        """Note that somebody who was looked for is opened."""
        ...
