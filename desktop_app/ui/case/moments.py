"""The moments at which something of a case came to be held here, as a person can step through."""

from bisect import bisect_right
from collections.abc import Sequence

_HOUR_MS = 3_600_000
_SPANS = tuple(hours * _HOUR_MS for hours in (1, 24, 24 * 7, 24 * 30))
_MOST = 1_000  # a longer case is gone through by the hour, the day, the week, the month


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
