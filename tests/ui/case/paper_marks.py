"""What a person marks and names on the line of an invented case."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Order, State, TimelineQuery, Unread
from desktop_app.ui.case.view import View
from tests.ui.case.paper_entries import ENTRIES, milliseconds


@dataclass
class PaperMarks:
    """A `MarksPort` and a `ViewsPort` over a tuple of entries, oldest first."""

    entries: tuple[TimelineEntry, ...] = ENTRIES
    new: set[EntryId] = field(default_factory=set)
    pins: set[EntryId] = field(default_factory=set)
    since_ms: int | None = milliseconds("2026-11-10T14:10+00:00")
    kept_views: dict[str, View] = field(default_factory=dict)

    def unread(self, query: TimelineQuery) -> Unread:
        found = self._found(query)
        rows = tuple(row for row, each in enumerate(found) if each.id in self.new)
        amended = sum(bool(found[row].amendments) for row in rows)
        return Unread(rows, self.since_ms, amended)

    def mark_read(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        marked = {each.id for each in self._found(query)[first : last + 1]}
        self.new = self.new - marked if read else self.new | marked

    def pin(self, case: CaseId, entry: EntryId, *, pinned: bool) -> None:
        self.pins = self.pins | {entry} if pinned else self.pins - {entry}

    def pinned(self, case: CaseId) -> frozenset[EntryId]:
        return frozenset(self.pins)

    def marked(self, case: CaseId) -> Mapping[State, int]:
        return {State.UNREAD: len(self.new), State.PINNED: len(self.pins)}

    def views(self, case: CaseId) -> tuple[View, ...]:
        return tuple(self.kept_views[name] for name in sorted(self.kept_views))

    def save_view(self, case: CaseId, view: View) -> None:
        self.kept_views[view.name] = view

    def remove_view(self, case: CaseId, view: View) -> None:
        del self.kept_views[view.name]

    def _found(self, query: TimelineQuery) -> tuple[TimelineEntry, ...]:
        def wanted(each: TimelineEntry) -> bool:
            when = milliseconds(each.start) if each.start else each.recorded_ms
            return (
                (not query.disciplines or each.author.discipline in query.disciplines)
                and (not query.types or each.type in query.types)
                and (not query.present or not query.present.isdisjoint(each.present))
                and (State.PINNED not in query.states or each.id in self.pins)
                and (query.known_by_ms is None or each.recorded_ms <= query.known_by_ms)
                and (query.known_after_ms is None or each.recorded_ms > query.known_after_ms)
                and (query.since_ms is None or when >= query.since_ms)
                and (query.until_ms is None or when < query.until_ms)
            )

        found = [each for each in self.entries if wanted(each)]
        if query.order is Order.RECORDED:
            found.sort(key=lambda each: each.recorded_ms)
        return tuple(found)
