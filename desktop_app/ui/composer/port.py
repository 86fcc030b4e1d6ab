"""What the composer asks of the services. Every call runs on the vault thread, never Qt's."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.domain.note import NewNote, TimelineEntry
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.aids_port import AidsPort
from desktop_app.ui.composer.draft import ChosenFile, Draft


@dataclass(frozen=True, slots=True)
class Readers:
    """An audience a note can be for, and the agencies whose people will be able to read it."""

    audience: Audience
    title: str
    agencies: tuple[str, ...]
    discipline: Discipline | None = None


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to be written: an entry of a kind, or an amendment of one that is there."""

    case: CaseId
    kind: NoteType = NoteType.NOTE
    amends: TimelineEntry | None = None


class ComposerPort(Protocol):
    """Putting things on record, and keeping what is not finished."""

    @property
    def aids(self) -> AidsPort: ...

    def people(self, case: CaseId) -> tuple[Person, ...]: ...

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences this author may write for; the first is the default (CONTRACT 2)."""
        ...

    def look_at(self, path: Path) -> ChosenFile:
        """What a file is, by its bytes; it is neither decoded nor kept.

        Raises:
            Refusal: NOT_A_FILE.
            Fault: FILE_GONE, FILE_UNREADABLE.
        """
        ...

    def draft(self, case: CaseId, amends: EntryId | None) -> Draft | None: ...

    def save_draft(self, case: CaseId, draft: Draft) -> None:
        """Keep it, encrypted, on this device only. An empty one takes the draft away."""
        ...

    def add_note(self, case: CaseId, note: NewNote, files: tuple[ChosenFile, ...]) -> Receipt:
        """Store the entry, to be signed in a minute (CONTRACT 12); its draft is done with."""
        ...

    def amend_note(self, entry: EntryId, reason: str, text: str) -> Receipt: ...
