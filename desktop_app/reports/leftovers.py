"""What entries say that no other part of a page shows, so that all that leaves can be read."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.domain.disclosure import Shape
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.reports.definitions import Definition, definitions
from desktop_app.reports.elements import NOTHING, Node, element, filled, joined, line
from desktop_app.reports.persons import author_of
from desktop_app.reports.stored_values import field_name, is_readable, shown_value
from desktop_app.reports.writing import Writing

_SHOWN: Final = frozenset(
    (
        *("type", "start", "end", "precision", "place", "present", "lang", "late_reason"),
        *("agency", "discipline", "owner_agency", "excerpt", "reason", "by"),
    )
)
"""Names in a note's entries that a page shows in their own place."""

_ALWAYS_SHOWN: Final = frozenset({kinds.AMEND, kinds.DISAGREEMENT, kinds.FILE, kinds.ADOPT})
_UNREMARKABLE: Final = frozenset({("regime", "none"), ("source", "own")})


class Leftovers:
    """Of the notes of one record, from the forms that leave; of one's own record none does."""

    def __init__(self, record: ReadableRecord, writing: Writing) -> None:
        self._record = record
        self.writing = writing
        self._about = _entries_about(record)

    def facts(self, entry: TimelineEntry) -> list[Definition]:
        """Fields of the note itself without a place of their own: its law, its source."""
        said = [each for each in self._about.get(entry.note, ()) if each.id == entry.id]
        return [row for each in said for row in self._rows(each, _SHOWN)]

    def entries(self, entry: TimelineEntry) -> Node:
        """Entries about the note that no other part shows: said again, or of a later version."""
        shown = _shown_entries(entry)
        items = [
            element("li", self._told(each))
            for each in self._about.get(entry.note, ())
            if each.id not in shown and any(self._rows(each))
        ]
        if not items:
            return NOTHING
        heading = element("h4", line(self.writing.words.beside.rest))
        return element("div", heading, element("ul", joined(items)), class_="history")

    def _told(self, entry: Entry) -> Node:
        words = self.writing.words
        by = filled(
            words.beside.said,
            when=self.writing.recorded(entry.recorded_ms),
            who=self.writing.person(author_of(self._record, entry.log.author)),
        )
        kind = words.handed.list.kinds.get(entry.header.kind, entry.header.kind)
        rows = definitions(self._rows(entry))
        return joined([element("p", line(kind), line(". "), by), rows])

    def _rows(self, entry: Entry, shown: frozenset[str] = frozenset()) -> Iterator[Definition]:
        """Names with their values; the runs of a text are one, and files have their own place."""
        said = entry.shown or {}
        runs = "".join(str(said[name]) for name in sorted(said) if name.startswith("text/"))
        fields = {name: value for name, value in said.items() if "/" not in name}
        for name, value in sorted({**fields, **({} if shown else {"words": runs})}.items()):
            if name not in shown and is_readable(name, value) and _is_news(name, value):
                told = shown_value(name, value, self._record, self.writing)
                yield field_name(name, self.writing), told


def _entries_about(record: ReadableRecord) -> Mapping[ObjectId, list[Entry]]:
    notes = {entry.note for entry in record.entries}
    found: dict[ObjectId, list[Entry]] = defaultdict(list)
    for each in record.disclosure.leaving:
        if each.shape is not Shape.STUB:
            entry = reread(each.line)
            if entry.about in notes and _may_be_left(entry):
                found[entry.about].append(entry)
    return found


def _may_be_left(entry: Entry) -> bool:
    """Whether anything of it might be shown here: few entries are kept for long."""
    if entry.header.kind != kinds.NOTE:
        return entry.header.kind not in _ALWAYS_SHOWN
    said = (entry.shown or {}).items()
    named = ((name, value) for name, value in said if "/" not in name and name not in _SHOWN)
    return any(_is_news(name, value) for name, value in named)


def _is_news(name: str, value: object) -> bool:
    return (name, str(value)) not in _UNREMARKABLE


def _shown_entries(entry: TimelineEntry) -> set[EntryId]:
    shown = {entry.id, *(each.id for each in entry.amendments)}
    shown |= {each.id for each in entry.disagreements}
    shown |= {each.id for each in entry.adoptions}
    shown |= {each.id for each in entry.sign_offs} | {each.id for each in entry.questions}
    shown |= {reply.id for asked in entry.questions for reply in asked.replies}
    shown |= {entry.struck.id} if entry.struck is not None else set()
    return shown | ({entry.summary.id} if entry.summary is not None else set())
