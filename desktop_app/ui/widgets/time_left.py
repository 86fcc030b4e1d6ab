"""How long there is left for something, or for how long it is overdue, in words."""

from datetime import date, datetime

from desktop_app.domain.due import Due
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.missing_strip import written_moment
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MINUTE_MS, _HOUR_MS, _DAY_MS = 60_000, 3_600_000, 86_400_000
_MOST_HOURS = 48
_OVERDUE = QT_TRANSLATE_NOOP("Due", "Overdue %n day(s)", "", 1)


def now_ms(dates: Dates) -> int:
    """This device's time."""
    return round(dates.now().timestamp() * 1000)


def time_left(dates: Dates, due: Due) -> str:
    """'Overdue 2 h', '4 h left', 'today', '6 days'; relative, so the date stands beside it."""
    if due.due_ms is None:
        return translate("Due", "No day set")
    if is_date(due.due):
        return _days_left(dates, (date.fromisoformat(due.due) - dates.now().date()).days)
    return span_left(dates, due.due_ms)


def span_left(dates: Dates, due_ms: int) -> str:
    """'Overdue 2 h', '4 h left', '6 days': until a moment, or since."""
    left_ms = due_ms - now_ms(dates)
    if left_ms <= 0:
        words = translate("Due", "Overdue {time}")
        return words.format(time=span(dates, -left_ms))
    if left_ms < _MOST_HOURS * _HOUR_MS:
        return translate("Due", "{time} left").format(time=span(dates, left_ms))
    return span(dates, left_ms)


def left_until(dates: Dates, moment: str) -> str:
    """The same for a bare moment: 'Overdue 2 h', '4 h left'."""
    left_ms = round(datetime.fromisoformat(moment).timestamp() * 1000) - now_ms(dates)
    if left_ms <= 0:
        return translate("Due", "Overdue {time}").format(time=span(dates, -left_ms))
    return translate("Due", "{time} left").format(time=span(dates, left_ms))


def is_over(dates: Dates, moment: str) -> bool:
    """Whether a moment has been."""
    return datetime.fromisoformat(moment) <= dates.now()


def due_on(dates: Dates, due: Due) -> str:
    """'was Thu 12 Nov, 12:30', 'Wed 18 Nov'; nothing where no day is set."""
    written = _on(dates, due)
    if not due.is_over(now_ms(dates)):
        return written
    return translate("Due", "was {moment}").format(moment=written)


def _on(dates: Dates, due: Due) -> str:
    if due.due_ms is None:
        return ""
    return written_moment(dates, due.due)


def _days_left(dates: Dates, days: int) -> str:
    """What is due on a day is told in days, before it and after."""
    if days < 0:
        return say_count(_OVERDUE, -days)
    if days == 0:
        return translate("Due", "today")
    if days == 1:
        return translate("Due", "tomorrow")
    return translate("Due", "{count} days").format(count=dates.number(days))


def span(dates: Dates, span_ms: int) -> str:
    """Minutes below an hour, hours below two days, and days beyond."""
    if span_ms < _HOUR_MS:
        minutes = max(1, span_ms // _MINUTE_MS)
        return translate("Due", "{count} min").format(count=dates.number(minutes))
    if span_ms < _MOST_HOURS * _HOUR_MS:
        return translate("Due", "{count} h").format(count=dates.number(span_ms // _HOUR_MS))
    return translate("Due", "{count} days").format(count=dates.number(span_ms // _DAY_MS))
