"""The two lists that go with a handoff: what was disclosed; what was withheld, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from desktop_app.domain.disclosing import Withheld
from desktop_app.domain.disclosure import Leaving, Shape
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId, ObjectId, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.reports.dates import instant, read_moment
from desktop_app.reports.persons import author_of
from desktop_app.reports.references import short_reference
from desktop_app.reports.stored_values import field_name
from desktop_app.reports.writing import Writing

Row = tuple[str, ...]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Table:
    """One list: its title, what it is, and rows under their columns.

    The last `sheet_only` columns are for a spreadsheet: nobody reads them on a page.
    """

    title: str
    told: str
    columns: Row
    rows: tuple[Row, ...]
    sheet_only: int = 0


@dataclass(frozen=True, slots=True)
class _Lines:
    """What leaves, entry by entry, and the notes that they are or are about."""

    record: ReadableRecord
    writing: Writing
    leaving: dict[EntryId, tuple[Leaving, Entry]]
    notes: dict[ObjectId, TimelineEntry]

    def facts(self, id_: EntryId) -> Row:
        """What kind of entry, when it happened and was recorded, and whose it is.

        Of a note whose words stay, when it happened stays, too; what is no note has no such time.
        """
        if id_ not in self.leaving:
            return ("", "", "", "", "")
        entry = self.leaving[id_][1]
        author = author_of(self.record, entry.log.author)
        note = self.notes.get(entry.about)
        is_note = note is not None and note.id == id_
        is_stub = self.leaving[id_][0].shape is Shape.STUB
        start = note.start if note is not None and is_note and not is_stub else None
        happened = read_moment(start or "")
        not_told = self.writing.words.handed.list.happened_not_told if is_note and is_stub else ""
        dates = self.writing.dates
        recorded = instant(entry.recorded_ms, dates.zone)
        return (
            self._kind(entry, note),
            dates.sheet(happened) if happened is not None else not_told,
            dates.sheet(recorded) if recorded is not None else str(entry.recorded_ms),
            author.name or author.card,
            author.agency,
        )

    def order(self, id_: EntryId) -> tuple[datetime, EntryId]:
        """When it happened, else when it was recorded; what is beneath a note, when it was."""
        if id_ not in self.leaving:
            return _EPOCH, id_
        entry = self.leaving[id_][1]
        note = self.notes.get(entry.about)
        happened = read_moment((note.start or "") if note is not None and note.id == id_ else "")
        if happened is not None and not isinstance(happened, datetime):
            happened = datetime.combine(happened, datetime.min.time(), self.writing.dates.zone)
        recorded = instant(entry.recorded_ms, UTC) or _EPOCH + timedelta.max
        return happened or recorded, id_

    def _kind(self, entry: Entry, note: TimelineEntry | None) -> str:
        words = self.writing.words
        called = words.handed.list.kinds.get(entry.header.kind, entry.header.kind)
        if note is None:
            return called
        if note.id != entry.id:
            return words.handed.list.of.format(kind=called, note=short_reference(note.id))
        types = {each.value: name for each, name in words.codes.note_types.items()}
        is_stub = self.leaving[entry.id][0].shape is Shape.STUB
        return called if is_stub else types.get(note.type, called)


def disclosed(record: ReadableRecord, writing: Writing) -> Table:
    """Every entry that can be read, whole or in part, in the order of time."""
    words, lines = writing.words.handed.list, _lines(record, writing)
    readable = [id_ for id_, (one, _) in lines.leaving.items() if one.shape is not Shape.STUB]
    rows = [
        (
            str(number),
            *lines.facts(id_),
            *_form(lines, id_),
            short_reference(id_),
            *_proof(lines, id_),
        )
        for number, id_ in enumerate(sorted(readable, key=lines.order), start=1)
    ]
    columns = (words.number, words.kind, words.happened, words.recorded, words.author)
    ends = (words.agency, words.form, words.files, words.short, words.reference, words.sha256)
    title = words.disclosed, words.disclosed_told
    return Table(*title, (*columns, *ends), tuple(rows), sheet_only=2)


def withheld(record: ReadableRecord, writing: Writing) -> Table:
    """Everything in what was chosen from that is not in the bundle, each with its reason."""
    words, lines = writing.words.handed.list, _lines(record, writing)
    staying = sorted(record.disclosure.withheld, key=lambda one: lines.order(one.entry))
    rows = [
        (str(number), *lines.facts(one.entry), *_staying(one, writing))
        for number, one in enumerate(staying, start=1)
    ]
    columns = (words.number, words.kind, words.happened, words.recorded, words.author)
    ends = (words.agency, words.what, words.why, words.short, words.reference, words.field)
    title = words.withheld, words.withheld_told
    return Table(*title, (*columns, *ends), tuple(rows), sheet_only=2)


def when(entry: TimelineEntry) -> str:
    """Day and time of day for a row: `2026-11-09 16:40`; its offset is in the record."""
    return (entry.start or "")[:16].replace("T", " ")


def _lines(record: ReadableRecord, writing: Writing) -> _Lines:
    leaving = {one.entry: (one, reread(one.line)) for one in record.disclosure.leaving}
    return _Lines(record, writing, leaving, {entry.note: entry for entry in record.entries})


def _form(lines: _Lines, id_: EntryId) -> Iterator[str]:
    one, entry = lines.leaving[id_]
    yield lines.writing.words.handed.list.forms[one.shape.value]
    yield str(sum(name.startswith("file/") for name in entry.shown or {}))


def _proof(lines: _Lines, id_: EntryId) -> Iterator[str]:
    """What ties a row to the bundle: its id, and the hash of its line as it leaves."""
    yield printed("e", id_)
    yield sha256(lines.leaving[id_][0].line).hexdigest()


def _staying(one: Withheld, writing: Writing) -> Iterator[str]:
    yield f"{_what(one.name, writing)} ({one.label})" if one.label else _what(one.name, writing)
    yield writing.words.handed.gap.reasons[one.why]
    yield short_reference(one.entry)
    yield printed("e", one.entry)
    yield one.name


def _what(name: str, writing: Writing) -> str:
    words = writing.words
    if not name:
        return words.handed.list.whole
    if name.startswith("text/"):
        return words.handed.list.passage
    return words.file.heading if name.startswith("file/") else field_name(name, writing)
