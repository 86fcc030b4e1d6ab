"""Turns a note's entries into the record a timeline shows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.codes import Discipline, Flag, Precision, Source
from desktop_app.domain.errors import Refusal
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.occurred import Midnight, Occurred, check_moment, instant_ms, is_date
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import FileField, file_fields
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import NoteEntries, field_text, text_of
from desktop_app.ledger.reviewing import Reviewing
from desktop_app.ledger.values import Judge
from desktop_app.store.noting_reviews import reviewed
from desktop_app.store.records import (
    AmendmentRecord,
    DisagreementRecord,
    NoteRecord,
    StrikeRecord,
    SummaryRecord,
)

_DAY_MS = 86_400_000
_PRECISIONS = {each.value: each for each in Precision if each is not Precision.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Dating:
    """How vague times become places on a line: the zone's midnights, and what counts as late."""

    midnight_ms: Midnight
    lateness: LatenessRules

    def sort_ms(self, start: str | None, unknown_ms: int) -> int:
        """Where on the line it stands; `unknown_ms` when nobody knows.

        A clock time stands a millisecond after its instant: a day comes before
        what happened at its midnight (CONTRACT section 4).
        """
        if start is None:
            return unknown_ms
        return instant_ms(start, self.midnight_ms) + (0 if is_date(start) else 1)

    def ended_ms(self, start: str, end: str | None, precision: str) -> int:
        """The last moment it can have happened, from which lateness counts."""
        last = end or start
        whole_day = is_date(last) or precision == Precision.DAY
        return instant_ms(last, self.midnight_ms) + (_DAY_MS if whole_day else 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A note's row on the timeline."""

    base: Entry
    occurred_ms: int
    type: str
    discipline: str
    record: NoteRecord
    looked_into: tuple[int, ...] = ()
    """Which of the record's files may be found by what stands in them."""


@dataclass(frozen=True, slots=True)
class Judges:
    """What is asked about every entry of a note: are its words gone, is it by a non-member."""

    purged: Judge
    outsider: Judge
    reviewing: Reviewing


def line_of_note(note: NoteEntries, derived_ms: int, dating: Dating, judges: Judges) -> Line:
    """The row of one note. Bodies that are gone or kept back leave a visible mark."""
    purged = judges.purged
    shown = {} if purged(note.base) else note.base.shown or {}
    now = {**shown, **_changes(note, purged)} if note.amendments else shown
    start, end, precision = _when(now)
    files = tuple(_files(note, shown, purged))
    kind = "pointer" if note.base.header.kind == kinds.POINTER else field_text(now, "type", "note")
    record = NoteRecord(
        author=note.base.log.author,
        start=start,
        end=end,
        precision=precision,
        place=field_text(now, "place"),
        present=_texts(now, "present"),
        text=_first_words(shown),
        language=field_text(now, "lang", "en"),
        late_reason=field_text(now, "late_reason"),
        discipline=field_text(shown, "discipline", Discipline.OTHER),
        agency=field_text(shown, "agency"),
        owner_agency=field_text(shown, "owner_agency"),
        regime=field_text(shown, "regime", "none"),
        source=field_text(shown, "source", "own"),
        amendments=[_amendment(note, entry, purged) for entry in note.amendments],
        struck=_strike(note, purged),
        files=[field for field, _ in files],
        flags=sorted(
            _flags(note, now, judges) | _late(note, (start, end, precision), kind, dating)
        ),
        summary=_summary(note, purged),
        disagreements=[_disagreement(entry, purged) for entry in note.disagreements],
    )
    return Line(
        base=note.base,
        occurred_ms=dating.sort_ms(start, derived_ms),
        type=kind,
        discipline=record.discipline,
        record=reviewed(record, note, judges.reviewing, purged) if note.later else record,
        looked_into=tuple(place for place, (_, stands) in enumerate(files) if stands),
    )


def line_of_newer(entry: Entry, derived_ms: int) -> Line:
    """A row for an entry of a kind this version doesn't know: kept, shown, passed on."""
    record = NoteRecord(
        author=entry.log.author,
        start=None,
        end=None,
        precision=Precision.UNKNOWN,
        place="",
        present=[],
        text="",
        language="en",
        late_reason="",
        discipline=Discipline.OTHER,
        agency="",
        owner_agency="",
        regime="none",
        source="own",
        amendments=[],
        struck=None,
        files=[],
        flags=[Flag.NEWER_VERSION],
    )
    return Line(entry, derived_ms, entry.header.kind, Discipline.OTHER, record)


def _first_words(shown: Mapping[str, object]) -> str:
    """A note's text; for a pointer, what it points to and who holds it."""
    words = text_of(shown)
    if words is not None:
        return words
    named = (field_text(shown, name) for name in ("description", "evidence_no", "holder"))
    return " · ".join(part for part in named if part)


def _changes(note: NoteEntries, purged: Judge) -> dict[str, object]:
    """What standing amendments change besides the words."""
    changed: dict[str, object] = {}
    for amendment in note.amendments:
        if note.struck_by(amendment.id) is None and not purged(amendment):
            changed |= _details(amendment)
    return changed


def _details(amendment: Entry) -> dict[str, object]:
    return {
        name: value
        for name, value in (amendment.shown or {}).items()
        if name != "reason" and not name.startswith(("text/", "file/"))
    }


def _amendment(note: NoteEntries, entry: Entry, purged: Judge) -> AmendmentRecord:
    shown = {} if purged(entry) else dict(entry.shown or {})
    struck = note.struck_by(entry.id)
    return AmendmentRecord(
        id=entry.id,
        author=entry.log.author,
        recorded_ms=entry.recorded_ms,
        reason=field_text(shown, "reason"),
        text=text_of(shown),
        struck_reason=None if struck is None else _reason(struck, purged),
        changed={} if purged(entry) else _details(entry),
    )


def _strike(note: NoteEntries, purged: Judge) -> StrikeRecord | None:
    struck = note.struck_by(note.base.id)
    if struck is None:
        return None
    reason = _reason(struck, purged)
    return StrikeRecord(struck.id, struck.log.author, struck.recorded_ms, reason)


def _summary(note: NoteEntries, purged: Judge) -> SummaryRecord | None:
    """The last that says anything here: one that was kept back is not told of."""
    for entry in reversed(note.summaries):
        shown = {} if purged(entry) else entry.shown or {}
        text = text_of(shown)
        if text is not None:
            language = field_text(shown, "lang", "en")
            return SummaryRecord(entry.id, entry.log.author, entry.recorded_ms, text, language)
    return None


def _disagreement(entry: Entry, purged: Judge) -> DisagreementRecord:
    shown = {} if purged(entry) else entry.shown or {}
    return DisagreementRecord(
        id=entry.id,
        about=entry.refers or b"",
        author=entry.log.author,
        recorded_ms=entry.recorded_ms,
        by=field_text(shown, "by"),
        text=text_of(shown) or "",
        language=field_text(shown, "lang", "en"),
    )


def _reason(strike: Entry, purged: Judge) -> str:
    return "" if purged(strike) else field_text(strike.shown or {}, "reason")


def _files(
    note: NoteEntries, shown: Mapping[str, object], purged: Judge
) -> Iterator[tuple[FileField, bool]]:
    """Every file, and whether the words that name it stand."""
    note_stands = note.struck_by(note.base.id) is None
    for field in file_fields(shown):
        yield field, note_stands
    for entry in (*note.files, *note.amendments):
        if not purged(entry):
            stands = note_stands and note.struck_by(entry.id) is None
            for field in file_fields(entry.shown):
                yield field, stands


def _flags(note: NoteEntries, now: Mapping[str, object], judges: Judges) -> set[str]:
    flags: set[str] = set()
    purged = judges.purged
    later = (note.files, note.amendments, note.strikes, note.disagreements, note.adoptions)
    every = (note.base, *(entry for some in later for entry in some))
    for entry in every:
        if judges.outsider(entry):
            flags.add(Flag.NOT_MEMBER)
        if purged(entry):
            flags.add(Flag.PURGED)
        elif entry.withheld != 0:
            flags.add(Flag.WITHHELD)
    if note.amendments:
        flags.add(Flag.AMENDED)
    if any(entry.withheld != 0 and not purged(entry) for entry in note.amendments):
        flags.add(Flag.UNCERTAIN)
    if note.struck_by(note.base.id) is not None:
        flags.add(Flag.STRUCK)
    if now.get("excerpt") is True:
        flags.add(Flag.EXCERPT)
    if note.base.header.clock_offset_ms is None:
        flags.add(Flag.CLOCK_UNCHECKED)
    return flags


def _late(
    note: NoteEntries, when: tuple[str | None, str | None, str], kind: str, dating: Dating
) -> set[str]:
    start, end, precision = when
    if start is None:
        return set()
    ended = dating.ended_ms(start, end, precision)
    source = field_text(note.base.shown or {}, "source", Source.OWN)
    late = dating.lateness.is_late(kind, source, ended, note.base.recorded_ms)
    return {Flag.LATE} if late else set()


def _when(now: Mapping[str, object]) -> tuple[str | None, str | None, str]:
    """Times a foreign writer may have written badly count as unknown, never as an error."""
    written = field_text(now, "precision")
    precision = _PRECISIONS.get(written)
    start, end = _moment(now.get("start")), _moment(now.get("end"))
    if start is None or precision is None:
        return None, None, Precision.UNKNOWN
    try:
        Occurred(precision, start, end)
    except Refusal:  # a span without an end, say, because the end was withheld
        return start, None, Precision.ABOUT
    return start, end, written


def _moment(untrusted: object) -> str | None:
    try:
        return check_moment(untrusted) if isinstance(untrusted, str) else None
    except Refusal:
        return None


def _texts(shown: Mapping[str, object], name: str) -> list[str]:
    found = shown.get(name)
    return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []
