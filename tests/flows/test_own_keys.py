"""Somebody changes a key, and it acts: at once, in every hint, and after the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.case.date_dialog import DateDialog
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.key_question import KeyQuestion
from desktop_app.ui.window.keys_dialog import KeysDialog
from desktop_app.ui.window.settings_page import SettingsPage
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def settings(sitting: Sitting) -> SettingsPage:
    sitting.press(Key.Key_Comma, CONTROL)
    page = sitting.screen(Shell).page("settings")
    assert isinstance(page, SettingsPage)
    return page


def give_keys(
    sitting: Sitting, words: str, key: Key, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    """In Settings, by keyboard: the row with these words gets other keys."""
    settings(sitting).every_key.setFocus()
    sitting.press(Key.Key_Space)
    dialog = sitting.dialog(KeysDialog)
    rows = range(dialog.model.rowCount())
    row = next(row for row in rows if dialog.model.index(row, 0).data() == words)
    sitting.press(Key.Key_Home)
    for _ in range(row):
        sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Return)
    sitting.dialog(KeyQuestion)
    sitting.press(key, modifiers)
    sitting.press(Key.Key_Return)
    sitting.held()
    sitting.dialog(KeysDialog)
    sitting.press(Key.Key_Escape)
    sitting.settle()


def test_another_key_acts_at_once_and_after_the_next_start(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    give_keys(sitting, "Jump to a date", Key.Key_J, CONTROL)
    sitting.press(Key.Key_2, CONTROL)
    sitting.open_case()

    sitting.press(Key.Key_J, CONTROL)
    sitting.dialog(DateDialog).reject()
    sitting.leave()
    again = laptop.in_the_case()
    again.press(Key.Key_J, CONTROL)

    dialog = again.dialog(DateDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_key_that_covers_may_be_another_and_covers_over_a_dialog(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    give_keys(sitting, "Cover the screen", Key.Key_F12)
    sitting.press(Key.Key_2, CONTROL)
    sitting.open_case()
    sitting.press(Key.Key_G, CONTROL)
    sitting.dialog(DateDialog)

    sitting.press(Key.Key_F12)

    assert sitting.screen(Cover).isVisible()


def test_it_covers_over_an_open_menu_too(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    give_keys(sitting, "Cover the screen", Key.Key_F12)
    sitting.press(Key.Key_2, CONTROL)
    sitting.open_case()
    sitting.case.frame.header.more.click()
    sitting.expect(QApplication.activePopupWidget)

    QTest.keyClick(sitting.window.windowHandle(), Key.Key_F12)

    assert sitting.screen(Cover).isVisible()
    assert QApplication.activePopupWidget() is None
