"""Recorded times for a person and for a script at a terminal."""

from datetime import datetime

from desktop_app.cli.plain_words import counted
from desktop_app.domain.device_clock import ClockDoubt, doubt_of, span_of
from desktop_app.domain.occurred import is_date, recorded_at


def utc(moment_ms: int) -> str:
    """RFC 3339 in UTC, to the millisecond."""
    return recorded_at(moment_ms).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def local(moment_ms: int) -> str:
    """'2026-03-14 09:12', in the zone of this computer."""
    return _written(recorded_at(moment_ms))


def local_moment(moment: str) -> str:
    """A time as notes have it, in the zone of this computer; a day stays a day."""
    try:
        return moment if is_date(moment) else _written(datetime.fromisoformat(moment))
    except (ValueError, OverflowError):  # of a later version, or nobody's
        return moment


def _written(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def recorded_words(recorded_ms: int, clock_offset_ms: int | None) -> str:
    """'recorded 2026-03-14 09:12', and what is to be known of the clock it was taken from."""
    return f"recorded {local(recorded_ms)}{_beside(clock_offset_ms)}"


def _beside(offset_ms: int | None) -> str:
    doubt = doubt_of(offset_ms)
    if doubt is None:
        return ""
    if offset_ms is None:
        return " (device clock, not checked)"
    off = span_of(offset_ms)
    way = "behind" if doubt is ClockDoubt.WAS_BEHIND else "ahead"
    return f" (device clock was {counted(off.number, off.unit)} {way}; corrected)"
