"""A day as people type it: `hier`, `Tue`, `10 Nov`, `mar. 10 nov.`, `10/11/2026`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.typed_words import DAYS_AGO, MONTHS, WEEKDAYS

_FILLERS = frozenset({"on", "le", "the", "of"})
_WEEKDAY, _MONTH = "|".join(WEEKDAYS), "|".join(MONTHS)
_NUMBER, _YEAR = r"(?P<day>\d\d?)(?:st|nd|rd|th|er)?", r"(?: (?P<year>\d{4}))?"
_ON_WEEKDAY = re.compile(
    rf"(?P<before>last )?(?P<weekday>{_WEEKDAY})(?P<after> dernier| last)?", re.ASCII
)
_WEEKDAY_AND_DATE = re.compile(rf"(?P<weekday>{_WEEKDAY}) (?P<date>.*\d.*)", re.ASCII)
_DAY_MONTH = re.compile(rf"{_NUMBER} (?P<month>{_MONTH}){_YEAR}", re.ASCII)
_MONTH_DAY = re.compile(rf"(?P<month>{_MONTH}) {_NUMBER}{_YEAR}", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", re.ASCII)
_NUMBERS = re.compile(r"(\d\d?)/(\d\d?)(?:/(\d{4}))?|(\d\d?)[.-](\d\d?)[.-](\d{4})", re.ASCII)
_AGO = re.compile(
    r"(?P<count>\d{1,3}|an?|une?|one) (?:(?P<days>days?|jours?)|weeks?|semaines?)", re.ASCII
)
_YEARS_BACK = 8  # from one 29 February to another it can be this long


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day it is. `is_strict`: a weekday named with a date must be that date's."""

    today: date
    is_strict: bool = True


def days(words: str, calendar: Calendar) -> tuple[date, ...]:
    """Every day the words can mean; without a year, the last one that came."""
    said = " ".join(word for word in words.split() if word not in _FILLERS)
    if said in DAYS_AGO:
        return (calendar.today - timedelta(DAYS_AGO[said]),)
    ways = (_ago(said, calendar), _on_weekday(said, calendar), _dated(said, calendar))
    return tuple(dict.fromkeys(day for way in ways for day in way))


def _ago(words: str, calendar: Calendar) -> Iterator[date]:
    counted = words.removeprefix("il y a ").removesuffix(" ago")
    found = _AGO.fullmatch(counted)
    if found is not None and counted != words:
        count = int(found["count"]) if found["count"].isdecimal() else 1
        yield calendar.today - timedelta(count if found["days"] else 7 * count)


def _on_weekday(words: str, calendar: Calendar) -> Iterator[date]:
    """Said on a Tuesday, `Tue` is today or a week ago; `last Tue` of a Friday is either of two."""
    found = _ON_WEEKDAY.fullmatch(words)
    if found is None:
        return
    back = (calendar.today.weekday() - WEEKDAYS[found["weekday"]]) % 7
    is_last = bool(found["before"] or found["after"])
    if back or not is_last:
        yield calendar.today - timedelta(back)
    if is_last or not back:
        yield calendar.today - timedelta(back + 7)


def _dated(words: str, calendar: Calendar) -> Iterator[date]:
    yield from _dates(words, calendar.today)  # `mar 10` is in March, or a Tuesday's ten o'clock
    found = _WEEKDAY_AND_DATE.fullmatch(words)
    if found is None:
        return
    for day in _dates(found["date"], calendar.today):
        if not calendar.is_strict or day.weekday() == WEEKDAYS[found["weekday"]]:
            yield day


def _dates(words: str, today: date) -> Iterator[date]:
    if found := _ISO.fullmatch(words):
        yield from _day(int(found["year"]), int(found["month"]), int(found["day"]))
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        if found := pattern.fullmatch(words):
            yield from _of_year(found["year"], MONTHS[found["month"]], int(found["day"]), today)
    if found := _NUMBERS.fullmatch(words):
        first, second, year = (one or other for one, other in _pairs(found))
        yield from _of_year(year, int(second), int(first), today)
        yield from _of_year(year, int(first), int(second), today)


def _pairs(found: re.Match[str]) -> Iterator[tuple[str, str]]:
    return zip(found.groups()[:3], found.groups()[3:], strict=True)


def _of_year(year: str | None, month: int, day: int, today: date) -> Iterator[date]:
    if year is not None:
        yield from _day(int(year), month, day)
        return
    for back in range(_YEARS_BACK + 1):
        for found in _day(today.year - back, month, day):
            if found <= today:
                yield found
                return


def _day(year: int, month: int, day: int) -> Iterator[date]:
    if not 1800 <= year <= 2199:  # noqa: PLR2004 (as `check_moment`)
        return
    try:
        yield date(year, month, day)
    except ValueError:
        return
