"""Clocks that were off: what is said of them, and what is not worth saying."""

import pytest

from desktop_app.domain.device_clock import ClockDoubt, Span, doubt_of, is_ahead, span_of

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@pytest.mark.parametrize(
    ("offset", "doubt"),
    [
        (None, ClockDoubt.NOT_CHECKED),
        (0, None),
        (5 * MINUTE, None),
        (-5 * MINUTE, None),
        (5 * MINUTE + 1, ClockDoubt.WAS_BEHIND),
        (-3 * DAY, ClockDoubt.WAS_AHEAD),
    ],
)
def test_a_clock_is_spoken_of_where_it_was_not_checked_or_off_by_more_than_five_minutes(
    offset: int | None, doubt: ClockDoubt | None
) -> None:
    assert doubt_of(offset) is doubt


@pytest.mark.parametrize(
    ("length", "span"),
    [
        (6 * MINUTE, Span(6, "minute")),
        (-90 * MINUTE, Span(2, "hour")),
        (3 * DAY + HOUR, Span(3, "day")),
        (1, Span(1, "minute")),
    ],
)
def test_how_far_it_was_off_is_told_in_the_largest_unit_that_fits(length: int, span: Span) -> None:
    assert span_of(length) == span


def test_a_time_is_ahead_only_when_it_had_not_come_a_whole_day_after_it_was_received() -> None:
    received = 1_000 * DAY

    assert not is_ahead(received + DAY, received)
    assert is_ahead(received + DAY + 1, received)
