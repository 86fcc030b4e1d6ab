"""A passing word stays as long as somebody is on it, by pointer or by keyboard."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.buttons import flat
from desktop_app.ui.widgets.toast import Toast


class Keeper(QWidget):
    """A window that keeps what passes by."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[str] = []

    def keep_notice(self, words: str) -> None:
        self.kept.append(words)


@pytest.fixture
def window(qtbot: QtBot) -> Keeper:
    around = Keeper()
    qtbot.addWidget(around)
    around.resize(700, 400)
    page = QWidget()
    QVBoxLayout(around).addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit())
    with qtbot.waitActive(around):
        around.show()
    return around


def shown(window: Keeper, desk: Desk) -> tuple[Toast, QTimer]:
    page = window.findChild(QWidget)
    assert isinstance(page, QWidget)
    toast = Toast(desk.theme, page, "Copied.", flat(desk.theme, "Undo"))
    timer = toast.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return toast, timer


def test_it_waits_while_the_keyboard_is_on_it(window: Keeper, desk: Desk) -> None:
    toast, timer = shown(window, desk)
    passing = timer.isActive()

    toast.close_button.setFocus()
    waiting = not timer.isActive()
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()

    assert passing
    assert waiting
    assert timer.isActive()


def test_it_is_kept_by_whoever_keeps_such_words(window: Keeper, desk: Desk) -> None:
    shown(window, desk)

    assert window.kept == ["Copied."]
