"""Folds many small segments of a log into one, and takes the small ones away a week later."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import DeviceKey
from desktop_app.services.exchange_ports import SegmentName
from desktop_app.services.exchanging.pushing import SEALED_FROM, Seal, put_segment, seal_of
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import WEEK_MS, Trip
from desktop_app.services.shipping import FileState, HeldLog
from desktop_app.services.stretches import Stretch, covers, merged

FEWEST = 8
"""So many unsealed segments of one log are folded (LEDGER section 7)."""
ABSENT_MS = 30 * 24 * 3_600_000
"""A device not heard of for so long doesn't fold its own log: a custodian does."""
_MOST_PLAIN = 16 << 20


def fold(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Fold what is ours to fold, and take away what was folded a week ago.

    Never under a budget: who pays for every byte doesn't send the same entries twice.

    Raises:
        Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE.
    """
    if trip.wishes.budget is not None:
        return
    ours = _ours_to_fold(trip)
    for shelf in shelves:
        _take_away(trip, shelf)
        seal = seal_of(trip, shelf)
        if seal is None:
            continue
        for held in trip.vault.holdings.logs(*shelf.channel):
            if held.log.author in ours:
                _fold_log(trip, shelf, seal, held)


def _fold_log(trip: Trip, shelf: Shelf, seal: Seal, held: HeldLog) -> None:
    small = [s for s in shelf.segments.get(shelf.tag_of(trip, held.log), ()) if _is_small(trip, s)]
    for stretch in merged((s.first, s.last) for s in small):
        within = [s for s in small if stretch[0] <= s.first and s.last <= stretch[1]]
        if len(within) >= FEWEST and covers(held.whole, *stretch):
            _fold_stretch(trip, shelf, seal, held, stretch)
            trip.note([(s.name, s.size) for s in within], FileState.FOLDED)


def _fold_stretch(trip: Trip, shelf: Shelf, seal: Seal, held: HeldLog, stretch: Stretch) -> None:
    """One segment of the whole; of more than fits into one, as many as it takes."""
    first, last = stretch
    while first <= last:
        lines = trip.vault.holdings.lines(held.log, first, last, _MOST_PLAIN)
        if lines is None:
            return
        put_segment(trip, shelf, seal, held, lines)
        first = lines.last + 1


def _is_small(trip: Trip, segment: SegmentName) -> bool:
    seen = trip.seen.get(segment.name)
    is_folded = seen is not None and seen.state is FileState.FOLDED
    return segment.size < SEALED_FROM and not is_folded


def _take_away(trip: Trip, shelf: Shelf) -> None:
    """Take away what was folded, once everybody had a week to notice, and the fold is there."""
    for log_tag, segments in shelf.segments.items():
        due = [segment for segment in segments if _is_due(trip, segment)]
        others = merged((s.first, s.last) for s in segments if s not in due)
        for segment in due:
            if covers(others, segment.first, segment.last):
                trip.place.remove(segment.name)
                trip.forget([segment.name])
        shelf.segments[log_tag] = [s for s in segments if s not in due or s.name in trip.seen]


def _is_due(trip: Trip, segment: SegmentName) -> bool:
    seen = trip.seen.get(segment.name)
    if seen is None or seen.state is not FileState.FOLDED:
        return False
    return trip.now_ms - seen.since_ms >= WEEK_MS


def _ours_to_fold(trip: Trip) -> frozenset[DeviceKey]:
    """This device; for a custodian also those that were revoked, or not heard of for a month."""
    me = trip.vault.me.key
    if trip.vault.channels.carries(me, trip.now_ms) is not Authority.CUSTODIAN:
        return frozenset({me})
    return frozenset({me, *_gone(trip)})


def _gone(trip: Trip) -> Iterator[DeviceKey]:
    for card, standing in trip.vault.cards.cards():
        if isinstance(card, Card) and standing is Standing.REVOKED:
            yield card.key
    for seen in trip.vault.holdings.last_seen():
        if trip.now_ms - max(seen.recorded_ms, seen.received_ms) >= ABSENT_MS:
            yield seen.key
