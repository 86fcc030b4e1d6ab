"""When something happened, read from what a person typed; what is unclear is never guessed."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TypeVar

from desktop_app.domain.codes import Precision
from desktop_app.domain.errors import Refusal
from desktop_app.domain.occurred import UNKNOWN, Occurred, parse_occurred
from desktop_app.domain.typed_ago import how_long_ago
from desktop_app.domain.typed_clock import clocks
from desktop_app.domain.typed_day import Calendar, days
from desktop_app.domain.typed_part import Window, windows
from desktop_app.domain.typed_words import (
    LONGEST,
    NOW_WORDS,
    UNKNOWN_WORDS,
    plain,
    without_about,
    without_hour,
)

Zone = Callable[[datetime], datetime]
"""Gives a wall-clock time the offset this device has on that very day."""

_BETWEEN = re.compile(r" ?-+ ?| (?:to|until|till|au|a|jusqu'a|jusqu'au|and|et) ")
_FROM = re.compile(r"^(?:(?:from|between|du|de|entre) |d')")
_AT = re.compile(r"^(?:at|a|@|from|between|de|entre) ")
_DAY_OF_MONTH = re.compile(r"(\d\d?)(?:st|nd|rd|th|er)?", re.ASCII)
_HALF_A_DAY = timedelta(hours=12)
_T = TypeVar("_T")


class WhyNot(Enum):
    """Why words could not be read as a time."""

    EMPTY = "empty"
    NOT_UNDERSTOOD = "not understood"
    WEEKDAY_DIFFERS = "weekday differs"


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning, or several to choose between, or none and why."""

    meanings: tuple[Occurred, ...] = ()
    why_not: WhyNot | None = None


@dataclass(frozen=True, slots=True)
class _Point:
    """A day, a clock time, or both, on the wall."""

    day: date | None = None
    clock: time | None = None

    def wall(self) -> datetime:
        return datetime.combine(self.day or date.min, self.clock or time())


def read_time(untrusted: str, now: datetime, zone: Zone) -> Reading:
    """Read what was typed in English or French; `now` is this device's wall clock.

    What lies in the past goes before what has not come yet. A clock time alone is the last
    one that came.
    """
    words = plain(untrusted[: LONGEST + 1])
    if not words:
        return Reading(why_not=WhyNot.EMPTY)
    if len(untrusted) > LONGEST:
        return Reading(why_not=WhyNot.NOT_UNDERSTOOD)
    if words in UNKNOWN_WORDS:
        return Reading((UNKNOWN,))
    wall = now.replace(tzinfo=None, second=0, microsecond=0)
    read = tuple(dict.fromkeys(_meanings(untrusted, words, _Reader(wall, zone))))
    if read:
        return Reading(read)
    forgiving = tuple(_meanings(untrusted, words, _Reader(wall, zone, is_strict=False)))
    return Reading(why_not=WhyNot.WEEKDAY_DIFFERS if forgiving else WhyNot.NOT_UNDERSTOOD)


def _meanings(untrusted: str, words: str, reader: "_Reader") -> Iterable[Occurred]:
    written = _as_on_record(untrusted)
    if written is not None:
        return (written,)
    bare, is_about = without_about(words)
    if bare in NOW_WORDS:
        return (reader.at(_Point(reader.now.date(), reader.now.time()), is_about=is_about),)
    said = without_hour(bare)
    return (
        [reader.at(point, is_about=is_about) for point in reader.points(said)]
        or list(reader.through(said))
        or list(reader.between(reader.spans(said)))
        or list(reader.ago(said))
    )


def _as_on_record(untrusted: str) -> Occurred | None:
    """The spelling of CONTRACT section 4, as it is printed and copied."""
    try:
        written = parse_occurred(untrusted)
    except Refusal:
        return None
    return written


@dataclass(frozen=True, slots=True)
class _Reader:
    now: datetime
    zone: Zone
    is_strict: bool = True

    def at(self, point: _Point, *, is_about: bool) -> Occurred:
        if point.clock is None:
            return Occurred(Precision.ABOUT if is_about else Precision.DAY, self._written(point))
        return Occurred(Precision.ABOUT if is_about else Precision.EXACT, self._written(point))

    def between(self, spans: list[tuple[_Point, _Point]]) -> Iterator[Occurred]:
        for start, end in spans:
            try:
                yield Occurred(Precision.RANGE, self._written(start), self._written(end))
            except Refusal:  # in the hour that is left out in spring, a later one comes earlier
                continue

    def ago(self, words: str) -> Iterator[Occurred]:
        """Two hours ago is about then."""
        past = how_long_ago(words)
        if past is not None:
            then = self.now - past
            yield self.at(_Point(then.date(), then.time()), is_about=True)

    def through(self, words: str) -> Iterator[Occurred]:
        """A part of a day is a span: as far as it has come, or all of it if none has."""
        found = [*windows(words, self.now, self._calendar()), *self._from_part_to_part(words)]
        begun = [window for window in found if window.start < self.now]
        for window in begun or found:
            end = min(window.end, self.now) if begun else window.end
            yield from self.between([(_point(window.start), _point(end))])

    def points(self, words: str) -> list[_Point]:
        """Moments and days the words can mean, each with its day."""
        found = [self._placed(point) for point in self._parts(words)]
        return self._come([*dict.fromkeys(found)], lambda point: point)

    def spans(self, words: str) -> list[tuple[_Point, _Point]]:
        """Beginnings and ends the words can mean."""
        said = _FROM.sub("", words)
        found: dict[tuple[_Point, _Point], None] = {}
        for cut in _BETWEEN.finditer(said):
            left, right = said[: cut.start()], said[cut.end() :]
            found |= dict.fromkeys(self._spans(left, right))
        short = [span for span in found if span[0].clock is None or _lasts(span) < _HALF_A_DAY]
        return self._come(short or [*found], lambda span: span[1])

    def _parts(self, words: str, *, may_be_bare: bool = False) -> Iterator[_Point]:
        """A day and a clock time in either order, or one of them."""
        calendar, tokens = self._calendar(), words.split()
        yield from (_Point(day) for day in days(words, calendar))
        alone = _AT.sub("", words)
        yield from (_Point(None, clock) for clock in clocks(alone, may_be_bare=may_be_bare))
        for at in range(1, len(tokens)):
            left, right = " ".join(tokens[:at]), _AT.sub("", " ".join(tokens[at:]))
            for day in days(left, calendar):
                yield from (_Point(day, clock) for clock in clocks(right, may_be_bare=True))
            for clock in clocks(left, may_be_bare=False):
                yield from (_Point(day, clock) for day in days(right, calendar))
            yield from self._within(windows(left, self.now, calendar), right)
            yield from self._within(windows(right, self.now, calendar), left)

    def _within(self, found: tuple[Window, ...], words: str) -> Iterator[_Point]:
        """A clock time in a part of a day: `this morning at 9` is not 21:00."""
        said = clocks(_AT.sub("", words), may_be_bare=True) if found else ()
        for clock in dict.fromkeys((*said, *map(_in_other_half, said))):
            yield from (_point(moment) for window in found for moment in window.at(clock))

    def _from_part_to_part(self, words: str) -> Iterator[Window]:
        """`hier soir à ce matin`: from the beginning of one to the end of the other."""
        said, calendar = _FROM.sub("", words), self._calendar()
        for cut in _BETWEEN.finditer(said):
            for first in windows(said[: cut.start()], self.now, calendar):
                for last in windows(said[cut.end() :], self.now, calendar):
                    if first.start < last.end:
                        yield Window(first.start, last.end)

    def _calendar(self) -> Calendar:
        return Calendar(self.now.date(), self.is_strict)

    def _spans(self, left: str, right: str) -> Iterator[tuple[_Point, _Point]]:
        starts = [*self._parts(left, may_be_bare=True)]
        ends = [*self._parts(right, may_be_bare=True)]
        yield from _within_a_month(left, right, starts, ends)
        for start in starts:
            for end in ends:
                joined = self._joined(start, end)
                if joined is not None and joined[0].wall() < joined[1].wall():
                    yield joined

    def _joined(self, start: _Point, end: _Point) -> tuple[_Point, _Point] | None:
        """Both with their day; one that has a time and one that has none make no span."""
        if (start.clock is None) != (end.clock is None):
            return None
        if start.day is None:
            start = replace(start, day=end.day) if end.day else self._placed(start)
        if end.day is None and start.day is not None:
            is_next = (end.clock or time()) < (start.clock or time())
            end = replace(end, day=start.day + timedelta(is_next))
        return start, end

    def _placed(self, point: _Point) -> _Point:
        if point.day is not None:
            return point
        today = replace(point, day=self.now.date())
        is_to_come = today.wall() > self.now
        return replace(today, day=self.now.date() - timedelta(is_to_come))

    def _come(self, found: list[_T], end: Callable[[_T], _Point]) -> list[_T]:
        """Those that have come to pass; if none has, all of them."""
        return [one for one in found if end(one).wall() <= self.now] or found

    def _written(self, point: _Point) -> str:
        if point.clock is None:
            return (point.day or date.min).isoformat()
        return self.zone(point.wall()).isoformat(timespec="minutes")


def _point(wall: datetime) -> _Point:
    return _Point(wall.date(), wall.time())


def _in_other_half(clock: time) -> time:
    return clock.replace(hour=(clock.hour + 12) % 24) if clock.hour else clock


def _lasts(span: tuple[_Point, _Point]) -> timedelta:
    return span[1].wall() - span[0].wall()


def _within_a_month(
    left: str, right: str, starts: list[_Point], ends: list[_Point]
) -> Iterator[tuple[_Point, _Point]]:
    """`10-12 Nov` and `Nov 10-12`: the month is said once."""
    if number := _DAY_OF_MONTH.fullmatch(left):
        for end in ends:
            yield from _days(_moved(end, int(number[1])), end)
    if number := _DAY_OF_MONTH.fullmatch(right):
        for start in starts:
            yield from _days(start, _moved(start, int(number[1])))


def _moved(point: _Point, number: int) -> _Point:
    """The day of that number in the same month, if it has one."""
    if point.day is None or point.clock is not None:
        return _Point()
    first = point.day.replace(day=1)
    day = first + timedelta(number - 1)
    return _Point(day) if number and day.month == first.month else _Point()


def _days(start: _Point, end: _Point) -> Iterator[tuple[_Point, _Point]]:
    if start.day is not None and end.day is not None and start.day < end.day:
        yield start, end
