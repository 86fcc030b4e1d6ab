"""Days, moments and amounts written out in full: paper has no context to leave anything to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from desktop_app.domain.occurred import is_date
from desktop_app.reports.words import DateWords

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = 1000  # sizes count as disks are sold, in thousands


@dataclass(frozen=True, slots=True)
class ReportDates:
    """Writes times in one language. Every clock time names its offset, and every day its year.

    `zone` is for instants that came without one; there is no clock and no
    time-zone table here, so that one record is always written the same way.
    `keeps_zone`: all times are told in it, and not each in its own.
    """

    words: DateWords
    zone: tzinfo
    keeps_zone: bool = False

    def long_day(self, day: date) -> str:
        """'Tuesday 10 November 2026', 'mardi 10 novembre 2026'."""
        weekday = self.words.weekdays[day.weekday()]
        return self._day(day, weekday, self.words.months[day.month - 1])

    def short_day(self, day: date) -> str:
        """'Tue 10 Nov 2026', 'mar. 10 nov. 2026'."""
        weekday = self.words.short_weekdays[day.weekday()]
        return self._day(day, weekday, self.words.short_months[day.month - 1])

    def moment(self, at: datetime, *, has_seconds: bool = False) -> str:
        """'Tue 10 Nov 2026, 13:20 (UTC−06:00)', in the zone the moment itself names."""
        at = self.here(at)
        clock = self.clock(at)
        if has_seconds:
            clock = self.words.seconds.format(clock=clock, second=f"{at:%S}")
        return f"{self.short_day(at.date())}, {clock} ({offset_of(at)})"

    def sheet(self, at: date | datetime) -> str:
        """'2026-11-10 13:20 (UTC−06:00)', '2026-11-10': it sorts as it stands."""
        if not isinstance(at, datetime):
            return at.isoformat()
        return f"{at:%Y-%m-%d %H:%M} ({offset_of(at)})"

    def clock(self, at: datetime) -> str:
        """'13:20', '13 h 20' (with no-break spaces)."""
        at = self.here(at)
        return self.words.clock.format(hour=f"{at:%H}", minute=f"{at:%M}")

    def here(self, at: datetime) -> datetime:
        """The same moment in the one zone, where all are told in that."""
        try:
            return at.astimezone(self.zone) if self.keeps_zone else at
        except OverflowError:
            return at

    def number(self, number: int) -> str:
        """'1,234', '1 234'."""
        return f"{number:,}".replace(",", self.words.thousands)

    def size(self, count: int) -> str:
        """'184.2 kB (184,213 bytes)'; below a thousand only the bytes."""
        exact = self.words.bytes.format(number=self.number(count))
        rough, steps = float(count), 0
        while rough >= _STEP and steps < len(self.words.units):
            rough, steps = rough / _STEP, steps + 1
        if not steps:
            return exact
        short = f"{rough:.1f}".replace(".", self.words.decimal)
        return f"{short}\u00a0{self.words.units[steps - 1]} ({exact})"

    def _day(self, day: date, weekday: str, month: str) -> str:
        number = self.words.first if day.day == 1 else str(day.day)
        return f"{weekday} {number} {month} {day.year}"


def offset_of(at: datetime) -> str:
    """'UTC−06:00', with a true minus sign; 'UTC' for none."""
    offset = at.utcoffset() or timedelta()
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"UTC{'−' if offset < timedelta() else '+'}{hours:02d}:{minutes:02d}"


def zone_of(moment: str) -> tzinfo:
    """The offset a moment was written with, or UTC."""
    at = read_moment(moment)
    offset = at.utcoffset() if isinstance(at, datetime) else None
    return timezone(offset) if offset else UTC


def sender_zone(created: str, starts: Iterable[str | None]) -> tzinfo:
    """The offset a sender lives by, so that one page tells time by one clock.

    That of `created`; on a computer that is set to UTC, the last one that something happened in.
    """
    named = (zone_of(each or "") for each in (created, *reversed([*starts])))
    return next((zone for zone in named if zone is not UTC), UTC)


def read_moment(untrusted: str) -> date | datetime | None:
    """A day, or a moment with its offset; None for anything else."""
    try:
        if is_date(untrusted):
            return date.fromisoformat(untrusted)
        at = datetime.fromisoformat(untrusted)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def instant(recorded_ms: int, zone: tzinfo) -> datetime | None:
    """When something was recorded, or None for a clock that ran outside the calendar."""
    try:
        return (_EPOCH + timedelta(milliseconds=recorded_ms)).astimezone(zone)
    except OverflowError:
        return None
