"""What an entry is besides its kind, as bits of one column of the line."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from desktop_app.domain.codes import Flag
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.ports import State
from desktop_app.store.noting import Line

# What is unread, and what is pinned, is this person's own affair and stands in tables.
TABLES: Mapping[State, str] = MappingProxyType({State.UNREAD: "unread", State.PINNED: "pinned"})
BITS: Mapping[State, int] = MappingProxyType(
    {
        State.LATE: 1,
        State.AMENDED: 2,
        State.STRUCK: 4,
        State.FILES: 8,
        State.LIMITED: 16,
        State.SIGNED_OFF: 32,
        State.STALE: 64,
        State.QUESTION: 128,
    }
)
_FLAGS: Mapping[str, int] = MappingProxyType(
    {
        Flag.LATE: BITS[State.LATE],
        Flag.AMENDED: BITS[State.AMENDED],
        Flag.STRUCK: BITS[State.STRUCK],
    }
)


def bits_of(line: Line) -> int:
    """The states of one row."""
    bits = sum(_FLAGS.get(flag, 0) for flag in line.record.flags)
    if line.record.files:
        bits |= BITS[State.FILES]
    if line.base.log.audience != WHOLE_TEAM:
        bits |= BITS[State.LIMITED]
    return bits | _review_bits(line)


def _review_bits(line: Line) -> int:
    """Signed off as it stands; signed off, and not as it stands; or asked about."""
    counting = [review for review in line.record.reviews if review.counts]
    bits = 0
    if counting:
        is_whole = any(review.is_whole for review in counting)
        bits = BITS[State.SIGNED_OFF if is_whole else State.STALE]
    if any(question.is_open for question in line.record.questions):
        bits |= BITS[State.QUESTION]
    return bits


def mask_of(states: Iterable[State]) -> int:
    """All bits of these states."""
    return sum(BITS.get(state, 0) for state in states)
