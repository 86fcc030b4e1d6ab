"""What senders told us later about bundles we took in: recalled, superseded, consent withdrawn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId
from desktop_app.domain.marks import Notice, read_marks
from desktop_app.domain.notices import ReceivedNotice
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.houses import Houses
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import text, texts

_Reach = dict[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class ToldUs:
    """A notice that was taken in: whose word it is, and the handoffs of theirs it is about."""

    entry: Entry
    sender: str
    about: Sequence[Entry]

    @property
    def notice(self) -> Notice:
        """Which one it is."""
        return Notice(text(self.entry.shown, "notice"))

    @property
    def destroy_by(self) -> str:
        """The day until which they ask that what came be destroyed; empty for none."""
        return read_marks(texts(self.entry.shown, "conditions")).conditions.destroy_by

    def reach(self) -> Mapping[tuple[str, str], int]:
        """How far each log came with these handoffs, by its author and audience."""
        found: _Reach = {}
        for act in self.about:
            for author, audience, last in _logs(act.shown or {}):
                found[author, audience] = max(last, found.get((author, audience), -1))
        return found


def notices_received(vault: OpenVault, case: CaseId) -> tuple[ReceivedNotice, ...]:
    """Every notice that was taken in, the latest first; one written in several channels once.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    found = [
        ReceivedNotice(
            notice=told.notice,
            about=texts(told.entry.shown, "about"),
            sender=told.sender,
            words=text(told.entry.shown, "purpose"),
            recorded_ms=told.entry.recorded_ms,
            notes=_notes(vault, told),
            destroy_by=told.destroy_by,
        )
        for told in told_us(vault, case)
    ]
    return tuple(sorted(found, key=lambda one: one.recorded_ms, reverse=True))


def told_us(vault: OpenVault, case: CaseId) -> tuple[ToldUs, ...]:
    """Every notice on record. Of a bundle, only the agency that sent it can say such things."""
    held = vault.book.things(case, kinds.ACCEPT)
    if not any(text(entry.shown, "notice") for entry in held):
        return ()  # as in most cases, which are asked a screen at a time
    houses = Houses.of(vault)
    acts = houses.ours(held)
    notices = {
        text(entry.shown, "bundle"): entry
        for entry in acts
        if text(entry.shown, "notice") in set(Notice)
    }
    if not notices:
        return ()
    cards = {card.printed: card for card in device_cards(vault)}
    return tuple(
        _told(entry, [act for act in acts if _speaks_for(entry, act, houses)], cards)
        for entry in notices.values()
    )


def _told(entry: Entry, acts: Sequence[Entry], cards: Mapping[str, Card]) -> ToldUs:
    """A sender takes back their own, and nobody else's."""
    about, sender = texts(entry.shown, "about"), next(iter(texts(entry.shown, "sender")), "")
    concerned = [act for act in acts if text(act.shown, "bundle") in about]
    return ToldUs(entry, cards[sender].name if sender in cards else sender, concerned)


def _speaks_for(one: Entry, other: Entry, houses: Houses) -> bool:
    """Whether two bundles came from one agency, by the keys that signed them."""
    key, sender = _signer(one), _signer(other)
    return key is not None and sender is not None and houses.are_one(key, sender)


def _signer(act: Entry) -> DeviceKey | None:
    """Who signed the bundle that was taken in: the key stands beside the card."""
    try:
        return DeviceKey(unb64(texts(act.shown, "sender")[-1], 32))
    except (IndexError, NotCanonical):
        return None


def _notes(vault: OpenVault, told: ToldUs) -> frozenset[EntryId]:
    """Notes held here that stand in the logs these bundles brought, as far as they reached."""
    reach = told.reach()
    if not reach:
        return frozenset()
    audiences = {act.log.audience for act in told.about}
    logs = vault.book.logs(told.entry.log.case, audiences)
    entries = (reread(line) for log in logs for line in log.lines)
    return frozenset(entry.id for entry in entries if is_reached(entry, reach))


def is_reached(entry: Entry, reach: Mapping[tuple[str, str], int]) -> bool:
    """Whether an entry is a note that came as far as a log reached."""
    last = reach.get((b64(entry.log.author), entry.log.audience), -1)
    is_note = entry.header.kind == kinds.NOTE and entry.shown is not None
    return is_note and entry.header.position <= last


def _logs(said: Mapping[str, object]) -> Iterable[tuple[str, str, int]]:
    found = said.get("logs")
    for row in found if isinstance(found, list) else ():
        if isinstance(row, list) and len(row) == len(("author", "audience", "last", "head")):
            author, audience, last, _ = row
            if isinstance(last, int):
                yield str(author), str(audience), last
