"""When something is to be done, read from what was typed: a day to come, an hour, or both."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from desktop_app.domain.errors import Refusal
from desktop_app.domain.occurred import check_moment
from desktop_app.domain.typed_clock import clocks
from desktop_app.domain.typed_words import LONGEST, MONTHS, WEEKDAYS, plain

Zone = Callable[[datetime], datetime]
"""Gives a wall-clock time the offset this device has on that very day."""

_DAYS_ON = {"today": 0, "aujourd'hui": 0, "tomorrow": 1, "demain": 1, "apres-demain": 2}
_IN = re.compile(
    r"(?:in |dans |d'ici )?(?P<count>\d{1,3}|an?|une?) "
    r"(?:(?P<hours>h|hours?|heures?)|(?P<days>d|days?|jours?|j)|weeks?|semaines?|sem)",
    re.ASCII,
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = "|".join(MONTHS)
_DAY_MONTH = re.compile(
    rf"(?P<day>\d\d?)(?:st|nd|rd|th|er)? (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?", re.ASCII
)
_MONTH_DAY = re.compile(
    rf"(?P<month>{_MONTH}) (?P<day>\d\d?)(?:st|nd|rd|th)?(?: (?P<year>\d{{4}}))?", re.ASCII
)
_AT = re.compile(r"^(?:at|a|by|avant|pour) ")
_FILLERS = frozenset({"on", "le", "the", "next", "prochain", "prochaine", "by", "avant", "pour"})
_YEARS_ON = 8  # from one 29 February to another it can be this long


def read_due(untrusted: str, now: datetime, zone: Zone) -> tuple[str, ...]:
    """Every day or moment that the words can mean, as it is signed; none if they mean none."""
    said = untrusted.strip()
    if not said or len(said) > LONGEST:
        return ()
    try:
        return (check_moment(said),)
    except Refusal:
        words = plain(said)
    found = [*_in_hours(words, now), *_days_and_clocks(words, now, zone)]
    return tuple(dict.fromkeys(found))


def _in_hours(words: str, now: datetime) -> Iterator[str]:
    found = _IN.fullmatch(words)
    if found is not None and found["hours"]:
        due = now.astimezone(UTC) + timedelta(hours=_count(found))
        yield due.astimezone(now.tzinfo).isoformat(timespec="minutes")


def _days_and_clocks(words: str, now: datetime, zone: Zone) -> Iterator[str]:
    """A day and, after it, an hour; or an hour alone, which is the next that comes."""
    parts = words.split()
    for cut in range(len(parts), -1, -1):
        day_words, clock_words = " ".join(parts[:cut]), " ".join(parts[cut:])
        days = list(_days(day_words, now.date())) if day_words else []
        if not clock_words:
            yield from (day.isoformat() for day in days)
            continue
        for clock in clocks(_AT.sub("", clock_words), may_be_bare=False):
            yield from (_moment(day, clock, zone) for day in days)
            if not day_words:
                is_gone = clock <= now.time()
                yield _moment(now.date() + timedelta(days=is_gone), clock, zone)


def _moment(day: date, clock: time, zone: Zone) -> str:
    return zone(datetime.combine(day, clock)).isoformat(timespec="minutes")


def _days(words: str, today: date) -> Iterator[date]:
    said = " ".join(word for word in words.split() if word not in _FILLERS)
    if said in _DAYS_ON:
        yield today + timedelta(_DAYS_ON[said])
    elif said in WEEKDAYS:
        on = (WEEKDAYS[said] - today.weekday()) % 7
        yield today + timedelta(on or 7)
    elif (found := _IN.fullmatch(said)) and not found["hours"]:
        yield today + timedelta(_count(found) * (1 if found["days"] else 7))
    else:
        yield from _dated(said, today)


def _dated(said: str, today: date) -> Iterator[date]:
    weekday, _, rest = said.partition(" ")
    if weekday in WEEKDAYS and rest[:1].isdigit():
        days = (day for day in _dated(rest, today) if day.weekday() == WEEKDAYS[weekday])
        yield from days
        return
    if found := _ISO.fullmatch(said):
        yield from _day(*map(int, found.groups()))
        return
    found = _DAY_MONTH.fullmatch(said) or _MONTH_DAY.fullmatch(said)
    if found is None:
        return
    day, month = int(found["day"]), MONTHS[found["month"]]
    if found["year"]:
        yield from _day(int(found["year"]), month, day)
        return
    for year in range(today.year, today.year + _YEARS_ON + 1):
        for one in _day(year, month, day):
            if one >= today:
                yield one
                return


def _count(found: re.Match[str]) -> int:
    return int(found["count"]) if found["count"].isdecimal() else 1


def _day(year: int, month: int, day: int) -> Iterator[date]:
    if not 1800 <= year <= 2199:  # noqa: PLR2004 (as `check_moment`)
        return
    try:
        yield date(year, month, day)
    except ValueError:
        return
