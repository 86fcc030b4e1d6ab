"""What the case list, the case and the composer ask for, answered by the services."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.app import drafts
from desktop_app.app.line_desk import LineDesk
from desktop_app.app.place_shelf import PlaceShelf
from desktop_app.app.taking_back import taken_back
from desktop_app.app.vaults import Session
from desktop_app.app.writing_aids import WritingAids
from desktop_app.app.writing_out import write_new
from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.approval import Deed as ApprovedDeed
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import CaseLine, NewCase, NewPerson, Person
from desktop_app.domain.codes import NoteType
from desktop_app.domain.due import Due
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import NewNote, TimelineEntry
from desktop_app.domain.receipts import WhoseCase
from desktop_app.domain.review import Seen
from desktop_app.intake.detection import detect_type
from desktop_app.intake.local_file import open_local_file
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft as LedgerDraft
from desktop_app.services.adopting import adopt
from desktop_app.services.approved_deeds import ask_about_deed
from desktop_app.services.attaching import Attaching, attaching
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.cases import add_person, cases, change_person, open_case
from desktop_app.services.copies import note_copy, note_written
from desktop_app.services.due import next_due
from desktop_app.services.notes import amendment_draft, may_correct, note_draft, strike_draft
from desktop_app.services.opened import OpenVault
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.people import Answers, differing_answers
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.readers import readerships
from desktop_app.services.receiving.noted import with_notices
from desktop_app.services.receiving.notices_due import notices_due
from desktop_app.services.receiving.notices_received import notices_received
from desktop_app.services.receiving.status import handed_over_to, status_of, whose_cases
from desktop_app.services.restricted import check_entered
from desktop_app.services.signing_later import (
    record_soon,
    record_together,
    sign_all,
    waiting_in,
)
from desktop_app.services.unsigned_words import with_unsigned
from desktop_app.ui.case.port import (
    Deed,
    Handoffs,
    TakenBack,
    Unsigned,
)
from desktop_app.ui.cases.port import InStep
from desktop_app.ui.composer.draft import ChosenFile, Draft, Handling
from desktop_app.ui.composer.port import Readers

_DEEDS = {kinds.NOTE: Deed.NOTE, kinds.AMEND: Deed.AMENDMENT, kinds.STRIKE: Deed.STRIKE}
_TYPES = {member.value: member for member in NoteType}


class CaseListDesk:
    """Answers the list of cases."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault
        self._exchanges = session.database.exchanges

    def in_step(self) -> InStep:
        """How far each case has been exchanged, once there is a place to do so."""
        if not PlaceShelf(self._vault.drawer).all():
            return InStep()
        to_send: Counter[CaseId] = Counter()
        for unsent in self._exchanges.unsent(self._vault.pen.public):
            to_send[unsent.case] += unsent.count
        conflicts = Counter(each.case for each in self._vault.conflicts.standing(None))
        return InStep(is_used=True, to_send=to_send, conflicts=conflicts)

    def whose(self) -> Mapping[CaseId, WhoseCase]:
        """Which were handed over, or are worked on jointly."""
        return whose_cases(self._vault)

    def cases(self) -> tuple[CaseLine, ...]:
        """Every case here, as lists show it."""
        return cases(self._vault)

    def next_due(self) -> Mapping[CaseId, Due]:
        """What is due next in each case."""
        return next_due(self._vault)

    def open_case(self, case: NewCase, young_person: NewPerson | None) -> Receipt:
        """Open it, and say whose it is."""
        return open_case(self._vault, case, young_person)


class CaseDesk(LineDesk):
    """Answers the screen of one case: what is read of it, and what is done."""

    def unsigned(self, case: CaseId) -> tuple[Unsigned, ...]:
        """What may still be taken back: notes, each with what it points to, and corrections."""
        return tuple(
            Unsigned(str(one.id), _type_of(one.draft), one.due_ms, _DEEDS[one.kind])
            for one in waiting_in(self._vault, case)
            if one.kind in _DEEDS
        )

    def take_back(self, case: CaseId, id_: str) -> TakenBack:
        """Turn an unsigned entry, and what was recorded with it, back into words."""
        return taken_back(self._vault, case, id_)

    def sign_now(self, case: CaseId) -> Receipt:
        """Sign everything that waits."""
        signed = sign_all(self._vault)
        return Receipt(
            case, frozenset({Part.TIMELINE}), tuple(e for r in signed for e in r.entries)
        )

    def strike_note(self, entry: EntryId, reason: str) -> Receipt:
        """Draw a line through a note, to be signed within the minute."""
        sign_all(self._vault)
        waiting = record_soon(self._vault, strike_draft(self._vault, entry, reason=reason))
        return Receipt(waiting.draft.case, frozenset({Part.TIMELINE}))

    def adopt_note(self, seen: Seen, said_as: AdoptedAs, text: str) -> Receipt:
        """Make another's note one's own word too, in the language of its case."""
        vault = self._vault
        language = vault.reading.case(vault.reading.entry(seen.note).case).language
        return adopt(vault, seen, said_as, text, language=language)

    def ask_about_plan(self, note: EntryId, deed: ApprovedDeed, words: str) -> Receipt:
        """Ask for a supervisor's word on a note as it stands."""
        case = self._vault.reading.entry(note).case
        asked = ask_about_deed(self._vault, case, deed, words, note)
        return Receipt(case, frozenset({Part.HANDOFFS}), (asked,))

    def entry(self, id_: EntryId) -> TimelineEntry:
        """One entry, as it stands now."""
        entry = self._vault.reading.entry(id_)
        check_entered(self._vault, entry.case)
        waiting = with_unsigned(self._vault, entry.case, [entry])
        return with_notices(self._vault, entry.case, waiting)[0]

    def may_correct(self, id_: EntryId) -> bool:
        """Whether it is one's own, or nobody is left whose it is."""
        return may_correct(self._vault, id_)

    def save_copy(self, entry: EntryId, attachment: Attachment, place: Path) -> None:
        """Write a file out of the vault, and keep account of it."""
        copy = note_copy(self._vault, entry, attachment.id)
        write_new(place, lambda: self._vault.files.read(attachment))
        note_written(self._vault, copy)


class PeopleDesk:
    """Answers the page of the people in a case."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def people(self, case: CaseId) -> tuple[Person, ...]:
        """Who is in the case."""
        check_entered(self._vault, case)
        return self._vault.reading.people(case)

    def differing_answers(self, person: ObjectId) -> Answers:
        """What different people said of somebody, where it differs."""
        return differing_answers(self._vault, person)

    def add_person(self, case: CaseId, person: NewPerson) -> Receipt:
        """Say who somebody is to the case."""
        return add_person(self._vault, case, person)

    def change_person(self, case: CaseId, person: ObjectId, said: Mapping[str, str]) -> Receipt:
        """Put new values in place of those current."""
        return change_person(self._vault, case, person, said)


class HandoffsDesk:
    """Answers the page of what was handed over."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def handoffs(self, case: CaseId) -> Handoffs:
        """What left and what came in, what came of it, and who has to be told something."""
        vault = self._vault
        check_entered(vault, case)
        return Handoffs(
            past=past_handoffs(vault, case),
            groups=vault.reading.groups(case),
            sent=status_of(vault, case),
            due=notices_due(vault, case),
            told=notices_received(vault, case),
            handed_over_to=handed_over_to(vault, case),
        )


class ComposerDesk:
    """Answers the composer."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault
        self.aids = WritingAids(self._vault)

    def people(self, case: CaseId) -> tuple[Person, ...]:
        """Who is in the case."""
        check_entered(self._vault, case)
        return self._vault.reading.people(case)

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences to choose between; the first is the default."""
        return tuple(
            Readers(one.audience, one.title, one.agencies, one.discipline)
            for one in readerships(self._vault, case)
        )

    def draft(self, case: CaseId, amends: EntryId | None) -> Draft | None:
        """What was being written."""
        return drafts.find(self._vault, case, amends)

    def save_draft(self, case: CaseId, draft: Draft) -> None:
        """Keep what is being written."""
        drafts.keep(self._vault, case, draft)

    def look_at(self, path: Path) -> ChosenFile:
        """What a file is, by its bytes."""
        with open_local_file(path) as local:
            return ChosenFile.of(path, local.detect_type().mime, local.size)

    def add_note(self, case: CaseId, note: NewNote, files: tuple[ChosenFile, ...]) -> Receipt:
        """Store a note, to be signed within the minute; its draft is done with."""
        vault = self._vault
        sign_all(vault)
        if note.audience == AGENCY:  # nobody has written for the agency here yet
            note = replace(note, audience=channel_of(vault, case, AGENCY))
        with attaching(vault, case) as keeping:
            kept = [_kept(keeping, file) for file in files if file.handling is Handling.ADD]
            entry = note_draft(vault, case, note, keeping, kept)
            pointed = [file for file in files if file.handling is Handling.POINTER]
            pointers = [_pointer(vault, case, note, file) for file in pointed]
            record_together(vault, [entry, *pointers])
        drafts.drop(vault, case, None)
        return Receipt(case, frozenset({Part.TIMELINE}))

    def amend_note(self, entry: EntryId, reason: str, text: str) -> Receipt:
        """Set new words beneath a note, to be signed within the minute; its draft is done with."""
        vault = self._vault
        sign_all(vault)
        with attaching(vault, vault.reading.entry(entry).case) as keeping:
            new = amendment_draft(vault, entry, keeping, reason=reason, text=text)
            waiting = record_soon(vault, new)
        drafts.drop(vault, waiting.draft.case, entry)
        return Receipt(waiting.draft.case, frozenset({Part.TIMELINE}))


def _kept(keeping: Attaching, file: ChosenFile) -> Attachment:
    if file.kept is not None:
        return file.kept
    if file.path is None:
        kind = detect_type(file.pasted)
        return keeping.keep(file.untrusted_name, kind.mime, [file.pasted])
    with open_local_file(Path(file.path)) as local:
        return keeping.keep(local.name, local.detect_type().mime, local.blocks())


def _pointer(vault: OpenVault, case: CaseId, note: NewNote, file: ChosenFile) -> LedgerDraft:
    """Material that must not be stored: where it is kept, and nothing of it."""
    return LedgerDraft(
        case=case,
        audience=note.audience,
        kind=kinds.POINTER,
        about=ObjectId(vault.new_id()),
        body={
            "evidence_no": file.evidence_no,
            "holder": "",
            "description": file.mime,
            "start": note.occurred.start,
            "precision": note.occurred.precision.value,
        },
    )


def _type_of(draft: LedgerDraft) -> NoteType:
    return _TYPES.get(str(draft.body.get("type")), NoteType.NOTE)
