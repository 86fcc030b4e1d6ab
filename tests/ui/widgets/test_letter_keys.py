"""Single letters act in lists unless a person has switched them off (WCAG 2.1.4)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.letter_keys import is_character_key, let_letters_act
from desktop_app.ui.widgets.shortcuts import bind_within, bound_in


@pytest.fixture(autouse=True)
def _on_again(qapp: object) -> Iterator[None]:
    yield
    let_letters_act(on=True)


@pytest.mark.parametrize("keys", ["N", "Shift+U", "/", "1"])
def test_letters_digits_and_signs_are_characters(qapp: object, keys: str) -> None:
    assert is_character_key(QKeySequence(keys))


@pytest.mark.parametrize("keys", ["Ctrl+N", "Alt+1", "F1", "Return", "Space", "Esc", "Up"])
def test_keys_with_control_and_keys_without_a_character_are_none(qapp: object, keys: str) -> None:
    assert not is_character_key(QKeySequence(keys))


@pytest.mark.parametrize("on", [True, False])
def test_a_letter_acts_and_is_listed_only_while_letters_are_on(qtbot: QtBot, *, on: bool) -> None:
    let_letters_act(on=on)
    line = QListView()
    qtbot.addWidget(line)
    pressed: list[str] = []
    bind_within(line, "N", "New", lambda: pressed.append("N"), alone=True)
    bind_within(line, "Ctrl+N", "New", lambda: pressed.append("Ctrl+N"))
    with qtbot.waitActive(line):
        line.show()

    qtbot.keyClick(line, Qt.Key.Key_N)
    qtbot.keyClick(line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert pressed == (["N"] if on else []) + ["Ctrl+N"]
    assert ("N" in dict(bound_in(line))) is on
