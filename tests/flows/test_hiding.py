"""Hiding the screen works whatever is open over it: menus and lists take every key but these."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.widgets.shortcuts import bound_in
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.main_window import Face
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Sitting

# Menus and lists are windows of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_NONE = Qt.KeyboardModifier.NoModifier


def type_at(sitting: Sitting, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """A key as the system sends it: to the window that is in front, whatever pops up over it."""
    dialog = QApplication.activeModalWidget()
    handle = (dialog or sitting.window).windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


@pytest.mark.parametrize("key", [Key.Key_F9, Key.Key_Pause])
def test_the_cover_comes_down_over_an_open_menu(sitting: Sitting, key: Qt.Key) -> None:
    sitting.case.frame.header.more.click()
    sitting.expect(QApplication.activePopupWidget)

    type_at(sitting, key)

    sitting.screen(Cover)
    assert QApplication.activePopupWidget() is None


def test_locking_works_over_an_open_menu(sitting: Sitting) -> None:
    sitting.case.frame.header.more.click()
    sitting.expect(QApplication.activePopupWidget)

    type_at(sitting, Key.Key_L, CONTROL | SHIFT)

    sitting.screen(UnlockScreen)
    assert sitting.window.face is Face.LOCKED


def test_the_cover_comes_down_over_a_list_in_a_dialog(sitting: Sitting) -> None:
    sitting.press(Key.Key_2, ALT)
    sitting.people.add()
    dialog = sitting.dialog(PersonDialog)
    dialog.part.showPopup()
    sitting.expect(QApplication.activePopupWidget)

    type_at(sitting, Key.Key_F9)

    sitting.screen(Cover)
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None


def test_other_keys_go_to_the_menu_as_ever(sitting: Sitting) -> None:
    sitting.case.frame.header.more.click()
    sitting.expect(QApplication.activePopupWidget)

    type_at(sitting, Key.Key_Escape)

    sitting.expect(lambda: QApplication.activePopupWidget() is None)
    assert sitting.window.face is Face.OPEN


def test_the_list_of_keys_names_them_as_the_french_keyboard_does(sitting: Sitting) -> None:
    sitting.window.speak(Language.FRENCH)
    sitting.settle()

    keys = {keys for keys, _ in bound_in(sitting.window)}

    assert {"Ctrl+Maj+L", "Alt+3"} <= keys
    assert not any("Shift" in each or "Return" in each or "Enter" in each for each in keys)
