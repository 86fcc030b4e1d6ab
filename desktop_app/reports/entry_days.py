"""Of which day an entry tells, and which days a record holds."""

from collections.abc import Sequence
from datetime import date, datetime

from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.dates import instant, read_moment
from desktop_app.reports.writing import Writing


def day_of(entry: TimelineEntry, writing: Writing) -> date | None:
    """The day it began, else the day it was recorded (CONTRACT section 4)."""
    at = read_moment(entry.start or "") or instant(entry.recorded_ms, writing.dates.zone)
    return writing.dates.here(at).date() if isinstance(at, datetime) else at


def first_and_last(entries: Sequence[TimelineEntry], writing: Writing) -> tuple[date, date] | None:
    """The days between which all of them happened; None where none is known."""
    days = [day for entry in entries if (day := day_of(entry, writing)) is not None]
    return (min(days), max(days)) if days else None
