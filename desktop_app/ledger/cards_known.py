"""Which card counts for each device, and which devices their agencies declared lost."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.control_body import key_in, shown
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import OURS, CardFact, Term, speaks_as_agency

Anchors = Mapping[DeviceKey, Standing]
_RANKS = {standing: -rank for rank, standing in enumerate(Standing)}
_DAY_MS = 86_400_000
_DAY_IS_OVER_EVERYWHERE_MS = 36 * 3_600_000
_FIRST_DAY = date(1970, 1, 1).toordinal()
_NEVER_VALID = -(2**62)


def partner_keys(anchors: Anchors, partners: Iterable[Entry]) -> frozenset[DeviceKey]:
    """The agencies that our own agency has verified for all its people.

    One step: what a partner says of further agencies makes nobody known.
    """
    return frozenset(
        key
        for entry in partners
        if speaks_as_agency(entry) and anchors.get(entry.log.author) in OURS
        if (key := key_in(entry)) is not None
    )


def with_partners(anchors: Anchors, partners: Iterable[DeviceKey]) -> Anchors:
    """The agencies known here, and those our own agency has verified."""
    return _known_too(anchors, partners, Standing.CONFIRMED)


def with_vouched(anchors: Anchors, agencies: Iterable[DeviceKey]) -> Anchors:
    """The agencies known, and those of people whom a lead let onto a case."""
    return _known_too(anchors, agencies, Standing.VOUCHED)


def _known_too(anchors: Anchors, agencies: Iterable[DeviceKey], as_: Standing) -> Anchors:
    """Those not known here by themselves come after the others, in the order of their keys."""
    known = dict(anchors)
    for agency in sorted(set(agencies)):
        held = known.get(agency)
        if held is None or _RANKS[as_] > _RANKS[held]:
            known[agency] = as_
    return known


def counting_cards(
    cards: Iterable[Entry], releases: Iterable[Entry], anchors: Anchors
) -> dict[DeviceKey, CardFact]:
    """The card that counts for each key: of the agency known best, then longest, then the latest.

    Standing comes before (l, id): an agency we merely heard of can't take over,
    and then revoke, the device of one whose key was compared in person. Nor can one
    that we got to know later, by whatever count its card bears. Only an agency itself can
    let a device of its own go over to another (`release/1`).
    """
    known_for = {agency: -place for place, agency in enumerate(anchors)}
    of_key: dict[DeviceKey, dict[DeviceKey, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in cards:
        key = key_in(entry)
        if key is not None and entry.log.author in anchors and speaks_as_agency(entry):
            of_key[key][entry.log.author].append(entry)
    let_go = _let_go(releases)
    found: dict[DeviceKey, CardFact] = {}
    for key, by_agency in of_key.items():
        agencies = _still_claiming(key, set(by_agency), let_go)
        agency = max(agencies, key=lambda one: (_RANKS[anchors[one]], known_for[one]))
        found[key] = _fact(by_agency[agency], anchors[agency], known_for[agency])
    return found


def revoked_keys(
    revocations: Iterable[Entry], cards: Mapping[DeviceKey, CardFact]
) -> frozenset[DeviceKey]:
    """Keys whose own agency revoked them; one agency can't revoke another's device."""
    revoked = set()
    for entry in revocations:
        key = key_in(entry)
        card = cards.get(key) if key is not None else None
        if key is not None and card is not None and speaks_as_agency(entry):
            revoked |= {key} if card.agency == entry.log.author else set()
    return frozenset(revoked)


_Going = Mapping[tuple[DeviceKey, DeviceKey], set[DeviceKey]]


def _let_go(releases: Iterable[Entry]) -> _Going:
    """To which agencies an agency let a device go, by (agency, device)."""
    going: dict[tuple[DeviceKey, DeviceKey], set[DeviceKey]] = defaultdict(set)
    for entry in releases:
        key, to = key_in(entry), key_in(entry, "to")
        if key is not None and to is not None and speaks_as_agency(entry):
            going[entry.log.author, key].add(to)
    return going


def _still_claiming(key: DeviceKey, agencies: set[DeviceKey], going: _Going) -> set[DeviceKey]:
    """The agencies that have not let a device go to another of them; all, if they go in a ring."""
    left = {
        agency
        for agency in agencies
        if not going.get((agency, key), set()) & (agencies - {agency})
    }
    return left or agencies


def _fact(cards: Sequence[Entry], standing: Standing, known_for: int) -> CardFact:
    latest_first = sorted(cards, key=lambda e: (e.header.lamport, e.id), reverse=True)
    card = latest_first[0]
    terms = [_term(card, _expiry_ms(card))]
    for later, earlier in pairwise(latest_first):
        terms.append(_term(earlier, min(_expiry_ms(earlier), later.recorded_ms)))
    order = (_RANKS[standing], known_for, card.header.lamport, bytes(card.id))
    return CardFact(
        entry=card.id,
        agency=card.log.author,
        authority=_authority(card),
        standing=standing,
        order=order,
        terms=tuple(terms),
        person=_person(card, "person"),
    )


def _term(card: Entry, until_ms: int) -> Term:
    return Term(_authority(card), until_ms, _person(card, "reports_to"), card.recorded_ms)


def _authority(card: Entry) -> str:
    return str(shown(card, "authority"))


def _person(card: Entry, name: str) -> PersonId | None:
    try:
        return PersonId(unb64(str(shown(card, name)), 16))
    except NotCanonical:
        return None


def _expiry_ms(card: Entry) -> int:
    """The last moment of its last day, wherever on Earth that day ends last."""
    try:
        day = date.fromisoformat(str(shown(card, "expires"))).toordinal() - _FIRST_DAY
    except ValueError:
        return _NEVER_VALID
    return day * _DAY_MS + _DAY_IS_OVER_EVERYWHERE_MS - 1
