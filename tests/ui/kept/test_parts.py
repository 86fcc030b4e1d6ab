"""Every kind of field, read and written as words; but never one for a passphrase."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Risk
from desktop_app.ui.kept.parts import part_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.fields import PassphraseField, TextField
from desktop_app.ui.widgets.segmented import Choice, Segmented


def risks(theme: Theme) -> ComboBox:
    """A list whose words may be in another language tomorrow."""
    made = ComboBox(theme, "Risk")
    for risk in Risk:
        made.addItem(f"word for {risk.value}", risk)
    return made


def deeds(theme: Theme) -> Segmented:
    choices = (Choice("done", "Done"), Choice("change", "Change"))
    return Segmented(theme, "What happened", choices, "done")


def test_what_is_written_is_read_again(qtbot: QtBot, theme: Theme) -> None:
    several_lines = QPlainTextEdit()
    fields: list[tuple[QWidget, str]] = [
        (TextField(theme), "by text"),
        (several_lines, "one\ntwo"),
        (risks(theme), str(Risk.HIGH)),
        (deeds(theme), "change"),
        (CheckBox(theme, "Moved"), "yes"),
    ]

    for field, words in fields:
        qtbot.addWidget(field)
        part_of(field).write(words)

    assert [part_of(field).read() for field, _ in fields] == [words for _, words in fields]


def test_a_choice_that_is_not_offered_any_more_is_not_made(qtbot: QtBot, theme: Theme) -> None:
    listed, row = risks(theme), deeds(theme)
    for field in (listed, row):
        qtbot.addWidget(field)
    before = (listed.currentIndex(), row.value)

    part_of(listed).write("no such risk")
    part_of(row).write("no such deed")

    assert (listed.currentIndex(), row.value) == before


def test_who_follows_a_choice_hears_that_it_was_put_back(qtbot: QtBot, theme: Theme) -> None:
    row, heard = deeds(theme), list[str]()
    qtbot.addWidget(row)
    row.chosen.connect(heard.append)

    part_of(row).write("change")

    assert heard == ["change"]


def test_a_passphrase_is_never_kept_even_while_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    shown, plain, button = PassphraseField(theme), QLineEdit(), QPushButton()
    shown.eye.setChecked(True)
    plain.setEchoMode(QLineEdit.EchoMode.Password)

    for field in (shown, plain, button):
        qtbot.addWidget(field)
        with pytest.raises(TypeError):
            part_of(field)

    assert shown.echoMode() is QLineEdit.EchoMode.Normal
