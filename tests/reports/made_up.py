"""A made-up case with everything in it that a record can show. Nobody in it exists."""

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Authority, Discipline, Flag, NoteType, Part, Precision
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import (
    WHOLE_TEAM,
    AgencyId,
    AttachmentId,
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
    ObjectId,
    PersonId,
)
from desktop_app.domain.note import Amendment, Strike, TimelineEntry
from tests.disclosed import disclosed

CASE = CaseId(b"case-cedar-0412.")
RENEE = Author("k_renee", "Renée Courville", "Lake of the Woods CFS", Discipline.CHILD_PROTECTION)
OWEN = Author("k_owen", "Owen Harada", "Kenora Detachment", Discipline.POLICE)
ARDELLE = Author("k_ardelle", "Ardelle Bruyère", "Healing Lodge", Discipline.INDIGENOUS_LIAISON)

# The key is test 2 of RFC 8032 section 7.1; the recipient is from age's own documentation.
KEY = DeviceKey(bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"


def card(name: str, agency: str, discipline: Discipline, job: str) -> Card:
    return Card(
        id=ObjectId(b"0123456789abcdef"),
        agency_id=AgencyId(b"agency-agency-ag"),
        agency_key=KEY,
        key=KEY,
        recipient=RECIPIENT,
        person=PersonId(b"person-person-pe"),
        name=name,
        agency=agency,
        discipline=discipline,
        job=job,
        authority=Authority.LEAD,
        device="laptop 3",
        expires="2028-11-01",
    )


def attachment(number: int, name: str, mime: str, size: int = 184_213) -> Attachment:
    return Attachment(
        id=AttachmentId(bytes([number]) * 16),
        keyset="",
        size=size,
        cipher_size=size + 40,
        sha256=f"{number:02x}" * 32,
        mime=mime,
        name=name,
    )


PLAN = attachment(1, "Safety plan, signed.pdf", "application/pdf")
PHOTO = attachment(2, "holiday\u202egpj.exe", "image/jpeg", 2_345_678)
PAGE = attachment(3, "profile page.html", "text/html", 912)
ABSENT = attachment(4, "voice message.m4a", "audio/mp4")
FILES = {
    PLAN.content: f"files/{PLAN.id.hex()}.pdf",
    PHOTO.content: f"files/{PHOTO.id.hex()}.jpg",
    PAGE.content: f"files/{PAGE.id.hex()}.html",
}

PLAIN = TimelineEntry(
    id=EntryId(b"\x01" * 32),
    note=ObjectId(b"\x01" * 16),
    case=CASE,
    type=NoteType.CONTACT,
    start="2026-11-09T16:40-06:00",
    end=None,
    precision=Precision.EXACT,
    recorded_ms=1_794_272_100_000,
    author=RENEE,
    audience=WHOLE_TEAM,
    place="By text message",
    present=(),
    text="J. answered within ten minutes. She was safe with a cousin and got home at 18:40, as her"
    " aunt confirmed.\n\n“I want to keep Thursday’s meeting with Ardelle ❤️. Don’t phone the"
    " house.”",
)
AMENDED = TimelineEntry(
    id=EntryId(b"\x02" * 32),
    note=ObjectId(b"\x02" * 16),
    case=CASE,
    type=NoteType.HOME_VISIT,
    start="2026-11-10T13:20-06:00",
    end=None,
    precision=Precision.ABOUT,
    recorded_ms=1_794_408_120_000,
    author=RENEE,
    audience=WHOLE_TEAM,
    place="Aunt’s home, Sioux Lookout",
    present=("J.M.", "R.M., aunt"),
    text="J. showed me the beading she has started. Her aunt can have her stay from Friday to"
    " Sunday. Both know who to text after hours.",
    late_reason="No signal on the road home.",
    amendments=(
        Amendment(
            id=EntryId(b"\x03" * 32),
            author=RENEE,
            recorded_ms=1_794_410_100_000,
            reason="Return day corrected after calling the aunt back.",
            text="J. showed me the beading she has started. Her aunt can have her stay from Friday"
            " to Monday morning. Both know who to text after hours.",
        ),
        Amendment(
            id=EntryId(b"\x04" * 32),
            author=OWEN,
            recorded_ms=1_794_413_700_000,
            reason="Place named.",
            text=None,
            struck_reason="Entered on the wrong note.",
        ),
    ),
    attachments=(PLAN, PHOTO, PAGE, ABSENT),
    flags=frozenset({Flag.LATE, Flag.AMENDED, Flag.CLOCK_UNCHECKED}),
)
STRUCK = TimelineEntry(
    id=EntryId(b"\x05" * 32),
    note=ObjectId(b"\x05" * 16),
    case=CASE,
    type=NoteType.POLICE_UPDATE,
    start="2026-11-10",
    end=None,
    precision=Precision.DAY,
    recorded_ms=1_794_420_000_000,
    author=OWEN,
    audience=Audience("d_police"),
    place="",
    present=(),
    text="A vehicle was seen near the school.",
    struck=Strike(
        id=EntryId(b"\x06" * 32),
        author=OWEN,
        recorded_ms=1_794_423_600_000,
        reason="Belongs to another case; moved there.",
    ),
    flags=frozenset({Flag.STRUCK}),
)
FRENCH_NOTE = TimelineEntry(
    id=EntryId(b"\x07" * 32),
    note=ObjectId(b"\x07" * 16),
    case=CASE,
    type=NoteType.FAMILY_MEETING,
    start="2026-11-11T18:05-06:00",
    end="2026-11-11T19:30-06:00",
    precision=Precision.RANGE,
    recorded_ms=1_794_445_200_000,
    author=ARDELLE,
    audience=Audience("a_abcdefghijklm"),
    place="Pavillon de guérison",
    present=("J.M.", "la grand-tante"),
    text="J. a parlé de ses cours. La grand-tante offre de l’accompagner jeudi.",
    language="fr",
)
WITHHELD = TimelineEntry(
    id=EntryId(b"\x08" * 32),
    note=ObjectId(b"\x08" * 16),
    case=CASE,
    type="review",
    start=None,
    end=None,
    precision=Precision.UNKNOWN,
    recorded_ms=1_794_445_900_000,
    author=OWEN,
    audience=WHOLE_TEAM,
    place="",
    present=(),
    text="",
    flags=frozenset({Flag.WITHHELD, Flag.CLOCK_AHEAD}),
)

YOUNG_PERSON = Person(
    id=ObjectId(b"young-person-j.m"),
    full_name="Jo Marten",
    initials="J.M.",
    part=Part.YOUNG_PERSON,
    born="2011-03-04",
    age_about="",
    pronouns="she/her",
    safe_contact="Text J.’s own phone, 555-0142, school days 15:30–18:00. No voicemail. Don’t call"
    " the household line.",
    safe_contact_checked_on="2026-11-02",
)
AUNT = Person(
    id=ObjectId(b"aunt-aunt-aunt-a"),
    full_name="Rose Marten",
    initials="R.M.",
    part=Part.KIN,
    born="",
    age_about="about 40",
    pronouns="",
    safe_contact="",
    safe_contact_checked_on="",
    conflicts=("pronouns",),
)

PRINCIPAL = "k-abcdefghijklm"

RECORD = ReadableRecord(
    codename="Cedar-0412",
    bundle="q83vEjRWeJCrze8SNFZ4kA",
    created="2026-11-12T09:30:00-06:00",
    sender=card(
        "Renée Courville", "Lake of the Woods CFS", Discipline.CHILD_PROTECTION, "CARE lead"
    ),
    recipients=(
        card("Noor Kalsi", "Timmins joint team", Discipline.VICTIM_SERVICES, "Advocate"),
        OutsideCard(
            id=ObjectId(b"outside-outside-"),
            recipient=RECIPIENT,
            name="Laurie Penner",
            agency="Porcupine Youth House",
        ),
    ),
    purpose="Shared safety planning: J. moves to Timmins on 20 November.",
    authority="To reduce a risk of serious harm; J. agrees (told Renée on 9 November).",
    limits="Police entries were not asked for. The school’s dates were told to us by J. and have"
    " not been confirmed.",
    people=(YOUNG_PERSON, AUNT),
    entries=(PLAIN, AMENDED, STRUCK, FRENCH_NOTE, WITHHELD),
    files=FILES,
    principal=PRINCIPAL,
    disclosure=disclosed(
        (PLAIN, AMENDED, STRUCK, FRENCH_NOTE, WITHHELD), (YOUNG_PERSON, AUNT), "Cedar-0412"
    ),
)
