"""What senders told us later about bundles we took in: recalled, superseded, consent withdrawn."""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import ReceivedNotice
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import text, texts

_Reach = dict[tuple[str, str], int]


def notices_received(vault: OpenVault, case: CaseId) -> tuple[ReceivedNotice, ...]:
    """Every notice that was taken in, the latest first; one written in several channels once.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    acts = vault.book.things(case, kinds.ACCEPT)
    told = {
        text(entry.shown, "bundle"): entry
        for entry in acts
        if text(entry.shown, "notice") in set(Notice)
    }
    cards = {card.printed: card for card, _ in vault.cards.cards() if isinstance(card, Card)}
    found = [_received(vault, entry, acts, cards) for entry in told.values()]
    return tuple(sorted(found, key=lambda one: one.recorded_ms, reverse=True))


def _received(
    vault: OpenVault, entry: Entry, acts: Sequence[Entry], cards: Mapping[str, Card]
) -> ReceivedNotice:
    """Of a bundle, only the agency that sent it can say such things: it takes back its own."""
    about, sender = texts(entry.shown, "about"), _sender(entry)
    concerned = [
        act
        for act in acts
        if text(act.shown, "bundle") in about and _speaks_for(sender, _sender(act), cards)
    ]
    return ReceivedNotice(
        notice=Notice(text(entry.shown, "notice")),
        about=about,
        sender=cards[sender].name if sender in cards else sender,
        words=text(entry.shown, "purpose"),
        recorded_ms=entry.recorded_ms,
        notes=_notes(vault, concerned),
    )


def _sender(entry: Entry) -> str:
    return next(iter(texts(entry.shown, "sender")), "")


def _speaks_for(one: str, other: str, cards: Mapping[str, Card]) -> bool:
    """Whether both cards are of one agency."""
    if one == other:
        return True
    return one in cards and other in cards and cards[one].agency_id == cards[other].agency_id


def _notes(vault: OpenVault, acts: Sequence[Entry]) -> frozenset[EntryId]:
    """Notes held here that stand in the logs these bundles brought, as far as they reached."""
    reach: _Reach = {}
    for act in acts:
        for author, audience, last in _logs(act.shown or {}):
            reach[author, audience] = max(last, reach.get((author, audience), -1))
    if not acts or not reach:
        return frozenset()
    logs = vault.book.logs(acts[0].log.case, {act.log.audience for act in acts})
    entries = (reread(line) for log in logs for line in log.lines)
    return frozenset(entry.id for entry in entries if _is_reached(entry, reach))


def _is_reached(entry: Entry, reach: _Reach) -> bool:
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
