"""The digits somebody reads out: typed, corrected, or pasted whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.code_entry import CodeEntry, digits_in

CODE = "01234 56789 98765 43210 11111 22222"


@pytest.fixture
def entry(qtbot: QtBot, theme: Theme) -> CodeEntry:
    made = CodeEntry(theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_a_full_field_leads_on_to_the_next(qtbot: QtBot, entry: CodeEntry) -> None:
    entry.setFocus()

    qtbot.keyClicks(entry.fields[0], "01234")

    assert entry.fields[1].hasFocus()
    assert not entry.is_complete


def test_backspace_in_an_empty_field_leads_back(qtbot: QtBot, entry: CodeEntry) -> None:
    entry.fields[2].setFocus()

    qtbot.keyClick(entry.fields[2], Qt.Key.Key_Backspace)

    assert entry.fields[1].hasFocus()


def test_letters_are_not_taken(qtbot: QtBot, entry: CodeEntry) -> None:
    qtbot.keyClicks(entry.fields[0], "12a3O")

    assert entry.fields[0].text() == "123"


@pytest.mark.parametrize("pasted", [CODE, CODE.replace(" ", ""), CODE.replace(" ", " – ")])
def test_a_whole_code_can_be_pasted(qtbot: QtBot, entry: CodeEntry, pasted: str) -> None:
    QGuiApplication.clipboard().setText(pasted)

    qtbot.keyClick(entry.fields[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert entry.typed == CODE
    assert entry.is_complete


def test_what_is_pasted_is_spread_from_where_one_stands(entry: CodeEntry) -> None:
    entry.fill_in("11111 22222", 4)

    assert entry.typed.split() == ["11111", "22222"]
    assert not entry.is_complete


def test_every_field_says_which_group_it_is(entry: CodeEntry) -> None:
    names = [field.accessibleName() for field in entry.fields]

    assert names[0] == "Group 1 of 6, five digits"
    assert len(set(names)) == 6


@given(some.text(max_size=80))
def test_only_plain_digits_count_whatever_is_pasted(untrusted: str) -> None:
    found = digits_in(untrusted)

    assert set(found) <= set("0123456789")
    assert digits_in(found) == found
