"""The line of an invented case held in memory: what the services will answer of it."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Flag, NoteType, Part
from desktop_app.domain.episode import Episode, Whereabouts
from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.domain.note import (
    SearchHit,
    TimelineEntry,
    TimelinePage,
)
from desktop_app.services.ports import (
    MonthCount,
    Order,
    SearchPage,
    Since,
    State,
    TimelineQuery,
    Unread,
)
from desktop_app.ui.case.port import (
    CaseFacts,
    Facets,
    SealedDay,
    Unsigned,
)
from desktop_app.ui.case.times import month_of
from desktop_app.ui.case.view import View
from tests.ui.case.paper_entries import (
    ENTRIES,
    LINE,
    milliseconds,
)
from tests.ui.case.paper_people import PEOPLE

PLACE = "With her aunt, Sioux Lookout"


@dataclass
class PaperMarks:
    """What one person marked, over a tuple of entries, oldest first."""

    entries: tuple[TimelineEntry, ...] = ENTRIES
    new: set[EntryId] = field(default_factory=set)
    pins: set[EntryId] = field(default_factory=set)
    kept_views: dict[str, View] = field(default_factory=dict)
    since_ms: int | None = milliseconds("2026-11-10T14:10+00:00")

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
                and (query.since_ms is None or when >= query.since_ms)
                and (query.until_ms is None or when < query.until_ms)
            )

        found = [each for each in self.entries if wanted(each)]
        if query.order is Order.RECORDED:
            found.sort(key=lambda each: each.recorded_ms)
        return tuple(found)


@dataclass
class PaperLine(PaperMarks):
    """A `LinePort` over a tuple of entries, oldest first."""

    people: tuple[Person, ...] = PEOPLE
    sealed: tuple[SealedDay, ...] = ()
    line: CaseLine = LINE
    episodes: tuple[Episode, ...] = ()
    told: int = 0
    waiting: tuple[Unsigned, ...] = ()
    asked: list[TimelineQuery] = field(default_factory=list)

    def facts(self, case: CaseId) -> CaseFacts:
        young = next((p for p in self.people if p.part is Part.YOUNG_PERSON), None)
        return CaseFacts(
            line=replace(self.line, young_person=young, entries=len(self.entries)),
            people=self.people,
            groups=(Group(Audience("a_abcdefghijklm"), "Northern Lakes CFS", listed=True),),
            sealed=self.sealed,
            episodes=self.episodes,
        )

    def facets(self, case: CaseId) -> Facets:
        types = Counter(e.type for e in self.entries if isinstance(e.type, NoteType))
        present = Counter(name for each in self.entries for name in each.present)
        disciplines = Counter(each.author.discipline for each in self.entries)
        return Facets(disciplines, types, present=present)

    def episodes_then(self, case: CaseId, known_by_ms: int) -> tuple[Episode, ...]:
        return self.episodes[:1]

    def whereabouts(self, case: CaseId) -> Whereabouts | None:
        self.told += 1
        present = [each for each in self.episodes if each.end is None]
        return Whereabouts(episode=present[0], place=PLACE) if present else None

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        self.asked.append(query)
        found = self._found(query)
        end = query.offset + query.limit if query.limit else None
        return TimelinePage(found[query.offset : end], len(found))

    def months(self, query: TimelineQuery) -> tuple[MonthCount, ...]:
        found: dict[int, list[TimelineEntry]] = {}
        for each in self._found(query):
            when = milliseconds(each.start) if each.start else each.recorded_ms
            found.setdefault(month_of(when)[0], []).append(each)
        return tuple(
            MonthCount(
                start, len(some), _of(some, NoteType.MISSING), _of(some, NoteType.PLACEMENT)
            )
            for start, some in sorted(found.items())
        )

    def since(self, case: CaseId, known_by_ms: int) -> Since:
        later = [each for each in self.entries if each.recorded_ms > known_by_ms]
        return Since(len(later), sum(Flag.LATE in each.flags for each in later), 0)

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        ids = [each.id for each in self._found(query)]
        return ids.index(entry) if entry in ids else None

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage:
        hits = [
            SearchHit(each.id, each.case, each.text)
            for each in self.entries
            if words.lower() in each.current_text.lower()
        ]
        return SearchPage(tuple(hits[:limit]), len(hits))


def _of(entries: list[TimelineEntry], kind: NoteType) -> int:
    return sum(each.type == kind for each in entries)
