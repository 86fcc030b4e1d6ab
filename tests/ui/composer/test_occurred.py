"""The time as it is typed: told back in words, offered when unclear, refused in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Precision
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.desk import Desk
from tests.ui.composer.conftest import CTRL, CTRL_SHIFT, open_composer
from tests.ui.composer.paper_desk import PaperDesk


def type_time(qtbot: QtBot, composer: Composer, words: str) -> None:
    """Ctrl+Shift+O and the words."""
    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_O, CTRL_SHIFT)
    composer.sheet.occurred.typed.selectAll()
    qtbot.keyClicks(composer.sheet.occurred.typed, words)


def offered(composer: Composer) -> list[str]:
    found = composer.sheet.occurred.choices.findChildren(QAbstractButton)
    return [each.text() for each in found if each.isVisible()]


@pytest.mark.parametrize(
    ("typed", "told", "precision"),
    [
        ("yesterday 15:40", "Wed 11 Nov, 15:40", Precision.EXACT),
        ("mar. 14 h 10", "Tue 10 Nov, 14:10", Precision.EXACT),
        ("about noon", "About Thu 12 Nov, 12:00", Precision.ABOUT),
        ("10 Nov", "Tue 10 Nov, at a time not known", Precision.DAY),
        ("yesterday 13:20-14:05", "Wed 11 Nov, 13:20 to 14:05", Precision.RANGE),
        ("yesterday 22:00 to 01:30", "Wed 11 Nov, 22:00 to Thu 12 Nov, 01:30", Precision.RANGE),
        ("10 Nov to 11 Nov", "Tue 10 Nov to Wed 11 Nov", Precision.RANGE),
        ("inconnu", "The time is not known", Precision.UNKNOWN),
    ],
)
def test_what_was_understood_is_told_in_words_and_recorded(
    qtbot: QtBot,
    composer: Composer,
    paper: PaperDesk,
    *,
    typed: str,
    told: str,
    precision: Precision,
) -> None:
    type_time(qtbot, composer, typed)
    composer.sheet.late_reason.setText("No signal at the lake.")
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert composer.sheet.occurred.told.text() == told
    assert composer.sheet.occurred.typed.accessibleDescription() == told
    assert paper.notes[0][0].occurred.precision is precision


def test_a_span_of_days_is_recorded_without_hours(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    type_time(qtbot, composer, "du 9 au 11 nov.")
    qtbot.keyClicks(composer.sheet.text, "Away with her aunt.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()
        composer.record()

    occurred = paper.notes[0][0].occurred
    assert (occurred.start, occurred.end) == ("2026-11-09", "2026-11-11")


def test_several_meanings_are_offered_and_one_is_chosen_with_the_keyboard(
    qtbot: QtBot, composer: Composer
) -> None:
    type_time(qtbot, composer, "yesterday 2:30")
    before = offered(composer)

    qtbot.keyClick(composer.sheet.occurred.typed, Qt.Key.Key_Down)
    first = composer.focusWidget()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.keyClick(composer.focusWidget(), Qt.Key.Key_Space)

    assert before == ["Wed 11 Nov, 02:30", "Wed 11 Nov, 14:30"]
    assert composer.sheet.occurred.told.text() == "Wed 11 Nov, 14:30"
    assert composer.draft().unclear_time == ""
    assert offered(composer) == []


@pytest.mark.parametrize("typed", ["soon", "yesterday 2:30", "Mon 10 Nov"])
def test_what_is_not_clear_is_not_recorded(
    qtbot: QtBot, composer: Composer, paper: PaperDesk, typed: str
) -> None:
    type_time(qtbot, composer, typed)
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Return, CTRL)

    assert composer.sheet.occurred_form.error.startswith("Say when in other words")
    assert composer.sheet.occurred.typed.hasFocus()
    assert paper.notes == []


def test_unclear_words_are_kept_with_the_draft(
    qtbot: QtBot, desk: Desk, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "A visit.")
    type_time(qtbot, composer, "yesterday 2:30")
    with qtbot.waitSignal(composer.closed):
        composer.close_and_keep()

    again = open_composer(qtbot, desk, paper)

    assert again.sheet.occurred.typed.text() == "yesterday 2:30"
    assert len(offered(again)) == 2


def test_the_fields_are_another_way_in_and_take_the_words_away(
    qtbot: QtBot, composer: Composer
) -> None:
    type_time(qtbot, composer, "yesterday 15:40")
    field = composer.sheet.occurred
    field.by_fields.setChecked(True)

    field.exact.day.setDate(field.exact.day.date().addDays(-1))

    assert field.typed.text() == ""
    assert field.told.text() == "Tue 10 Nov, 15:40"
    assert field.exact.isVisible()


def test_a_late_entry_is_asked_why_once_and_then_recorded_without(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    type_time(qtbot, composer, "10 Nov 13:20")
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    composer.record()
    asked, recorded = composer.sheet.late_reason.hasFocus(), len(paper.notes)
    told = composer.sheet.late_asked.words
    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert (asked, recorded) == (True, 0)
    assert told == "One line is enough. Without one, record again."
    assert paper.notes[0][0].late_reason == ""
