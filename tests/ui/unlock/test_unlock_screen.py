"""Getting in: by the keyboard alone, with a sentence for whoever is not let in."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.unlock.screen import UnlockScreen
from tests.ui.unlock.doorkeeper import GROUPS, RIGHT, Doorkeeper, Files

ENTER, TAB, ESCAPE, DOWN = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
)

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def door() -> Doorkeeper:
    return Doorkeeper()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, door: Doorkeeper) -> UnlockScreen:
    made = UnlockScreen(desk, door, Files())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.vault is not None)
    return made


def test_the_passphrase_and_enter_are_enough(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    assert screen.passphrase.field.hasFocus()

    with qtbot.waitSignal(screen.opened) as opened:
        qtbot.keyClicks(screen.passphrase.field, RIGHT)
        qtbot.keyClick(screen.passphrase.field, ENTER)

    assert opened.args == ["open"]
    assert door.asked == [Path("first")]
    assert screen.passphrase.field.text() == ""


def test_a_wrong_passphrase_says_what_is_safe_and_lets_one_try_again(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    qtbot.keyClicks(screen.passphrase.field, "canoe")
    qtbot.keyClick(screen.passphrase.field, ENTER)
    qtbot.waitUntil(lambda: bool(screen.passphrase.error))

    assert screen.passphrase.error == (
        "That passphrase doesn’t open this vault. The vault is still locked, and all of it is"
        " there. Check Caps Lock and the keyboard’s language, then try again. Forgotten it?"
        " Use the recovery key. Code TL-101."
    )
    assert screen.passphrase.field.selectedText()
    assert screen.passphrase.button.isEnabled()


def test_typing_on_takes_the_sentence_away(qtbot: QtBot, screen: UnlockScreen) -> None:
    qtbot.keyClicks(screen.passphrase.field, "canoe")
    qtbot.keyClick(screen.passphrase.field, ENTER)
    qtbot.waitUntil(lambda: bool(screen.passphrase.error))

    qtbot.keyClicks(screen.passphrase.field, "c")

    assert screen.passphrase.error == ""


def test_the_window_stays_alive_while_the_key_is_worked_out(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    door.slow = threading.Event()

    qtbot.keyClicks(screen.passphrase.field, RIGHT)
    qtbot.keyClick(screen.passphrase.field, ENTER)
    qtbot.waitUntil(screen.passphrase.progress.isVisible)

    assert not screen.passphrase.button.isEnabled()
    with qtbot.waitSignal(screen.opened):
        door.slow.set()


def test_a_second_enter_does_not_ask_twice(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    door.slow = threading.Event()
    qtbot.keyClicks(screen.passphrase.field, RIGHT)

    qtbot.keyClick(screen.passphrase.field, ENTER)
    qtbot.keyClick(screen.passphrase.field, ENTER)
    with qtbot.waitSignal(screen.opened):
        door.slow.set()

    assert door.asked == [Path("first")]


def test_another_vault_is_chosen_with_the_arrow_keys(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    screen.side.vaults.setFocus()

    qtbot.keyClick(screen.side.vaults, DOWN)
    with qtbot.waitSignal(screen.opened):
        qtbot.keyClicks(screen.passphrase.field, RIGHT)
        qtbot.keyClick(screen.passphrase.field, ENTER)

    assert screen.passphrase.title.text() == "Unlock Vault 2"
    assert door.asked == [Path("second")]


def test_a_vault_on_a_drive_that_is_away_cannot_be_chosen(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    screen.side.vaults.setFocus()

    for _ in range(5):
        qtbot.keyClick(screen.side.vaults, DOWN)

    assert screen.vault is not None
    assert screen.vault.label == "Vault 2"


def test_caps_lock_is_noticed_before_anything_goes_wrong(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    noticed: list[bool] = []
    field = screen.passphrase.field
    field.caps_lock_noticed.connect(noticed.append)

    for text, modifier in (("a", PLAIN), ("A", SHIFT), ("A", PLAIN), ("a", SHIFT), ("7", PLAIN)):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)
        QApplication.sendEvent(field, press)

    assert noticed == [False, False, True, True]


def test_the_passphrase_can_be_shown_and_hidden_with_the_keyboard(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    field = screen.passphrase.field
    qtbot.keyClick(field, TAB)
    assert field.eye.hasFocus()

    qtbot.keyClick(field.eye, Qt.Key.Key_Space)
    shown = (field.echoMode(), field.eye.accessibleName())
    qtbot.keyClick(field.eye, Qt.Key.Key_Space)
    hidden = (field.echoMode(), field.eye.accessibleName())

    assert shown == (QLineEdit.EchoMode.Normal, "Hide the passphrase")
    assert hidden == (QLineEdit.EchoMode.Password, "Show the passphrase")


def test_the_recovery_key_is_pasted_at_once(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    qtbot.keyClick(screen.passphrase.recovery, ENTER)
    QGuiApplication.clipboard().setText(" ".join(GROUPS).lower())

    with qtbot.waitSignal(screen.opened) as opened:
        first = screen.recovery.groups.fields[0]
        qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(screen.recovery.groups.fields[-1], ENTER)

    assert opened.args == ["recovered"]


def test_a_mistyped_group_is_named_and_the_keyboard_stands_in_it(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    screen.passphrase.recovery.click()
    screen.recovery.groups.fill_in("".join(GROUPS).replace("9WBC", "9WBB"))

    screen.recovery.button.click()
    qtbot.waitUntil(screen.recovery.trouble.isVisible)

    assert "Group 3 of the recovery key" in screen.recovery.trouble.accessibleName()
    assert screen.recovery.groups.fields[2].hasFocus()


def test_escape_leads_back_to_the_passphrase(qtbot: QtBot, screen: UnlockScreen) -> None:
    screen.passphrase.recovery.click()
    assert screen.pages.currentWidget() is screen.recovery

    qtbot.keyClick(screen.recovery.groups.fields[0], ESCAPE)

    assert screen.pages.currentWidget() is screen.passphrase
    assert screen.passphrase.field.hasFocus()


def test_everything_one_can_use_has_a_name(screen: UnlockScreen) -> None:
    used = [*screen.findChildren(QAbstractButton), *screen.findChildren(QLineEdit)]

    nameless = [widget for widget in used if not widget.accessibleName() and _is_ours(widget)]

    assert nameless == []


def _is_ours(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_")
