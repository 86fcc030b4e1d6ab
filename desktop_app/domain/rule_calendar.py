"""How time is counted by a rule: by the hour, by the day, by days that are worked or sat in court.

Everything but hours is counted in whole days of a calendar on a wall: the day something happened
is not counted, and the last day belongs to whoever has to act until its midnight.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from desktop_app.domain.occurred import Midnight

_HOUR_MS = 3_600_000
_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Calendar(StrEnum):
    """What a duration is counted in."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    COURT_DAYS = "court_days"


Holidays = Mapping[Calendar, frozenset[date]]


@dataclass(frozen=True, slots=True)
class RuleCalendar:
    """The days where an agency works: its midnights, and the holidays its rule data name.

    A holiday nobody wrote down counts as a day like any other, which makes a time shorter and
    never longer.
    """

    midnight_ms: Midnight
    holidays: Holidays = field(default_factory=dict)

    def due_ms(self, since_ms: int, duration: int, calendar: Calendar) -> int:
        """The first instant at which it is too late."""
        if calendar is Calendar.HOURS:
            return since_ms + duration * _HOUR_MS
        day = self.day_of(since_ms)
        for _ in range(duration):
            day = next(self._counted_after(day, calendar))
        return self.midnight_ms(day + _ONE_DAY)

    def day_of(self, at_ms: int) -> date:
        """The day an instant lies in, where these midnights are."""
        day = datetime.fromtimestamp(at_ms / 1000, UTC).date()
        if at_ms < self.midnight_ms(day):
            return day - _ONE_DAY
        return day if at_ms < self.midnight_ms(day + _ONE_DAY) else day + _ONE_DAY

    def _counted_after(self, day: date, calendar: Calendar) -> Iterator[date]:
        closed = self.holidays.get(calendar, frozenset())
        while True:
            day += _ONE_DAY
            is_open = day.weekday() < _SATURDAY and day not in closed
            if calendar is Calendar.DAYS or is_open:
                yield day
