"""An invented case held in memory: what the services will answer, for screens under test.

Everybody in it is fictional.
"""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.audience import Group, of_discipline
from desktop_app.domain.card import Author
from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import (
    Amendment,
    SearchHit,
    Strike,
    TimelineEntry,
    TimelinePage,
)
from desktop_app.domain.occurred import instant_ms
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt, SearchPage, TimelineQuery
from desktop_app.ui.case.port import (
    CaseFacts,
    Deed,
    Facets,
    SealedDay,
    TakenBack,
    Unread,
    Unsigned,
)
from tests.ui.case.paper_people import ARDELLE, DANA, FARIDA, OWEN, PEOPLE, RENEE, YOUNG_PERSON

CASE = CaseId(b"\x0c" * 16)


def milliseconds(moment: str) -> int:
    return instant_ms(moment, lambda day: instant_ms(f"{day}T00:00+00:00", lambda _: 0))


def entry(number: int, start: str | None, author: Author = RENEE, **more: object) -> TimelineEntry:
    """An entry of a case. Recorded five minutes later unless told otherwise."""
    recorded = more.pop("recorded", None)
    when = milliseconds(start) + 300_000 if start else 1_700_000_000_000
    first = TimelineEntry(
        id=EntryId(number.to_bytes(32, "big")),
        note=ObjectId(number.to_bytes(16, "big")),
        case=CASE,
        type=NoteType.CONTACT,
        start=start,
        end=None,
        precision=Precision.EXACT if start else Precision.UNKNOWN,
        recorded_ms=milliseconds(recorded) if isinstance(recorded, str) else when,
        author=author,
        audience=WHOLE_TEAM,
        place="",
        present=(),
        text=f"Entry {number}.",
    )
    return replace(first, **more)  # type: ignore[arg-type]


def attachment(number: int, name: str, mime: str, size: int) -> Attachment:
    return Attachment(
        id=AttachmentId(bytes([number]) * 16),
        keyset="",
        size=size,
        cipher_size=size + 100,
        sha256="00" * 32,
        mime=mime,
        name=name,
    )


def amendment(text: str, reason: str, recorded: str, author: Author = DANA) -> Amendment:
    return Amendment(
        id=EntryId(b"\xa1" * 32),
        author=author,
        recorded_ms=milliseconds(recorded),
        reason=reason,
        text=text,
    )


HOME_VISIT = entry(
    3,
    "2026-11-10T13:20+00:00",
    DANA,
    type=NoteType.HOME_VISIT,
    recorded="2026-11-11T08:42+00:00",
    flags=frozenset({Flag.LATE, Flag.AMENDED}),
    place="The aunt’s home, Sioux Lookout",
    present=("J.M.", "R.M., aunt"),
    text=(
        "Visited J. and her aunt at the aunt’s home. J. showed me the beading she has started "
        "and talked about finishing her science credit. Her aunt can have her stay from Friday "
        "to Sunday. Both know who to text after hours."
    ),
    amendments=(
        amendment(
            "Visited J. and her aunt at the aunt’s home. J. showed me the beading she has started "
            "and talked about finishing her science credit. Her aunt can have her stay from "
            "Friday to Monday morning. Both know who to text after hours.",
            "Return day corrected after calling the aunt back.",
            "2026-11-11T09:15+00:00",
        ),
    ),
    attachments=(
        attachment(1, "IMG_0412.jpg", "image/jpeg", 1_200_000),
        attachment(2, "IMG_0413.jpg", "image/jpeg", 1_300_000),
        attachment(3, "Safety plan, signed.pdf", "application/pdf", 184_000),
    ),
)
STRUCK = entry(
    6,
    "2026-11-11T11:00+00:00",
    RENEE,
    type=NoteType.NOTE,
    text="Called the aunt about Thursday’s meeting. Left no message.",
    flags=frozenset({Flag.STRUCK}),
    struck=Strike(
        id=EntryId(b"\xb1" * 32),
        author=RENEE,
        recorded_ms=milliseconds("2026-11-11T12:05+00:00"),
        reason="Written in the wrong case.",
    ),
)
ENTRIES = (
    entry(
        1,
        "2026-11-09T16:40+00:00",
        recorded="2026-11-09T18:55+00:00",
        text=(
            "J. answered within ten minutes. She was safe with a cousin and got home at 18:40, "
            "as her aunt confirmed. She wants to keep Thursday’s meeting with Ardelle and asked "
            "again that nobody phone the house."
        ),
    ),
    entry(
        2,
        "2026-11-09T17:25+00:00",
        OWEN,
        type=NoteType.POLICE_UPDATE,
        audience=of_discipline(Discipline.POLICE),
        text="Two plates noted near the school were passed on to the analyst.",
    ),
    HOME_VISIT,
    entry(
        4,
        "2026-11-10T18:05+00:00",
        ARDELLE,
        type=NoteType.FAMILY_MEETING,
        recorded="2026-11-10T18:40+00:00",
        text=(
            "Met with J., her aunt and her great-uncle at the friendship centre. The family will "
            "lead on who drives her to school. J. wants to start drum group again after the "
            "holidays."
        ),
    ),
    entry(
        5,
        "2026-11-11T10:30+00:00",
        FARIDA,
        type=NoteType.COURT,
        recorded="2026-11-11T10:52+00:00",
        text="Bail review set for Tue 24 Nov, 10:00, Kenora. J. doesn’t need to attend.",
    ),
    STRUCK,
)
LINE = CaseLine(
    id=CASE,
    codename="Cedar-0412",
    status="open",
    risk=3,
    exploitation="suspected",
    lead_agency="Northern Lakes CFS",
    opened_on="2024-01-08",
    risk_reason="",
    language="en",
    young_person=YOUNG_PERSON,
    entries=len(ENTRIES),
    last_recorded_ms=milliseconds("2026-11-11T12:05+00:00"),
    unread=3,
)


@dataclass
class PaperCase:
    """A `CasePort` over a tuple of entries, oldest first."""

    entries: tuple[TimelineEntry, ...] = ENTRIES
    new: set[EntryId] = field(default_factory=set)
    people: tuple[Person, ...] = PEOPLE
    sealed: tuple[SealedDay, ...] = ()
    line: CaseLine = LINE
    since_ms: int | None = milliseconds("2026-11-10T14:10+00:00")
    waiting: tuple[Unsigned, ...] = ()
    asked: list[TimelineQuery] = field(default_factory=list)

    def facts(self, case: CaseId) -> CaseFacts:
        young = next((p for p in self.people if p.part is Part.YOUNG_PERSON), None)
        types = Counter(e.type for e in self.entries if isinstance(e.type, NoteType))
        facets = Facets(Counter(each.author.discipline for each in self.entries), types)
        return CaseFacts(
            line=replace(self.line, young_person=young, entries=len(self.entries)),
            people=self.people,
            groups=(Group(Audience("a_abcdefghijklm"), "Northern Lakes CFS", listed=True),),
            facets=facets,
            sealed=self.sealed,
        )

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        self.asked.append(query)
        found = self._found(query)
        end = query.offset + query.limit if query.limit else None
        return TimelinePage(found[query.offset : end], len(found))

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        ids = [each.id for each in self._found(query)]
        return ids.index(entry) if entry in ids else None

    def unread(self, query: TimelineQuery) -> Unread:
        found = self._found(query)
        rows = tuple(row for row, each in enumerate(found) if each.id in self.new)
        return Unread(rows, self.since_ms)

    def mark_read(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        marked = {each.id for each in self._found(query)[first : last + 1]}
        self.new = self.new - marked if read else self.new | marked

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage:
        hits = [
            SearchHit(each.id, each.case, each.text)
            for each in self.entries
            if words.lower() in each.current_text.lower()
        ]
        return SearchPage(tuple(hits[:limit]), len(hits))

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

    def _found(self, query: TimelineQuery) -> tuple[TimelineEntry, ...]:
        def wanted(each: TimelineEntry) -> bool:
            when = milliseconds(each.start) if each.start else each.recorded_ms
            return (
                (not query.disciplines or each.author.discipline in query.disciplines)
                and (not query.types or each.type in query.types)
                and (query.since_ms is None or when >= query.since_ms)
                and (query.until_ms is None or when < query.until_ms)
            )

        return tuple(each for each in self.entries if wanted(each))
