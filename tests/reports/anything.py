"""Records whose every field holds anything at all, for tests that look for what breaks a page."""

from hypothesis import strategies as some

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Author, OutsideCard
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import AttachmentId, Audience, EntryId, ObjectId
from desktop_app.domain.note import Amendment, Strike, TimelineEntry
from tests.disclosed import disclosed
from tests.reports.made_up import CASE, PRINCIPAL, card

HOSTILE = (
    "</style><script>alert(1)</script>",
    '" onload="x',
    "<!--",
    "]]>",
    "{name} {0} {",
    "&lt;b&gt; &amp;#0;",
    "</title></del></bdi>",
    "\u202ereversed\u2066",
    "a\r\nb\rc\x00\x0c\u2028",
    "\ud800",
    "'; rm -r *",
)
texts = some.text(some.characters(), max_size=40) | some.sampled_from(HOSTILE)
moments = texts | some.sampled_from(
    ("2026-11-10", "2026-11-10T13:20-06:00", "0001-01-01T00:00+14:00", "9999-12-31T23:59Z")
)
times_ms = some.integers() | some.integers(0, 2_000_000_000_000)
ids = some.binary(min_size=16, max_size=16)

authors = some.builds(
    Author, card=texts, name=texts, agency=texts, discipline=some.sampled_from(Discipline)
)
attachments = some.builds(
    Attachment,
    id=ids.map(AttachmentId),
    keyset=texts,
    size=some.integers(0),
    cipher_size=some.integers(0),
    sha256=texts,
    mime=texts | some.just("image/png"),
    name=texts,
)
amendments = some.builds(
    Amendment,
    id=ids.map(EntryId),
    author=authors,
    recorded_ms=times_ms,
    reason=texts,
    text=some.none() | texts,
    struck_reason=some.none() | texts,
)
strikes = some.builds(
    Strike, id=ids.map(EntryId), author=authors, recorded_ms=times_ms, reason=texts
)
entries = some.builds(
    TimelineEntry,
    id=ids.map(EntryId),
    note=ids.map(ObjectId),
    case=some.just(CASE),
    type=some.sampled_from(NoteType) | texts,
    start=some.none() | moments,
    end=some.none() | moments,
    precision=some.sampled_from(Precision),
    recorded_ms=times_ms,
    author=authors,
    audience=texts.map(Audience),
    place=texts,
    present=some.lists(texts, max_size=2).map(tuple),
    text=texts,
    language=texts | some.sampled_from(("en", "fr", "oj-Cans")),
    late_reason=texts,
    amendments=some.lists(amendments, max_size=2).map(tuple),
    struck=some.none() | strikes,
    attachments=some.lists(attachments, max_size=2).map(tuple),
    flags=some.frozensets(some.sampled_from(Flag), max_size=3),
)
people = some.builds(
    Person,
    id=ids.map(ObjectId),
    full_name=texts,
    initials=texts,
    part=some.sampled_from(Part),
    born=moments,
    age_about=texts,
    pronouns=texts,
    safe_contact=texts,
    safe_contact_checked_on=moments,
    conflicts=some.lists(texts | some.just("safe_contact"), max_size=2).map(tuple),
)
cards = some.builds(
    card, name=texts, agency=texts, discipline=some.sampled_from(Discipline), job=texts
)
outside_cards = some.builds(
    OutsideCard,
    id=ids.map(ObjectId),
    recipient=texts,
    name=texts,
    agency=texts,
)


@some.composite
def records(draw: some.DrawFn) -> ReadableRecord:
    """A record as hostile as strings can make it; only what is signed has its shape."""
    told = draw(some.lists(entries, max_size=2).map(tuple))
    held = [attachment.content for entry in told for attachment in entry.attachments]
    return ReadableRecord(
        codename=draw(texts),
        bundle=draw(texts),
        created=draw(moments),
        sender=draw(cards),
        recipients=draw(some.lists(cards | outside_cards, max_size=2).map(tuple)),
        purpose=draw(texts),
        authority=draw(texts),
        limits=draw(texts),
        people=draw(some.lists(people, max_size=2).map(tuple)),
        entries=told,
        files={each: draw(texts | some.just("files/0f.pdf")) for each in held},
        principal=PRINCIPAL,
        disclosure=disclosed(told),
        groups={entry.audience: draw(texts) for entry in told},
    )
