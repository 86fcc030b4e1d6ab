"""Dates, times and sizes as Canadians write them, in the language of the window."""

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTimeZone

from desktop_app.services.ports import Clock
from desktop_app.ui.translate import Language, locale_of

NO_BREAK = "\u00a0"
_ONE_DECIMAL_FROM = 1_000_000
_ONE_OF_EACH = 7  # weekdays


class Dates:
    """Writes dates: the year only when it is not this one, and the clock always in 24 hours.

    `locale` is for a field that writes dates by itself.
    """

    def __init__(self, language: Language, clock: Clock) -> None:
        self._language, self._clock = language, clock
        self.locale = locale_of(language)

    def now(self) -> datetime:
        """This device's time, in this device's zone."""
        return datetime.fromtimestamp(self._clock.now_ms() / 1000, tz=UTC).astimezone()

    def day(self, day: date) -> str:
        """'Tue 10 Nov', 'mar. 10 nov.'; for rows and labels."""
        return self._written(day, "ddd d MMM")

    def short_day(self, day: date, *, with_month: bool = True) -> str:
        """'10 Nov', '10 nov.', where the weekday says nothing; without month '10', '1er'."""
        if with_month:
            return self._written(day, "d MMM")
        is_first = self._language is Language.FRENCH and day.day == 1
        return f"{day.day}er" if is_first else str(day.day)

    def weekday(self, day: date) -> str:
        """'Tue', 'mar.'; for columns of days."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "ddd")

    def heading(self, day: date) -> str:
        """'Monday 9 November', 'Lundi 9 novembre'; for the start of a line."""
        written = self._written(day, "dddd d MMMM")
        return written[0].upper() + written[1:]

    def month(self, month: date) -> str:
        """'March 2025', 'mars 2025'."""
        return self.locale.toString(QDate(month.year, month.month, 1), "MMMM yyyy")

    def time(self, moment: datetime | time) -> str:
        """'09:05', '9 h 05'; '14:00', '14 h' (with no-break spaces)."""
        if self._language is Language.FRENCH:
            minutes = f"{NO_BREAK}{moment:%M}" if moment.minute else ""
            return f"{moment.hour}{NO_BREAK}h{minutes}"
        return f"{moment:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """'Tue 10 Nov, 16:40', in the zone that the moment itself names."""
        return f"{self.day(moment.date())}, {self.time(moment)}"

    def lately(self, moment: datetime) -> str:
        """'Tue 14:10' where that can only be one of the last seven days; else as `moment`."""
        days_ago = (self.now().date() - moment.date()).days
        if not 0 <= days_ago < _ONE_OF_EACH:
            return self.moment(moment)
        return f"{self.weekday(moment.date())} {self.time(moment)}"

    def number(self, number: int) -> str:
        """'1,234', '1 234'."""
        return self.locale.toString(number)

    def size(self, count: int) -> str:
        """'184 kB', '184 ko': how large a file is."""
        shape = QLocale.DataSizeFormat.DataSizeSIFormat
        return self.locale.formattedDataSize(count, 0 if count < _ONE_DECIMAL_FROM else 1, shape)

    def percent(self, done: int, total: int) -> str:
        """'41%', '41 %': how much of a whole is done."""
        part = 100 * min(done, total) // max(total, 1)
        between = NO_BREAK if self._language is Language.FRENCH else ""
        return f"{part}{between}%"

    def _written(self, day: date, shape: str) -> str:
        if day.year != self.now().year:
            shape = f"{shape} yyyy"
        if self._language is Language.FRENCH and day.day == 1:
            shape = shape.replace("d MMM", "d'er' MMM")
        return self.locale.toString(QDate(day.year, day.month, day.day), shape)


def zone_name(dates: Dates) -> str:
    """'Eastern Standard Time', 'heure normale de l’Est': the zone this device is set to."""
    times, names = QTimeZone.TimeType, QTimeZone.NameType
    here = QTimeZone.systemTimeZone()
    return here.displayName(times.StandardTime, names.LongName, dates.locale)
