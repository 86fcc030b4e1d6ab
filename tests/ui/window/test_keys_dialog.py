"""Settings: keys are pressed to be chosen, refused by name if they are taken, and put back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.keys.keymap import Keymap
from desktop_app.ui.window.key_question import KeyQuestion
from desktop_app.ui.window.keys_dialog import KeysDialog
from desktop_app.ui.window.keys_model import CHOOSABLE, KeyColumn
from tests.ui.hearing import alike, nameless, stops

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1000, 760)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, behind: QWidget) -> KeysDialog:
    return shown(qtbot, desk, behind, Keymap())


def shown(qtbot: QtBot, desk: Desk, behind: QWidget, keymap: Keymap) -> KeysDialog:
    made = KeysDialog(desk.theme, keymap, behind)
    with qtbot.waitActive(made):
        made.open()
    return made


def ask(qtbot: QtBot, dialog: KeysDialog, act: Act) -> KeyQuestion:
    """Enter on the row of an act."""
    dialog.table.selectRow(CHOOSABLE.index(act))
    qtbot.keyClick(dialog.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), KeyQuestion))
    question = QApplication.activeModalWidget()
    assert isinstance(question, KeyQuestion)
    return question


def cell(dialog: KeysDialog, act: Act, column: KeyColumn) -> str:
    return str(dialog.model.index(CHOOSABLE.index(act), column).data())


def test_keys_that_are_pressed_are_the_acts_from_then_on(qtbot: QtBot, dialog: KeysDialog) -> None:
    question = ask(qtbot, dialog, Act.JUMP)

    qtbot.keyClick(question.catcher, Key.Key_J, CONTROL)
    shown_keys = question.catcher.text()
    qtbot.keyClick(question.catcher, Key.Key_Return)

    assert shown_keys == "Ctrl+J"
    assert dialog.keymap.keys(Act.JUMP) == ("Ctrl+J",)
    assert cell(dialog, Act.JUMP, KeyColumn.KEYS) == "Ctrl+J (before: Ctrl+G)"


def test_keys_that_something_else_has_are_refused_by_its_name(
    qtbot: QtBot, dialog: KeysDialog
) -> None:
    question = ask(qtbot, dialog, Act.JUMP)

    qtbot.keyClick(question.catcher, Key.Key_K, CONTROL)

    assert "Ctrl+K already does this: Search everywhere." in question.field.error
    assert not question.use.isEnabled()
    question.reject()
    assert dialog.keymap == Keymap()


def test_a_letter_is_for_lists_alone(qtbot: QtBot, dialog: KeysDialog) -> None:
    question = ask(qtbot, dialog, Act.JUMP)
    qtbot.keyClick(question.catcher, Key.Key_B)
    refused = question.field.error
    question.reject()

    question = ask(qtbot, dialog, Act.AMEND)
    qtbot.keyClick(question.catcher, Key.Key_B)

    assert "A single character would be typed where one writes." in refused
    assert question.use.isEnabled()
    question.reject()


def test_tab_goes_on_and_escape_leaves_the_question(qtbot: QtBot, dialog: KeysDialog) -> None:
    question = ask(qtbot, dialog, Act.JUMP)

    qtbot.keyClick(question.catcher, Key.Key_Tab)
    moved_on = not question.catcher.hasFocus()
    question.catcher.setFocus()
    qtbot.keyClick(question.catcher, Key.Key_Escape)

    assert moved_on
    assert not question.isVisible()
    assert dialog.keymap == Keymap()


def test_one_goes_back_or_all(qtbot: QtBot, desk: Desk, behind: QWidget) -> None:
    changed = Keymap().choose(Act.JUMP, "Ctrl+J").choose(Act.AMEND, "B")
    dialog = shown(qtbot, desk, behind, changed)

    dialog.table.selectRow(CHOOSABLE.index(Act.JUMP))
    dialog.back.click()
    after_one = dialog.keymap
    dialog.all_back.click()

    assert set(after_one.chosen) == {Act.AMEND}
    assert dialog.keymap == Keymap()
    assert not dialog.all_back.isEnabled()
    assert not dialog.back.isEnabled()


def test_it_is_heard_in_both_languages(
    qtbot: QtBot, dialog: KeysDialog, french_desk: Desk, behind: QWidget
) -> None:
    english = stops(dialog)
    dialog.close()

    french = stops(shown(qtbot, french_desk, behind, Keymap()))

    assert nameless(english + french) == []
    assert alike(english, french) == set()
