"""Settling one field after the other: by number, by writing, and when something comes between."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.conflicts.one_conflict import OneConflict
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.letter_keys import let_letters_act
from tests.ui.conflicts.paper_conflicts import CEDAR, PaperConflicts, also, conflict

RULES = conflict("safe_contact", "Text after four.", "Through her aunt.", "Never at home.")
RISK = conflict("risk", 3, 4, of="")


@pytest.fixture
def paper() -> PaperConflicts:
    return PaperConflicts([RULES, RISK])


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    """The window behind; the desk dresses the application first."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, paper: PaperConflicts, window: QWidget) -> ConflictsDialog:
    made = ConflictsDialog(desk, paper, None, window)
    made.open()
    qtbot.waitUntil(lambda: made.shown is not None)
    return made


def shown(qtbot: QtBot, dialog: ConflictsDialog, before: OneConflict | None) -> OneConflict:
    """The field that comes after another."""
    qtbot.waitUntil(lambda: dialog.shown not in (None, before))
    one = dialog.shown
    assert one is not None
    return one


def test_nothing_is_chosen_and_nothing_can_be_recorded_at_first(dialog: ConflictsDialog) -> None:
    one = dialog.shown
    assert one is not None

    assert [card.circle.isChecked() for card in one.cards] == [False, False, False]
    assert not one.other.circle.isChecked()
    assert not dialog.record.isEnabled()
    assert one.outcome.accessibleName() == "Nothing is chosen yet."


def test_every_answer_is_told_to_a_screen_reader_with_author_time_and_clock(
    dialog: ConflictsDialog,
) -> None:
    one = dialog.shown
    assert one is not None

    told = [card.circle.accessibleName() for card in one.cards]

    assert told[0].startswith("Answer 1. Text after four. Dana Whitford, Northern Lakes CFS.")
    assert told[0].endswith("Shown now")
    assert "device clock was 3 days behind; corrected" in told[1]
    assert told[2].endswith("A newer answer may be held back")
    assert dialog.accessibleName() == "Which one holds?"
    roles = {QAccessible.queryAccessibleInterface(card.circle).role() for card in one.cards}
    assert roles == {QAccessible.Role.RadioButton}


@pytest.mark.parametrize(("key", "value"), [("1", "Text after four."), ("3", "Never at home.")])
def test_a_number_chooses_an_answer_and_ctrl_enter_records_it(
    qtbot: QtBot, dialog: ConflictsDialog, paper: PaperConflicts, key: str, value: str
) -> None:
    one = dialog.shown
    assert one is not None

    qtbot.keyClicks(one.cards[0].circle, key)
    outcome = one.outcome.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    following = shown(qtbot, dialog, one)

    assert paper.settled == [("safe_contact", value)]
    assert value in outcome
    assert "Northern Lakes CFS and Rainy Lake Police will be able to read it" in outcome
    assert following.conflict == RISK


def test_the_number_after_the_last_answer_is_to_write_another(
    qtbot: QtBot, dialog: ConflictsDialog, paper: PaperConflicts
) -> None:
    one = dialog.shown
    assert one is not None
    qtbot.keyClicks(one.cards[0].circle, "4")
    empty = dialog.record.isEnabled()

    qtbot.keyClicks(one.other.text, "1 text, then her aunt.")
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    shown(qtbot, dialog, one)

    assert not empty
    assert paper.settled == [("safe_contact", "1 text, then her aunt.")]


def test_another_risk_is_chosen_from_its_codes(
    qtbot: QtBot, dialog: ConflictsDialog, paper: PaperConflicts
) -> None:
    first = dialog.shown
    dialog.later.click()
    one = shown(qtbot, dialog, first)

    qtbot.keyClicks(one.cards[0].circle, "3")
    before = (one.other.choice.currentIndex(), dialog.record.isEnabled())
    one.other.choice.setCurrentIndex(1)
    dialog.record.click()
    qtbot.waitUntil(lambda: dialog.shown is None or dialog.shown is not one)

    assert before == (-1, False)
    assert paper.settled == [("risk", 2)]


def test_while_letters_are_off_a_number_chooses_nothing(
    qtbot: QtBot, dialog: ConflictsDialog
) -> None:
    one = dialog.shown
    assert one is not None
    let_letters_act(on=False)

    qtbot.keyClicks(one.cards[0].circle, "2")
    let_letters_act(on=True)

    assert not one.is_chosen


def test_an_answer_that_came_meanwhile_is_shown_with_the_others_and_nothing_is_recorded(
    qtbot: QtBot, dialog: ConflictsDialog, paper: PaperConflicts
) -> None:
    one = dialog.shown
    assert one is not None
    paper.arrives = also(RULES, "By her school.")

    qtbot.keyClicks(one.cards[0].circle, "1")
    dialog.record.click()
    again = shown(qtbot, dialog, one)

    assert paper.settled == []
    assert [card.value for card in again.cards][-1] == "By her school."
    assert not again.is_chosen
    assert again.error.words.startswith("Meanwhile this field has got another answer.")


def test_what_the_field_can_not_hold_is_said_in_place_and_stays_written(
    qtbot: QtBot, dialog: ConflictsDialog, paper: PaperConflicts
) -> None:
    one = dialog.shown
    assert one is not None
    paper.refuses = RefusalCode.TEXT_NOT_STORABLE

    qtbot.keyClicks(one.cards[0].circle, "4")
    qtbot.keyClicks(one.other.text, "Something")
    dialog.record.click()
    qtbot.waitUntil(lambda: bool(one.error.words))

    assert dialog.shown is one
    assert one.other.text.text() == "Something"
    assert dialog.record.isEnabled()


def test_of_one_case_only_its_own_are_asked(
    qtbot: QtBot, desk: Desk, window: QWidget, paper: PaperConflicts
) -> None:
    paper.left = [replace(RISK, case=type(CEDAR)(bytes(16)))]

    made = ConflictsDialog(desk, paper, CEDAR, window)
    made.open()
    qtbot.waitUntil(made.close_it.isVisible)

    assert made.shown is None
    assert made.accessibleName() == "Answers that differ"
    assert not made.record.isVisible()


def test_in_a_vault_that_is_only_read_nothing_is_recorded(
    qtbot: QtBot, desk: Desk, window: QWidget, paper: PaperConflicts
) -> None:
    made = ConflictsDialog(replace(desk, is_read_only=True), paper, None, window)
    made.open()
    qtbot.waitUntil(lambda: made.shown is not None)
    one = made.shown
    assert one is not None

    qtbot.keyClicks(one.cards[0].circle, "1")
    made.record.click()

    assert paper.settled == []
    assert one.error.words


def test_what_has_the_keyboard_and_who_will_read_it_are_in_view(
    qtbot: QtBot, dialog: ConflictsDialog
) -> None:
    one, view = dialog.shown, dialog.pages.currentWidget()
    assert one is not None
    assert view is not None

    def is_seen(part: QWidget, view: QWidget = view) -> bool:
        return view.rect().contains(part.mapTo(view, part.rect().center()))

    qtbot.keyClicks(one.cards[0].circle, "4")
    qtbot.waitUntil(lambda: is_seen(one.other.text))
    qtbot.keyClicks(one.other.text, "By text.")
    qtbot.waitUntil(lambda: is_seen(one.outcome))
    one.cards[0].circle.setFocus()
    qtbot.waitUntil(lambda: is_seen(one.cards[0].circle))

    assert not is_seen(one.outcome)
