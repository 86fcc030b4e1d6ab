"""What the services answer a composer, held in memory."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.wording import Hint
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.aids_port import Outlines, Wording
from desktop_app.ui.composer.draft import ChosenFile, Draft, Handling
from desktop_app.ui.composer.port import Readers
from tests.ui.case.paper_entries import CASE
from tests.ui.case.paper_people import PEOPLE

REFUSED = Hint(("refused to",), "chose not to", "Can read as blame.")
RISK = Hint(("placed herself at risk",), "was harmed by …", "Names who did the harm.")
LIAISON = Discipline.INDIGENOUS_LIAISON


@dataclass
class PaperAids:
    """An `AidsPort` that keeps what it was given in memory."""

    drafts: dict[EntryId | None, Draft]
    own: dict[NoteType, str] = field(default_factory=dict)
    hints: tuple[Hint, ...] = (REFUSED, RISK)
    are_shown: bool = True
    aside: list[Draft] = field(default_factory=list)
    kept_in: list[str] = field(default_factory=list)

    def colleagues(self) -> tuple[str, ...]:
        return ("Owen Harada, Rainy Lake Police",)

    def outlines(self, language: str) -> Outlines:
        came = {NoteType.HOME_VISIT: "What is going well\n\nWorries\n"}
        return Outlines({**came, **self.own}, frozenset(self.own))

    def keep_outline(self, language: str, kind: NoteType, text: str | None) -> None:
        self.kept_in.append(language)
        self.own.pop(kind, None)
        if text is not None:
            self.own[kind] = text

    def wording(self, language: str) -> Wording:
        return Wording(self.hints, self.are_shown)

    def keep_hints(self, language: str, hints: tuple[Hint, ...] | None) -> None:
        self.hints = (REFUSED, RISK) if hints is None else hints

    def show_hints(self, *, shown: bool) -> None:
        self.are_shown = shown

    def drafts_aside(self, case: CaseId) -> tuple[Draft, ...]:
        return tuple(self.aside)

    def set_aside(self, case: CaseId, amends: EntryId | None) -> None:
        if amends in self.drafts:
            self.aside.append(self.drafts.pop(amends))

    def take_up(self, case: CaseId, number: int) -> Draft | None:
        chosen = self.aside.pop(number)
        if None in self.drafts:
            self.aside.insert(number, self.drafts[None])
        self.drafts[None] = chosen
        return chosen


@dataclass
class PaperDesk:
    """A `ComposerPort` that remembers what it was given."""

    drafts: dict[EntryId | None, Draft] = field(default_factory=dict)
    notes: list[tuple[NewNote, tuple[ChosenFile, ...]]] = field(default_factory=list)
    amendments: list[tuple[EntryId, str, str]] = field(default_factory=list)
    refuses: RefusalCode | None = None
    disk_is_full: bool = False
    aids: PaperAids = field(init=False)

    def __post_init__(self) -> None:
        self.aids = PaperAids(self.drafts)

    def people(self, case: CaseId) -> tuple[Person, ...]:
        return PEOPLE

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        own = Audience("a_abcdefghijklm")
        team = ("Northern Lakes CFS", "Rainy Lake Police", "Three Rivers Liaison")
        return (
            Readers(own, "Northern Lakes CFS", ("Northern Lakes CFS",)),
            Readers(WHOLE_TEAM, "", team),
            Readers(of_discipline(LIAISON), "", team[2:], LIAISON),
        )

    def draft(self, case: CaseId, amends: EntryId | None) -> Draft | None:
        return self.drafts.get(amends)

    def look_at(self, path: Path) -> ChosenFile:
        with open_local_file(path) as local:
            return ChosenFile.of(path, local.detect_type().mime, local.size)

    def save_draft(self, case: CaseId, draft: Draft) -> None:
        if self.disk_is_full:
            raise Fault(FaultCode.DISK_FULL)
        if draft.is_empty:
            self.drafts.pop(draft.amends, None)
        else:
            self.drafts[draft.amends] = draft

    def add_note(self, case: CaseId, note: NewNote, files: tuple[ChosenFile, ...]) -> Receipt:
        if self.refuses is not None:
            raise Refusal(self.refuses)
        if not note.text.strip() and not any(each.handling is Handling.ADD for each in files):
            raise Refusal(RefusalCode.EMPTY_NOTE)
        self.notes.append((note, files))
        self.drafts.pop(None, None)
        return Receipt(case, frozenset({Touched.TIMELINE}))

    def amend_note(self, entry: EntryId, reason: str, text: str) -> Receipt:
        if not reason.strip():
            raise Refusal(RefusalCode.EMPTY_REASON)
        self.amendments.append((entry, reason, text))
        self.drafts.pop(entry, None)
        return Receipt(CASE, frozenset({Touched.TIMELINE}), (entry,))


class NoFiles:
    """Somebody who thinks better of it whenever a file is asked for."""

    def to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return None

    def to_write(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        return None

    def many_to_read(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        return ()
