"""The entries of an invented case, for screens under test. Everybody in it is fictional."""

from dataclasses import replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import Author
from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import Discipline, Flag, NoteType, Precision
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, CaseId, EntryId, ObjectId
from desktop_app.domain.note import (
    Amendment,
    Strike,
    TimelineEntry,
)
from desktop_app.domain.occurred import instant_ms
from tests.ui.case.paper_people import ARDELLE, DANA, FARIDA, OWEN, RENEE, YOUNG_PERSON

_ON_THE_MAP = (NoteType.MISSING, NoteType.PLACEMENT)
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
