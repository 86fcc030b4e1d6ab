"""An invented case held in memory: what the services will answer, for screens under test."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.approval import Deed as ApprovedDeed
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Flag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import (
    Strike,
    TimelineEntry,
)
from desktop_app.domain.review import Seen
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.port import (
    Deed,
    TakenBack,
    Unsigned,
)
from tests.ui.case.paper_entries import CASE
from tests.ui.case.paper_line import PaperLine
from tests.ui.case.paper_people import RENEE


@dataclass
class PaperCase(PaperLine):
    """A `CasePort` over a tuple of entries, oldest first; `not_ours` are others’ words."""

    not_ours: frozenset[EntryId] = frozenset()

    def may_correct(self, id_: EntryId) -> bool:
        return id_ not in self.not_ours

    def unsigned(self, case: CaseId) -> tuple[Unsigned, ...]:
        return self.waiting

    def take_back(self, case: CaseId, id_: str) -> TakenBack:
        asked = next((each for each in self.waiting if each.id == id_), None)
        if asked is None:
            raise Refusal(RefusalCode.ALREADY_SIGNED)
        self.waiting = tuple(each for each in self.waiting if each.id != id_)
        if asked.deed is Deed.NOTE:
            return TakenBack()
        reason = "Wrong case." if asked.deed is Deed.STRIKE else ""
        return TakenBack(self.entries[0], reason)

    def sign_now(self, case: CaseId) -> Receipt:
        self.waiting = ()
        return Receipt(case, frozenset({Touched.TIMELINE}))

    def adopt_note(self, seen: Seen, said_as: AdoptedAs, text: str) -> Receipt:
        note = self.entry(seen.note)
        if note.seen() != seen:
            raise Refusal(RefusalCode.ADOPT_UNSEEN)
        adoption = Adoption(
            id=EntryId(b"\xb4" * 32), author=RENEE, recorded_ms=1, said_as=said_as, text=text
        )
        told = replace(note, adoptions=(*note.adoptions, adoption))
        self.entries = tuple(told if each.id == note.id else each for each in self.entries)
        return Receipt(note.case, frozenset({Touched.TIMELINE}))

    def ask_about_plan(self, note: EntryId, deed: ApprovedDeed, words: str) -> Receipt:
        self.entry(note)
        return Receipt(CASE, frozenset({Touched.HANDOFFS}))

    def strike_note(self, entry: EntryId, reason: str) -> Receipt:
        if not reason.strip():
            raise Refusal(RefusalCode.EMPTY_REASON)
        note = self.entry(entry)
        if note.struck is not None:
            raise Refusal(RefusalCode.ALREADY_STRUCK)
        strike = Strike(id=EntryId(b"\xb2" * 32), author=RENEE, recorded_ms=1, reason=reason)
        struck = replace(note, struck=strike, flags=note.flags | {Flag.STRUCK})
        self.entries = tuple(struck if each.id == entry else each for each in self.entries)
        return Receipt(CASE, frozenset({Touched.TIMELINE}))

    def entry(self, id_: EntryId) -> TimelineEntry:
        found = next((each for each in self.entries if each.id == id_), None)
        if found is None:
            raise Refusal(RefusalCode.UNKNOWN_ENTRY)
        return found

    def save_copy(self, entry: EntryId, attachment: Attachment, place: Path) -> None:
        if place.exists():
            raise Refusal(RefusalCode.FILE_EXISTS)
        place.write_bytes(b"a copy")
