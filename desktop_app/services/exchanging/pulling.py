"""Brings in what a place holds and this vault does not, segment by segment."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.errors import Fault, FaultCode, Refusal
from desktop_app.ledger.checks import Fault as Unsound
from desktop_app.ledger.checks import channel_of
from desktop_app.ledger.trust import Channel
from desktop_app.services.arrivals import mark_arrived
from desktop_app.services.exchange_ports import SegmentName, Stage
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import MOST_SEALED, Trip
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


@dataclass(frozen=True, slots=True)
class _Opened:
    """A segment and the lines in it, none of which is believed yet."""

    segment: SegmentName
    channel: Channel
    untrusted_lines: tuple[bytes, ...]


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


def _pull(trip: Trip, wanted: Sequence[tuple[Channel, SegmentName]]) -> None:
    total = sum(segment.last - segment.first + 1 for _, segment in wanted)
    opened, lines, done = [], 0, 0
    for channel, segment in wanted:
        trip.step(Stage.BRING_IN, min(done, total), total)
        done += segment.last - segment.first + 1
        if (one := _open(trip, channel, segment)) is None:
            continue
        opened.append(one)
        lines += len(one.untrusted_lines)
        if lines >= _LINES_AT_ONCE:
            _take_in(trip, opened)
            opened, lines = [], 0
    _take_in(trip, opened)


def _news(trip: Trip, shelf: Shelf) -> list[SegmentName]:
    """The segments to read, those that were written last coming first.

    Larger ones are looked at before what they were folded from, which then is not read again.
    """
    held = _whole(trip, shelf)
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
    held = _whole(trip, shelf)
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


def _whole(trip: Trip, shelf: Shelf) -> dict[str, Stretches]:
    logs = trip.vault.holdings.logs(*shelf.channel)
    return {shelf.tag_of(trip, held.log): held.whole for held in logs}


def _open(trip: Trip, channel: Channel, segment: SegmentName) -> _Opened | None:
    try:
        untrusted_sealed = trip.place.read(segment.name, MOST_SEALED)
        trip.tally.bytes_received += len(untrusted_sealed)
        untrusted = _unwrapped(trip, channel, untrusted_sealed)
        if untrusted is None:
            trip.note([(segment.name, segment.size)], FileState.SEALED)
            return None
        return _Opened(segment, channel, trip.tools.parcels.unpack(untrusted))
    except Refusal as refusal:
        trip.note_broken(segment.name, segment.size, refusal)
    except Fault as fault:
        if fault.code is FaultCode.PLACE_GONE:
            raise
        trip.note_broken(segment.name, segment.size, fault)
    return None


def _unwrapped(trip: Trip, channel: Channel, untrusted_sealed: bytes) -> bytes | None:
    for _, identity in trip.vault.channels.identities(*channel):
        untrusted = trip.tools.wrapping.open(identity, untrusted_sealed)
        if untrusted is not None:
            return untrusted
    return None


def _take_in(trip: Trip, opened: Sequence[_Opened]) -> None:
    if not opened:
        return
    ingested = trip.vault.book.take_in(
        _judged(trip, opened), trip.source, partial(mark_arrived, trip.vault)
    )
    trip.tally.received += ingested.appended
    trip.tally.cases |= ingested.cases
    whole: dict[Channel, dict[str, Stretches]] = {}
    for one in opened:
        if one.channel not in whole:
            logs = trip.vault.holdings.logs(*one.channel)
            tag = trip.tools.names.log_tag
            whole[one.channel] = {tag(*held.log): held.whole for held in logs}
        segment = one.segment
        held_now = whole[one.channel].get(segment.log_tag, NONE)
        is_whole = covers(held_now, segment.first, segment.last)
        state = FileState.READ if is_whole else FileState.SHORT
        trip.note([(segment.name, segment.size)], state)


def _judged(trip: Trip, opened: Sequence[_Opened]) -> Iterator[Verdict]:
    """Each line with its verdict: sound only if it is of the channel that it came in."""
    lines = (line for one in opened for line in one.untrusted_lines)
    channels = (one.channel for one in opened for _ in one.untrusted_lines)
    verdicts = trip.vault.checker.verdicts(lines, None)
    for (line, fault), channel in zip(verdicts, channels, strict=True):
        is_astray = fault is None and channel_of(line) != channel
        why = Unsound.WRONG_CHANNEL if is_astray else fault
        if why is not None:
            trip.tally.problems[why.value] += 1
        yield line, why
