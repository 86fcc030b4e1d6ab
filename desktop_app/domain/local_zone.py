"""The time zone of this device, as far as its midnights tell: summer time comes and goes in it."""

from calendar import timegm
from datetime import date, datetime, timedelta, tzinfo

from desktop_app.domain.occurred import Midnight

_ONE_DAY = timedelta(days=1)
_CHANGES_AT = 2  # o'clock, wherever in Canada the clock is changed


class LocalZone(tzinfo):
    """Tells how far local time is from UTC on any day; on the day it changes, from two o'clock."""

    def __init__(self, midnight_ms: Midnight) -> None:
        self._midnight_ms = midnight_ms

    def utcoffset(self, at: datetime | None) -> timedelta | None:
        """How far ahead of UTC it is here at a local time.

        Raises:
            OverflowError: there is no day after it.
        """
        if at is None:
            return None
        day = at.date()
        before, after = self._ahead(day), self._ahead(day + _ONE_DAY)
        return before if at.hour < _CHANGES_AT and not at.fold else after

    def dst(self, at: datetime | None) -> timedelta | None:
        """Not told apart from what holds in winter."""
        return None if at is None else timedelta()

    def tzname(self, at: datetime | None) -> str | None:  # noqa: ARG002  the same all year
        """No name: pages say how far from UTC it is."""
        return None

    def fromutc(self, at: datetime) -> datetime:
        """A moment in UTC as local time."""
        day = (at + self._ahead(at.date())).date()
        before, after = self._ahead(day), self._ahead(day + _ONE_DAY)
        for ahead in (before, after):
            here = at + ahead
            if self.utcoffset(here) == ahead:
                return here
        return (at + after).replace(fold=1)  # the hour that comes twice, the second time

    def _ahead(self, day: date) -> timedelta:
        """At the midnight that begins a day, in whole minutes."""
        return timedelta(
            minutes=(timegm(day.timetuple()) * 1000 - self._midnight_ms(day)) // 60_000
        )
