"""The line of an invented case held in memory: what the services will answer of it."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from collections import Counter
from collections.abc import Sequence
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
    LateOne,
    MonthCount,
    SearchPage,
    Since,
    TimelineQuery,
)
from desktop_app.ui.case.port import (
    CaseFacts,
    Facets,
    SealedDay,
    Unsigned,
)
from desktop_app.ui.case.times import month_of
from tests.ui.case.paper_entries import (
    LINE,
    milliseconds,
)
from tests.ui.case.paper_marks import PaperMarks
from tests.ui.case.paper_people import PEOPLE

PLACE = "With her aunt, Sioux Lookout"


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
        late = [each for each in later if Flag.LATE in each.flags]
        told = (LateOne(milliseconds(each.start or ""), each.recorded_ms) for each in late)
        return Since(len(later), len(late), 0, first_late=tuple(told))

    def moments(self, case: CaseId) -> tuple[int, ...]:
        return tuple(sorted({each.recorded_ms for each in self.entries}))

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        ids = [each.id for each in self._found(query)]
        return ids.index(entry) if entry in ids else None

    def rows_of(self, query: TimelineQuery, entries: Sequence[EntryId]) -> tuple[int, ...]:
        found = enumerate(self._found(query))
        return tuple(row for row, each in found if each.id in entries)

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage:
        hits = [
            SearchHit(each.id, each.case, each.text)
            for each in self.entries
            if words.lower() in each.current_text.lower()
        ]
        return SearchPage(tuple(hits[:limit]), len(hits))


def _of(entries: list[TimelineEntry], kind: NoteType) -> int:
    return sum(each.type == kind for each in entries)
