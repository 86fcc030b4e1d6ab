"""What the line of a case asks for, answered by the services."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.app.case_facets import facets_of
from desktop_app.app.own_marks import MarksDesk, ViewsDesk
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.episode import Episode, Whereabouts
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelinePage
from desktop_app.services.device_cards import device_cards
from desktop_app.services.due import to_do_in
from desktop_app.services.episodes import whereabouts
from desktop_app.services.looks import note_limited
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import MonthCount, SearchPage, Since, TimelineQuery
from desktop_app.services.receiving.noted import with_notices
from desktop_app.services.receiving.status import whose_case
from desktop_app.services.restricted import check_entered, search_open
from desktop_app.services.roles import roles_now
from desktop_app.services.safe_contact import reasons_to_recheck
from desktop_app.services.sealed_counts import sealed_months
from desktop_app.services.troubles import asking
from desktop_app.services.unsigned_words import with_unsigned
from desktop_app.ui.case.port import CaseFacts, Facets, SealedDay
from desktop_app.ui.case.times import month_of


class LineDesk(MarksDesk, ViewsDesk):
    """Answers the line of one case, as it stands now or stood here at a moment."""

    def facts(self, case: CaseId) -> CaseFacts:
        """What stands around the line."""
        check_entered(self._vault, case)
        reading = self._vault.reading
        line, episodes = reading.case(case), self._vault.episodes.now(case)
        return CaseFacts(
            line=line,
            people=reading.people(case),
            groups=reading.groups(case),
            sealed=_sealed(self._vault, case),
            episodes=episodes,
            due=to_do_in(self._vault, case, episodes),
            troubles=asking(self._vault, case),
            whose=whose_case(self._vault, case),
            roles=roles_now(self._vault, case),
            mine=own_cards(self._vault),
            recheck=reasons_to_recheck(self._vault, case, line.young_person, episodes),
        )

    def facets(self, case: CaseId) -> Facets:
        """What the line can be narrowed by, with counts."""
        check_entered(self._vault, case)
        return facets_of(self._vault, case)

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """A stretch of the line; what waits for its signature is no part of the past."""
        check_entered(self._vault, query.case)
        reader = self._vault.reading if query.known_by_ms is None else self._vault.past
        page = reader.timeline(query)
        note_limited(self._vault, query.case, page.entries)
        if query.known_by_ms is not None:
            return page
        entries = with_unsigned(self._vault, query.case, page.entries)
        return replace(page, entries=with_notices(self._vault, query.case, entries))

    def months(self, query: TimelineQuery) -> tuple[MonthCount, ...]:
        """How many entries each month has."""
        reader = self._vault.marks if query.known_by_ms is None else self._vault.past
        return reader.months(query, month_of)

    def since(self, case: CaseId, known_by_ms: int) -> Since:
        """What came later."""
        return self._vault.past.since(case, known_by_ms)

    def episodes_then(self, case: CaseId, known_by_ms: int) -> tuple[Episode, ...]:
        """The episodes of an earlier moment."""
        check_entered(self._vault, case)
        return self._vault.episodes.then(case, known_by_ms)

    def whereabouts(self, case: CaseId) -> Whereabouts | None:
        """Where the young person is."""
        check_entered(self._vault, case)
        return whereabouts(self._vault, case)

    def moments(self, case: CaseId) -> tuple[int, ...]:
        """When something came to be held here."""
        return self._vault.past.moments(case)

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        """Where an entry stands."""
        reader = self._vault.marks if query.known_by_ms is None else self._vault.past
        return reader.row_of(query, entry)

    def rows_of(self, query: TimelineQuery, entries: Sequence[EntryId]) -> tuple[int, ...]:
        """Where some entries stand on the line as it is now."""
        return self._vault.marks.rows_of(query, entries)

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage:
        """Notes that hold the words."""
        return search_open(self._vault, words, case, limit)


def own_cards(vault: OpenVault) -> frozenset[str]:
    """The cards of this vault's person, as they are printed: what they signed is theirs."""
    cards = device_cards(vault)
    return frozenset(card.printed for card in cards if card.person == vault.me.person)


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
