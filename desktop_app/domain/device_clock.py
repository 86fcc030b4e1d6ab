"""What is to be known of the clock that a recorded time was taken from (LEDGER section 5)."""

from dataclasses import dataclass
from enum import StrEnum

WORTH_SAYING_MS = 5 * 60_000
"""By this much a clock may be off before it is said, and before its owner is warned."""
AHEAD_MS = 24 * 3_600_000
"""A time this far after the moment it was received can't be right."""

_UNITS = (("day", 86_400_000), ("hour", 3_600_000), ("minute", 60_000))


class ClockDoubt(StrEnum):
    """Why a recorded time is shown with a sentence beside it."""

    NOT_CHECKED = "not_checked"
    WAS_BEHIND = "was_behind"
    WAS_AHEAD = "was_ahead"


@dataclass(frozen=True, slots=True)
class Span:
    """About how long, in the largest unit of which it is at least one."""

    number: int
    unit: str


def doubt_of(offset_ms: int | None) -> ClockDoubt | None:
    """What to say of a device's clock, given how far it knew itself to be off."""
    if offset_ms is None:
        return ClockDoubt.NOT_CHECKED
    if abs(offset_ms) <= WORTH_SAYING_MS:
        return None
    return ClockDoubt.WAS_BEHIND if offset_ms > 0 else ClockDoubt.WAS_AHEAD


def span_of(length_ms: int) -> Span:
    """Three days, five hours, twelve minutes: rounded to the unit, and never less than one."""
    length = abs(length_ms)
    for unit, size in _UNITS:
        if length >= size:
            return Span(round(length / size), unit)
    return Span(1, "minute")


def is_ahead(recorded_ms: int, received_ms: int) -> bool:
    """Whether an entry bears a time that had not come when it arrived here: local advice only."""
    return recorded_ms > received_ms + AHEAD_MS
