"""Single letters act in lists unless a person has switched them off (WCAG 2.1.4)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.buttons import primary
from desktop_app.ui.widgets.commands import commands_in
from desktop_app.ui.widgets.letter_keys import let_letters_act
from desktop_app.ui.widgets.shortcuts import act_of, bind, bind_within, bound_in, shown_keys


@pytest.fixture(autouse=True)
def _on_again(qapp: object) -> Iterator[None]:
    yield
    let_letters_act(on=True)


def a_line(qtbot: QtBot, pressed: list[str]) -> tuple[QWidget, QListView]:
    """A list on a page, both with the keys of a new entry."""
    page = QWidget()
    line = QListView(page)
    qtbot.addWidget(page)
    bind_within(page, Act.NEW_ENTRY, lambda: pressed.append("new"), letters_on=line)
    bind_within(page, Act.NEXT_UNREAD, lambda: pressed.append("next"), letters_on=line)
    with qtbot.waitActive(page):
        page.show()
    line.setFocus()
    return page, line


@pytest.mark.parametrize("on", [True, False])
def test_a_letter_acts_and_is_listed_only_while_letters_are_on(qtbot: QtBot, *, on: bool) -> None:
    let_letters_act(on=on)
    pressed: list[str] = []
    page, line = a_line(qtbot, pressed)

    qtbot.keyClick(line, Qt.Key.Key_N)
    qtbot.keyClick(line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert pressed == (["new", "new"] if on else ["new"])
    assert ("N" in dict(bound_in(page))) is on
    assert shown_keys(Act.NEW_ENTRY) == ("N" if on else "Ctrl+N")


def test_what_only_a_letter_does_is_still_in_the_command_list_without_it(qtbot: QtBot) -> None:
    let_letters_act(on=False)
    pressed: list[str] = []
    page, _ = a_line(qtbot, pressed)

    [command] = [one for one in commands_in(page) if one.words == "Next unread"]
    command.run()

    assert command.keys == ""
    assert pressed == ["next"]


def test_a_letter_never_acts_in_a_field_beside_the_list(qtbot: QtBot) -> None:
    pressed: list[str] = []
    page, _ = a_line(qtbot, pressed)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()

    qtbot.keyClick(page, Qt.Key.Key_U)

    assert pressed == []


def test_a_key_that_signs_acts_once_however_long_it_is_held(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    bind(page, Act.APPROVE, page.close)
    bind(page, Act.MOMENT_BEFORE, page.close)

    repeats = {act_of(each): each.autoRepeat() for each in page.findChildren(QShortcut)}
    assert repeats == {Act.APPROVE: False, Act.MOMENT_BEFORE: True}


def test_enter_that_is_held_down_presses_a_button_once(qtbot: QtBot, desk: Desk) -> None:
    button = primary(desk.theme, "Approve")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    for is_held in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", is_held)
        QApplication.sendEvent(button, enter)

    assert len(pressed) == 1
