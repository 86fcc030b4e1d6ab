"""Puts into a place what it lacks of all that is held here, whoever wrote it (decision 027)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AGENCY_CHANNEL
from desktop_app.services.exchange_ports import Listed, Stage
from desktop_app.services.exchanging.keys import put_keys
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import Trip
from desktop_app.services.shipping import FileState, HeldLog, Lines
from desktop_app.services.stretches import Stretch, Stretches, count, without

SEALED_FROM = 256 * 1024
"""Bytes. A segment of that length is left as it is: no fold takes it up again (LEDGER 7)."""
_MOST_PLAIN = 2 << 20
"""Bytes of lines in one segment: enough to be left as it is, little to lose if a link ends."""
_LEAST_PLAIN = 1


@dataclass(frozen=True, slots=True)
class Seal:
    """For whom a channel's segments are sealed, and what opens them again."""

    recipient: str
    identity: str


@dataclass(frozen=True, slots=True)
class _Due:
    """What a place lacks of one log."""

    shelf: Shelf
    seal: Seal
    held: HeldLog
    missing: Stretches


def push(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Put there what is missing: keys first, then logs, those with the newest entries first.

    Each log goes in the order of its positions. Where there is room for no more, the rest waits.

    Raises:
        Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE. Refusal: CANCELLED; what was put stays.
    """
    sealed_for = {}
    for shelf in shelves:
        if (seal := seal_of(trip, shelf)) is not None:
            put_keys(trip, shelf)
            sealed_for[shelf.tag] = seal
    dues = [due for shelf in shelves for due in _dues(trip, shelf, sealed_for.get(shelf.tag))]
    total = sum(count(due.missing) for due in dues)
    done = 0
    for due in sorted(dues, key=_newest_first):
        for sent in _send(trip, due):
            done += sent
            trip.step(Stage.WRITE_OUT, done, total)
    trip.tally.waiting += total - done
    for shelf in shelves:
        _note_own(trip, shelf)


def seal_of(trip: Trip, shelf: Shelf) -> Seal | None:
    """None in a channel that was never opened, or from whose latest key we were left out."""
    membership = trip.vault.channels.membership(*shelf.channel)
    current = membership.written_for(trip.vault.me.key)
    if current is None:
        return None
    identities = dict(trip.vault.channels.identities(*shelf.channel))
    identity = identities.get(current.id)
    return None if identity is None else Seal(current.recipient, identity)


def put_segment(trip: Trip, shelf: Shelf, seal: Seal, held: HeldLog, lines: Lines) -> int | None:
    """Put some lines of a log there; the bytes it took, or None where there is no room for them.

    Raises:
        Fault: WRITTEN_COPY_DIFFERS when what was sealed does not open again.
    """
    plain = trip.tools.parcels.pack(lines.lines)
    sealed = trip.tools.wrapping.seal(seal.recipient, plain)
    room = trip.room(trip.tally.bytes_sent)
    if room is not None and len(sealed) > room:
        return None
    if trip.tools.wrapping.open(seal.identity, sealed) != plain:
        raise Fault(FaultCode.WRITTEN_COPY_DIFFERS)
    names = trip.tools.names
    log_tag = shelf.tag_of(trip, held.log)
    name = names.segment_name(shelf.tag, log_tag, lines.first, lines.last, sealed)
    trip.place.put_new(name, sealed)
    trip.note([(name, len(sealed))], FileState.SENT)
    trip.tally.bytes_sent += len(sealed)
    segment = names.read_segment_name(Listed(name, len(sealed)))
    if segment is not None:
        shelf.add(segment)
    return len(sealed)


def _dues(trip: Trip, shelf: Shelf, seal: Seal | None) -> Iterator[_Due]:
    for held in trip.vault.holdings.logs(*shelf.channel):
        log_tag = shelf.tag_of(trip, held.log)
        missing = without(held.whole, shelf.covered(trip, log_tag))
        if seal is None:
            trip.tally.waiting += count(missing) if held.log.author == trip.vault.me.key else 0
        elif missing:
            yield _Due(shelf, seal, held, missing)


def _newest_first(due: _Due) -> tuple[bool, int]:
    """An agency's cards come before all: without them nobody knows the authors of the rest."""
    return due.held.log.audience != AGENCY_CHANNEL, -due.held.newest_ms


def _send(trip: Trip, due: _Due) -> Iterator[int]:
    """Send a log's missing stretches in order; gives the entries sent after each segment."""
    for first, last in due.missing:
        for sent in _send_stretch(trip, due, (first, last)):
            if sent is None:
                return
            yield sent


def _send_stretch(trip: Trip, due: _Due, stretch: Stretch) -> Iterator[int | None]:
    """None once there is no room left for the next entry."""
    first, last = stretch
    plain_bytes = _MOST_PLAIN
    while first <= last:
        room = trip.room(trip.tally.bytes_sent)
        if room is not None:
            plain_bytes = min(plain_bytes, max(_LEAST_PLAIN, 4 * room))
        lines = trip.vault.holdings.lines(due.held.log, first, last, plain_bytes)
        if lines is None:
            return
        if put_segment(trip, due.shelf, due.seal, due.held, lines) is None:
            if lines.first == lines.last:
                yield None
                return
            plain_bytes = sum(len(line) for line in lines.lines) // 2
            continue
        trip.tally.sent += lines.last - lines.first + 1
        yield lines.last - lines.first + 1
        first = lines.last + 1


def _note_own(trip: Trip, shelf: Shelf) -> None:
    """Remember how far our own log of a channel has left, whoever carried it."""
    for held in trip.vault.holdings.logs(*shelf.channel):
        if held.log.author != trip.vault.me.key:
            continue
        missing = without(held.whole, shelf.covered(trip, shelf.tag_of(trip, held.log)))
        reached = missing[0][0] - 1 if missing else held.last
        if reached >= 0:
            trip.vault.remembered.note_left(held.log, reached)
