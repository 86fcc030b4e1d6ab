"""Whose word counts: cards, revocations and pins, as a function of the set of entries held.

Worked out in levels so that no two control entries can decide each other
(decision 003): cards and revocations first, from agency keys alone; then pins,
by leads and custodians who are not revoked; then the pins that revoked leads
wrote before they were; last of all, which entries are admitted.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, AgencyId, Audience, CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry, Log

Channel = tuple[CaseId, Audience]
Reach = tuple[DeviceKey, Channel]
"""How far a purge goes: the words of one agency's people, in one channel (decision 003)."""
Ancestry = Callable[[Log, Iterable[EntryId]], frozenset[EntryId]]
"""The ids of some entries of a log, where held, and of all held entries before them in it."""

_RANK = {standing: -rank for rank, standing in enumerate(Standing)}
_MAY_PIN = frozenset({Authority.LEAD.value, Authority.CUSTODIAN.value})


class Admission(StrEnum):
    """What becomes of a sound entry (LEDGER section 4)."""

    OK = "ok"
    UNKNOWN_AUTHOR = "unknown_author"
    AFTER_REVOCATION = "after_revocation"


@dataclass(frozen=True, slots=True)
class CardFact:
    """A card that counts: its agency is known to us, in one way or another."""

    entry: EntryId
    agency: DeviceKey
    authority: str
    standing: Standing
    order: tuple[int, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Trust:
    """The outcome of all control entries held, given the agencies we know."""

    anchors: Mapping[DeviceKey, Standing]
    cards: Mapping[DeviceKey, CardFact]
    revoked: frozenset[DeviceKey]
    pinned: Mapping[Log, frozenset[EntryId]] = field(default_factory=dict)
    purged_entries: frozenset[tuple[Reach, EntryId]] = frozenset()
    purged_channels: frozenset[Reach] = frozenset()

    def admission(self, log: Log, id_: EntryId) -> Admission:
        """Decide on one entry from the set alone: no arrival order, no local time."""
        if log.author not in self.cards and log.author not in self.anchors:
            return Admission.UNKNOWN_AUTHOR
        if log.author in self.revoked:
            allowed = self.pinned.get(log)
            if allowed is not None and id_ not in allowed:
                return Admission.AFTER_REVOCATION
        return Admission.OK

    def counts(self, entry: Entry) -> bool:
        """Whether it is admitted and its words are not gone."""
        admitted = self.admission(entry.log, entry.id) is Admission.OK
        return admitted and not self.is_purged(entry.log, entry.id, entry.header.kind)

    def is_purged(self, log: Log, id_: EntryId, kind: str) -> bool:
        """Whether its words are gone. Control entries can't be purged."""
        if not (self.purged_channels or self.purged_entries) or kind in kinds.CONTROL:
            return False
        card = self.cards.get(log.author)
        reach = (log.author if card is None else card.agency, (log.case, log.audience))
        return reach in self.purged_channels or (reach, id_) in self.purged_entries


def agency_id(public_key: bytes) -> AgencyId:
    """First 16 bytes of SHA-256 of the agency's public key (LEDGER section 6)."""
    return AgencyId(sha256(public_key).digest()[:16])


def fold_trust(
    controls: Iterable[Entry], anchors: Mapping[DeviceKey, Standing], ancestry: Ancestry
) -> Trust:
    """Add up the control entries that are complete and entitled.

    `anchors` are the agencies known here, in the order in which they came to be known.
    """
    complete = [entry for entry in controls if entry.withheld == 0]
    of_kind: dict[str, list[Entry]] = defaultdict(list)
    for entry in complete:
        of_kind[entry.header.kind].append(entry)
    cards = _cards(of_kind[kinds.CARD], anchors)
    revoked = _revoked(of_kind[kinds.REVOKE], cards)
    bare = Trust(anchors=anchors, cards=cards, revoked=revoked)
    purges = _standing_purges(of_kind[kinds.PURGE], of_kind[kinds.UNPURGE], cards)
    return Trust(
        anchors=anchors,
        cards=cards,
        revoked=revoked,
        pinned=_pinned(of_kind[kinds.PIN], bare, ancestry),
        purged_entries=frozenset(_purge_targets(purges)),
        purged_channels=frozenset(
            reach for reach, purge in purges if _shown(purge, "targets") == "channel"
        ),
    )


def speaks_as_agency(entry: Entry) -> bool:
    """Whether it was written by an agency's own key in that agency's own channel."""
    return entry.log.audience == AGENCY_CHANNEL and entry.log.case == CaseId(
        agency_id(entry.log.author)
    )


def _shown(entry: Entry, name: str) -> object:
    return (entry.shown or {}).get(name)


def _key(entry: Entry, name: str, size: int = 32) -> bytes | None:
    value = _shown(entry, name)
    try:
        return unb64(value, size) if isinstance(value, str) else None
    except NotCanonical:
        return None


def _cards(
    entries: Iterable[Entry], anchors: Mapping[DeviceKey, Standing]
) -> dict[DeviceKey, CardFact]:
    """The card that counts for each key: of the agency known best, then longest, then the latest.

    Standing comes before (l, id): an agency we merely heard of can't take over,
    and then revoke, the device of one whose key was compared in person. Nor can one
    that we got to know later, by whatever count its card bears.
    """
    cards: dict[DeviceKey, CardFact] = {}
    known_for = {agency: -place for place, agency in enumerate(anchors)}
    for entry in entries:
        key = _key(entry, "key")
        standing = anchors.get(entry.log.author)
        if key is None or standing is None or not speaks_as_agency(entry):
            continue
        agency = entry.log.author
        order = (_RANK[standing], known_for[agency], entry.header.lamport, bytes(entry.id))
        known = cards.get(DeviceKey(key))
        if known is None or order > known.order:
            authority = str(_shown(entry, "authority"))
            cards[DeviceKey(key)] = CardFact(entry.id, agency, authority, standing, order)
    return cards


def _revoked(
    entries: Iterable[Entry], cards: Mapping[DeviceKey, CardFact]
) -> frozenset[DeviceKey]:
    """Keys whose own agency revoked them; one agency can't revoke another's device."""
    revoked = set()
    for entry in entries:
        key = _key(entry, "key")
        card = cards.get(DeviceKey(key)) if key is not None else None
        if card is not None and speaks_as_agency(entry) and card.agency == entry.log.author:
            revoked.add(DeviceKey(key or b""))
    return frozenset(revoked)


def _pinned(
    pins: Iterable[Entry], trust: Trust, ancestry: Ancestry
) -> dict[Log, frozenset[EntryId]]:
    entitled = [pin for pin in pins if _may_pin(pin, trust)]
    first = [pin for pin in entitled if pin.log.author not in trust.revoked]
    reach = _reach(first, ancestry)
    earlier = [pin for pin in entitled if pin.id in reach.get(pin.log, frozenset())]
    return _reach([*first, *earlier], ancestry)


def _may_pin(pin: Entry, trust: Trust) -> bool:
    """A lead or custodian, for a device of the own agency, and never for themselves.

    A head that nobody holds hides a whole log: an agency we merely heard of must not have
    that say over ours.
    """
    named = _key(pin, "key")
    if named is None or named == pin.log.author:
        return False
    card, pinned = trust.cards.get(pin.log.author), trust.cards.get(DeviceKey(named))
    if card is None or pinned is None:
        return False
    return card.authority in _MAY_PIN and card.agency == pinned.agency


def _reach(pins: Iterable[Entry], ancestry: Ancestry) -> dict[Log, frozenset[EntryId]]:
    """Per pinned log, every held entry at or before a pinned head."""
    heads: dict[Log, set[EntryId]] = defaultdict(set)
    for pin in pins:
        key, head = _key(pin, "key"), _key(pin, "head")
        if key is not None and head is not None:
            log = Log(DeviceKey(key), pin.log.case, pin.log.audience)
            heads[log].add(EntryId(head))
    return {log: ancestry(log, some) for log, some in heads.items()}


def _standing_purges(
    purges: Iterable[Entry], unpurges: Iterable[Entry], cards: Mapping[DeviceKey, CardFact]
) -> list[tuple[Reach, Entry]]:
    """Purges by custodians, less those their own agency took back.

    Each reaches the words of that agency's people only: with a bundle may come an agency
    whose custodian nobody here has heard of.
    """
    undone = {
        (entry.log.author, _key(entry, "purge")) for entry in unpurges if speaks_as_agency(entry)
    }
    return [
        ((card.agency, (purge.log.case, purge.log.audience)), purge)
        for purge in purges
        if (card := cards.get(purge.log.author)) is not None
        and card.authority == Authority.CUSTODIAN
        and (card.agency, purge.id) not in undone
    ]


def _purge_targets(
    purges: Iterable[tuple[Reach, Entry]],
) -> Iterable[tuple[Reach, EntryId]]:
    for reach, purge in purges:
        targets = _shown(purge, "targets")
        for target in targets if isinstance(targets, list) else ():
            try:
                id_ = EntryId(unb64(str(target), 32))
            except NotCanonical:
                continue
            yield reach, id_
