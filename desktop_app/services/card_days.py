"""When a card is over: its last day counts to its end, wherever on Earth that comes last."""

from datetime import date

_DAY_MS = 86_400_000
_FIRST_DAY = date(1970, 1, 1).toordinal()
_OVER_EVERYWHERE_MS = 36 * 3_600_000  # after its midnight in Greenwich: the day ends at -12:00


def is_over(last_day: str, moment_ms: int) -> bool:
    """Whether a moment lies after the last day of a card.

    Raises:
        ValueError: the day is none.
    """
    day = date.fromisoformat(last_day).toordinal() - _FIRST_DAY
    return day * _DAY_MS + _OVER_EVERYWHERE_MS <= moment_ms
