"""How much time is left: what is due on a day is told in days, what is due at an hour in hours."""

from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.due import Due
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.time_left import now_ms, time_left
from tests.ui.today.paper_day import LATE


def _due_on(desk: Desk, days: int) -> Due:
    day = desk.dates.now().date() + timedelta(days=days)
    return replace(LATE, due=day.isoformat(), due_ms=now_ms(desk.dates) + days * 86_400_000 + 1)


def test_what_is_due_on_a_day_is_overdue_by_days(desk: Desk) -> None:
    told = [time_left(desk.dates, _due_on(desk, days)) for days in (-3, -1, 0, 1, 3)]

    assert told == ["Overdue 3 days", "Overdue 1 day", "today", "tomorrow", "3 days"]


def test_what_is_due_at_an_hour_is_overdue_by_hours(desk: Desk) -> None:
    assert time_left(desk.dates, LATE) == "Overdue 2 h"
