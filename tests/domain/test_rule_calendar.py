"""Counting time as rules do: hours, days, and days on which somebody works."""

from datetime import date, datetime, timedelta

import pytest

from desktop_app.domain.rule_calendar import Calendar, RuleCalendar
from tests.worlds import KENORA, midnight_in_kenora

CALENDAR = RuleCalendar(
    midnight_in_kenora,
    {
        Calendar.BUSINESS_DAYS: frozenset({date(2026, 12, 25)}),
        Calendar.COURT_DAYS: frozenset({date(2026, 12, 25), date(2026, 12, 28)}),
    },
)


def at(written: str) -> int:
    """An instant in Kenora."""
    return int(datetime.fromisoformat(written).replace(tzinfo=KENORA).timestamp() * 1000)


@pytest.mark.parametrize(
    ("calendar", "duration", "due"),
    [
        (Calendar.HOURS, 24, "2026-12-25T15:00"),
        (Calendar.DAYS, 2, "2026-12-27T00:00"),
        (Calendar.BUSINESS_DAYS, 2, "2026-12-30T00:00"),
        (Calendar.COURT_DAYS, 2, "2026-12-31T00:00"),
    ],
)
def test_each_calendar_counts_its_own_days(calendar: Calendar, duration: int, due: str) -> None:
    the_day_before_christmas = at("2026-12-24T15:00")

    assert CALENDAR.due_ms(the_day_before_christmas, duration, calendar) == at(due)


def test_hours_are_hours_and_days_are_days_when_the_clocks_go_back() -> None:
    before = at("2026-10-31T12:00")

    hours = CALENDAR.due_ms(before, 24, Calendar.HOURS)
    days = CALENDAR.due_ms(before, 1, Calendar.DAYS)

    assert hours == at("2026-11-01T11:00")
    assert days == at("2026-11-02T00:00")


def test_the_day_of_an_instant_is_the_one_on_the_wall() -> None:
    first = date(2026, 10, 30)
    days = [first + timedelta(days=each) for each in range(5)]

    told = [
        (CALENDAR.day_of(midnight_in_kenora(day)), CALENDAR.day_of(midnight_in_kenora(day) - 1))
        for day in days
    ]

    assert told == [(day, day - timedelta(days=1)) for day in days]
