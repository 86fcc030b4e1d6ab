"""What lies in a place, channel by channel, as its names tell; and what it held before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.entry import Log
from desktop_app.ledger.trust import Channel
from desktop_app.services.exchange_ports import Listed, SegmentName, Stage
from desktop_app.services.exchanging.trip import Trip
from desktop_app.services.shipping import FileState
from desktop_app.services.stretches import Stretches, count, merged, without

SMALLEST = 200
"""Bytes. No sealed file is smaller, so what is smaller has not arrived whole."""
_FINAL = frozenset({FileState.READ, FileState.SENT, FileState.FOLDED})
_WORTHLESS = frozenset({FileState.SHORT, FileState.SEALED})
_COUNTED = frozenset({FileState.SEEN, FileState.READ, FileState.SENT, FileState.FOLDED})


@dataclass(frozen=True, slots=True)
class Shelf:
    """The segments of one channel, by the tag of their log; renamed copies apart."""

    channel: Channel
    tag: str
    segments: dict[str, list[SegmentName]]
    copies: tuple[SegmentName, ...] = ()

    def covered(self, trip: Trip, log_tag: str) -> Stretches:
        """Which positions of a log lie there, as far as names can be believed."""
        named = self.segments.get(log_tag, ())
        return merged((s.first, s.last) for s in named if _is_believed(trip, s))

    def add(self, segment: SegmentName) -> None:
        """One more was put there."""
        self.segments.setdefault(segment.log_tag, []).append(segment)

    def tag_of(self, trip: Trip, log: Log) -> str:
        """How a log is called there."""
        return trip.tools.names.log_tag(log.author, log.case, log.audience)


def look(trip: Trip, channels: Iterable[Channel]) -> tuple[Shelf, ...]:
    """List the segments of some channels.

    Raises:
        Fault: PLACE_GONE. Refusal: CANCELLED.
    """
    wanted = list(channels)
    shelves = []
    for number, channel in enumerate(wanted):
        trip.step(Stage.LOOK, number, len(wanted))
        shelves.append(_shelf(trip, channel))
    return tuple(shelves)


def check_nothing_lost(trip: Trip, shelves: Iterable[Shelf]) -> None:
    """Stop, before anything is written, at a place that holds less than when we last looked.

    Raises:
        Refusal: PLACE_HOLDS_LESS, unless loss is accepted: then what is gone is forgotten.
    """
    lost = sum(count(missing) for shelf in shelves for missing in _losses(trip, shelf).values())
    if not lost:
        return
    if trip.wishes.accept_loss:
        for shelf in shelves:
            there = {segment.name for named in shelf.segments.values() for segment in named}
            trip.forget([name for name in _known(trip, shelf) if name not in there])
    elif trip.wishes.push:
        raise Refusal(RefusalCode.PLACE_HOLDS_LESS, count=lost)
    else:
        trip.tally.problems[RefusalCode.PLACE_HOLDS_LESS.value] += 1


def _shelf(trip: Trip, channel: Channel) -> Shelf:
    names = trip.tools.names
    tag = names.channel_tag(*channel)
    segments: dict[str, list[SegmentName]] = defaultdict(list)
    copies: list[SegmentName] = []
    for untrusted in trip.place.listing(names.segments_of(tag)):
        segment = names.read_segment_name(untrusted)
        if segment is None or segment.channel_tag != tag or segment.size < SMALLEST:
            continue
        if segment.is_exact:
            segments[segment.log_tag].append(segment)
        else:
            copies.append(segment)
    return Shelf(channel, tag, dict(segments), tuple(copies))


def _is_believed(trip: Trip, segment: SegmentName) -> bool:
    """Whether what a name claims counts as lying there.

    Not if the file was found to hold less, nor if it isn't as long as it was when it was whole.
    """
    seen = trip.seen.get(segment.name)
    if seen is None:
        return True
    if seen.state in _WORTHLESS or trip.is_overdue(segment.name):
        return False
    return seen.state not in _FINAL or seen.size == segment.size


def _known(trip: Trip, shelf: Shelf) -> Mapping[str, SegmentName]:
    """The segments of a channel that were there before, whole."""
    prefix = trip.tools.names.segments_of(shelf.tag)
    read = (
        trip.tools.names.read_segment_name(Listed(name, file.size))
        for name, file in trip.seen.items()
        if name.startswith(prefix) and file.state in _COUNTED
    )
    return {segment.name: segment for segment in read if segment is not None}


def _losses(trip: Trip, shelf: Shelf) -> Mapping[str, Stretches]:
    """Per log, what lay there before and does not any more, not even in a larger segment."""
    before: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for segment in _known(trip, shelf).values():
        before[segment.log_tag].append((segment.first, segment.last))
    return {
        log_tag: without(merged(stretches), shelf.covered(trip, log_tag))
        for log_tag, stretches in before.items()
    }
