"""Made-up notes of a case, and a courier that plans them as the real services would."""

from dataclasses import dataclass, field, replace
from hashlib import sha256

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline, NoteType, Precision
from desktop_app.domain.disclosing import Sending, Why, Withheld
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.note import Summary, TimelineEntry
from desktop_app.domain.rulebook import Asks, Ground, Rulebook, Told
from desktop_app.services.ports import Receipt
from desktop_app.ui.handoff.port import Outset
from tests.disclosed import disclosed
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier

DANA = Author("d", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
GUY = Author("g", "Guy Moreau", "Timmins Police", Discipline.POLICE)
RISK = Ground(
    code="risk",
    title=Told({"en": "Risk of serious harm", "fr": "Risque de préjudice grave"}),
    needs=Told({"en": "Say which harm, and to whom.", "fr": "Dites quel préjudice, pour qui."}),
    asks=frozenset({Asks.RISK}),
)
CONSENT = Ground(
    code="consent",
    title=Told({"en": "Consent", "fr": "Consentement"}),
    needs=Told({"en": "A consent on record.", "fr": "Un consentement au dossier."}),
    asks=frozenset({Asks.CONSENT}),
)


def a_note(
    words: str, author: Author = DANA, kind: NoteType = NoteType.HOME_VISIT
) -> TimelineEntry:
    """A note of 10 November."""
    digest = sha256(words.encode()).digest()
    return TimelineEntry(
        id=EntryId(digest),
        note=ObjectId(digest[:16]),
        case=CaseId(CEDAR),
        type=kind,
        start="2026-11-10T18:20:00+00:00",
        end=None,
        precision=Precision.EXACT,
        recorded_ms=1_794_335_000_000,
        author=author,
        audience=WHOLE_TEAM,
        place="The aunt’s home",
        present=("Ruth Marten",),
        text=words,
    )


VISIT = a_note("Both know to text 555-0142 after hours.")
CLINIC = a_note("Seen at the clinic at her request.", kind=NoteType.CONSULTATION)
POLICE = a_note("Told to the police alone.", GUY, NoteType.POLICE_UPDATE)


@dataclass
class NotesCourier(PaperCourier):
    """Three notes, of which the third is another agency's; what is chosen comes back at once."""

    held: list[TimelineEntry] = field(default_factory=lambda: [VISIT, CLINIC, POLICE])
    asked: list[HandoffRequest] = field(default_factory=list)

    def outset(self, case: CaseId) -> Outset:
        rulebook = Rulebook(grounds=(RISK, CONSENT))
        return replace(super().outset(case), notes=tuple(self.held), rulebook=rulebook)

    def summarise(self, note: EntryId, words: str) -> Receipt:
        self.held = [
            replace(each, summary=_summary(words)) if each.id == note else each
            for each in self.held
        ]
        return super().summarise(note, words)

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        self.asked.append(request)
        lines = tuple(_line(note, request) for note in self.held)
        counted = super().preview(request)
        return replace(counted, disclosure=replace(disclosed(), lines=lines))


def _summary(words: str) -> Summary:
    return Summary(id=EntryId(bytes(32)), author=DANA, recorded_ms=0, text=words)


def _line(note: TimelineEntry, request: HandoffRequest) -> ReaderLine:
    if note.author == GUY:
        only = frozenset({Sending.HOLD})
        return ReaderLine(entry=note, sending=Sending.HOLD, may=only, why=Why.NOT_RELEASED)
    sending = request.choices.notes.get(note.id, Sending.SEND)
    if sending is Sending.SUMMARY and note.summary is None:
        raise Refusal(RefusalCode.SUMMARY_MISSING)
    if sending is not Sending.SEND:
        return ReaderLine(entry=note, sending=sending, why=Why.CHOSEN)
    passages = [words for id_, words in request.choices.passages if id_ == note.id]
    if any(words not in note.text for words in passages):
        raise Refusal(RefusalCode.PASSAGE_NOT_FOUND)
    if not passages:
        return ReaderLine(entry=note, sending=sending, pieces=(Piece(note.text),))
    before, _, after = note.text.partition(passages[0])
    return ReaderLine(
        entry=note,
        sending=sending,
        pieces=(Piece(before), Piece("", Why.PASSAGE), Piece(after)),
        withheld=(Withheld(entry=note.id, name="text/0", why=Why.PASSAGE),),
    )
