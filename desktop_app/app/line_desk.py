"""What the line of a case asks for, answered by the services."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.app.case_facets import facets_of
from desktop_app.app.saved_views import remove_view, save_view, saved_views
from desktop_app.app.vaults import Session
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.episode import Episode, Whereabouts
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelinePage
from desktop_app.services.episodes import whereabouts
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import MonthCount, SearchPage, Since, State, TimelineQuery, Unread
from desktop_app.services.sealed_counts import sealed_months
from desktop_app.services.unsigned_words import with_unsigned
from desktop_app.ui.case.port import CaseFacts, Facets, SealedDay
from desktop_app.ui.case.times import month_of
from desktop_app.ui.case.view import View


class OwnMarks:
    """What one person marked on the lines of this device."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def unread(self, query: TimelineQuery) -> Unread:
        """Unread rows; the past has none."""
        if query.known_by_ms is not None:
            return Unread()
        return self._vault.marks.unread(query)

    def mark_read(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        """Set the read mark of rows."""
        self._vault.marks.mark(query, first, last, read=read)

    def pin(self, case: CaseId, entry: EntryId, *, pinned: bool) -> None:
        """Mark an entry to be found again, or take the mark off."""
        self._vault.marks.pin(case, entry, pinned=pinned)

    def pinned(self, case: CaseId) -> frozenset[EntryId]:
        """Every entry marked to be found again."""
        return self._vault.marks.pinned(case)

    def marked(self, case: CaseId) -> Mapping[State, int]:
        """How many entries are unread, and how many pinned."""
        return self._vault.marks.marked(case)

    def views(self, case: CaseId) -> tuple[View, ...]:
        """The views offered in a case."""
        return saved_views(self._vault, case)

    def save_view(self, case: CaseId, view: View) -> None:
        """Keep a view."""
        save_view(self._vault, case, view)

    def remove_view(self, case: CaseId, view: View) -> None:
        """Let a view go."""
        remove_view(self._vault, case, view)


class LineDesk(OwnMarks):
    """Answers the line of one case, as it stands now or stood here at a moment."""

    def facts(self, case: CaseId) -> CaseFacts:
        """What stands around the line."""
        reading = self._vault.reading
        return CaseFacts(
            line=reading.case(case),
            people=reading.people(case),
            groups=reading.groups(case),
            sealed=_sealed(self._vault, case),
            episodes=self._vault.episodes.now(case),
        )

    def facets(self, case: CaseId) -> Facets:
        """What the line can be narrowed by, with counts."""
        return facets_of(self._vault, case)

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """A stretch of the line; what waits for its signature is no part of the past."""
        if query.known_by_ms is not None:
            return self._vault.past.timeline(query)
        page = self._vault.reading.timeline(query)
        return replace(page, entries=with_unsigned(self._vault, query.case, page.entries))

    def months(self, query: TimelineQuery) -> tuple[MonthCount, ...]:
        """How many entries each month has."""
        reader = self._vault.marks if query.known_by_ms is None else self._vault.past
        return reader.months(query, month_of)

    def since(self, case: CaseId, known_by_ms: int) -> Since:
        """What came later."""
        return self._vault.past.since(case, known_by_ms)

    def episodes_then(self, case: CaseId, known_by_ms: int) -> tuple[Episode, ...]:
        """The episodes of an earlier moment."""
        return self._vault.episodes.then(case, known_by_ms)

    def whereabouts(self, case: CaseId) -> Whereabouts | None:
        """Where the young person is."""
        return whereabouts(self._vault, case)

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        """Where an entry stands."""
        reader = self._vault.marks if query.known_by_ms is None else self._vault.past
        return reader.row_of(query, entry)

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage:
        """Notes that hold the words."""
        return self._vault.reading.search(words, case, limit)


def _sealed(vault: OpenVault, case: CaseId) -> tuple[SealedDay, ...]:
    """What senders kept back and said so: one mark a month, at its first day."""
    return tuple(
        SealedDay(
            day=told.month,
            audience=of_discipline(told.discipline),
            title="",
            discipline=told.discipline,
            entries=told.entries,
        )
        for told in sealed_months(vault, case)
    )
