"""Who leads a case, and what leads say of lost devices: worked out in levels (003, 025)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger.checks import SetAside, parse
from desktop_app.ledger.control_body import id_in, key_in, shown
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.trust import Ancestry, Channel, NamedLeads, Trust

LEAD = "lead"
FOR_EVER_MS = 2**62


def with_leads(
    bare: Trust, members: Sequence[Entry], pins: Sequence[Entry], ancestry: Ancestry
) -> Trust:
    """Add named leads and pins to what cards alone come to.

    First by those who are not revoked; then what revoked leads wrote at or before a head
    pinned in the first round. Nothing can bring itself back.
    """
    first = _round(bare, members, pins, ancestry)
    return _round(first, members, pins, ancestry)


def _round(
    before: Trust, members: Iterable[Entry], pins: Iterable[Entry], ancestry: Ancestry
) -> Trust:
    namings = [e for e in members if before.leads_by_card(e) and before.before_loss(e)]
    led = replace(before, named_leads=named_leads(namings))
    reach = _reach((pin for pin in pins if may_pin(pin, led)), ancestry)
    return replace(led, pinned=reach)


def named_leads(namings: Sequence[Entry]) -> NamedLeads:
    """Whom leads by card named lead, and until when: for ever, or when that was taken back.

    A naming stands until another entry about the same member supersedes it. Where words
    stand side by side, the one that takes away wins.
    """
    of_object = {(e.id, e.about) for e in namings}
    covered = {
        target for e in namings for target in e.supersedes if (target, e.about) in of_object
    }
    ever: set[tuple[DeviceKey, Channel]] = set()
    ended: dict[tuple[DeviceKey, Channel], list[int]] = defaultdict(list)
    for entry in namings:
        key = key_in(entry)
        if key is None:
            continue
        place = key, (entry.log.case, entry.log.audience)
        if says_lead(entry):
            ever.add(place)
        elif entry.id not in covered:
            ended[place].append(entry.recorded_ms)
    return {place: min(ended.get(place, [FOR_EVER_MS])) for place in ever}


def says_lead(member: Entry) -> bool:
    """Whether it makes somebody a lead, and not one who has left."""
    return shown(member, "position") == LEAD and not shown(member, "left")


def vouched_agencies(
    trust: Trust, members: Iterable[Entry], cards: Iterable[Entry]
) -> frozenset[DeviceKey]:
    """The agencies of those whose card came with a lead's word that they are on a case.

    Only a card that is held, and so was checked, makes its agency known.
    """
    author = {card.id: card.log.author for card in cards}
    found = set()
    for entry in members:
        line = shown(entry, "card")
        if isinstance(line, str) and trust.before_loss(entry) and trust.leads_by_card(entry):
            agency = author.get(_id_of(line))
            found |= {agency} if agency is not None else set()
    return frozenset(found)


def _id_of(untrusted_line: str) -> EntryId:
    try:
        return parse(untrusted_line.encode()).id
    except (SetAside, UnicodeEncodeError):
        return EntryId(b"")


def may_pin(pin: Entry, trust: Trust) -> bool:
    """A lead, for a device of the own agency, and never for themselves.

    A head that nobody holds hides a whole log: an agency we merely heard of must not have
    that say over ours.
    """
    named = key_in(pin)
    if named is None or named == pin.log.author:
        return False
    card, pinned = trust.cards.get(pin.log.author), trust.cards.get(named)
    if card is None or pinned is None or card.agency != pinned.agency:
        return False
    return trust.leads(pin)


def _reach(pins: Iterable[Entry], ancestry: Ancestry) -> dict[Log, frozenset[EntryId]]:
    """Per pinned log, every held entry at or before a pinned head."""
    heads: dict[Log, set[EntryId]] = defaultdict(set)
    for pin in pins:
        key, head = key_in(pin), id_in(pin, "head")
        if key is not None and head is not None:
            heads[Log(key, pin.log.case, pin.log.audience)].add(head)
    return {log: ancestry(log, some) for log, some in heads.items()}
