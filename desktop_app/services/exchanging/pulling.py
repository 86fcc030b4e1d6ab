"""Brings in what a place holds and this vault does not, segment by segment."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import chain, islice

from desktop_app.ledger.trust import Channel
from desktop_app.services.arrivals import mark_arrived
from desktop_app.services.exchange_ports import SegmentName
from desktop_app.services.exchanging.opening import Opening, Wanted
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import Trip
from desktop_app.services.judging import Verdict
from desktop_app.services.shipping import FileState
from desktop_app.services.stretches import (
    NONE,
    Stretches,
    covers,
    is_piece_of,
    is_pieced_together,
    merged,
)

_LINES_AT_ONCE = 20_000
_SETTLED = frozenset(FileState) - {FileState.SEEN, FileState.BROKEN}


def pull(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Take in every segment that may hold something new; renamed copies only where one lacks.

    What is in them joins the record or is set aside, line by line; nothing here raises for it.

    Raises:
        Fault: PLACE_GONE. Refusal: CANCELLED; what was taken in stays.
    """
    _pull(trip, [(shelf.channel, segment) for shelf in shelves for segment in _news(trip, shelf)])
    copies = [(shelf.channel, copy) for shelf in shelves for copy in _copies(trip, shelf)]
    if copies:
        _pull(trip, copies)


def _pull(trip: Trip, wanted: Sequence[Wanted]) -> None:
    opening = Opening(trip, wanted)
    with closing(opening.verdicts()) as verdicts:
        for first in verdicts:
            _take_in(trip, chain([first], islice(verdicts, _LINES_AT_ONCE - 1)))
            _note_read(trip, opening)
    _note_read(trip, opening)
    if opening.stopped_by is not None:
        raise opening.stopped_by


def _take_in(trip: Trip, verdicts: Iterable[Verdict]) -> None:
    arriving = partial(mark_arrived, trip.vault)
    ingested = trip.vault.book.take_in(verdicts, trip.source, arriving)
    trip.tally.received += ingested.appended
    trip.tally.from_whom.update(ingested.from_whom)
    trip.tally.cases |= ingested.cases


def _note_read(trip: Trip, opening: Opening) -> None:
    """Remember of each segment whether the vault now holds all that its name claims."""
    read, opening.read = opening.read, []
    whole: dict[Channel, Mapping[str, Stretches]] = {}
    found: dict[FileState, list[SegmentName]] = defaultdict(list)
    for channel, segment in read:
        if channel not in whole:
            whole[channel] = _whole(trip, channel)
        held = whole[channel].get(segment.log_tag, NONE)
        is_whole = covers(held, segment.first, segment.last)
        found[FileState.READ if is_whole else FileState.SHORT].append(segment)
    for state, segments in found.items():
        trip.note([(segment.name, segment.size) for segment in segments], state)


def _news(trip: Trip, shelf: Shelf) -> list[SegmentName]:
    """The segments to read, those that were written last coming first.

    Larger ones are looked at before what they were folded from, which then is not read again.
    """
    held = _whole(trip, shelf.channel)
    chosen: list[SegmentName] = []
    for log_tag, segments in shelf.segments.items():
        stretches = [(segment.first, segment.last) for segment in segments]
        will_hold = held.get(log_tag, NONE)
        for segment in sorted(segments, key=lambda one: (one.first - one.last, one.name)):
            if _is_settled(trip, segment):
                continue
            is_held = covers(will_hold, segment.first, segment.last)
            if is_held and _is_explained(segment, stretches):
                continue
            chosen.append(segment)
            will_hold = merged((*will_hold, (segment.first, segment.last)))
    return _that_fit(trip, sorted(chosen, key=lambda one: -one.last))


def _is_explained(segment: SegmentName, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether its name tells that it is a fold of others, or one of those a fold replaces.

    Whatever else claims positions that are held may be the other branch of a fork: that is
    read once, and so it is when two segments claim the very same.
    """
    own = (segment.first, segment.last)
    if stretches.count(own) > 1:
        return False
    larger = (one for one in stretches if one[0] <= own[0] and own[1] <= one[1])
    return is_pieced_together(own, stretches) or any(
        is_piece_of(own, whole, stretches) for whole in larger
    )


def _is_settled(trip: Trip, segment: SegmentName) -> bool:
    """Whether it was read before, or can't be opened with the keys this device has."""
    seen = trip.seen.get(segment.name)
    if seen is None or seen.size != segment.size:
        return False
    return seen.state in _SETTLED


def _copies(trip: Trip, shelf: Shelf) -> list[SegmentName]:
    """Files that a carrier renamed, as far as they may fill a gap (LEDGER section 7)."""
    held = _whole(trip, shelf.channel)
    return [
        copy
        for copy in shelf.copies
        if not _is_settled(trip, copy)
        and not covers(held.get(copy.log_tag, NONE), copy.first, copy.last)
    ]


def _that_fit(trip: Trip, segments: Iterable[SegmentName]) -> list[SegmentName]:
    """As many as may still come in; who is on a thin link has the newest first."""
    fitting = []
    asked = 0
    for segment in segments:
        room = trip.room(trip.tally.bytes_received + asked)
        if room is not None and segment.size > room:
            trip.tally.waiting += segment.last - segment.first + 1
            continue
        asked += segment.size
        fitting.append(segment)
    return fitting


def _whole(trip: Trip, channel: Channel) -> Mapping[str, Stretches]:
    """What is held with all its words of each log of a channel, by the log's tag."""
    logs = trip.vault.holdings.logs(*channel)
    return {trip.tools.names.log_tag(*held.log): held.whole for held in logs}
