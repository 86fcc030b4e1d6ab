"""The moments at which something came to be held here, as a person can step through them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from desktop_app.domain.occurred import recorded_at

_HOUR_MS = 3_600_000
_SPANS = tuple(hours * _HOUR_MS for hours in (1, 24, 24 * 7, 24 * 30))
_MOST = 1_000  # a longer case is gone through by the hour, the day, the week, the month
_STEPS = (1, 2, 7, 14, 30, 60, 91, 182, 365)


def here(milliseconds: int) -> datetime:
    """An instant, in this device's zone."""
    return recorded_at(milliseconds).astimezone()


def thinned(times: Sequence[int], most: int = _MOST) -> tuple[int, ...]:
    """At most so many moments; of an hour, a day or longer the last stands for the others."""
    kept = tuple(times)
    for span in _SPANS:
        if len(kept) <= most:
            break
        kept = tuple({moment // span: moment for moment in kept}.values())
    return kept


def nearest(times: Sequence[int], moment: float) -> int:
    """Which of the moments lies nearest."""
    after = bisect_right(times, moment)
    around = [place for place in (after - 1, after) if 0 <= place < len(times)]
    return min(around, key=lambda place: abs(times[place] - moment), default=0)


def latest(times: Sequence[int], moment: int) -> int:
    """Which of the moments was the last by then; the first for a moment before all of them."""
    return max(0, bisect_right(times, moment) - 1)


def stepped(times: Sequence[int], moment: int | None, by: int) -> int | None:
    """The moment one step before (-1) or after (1) another, None being now.

    The last moment shows what now shows: it is stepped over. One before the first stays there.
    """
    if not times:
        return None
    if moment is None or moment >= times[-1]:
        return times[max(0, len(times) - 2)] if by < 0 else None
    if by < 0:
        return times[max(0, bisect_left(times, moment) - 1)]
    after = bisect_right(times, moment)
    return times[after] if after < len(times) - 1 else None


def day_marks(first_ms: int, last_ms: int, most: int) -> tuple[tuple[int, date], ...]:
    """At most so many days between two moments, each with the instant it begins, evenly apart.

    Where no day begins in between, all of it is of one: that day, at the first moment.
    """
    first, last = here(first_ms).date(), here(last_ms).date()
    days = (last - first).days
    step = next((step for step in _STEPS if days // step <= most), max(days // max(most, 1), 1))
    found = (first + timedelta(days=ahead) for ahead in range(0, days + 1, step))
    begins = ((_begins_ms(day), day) for day in found)
    marks = tuple(each for each in begins if first_ms <= each[0] <= last_ms)
    return marks or ((first_ms, first),)


def _begins_ms(day: date) -> int:
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)
