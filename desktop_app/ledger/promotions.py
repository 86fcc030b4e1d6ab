"""The authority that somebody had at the time, not the one they came to later (decision 049)."""

from collections.abc import Iterable, Mapping
from itertools import pairwise, takewhile

from desktop_app.domain.codes import Authority
from desktop_app.domain.device_clock import WORTH_SAYING_MS
from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import CardFact, Promotion, Term, Trust

SUPERVISING = frozenset({Authority.SUPERVISOR.value, Authority.CUSTODIAN.value})


def authority_then(trust: Trust, key: DeviceKey, recorded_ms: int) -> Authority | None:
    """What a key's cards carried that had been signed by a recorded time.

    The clocks of two laptops may differ by a few minutes.
    """
    signed_by_ms = recorded_ms + WORTH_SAYING_MS
    return trust.authority(key, recorded_ms, signed_by_ms=signed_by_ms)


def authority_of(trust: Trust, entry: Entry) -> Authority | None:
    """The same, for what an entry does; none where its own log shows it to be from before.

    Whoever sets their clock ahead, to sign as what they are going to be, goes on writing in the
    same log at the time that it is.
    """
    promotion = trust.promoted.get(entry.log.author)
    is_below = entry.header.position < trust.early.get(entry.log, -1)
    if promotion is not None and is_below and entry.recorded_ms >= promotion.until_ms:
        return None
    return authority_then(trust, entry.log.author, entry.recorded_ms)


def promotions(cards: Mapping[DeviceKey, CardFact]) -> dict[DeviceKey, Promotion]:
    """The last promotion of each key, of those that had one."""
    found = ((key, _last(fact.terms)) for key, fact in cards.items())
    return {key: promotion for key, promotion in found if promotion is not None}


def _last(terms: Iterable[Term]) -> Promotion | None:
    """Terms stand with the latest first. A card that was only renewed ends nothing."""
    in_order = tuple(terms)
    for place, (later, earlier) in enumerate(pairwise(in_order), start=1):
        if later.authority in SUPERVISING and earlier.authority not in SUPERVISING:
            before = takewhile(lambda one: one.authority not in SUPERVISING, in_order[place:])
            since_ms = min(one.from_ms for one in before)
            return Promotion(since_ms, later.from_ms - WORTH_SAYING_MS)
    return None
