"""A day is typed or chosen from a calendar, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.day_field import DayCalendar, DayField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY = date(2026, 11, 22)


@pytest.fixture
def field(qtbot: QtBot, desk: Desk) -> DayField:
    made = DayField(desk.theme, QLocale("en_CA"), TODAY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def unfolded(qtbot: QtBot, field: DayField) -> DayCalendar:
    """Alt+Down."""
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.calendar is not None
    assert field.calendar.isVisible()
    return field.calendar


def test_a_typed_day_is_read_and_a_half_typed_one_is_none(qtbot: QtBot, field: DayField) -> None:
    before = (field.day, field.is_no_day)

    qtbot.keyClicks(field, "2026-11")
    half = (field.day, field.is_no_day)
    qtbot.keyClicks(field, "-30")

    assert before == (None, False)
    assert half == (None, True)
    assert (field.day, field.is_no_day) == (date(2026, 11, 30), False)


def test_the_calendar_unfolds_by_key_on_today_and_enter_chooses(
    qtbot: QtBot, field: DayField
) -> None:
    calendar = unfolded(qtbot, field)
    begun = calendar.days.selectedDate().toPython()

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(calendar.days.focusProxy(), key)

    assert begun == TODAY
    assert field.text() == "2026-11-23"
    qtbot.waitUntil(field.hasFocus)


def test_it_unfolds_on_the_day_that_is_written_and_esc_leaves_it(
    qtbot: QtBot, field: DayField
) -> None:
    field.setText("2027-02-01")
    calendar = unfolded(qtbot, field)
    begun = calendar.days.selectedDate().toPython()

    with qtbot.waitSignal(calendar.destroyed):
        qtbot.keyClick(calendar, Qt.Key.Key_Escape)

    assert begun == date(2027, 2, 1)
    assert field.text() == "2027-02-01"
