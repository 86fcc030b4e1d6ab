"""When something happened, as vaguely as it is known (CONTRACT section 4)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from desktop_app.domain.codes import Precision
from desktop_app.domain.errors import Refusal, RefusalCode

Midnight = Callable[[date], int]
"""Local midnight at the start of a day, in milliseconds since 1970 UTC."""

_CLOCK_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(?P<offset>Z|[+-]\d\d:\d\d)?", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ONE_DAY = timedelta(days=1)
_REMEMBERED = 256  # while one note is put on its line, its start is asked for six times
# Every place's clock and calendar can show these; near year 1 or 9999 some can't.
_FIRST = datetime(1800, 1, 1, tzinfo=UTC)
_LAST = datetime(2199, 12, 31, 23, 59, 59, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Occurred:
    """A moment, a day, a span, or nobody knows.

    `start` and `end` are RFC 3339 with an offset, or a date, or absent.
    """

    precision: Precision
    start: str | None = None
    end: str | None = None

    def __post_init__(self) -> None:
        if (self.start is None) != (self.precision is Precision.UNKNOWN):
            raise Refusal(RefusalCode.BAD_TIME)
        if (self.end is None) != (self.precision is not Precision.RANGE):
            raise Refusal(RefusalCode.BAD_TIME)
        if self.precision is Precision.DAY and not is_date(self.start or ""):
            raise Refusal(RefusalCode.BAD_TIME)
        if self.precision is Precision.EXACT and is_date(self.start or ""):
            raise Refusal(RefusalCode.BAD_TIME)
        for moment in (self.start, self.end):
            if moment is not None:
                check_moment(moment)
        if self.start and self.end and _ends_before(self.end, self.start):
            raise Refusal(RefusalCode.ENDS_BEFORE_START)


UNKNOWN = Occurred(Precision.UNKNOWN)


def parse_occurred(untrusted: str) -> Occurred:
    """Read `…T13:20-06:00` exact, `~…` about, a date, `A/B` a range, or `unknown`.

    Raises:
        Refusal: TIME_WITHOUT_OFFSET for a clock time that names no zone,
            ENDS_BEFORE_START, or BAD_TIME.
    """
    words = untrusted.strip()
    if words == Precision.UNKNOWN:
        return UNKNOWN
    if words.startswith("~"):
        return Occurred(Precision.ABOUT, check_moment(words[1:]))
    if "/" in words:
        start, _, end = words.partition("/")
        return Occurred(Precision.RANGE, check_moment(start), check_moment(end))
    exactness = Precision.DAY if is_date(words) else Precision.EXACT
    return Occurred(exactness, check_moment(words))


@lru_cache(_REMEMBERED)
def check_moment(untrusted: str) -> str:
    """Give a date or an RFC 3339 time of the years 1800 to 2199 back unchanged, or refuse it."""
    clock_time = _CLOCK_TIME.fullmatch(untrusted)
    if clock_time and not clock_time["offset"]:
        raise Refusal(RefusalCode.TIME_WITHOUT_OFFSET)
    if not (clock_time or _DATE.fullmatch(untrusted)):
        raise Refusal(RefusalCode.BAD_TIME)
    try:
        year = datetime.fromisoformat(untrusted).year
    except ValueError:
        raise Refusal(RefusalCode.BAD_TIME) from None
    if not _FIRST.year <= year <= _LAST.year:
        raise Refusal(RefusalCode.BAD_TIME)
    return untrusted


@lru_cache(_REMEMBERED)
def is_date(moment: str) -> bool:
    """Whether it names a day there was or will be, and no time of day."""
    if not _DATE.fullmatch(moment):
        return False
    try:
        check_moment(moment)
    except Refusal:
        return False
    return True


def instant_ms(moment: str, midnight_ms: Midnight) -> int:
    """Milliseconds since 1970 UTC; a date counts from its local midnight."""
    if is_date(moment):
        return midnight_ms(date.fromisoformat(moment))
    return _clock_ms(moment)


def end_ms(moment: str, midnight_ms: Midnight) -> int:
    """The first instant after it: a date lasts all of its day, be it 23 hours long or 25."""
    if is_date(moment):
        return midnight_ms(date.fromisoformat(moment) + _ONE_DAY)
    return _clock_ms(moment)


@lru_cache(_REMEMBERED)
def _clock_ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def recorded_at(recorded_ms: int) -> datetime:
    """An author's clock, in UTC; one that ran outside the calendar stands at its nearest end.

    What a colleague signed can name any instant, and must not stop anyone from reading it.
    """
    bounded = min(max(recorded_ms / 1000, _FIRST.timestamp()), _LAST.timestamp())
    return datetime.fromtimestamp(bounded, UTC)


def _ends_before(end: str, start: str) -> bool:
    """Compare two clock times as instants; with a bare date on either side, as days."""
    if is_date(end) or is_date(start):
        return end[:10] < start[:10]
    return datetime.fromisoformat(end) < datetime.fromisoformat(start)
