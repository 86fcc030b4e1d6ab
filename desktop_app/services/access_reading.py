"""The access log as a lead reads it: of one case or of all, by all whose logs came here."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from desktop_app.domain.access import Access, AccessCheck, AccessEvent, NewAccess
from desktop_app.domain.card import Card
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, DeviceKey, EntryId, PersonId, printed
from desktop_app.domain.writing import storable
from desktop_app.ledger.access_chain import read_event
from desktop_app.ledger.checks import reread
from desktop_app.ledger.trust import LEADING
from desktop_app.services.access import Aside, events, note, put_on_record, verify_access
from desktop_app.services.access_heard import (
    told_by_colleagues,
    told_of_case,
    weighty_by_colleagues,
)
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Seen:
    """An event, by whom, and what came of it where somebody broke the glass."""

    event: AccessEvent
    who: Card | None
    review: AccessEvent | None = None
    reviewer: Card | None = None

    @property
    def awaits_review(self) -> bool:
        """Whether somebody broke the glass, and nobody else has looked at it yet."""
        return self.event.what == Access.BREAK_GLASS and self.review is None

    @property
    def name(self) -> str:
        """Who it was, as their card says."""
        return "" if self.who is None else self.who.name


@dataclass(frozen=True, slots=True)
class NotedNote:
    """A note that a line is of: its kind, when it was recorded and by whom; none of its words."""

    type: str
    recorded_ms: int
    author: str


@dataclass(frozen=True, slots=True)
class CheckedLogs:
    """What a full check of the access logs found: on this device, and elsewhere."""

    own: AccessCheck
    others: tuple[tuple[Card, AccessCheck], ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether nothing is wrong with any of the logs."""
        return self.own.is_ok and all(check.is_ok for _, check in self.others)


def may_read_all(vault: OpenVault, case: CaseId | None = None) -> bool:
    """Whether this vault's person is shown others' logs: a supervisor, or a lead of the case."""
    now = vault.clock.now_ms()
    if case is not None:
        return vault.channels.may_lead(vault.pen.public, case, WHOLE_TEAM, now)
    return vault.channels.carries(vault.pen.public, now) in LEADING


def seen_of_case(vault: OpenVault, case: CaseId) -> tuple[Seen, ...]:
    """What was noted of one case, on this device and on those that told it, the latest first."""
    return _seen(vault, [*events(vault, case), *told_of_case(vault, case)], case)


def notes_of(
    vault: OpenVault, case: CaseId, printed_ids: Iterable[str]
) -> Mapping[str, NotedNote]:
    """Which of the ids in a line of the log are notes of that case held here."""
    found: dict[str, NotedNote] = {}
    for id_ in printed_ids:
        with suppress(Refusal):
            entry = vault.reading.entry(EntryId(vault.reading.find(id_, "e")))
            if entry.case == case:
                found[id_] = NotedNote(entry.type, entry.recorded_ms, entry.author.name)
    return found


def check_all(vault: OpenVault, aside: Aside) -> CheckedLogs:
    """Check every line of every log that is here; none of them is shown."""
    told = told_by_colleagues(vault, aside)
    return CheckedLogs(verify_access(vault, aside), tuple((log.card, log.check) for log in told))


def every_seen(vault: OpenVault, case: CaseId | None = None) -> tuple[Seen, ...]:
    """What was noted of a case, or of all, by sound lines; `check_all` checks the chains.

    Of one case little is read: a year of everybody's looks takes a minute to check.
    """
    if case is not None:
        return seen_of_case(vault, case)
    told = (event for log in told_by_colleagues(vault) for event in log.events)
    return _seen(vault, [*events(vault), *told], None)


def log_to_write_out(
    vault: OpenVault, case: CaseId | None = None
) -> tuple[tuple[AccessEvent, PersonId | None], ...]:
    """The events with whose they are, the earliest first, to be written to a file: noted, too.

    Raises:
        Refusal, Fault: it can't be noted, so it must not leave.
    """
    seen = every_seen(vault, case)
    note(vault, Access.EXPORTED, case, count=len(seen))
    return tuple(
        (each.event, None if each.who is None else each.who.person) for each in reversed(seen)
    )


def awaiting_review(vault: OpenVault) -> tuple[Seen, ...]:
    """Whoever broke the glass, other than oneself, where nobody has looked at it yet."""
    if not may_read_all(vault):
        return ()
    own = [read_event(reread(line)) for line in vault.access.weighty()]
    noted = [*own, *weighty_by_colleagues(vault)]
    return tuple(
        each
        for each in _seen(vault, noted, None)
        if each.awaits_review and (each.who is None or each.who.person != vault.me.person)
    )


def review_break_glass(vault: OpenVault, id_: EntryId, words: str) -> None:
    """Say what came of looking at why somebody broke the glass; never of one's own doing.

    Raises:
        Refusal: NOT_A_LEAD, UNKNOWN_ACCESS, EMPTY_REASON, TEXT_NOT_STORABLE.
    """
    if not may_read_all(vault):
        raise Refusal(RefusalCode.NOT_A_LEAD)
    found = next((each for each in awaiting_review(vault) if each.event.id == id_), None)
    if found is None:
        raise Refusal(RefusalCode.UNKNOWN_ACCESS)
    said = storable(words).strip()
    if not said:
        raise Refusal(RefusalCode.EMPTY_REASON)
    put_on_record(
        vault,
        NewAccess(what=Access.BREAK_GLASS_REVIEWED, case=found.event.case, words=said, refers=id_),
    )


def find_event(vault: OpenVault, untrusted_id: str) -> EntryId:
    """The break-glass that a printed id, or the beginning of one, means.

    Raises:
        Refusal: UNKNOWN_ACCESS, AMBIGUOUS_ID.
    """
    wanted = untrusted_id.strip().lower()
    found = {
        each.event.id
        for each in awaiting_review(vault)
        if printed("e", each.event.id).startswith(wanted)
    }
    if not found or len(wanted) < len("e_") + 8:
        raise Refusal(RefusalCode.UNKNOWN_ACCESS)
    if len(found) > 1:
        raise Refusal(RefusalCode.AMBIGUOUS_ID)
    return found.pop()


def _seen(vault: OpenVault, noted: Iterable[AccessEvent], case: CaseId | None) -> tuple[Seen, ...]:
    every = list(noted)
    cards = _cards(vault)
    leads = {key for key in cards if vault.channels.carries(key, vault.clock.now_ms()) in LEADING}
    by_id = {event.id: event for event in every}
    reviews: dict[EntryId, AccessEvent] = {}
    for event in every:
        if event.what != Access.BREAK_GLASS_REVIEWED or event.refers is None:
            continue
        reviewed = by_id.get(event.refers)
        if reviewed is not None and event.author in leads and _are_two(cards, event, reviewed):
            reviews.setdefault(event.refers, event)
    # With new keys one hears as a lead, too, what one told with those before.
    shown = (event for event in by_id.values() if case is None or event.case == case)
    found = [_one(event, cards, reviews.get(event.id)) for event in shown]
    return tuple(
        sorted(
            found,
            key=lambda each: (each.event.recorded_ms, each.event.position, each.event.id),
            reverse=True,
        )
    )


def _one(event: AccessEvent, cards: dict[DeviceKey, Card], review: AccessEvent | None) -> Seen:
    reviewer = None if review is None else cards.get(review.author)
    return Seen(event, cards.get(event.author), review, reviewer)


def _are_two(cards: dict[DeviceKey, Card], one: AccessEvent, other: AccessEvent) -> bool:
    first, second = cards.get(one.author), cards.get(other.author)
    return first is not None and second is not None and first.person != second.person


def _cards(vault: OpenVault) -> dict[DeviceKey, Card]:
    found = {card.key: card for card in device_cards(vault)}
    return {**dict.fromkeys(vault.former_keys, vault.me), **found, vault.pen.public: vault.me}
