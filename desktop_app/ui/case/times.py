"""Stored moments on the wall clock of this device."""

from datetime import date, datetime, timedelta

from desktop_app.domain.codes import Precision
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import instant_ms, is_date, recorded_at

_MS = 1000
_HOUR_MS = 3_600_000


def at(milliseconds: int) -> datetime:
    """An instant, in this device's zone."""
    return recorded_at(milliseconds).astimezone()


def local(moment: str) -> datetime:
    """A stored clock time, in this device's zone."""
    return datetime.fromisoformat(moment).astimezone()


def local_day(moment: str) -> date:
    """The day of a stored moment, here."""
    return date.fromisoformat(moment) if is_date(moment) else local(moment).date()


def day_of(entry: TimelineEntry) -> date:
    """The day an entry stands under; one whose time nobody knows stands where it was recorded."""
    if entry.start is None:
        return at(entry.recorded_ms).date()
    return local_day(entry.start)


def stands_at_ms(entry: TimelineEntry) -> int:
    """Where an entry stands on the line, as an instant: `day_of`, to the minute it tells."""
    if entry.start is None:
        return entry.recorded_ms
    return instant_ms(entry.start, midnight_ms)


def recorded_day(entry: TimelineEntry) -> date:
    """The day an entry was recorded."""
    return at(entry.recorded_ms).date()


def midnight_ms(day: date) -> int:
    """When a day begins, here."""
    return int(datetime.combine(day, datetime.min.time()).astimezone().timestamp() * _MS)


def month_of(milliseconds: int) -> tuple[int, int]:
    """When the month of an instant begins here, and when the next one does."""
    first = at(milliseconds).date().replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return midnight_ms(first), midnight_ms(following)


def late_ms(entry: TimelineEntry) -> int:
    """How long it was between the event's end, as far as it is known, and its recording."""
    moment = entry.end or entry.start
    if moment is None or entry.precision is Precision.UNKNOWN:
        return 0
    happened = (
        datetime.combine(date.fromisoformat(moment), datetime.min.time()).astimezone()
        if is_date(moment)
        else local(moment)
    )
    return max(0, entry.recorded_ms - int(happened.timestamp() * _MS))


def hours_late(entry: TimelineEntry) -> int:
    """The same in full hours."""
    return late_ms(entry) // _HOUR_MS
