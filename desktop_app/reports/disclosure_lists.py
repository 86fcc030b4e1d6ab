"""The two lists that go with a handoff: what was disclosed; what was withheld, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Withheld
from desktop_app.domain.disclosure import Leaving, Shape
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.words import ReportWords

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One list: its title, what it is, and rows under their columns."""

    title: str
    told: str
    columns: Row
    rows: tuple[Row, ...]


def disclosed(record: ReadableRecord, words: ReportWords) -> Table:
    """Every entry that can be read, whole or in part, numbered in the order of its log."""
    said = words.handed.list
    readable = [one for one in record.disclosure.leaving if one.shape is not Shape.STUB]
    known = {entry.id: entry for entry in record.entries}
    rows = [
        (
            str(number),
            *_facts(one, known.get(one.entry), words),
            *_proof(one, known.get(one.entry)),
        )
        for number, one in enumerate(readable, start=1)
    ]
    columns = (said.number, said.kind, said.when, said.author, said.agency, said.form)
    ends = (said.files, said.reference, said.sha256)
    return Table(said.disclosed, said.disclosed_told, (*columns, *ends), tuple(rows))


def withheld(record: ReadableRecord, words: ReportWords) -> Table:
    """Everything in the channels handed over that is not in the bundle, each with its reason."""
    said = words.handed.list
    leaving = {one.entry: one for one in record.disclosure.leaving}
    rows = [
        (str(number), *_staying(one, leaving, words))
        for number, one in enumerate(record.disclosure.withheld, start=1)
    ]
    columns = (said.number, said.kind, said.what, said.why, said.reference)
    return Table(said.withheld, said.withheld_told, columns, tuple(rows))


def when(entry: TimelineEntry) -> str:
    """Day and time of day for a row: `2026-11-09 16:40`; its offset is in the record."""
    return (entry.start or "")[:16].replace("T", " ")


def _facts(one: Leaving, entry: TimelineEntry | None, words: ReportWords) -> Row:
    said = words.handed.list
    kind = said.kinds.get(one.kind, one.kind)
    form = said.forms[one.shape.value]
    if entry is None:
        return (kind, "", "", "", form)
    return (kind, when(entry), entry.author.name, entry.author.agency, form)


def _proof(one: Leaving, entry: TimelineEntry | None) -> Row:
    """What ties a row to the bundle: its files, its id, and the hash of its line as it leaves."""
    files: Sequence[Attachment] = entry.attachments if entry is not None else ()
    return (str(len(files)), printed("e", one.entry), sha256(one.line).hexdigest())


def _staying(one: Withheld, leaving: dict[EntryId, Leaving], words: ReportWords) -> Iterator[str]:
    said = words.handed.list
    of = leaving.get(one.entry)
    yield said.kinds.get(of.kind, of.kind) if of is not None else ""
    yield f"{one.name} ({one.label})" if one.label else one.name or said.forms["stub"]
    yield words.handed.gap.reasons[one.why]
    yield printed("e", one.entry)
