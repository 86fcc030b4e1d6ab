"""Opens the segments of a place one after another, and has what is in them judged on the way.

One stream for all of them: while some lines are put on record, those of the next segments are
checked in the process beside this one, which is started once (decision 017).
"""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.ledger.checks import Fault as Unsound
from desktop_app.ledger.checks import channel_of
from desktop_app.ledger.trust import Channel
from desktop_app.services.exchange_ports import SegmentName, Stage
from desktop_app.services.exchanging.trip import MOST_SEALED, Trip
from desktop_app.services.judging import Verdict
from desktop_app.services.shipping import FileState

Wanted = tuple[Channel, SegmentName]


@dataclass(slots=True)
class Opening:
    """Segments that are opened as their lines are asked for.

    `read` are those whose every line was handed out. `stopped_by` is why no more were opened:
    PLACE_GONE, or CANCELLED. What was opened before is handed out all the same: it came a long
    way, and is not to be sent again.
    """

    trip: Trip
    wanted: Sequence[Wanted]
    read: list[Wanted] = field(default_factory=list)
    stopped_by: Fault | Refusal | None = None
    _ahead: deque[tuple[Wanted, int]] = field(default_factory=deque)

    def verdicts(self) -> Generator[Verdict, None, None]:
        """Each line with its verdict: sound only if it is of the channel that it came in."""
        judged = self.trip.vault.checker.verdicts(self._untrusted_lines(), None)
        for first in judged:
            wanted, count = self._next_with_lines()
            for line, fault in chain([first], islice(judged, count - 1)):
                is_astray = fault is None and channel_of(line) != wanted[0]
                why = Unsound.WRONG_CHANNEL if is_astray else fault
                if why is not None:
                    self.trip.tally.problems[why.value] += 1
                yield line, why
            self.read.append(wanted)
        self.read += [wanted for wanted, _ in self._ahead]  # without a line in them
        self._ahead.clear()

    def _next_with_lines(self) -> tuple[Wanted, int]:
        while not self._ahead[0][1]:
            self.read.append(self._ahead.popleft()[0])
        return self._ahead.popleft()

    def _untrusted_lines(self) -> Iterator[bytes]:
        total = sum(_size(segment) for _, segment in self.wanted)
        done = 0
        for channel, segment in self.wanted:
            try:
                self.trip.step(Stage.BRING_IN, min(done, total), total)
                untrusted_lines = _open(self.trip, channel, segment)
            except (Refusal, Fault) as reason:
                self.stopped_by = reason
                return
            done += _size(segment)
            if untrusted_lines is not None:
                self._ahead.append(((channel, segment), len(untrusted_lines)))
                yield from untrusted_lines


def _size(segment: SegmentName) -> int:
    return segment.last - segment.first + 1


def _open(trip: Trip, channel: Channel, segment: SegmentName) -> Sequence[bytes] | None:
    """The lines in a segment; None, and noted why, where it can't be opened."""
    try:
        untrusted_sealed = trip.place.read(segment.name, MOST_SEALED)
        trip.tally.bytes_received += len(untrusted_sealed)
        untrusted = _unwrapped(trip, channel, untrusted_sealed)
        if untrusted is None:
            trip.note([(segment.name, segment.size)], FileState.SEALED)
            return None
        return trip.tools.parcels.unpack(untrusted)
    except Refusal as refusal:
        if refusal.code is RefusalCode.CANCELLED:
            raise
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
