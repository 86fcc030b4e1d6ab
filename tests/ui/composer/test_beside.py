"""The column beside the text: it asks, shows the way, and never stands in one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT
from tests.ui.composer.conftest import CTRL, open_composer
from tests.ui.composer.paper_desk import PaperDesk


@pytest.fixture
def writing(composer: Composer) -> Iterator[Composer]:
    """A home visit, with the column beside it in view."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(composer)
    row.addWidget(composer.beside)
    window.resize(1200, 600)
    window.show()
    composer.beside.show()
    window.activateWindow()
    composer.sheet.text.setFocus()
    yield composer
    composer.beside.setParent(composer)
    composer.setParent(None)
    window.close()


def open_prompts(composer: Composer) -> list[str]:
    return [each.text() for each in composer.beside.prompts.prompts if not each.is_done]


def test_a_prompt_is_open_until_something_stands_under_it(qtbot: QtBot, writing: Composer) -> None:
    before = open_prompts(writing)

    writing.sheet.text.setPlainText("What is going well\nThree days at school.\n")

    qtbot.waitUntil(lambda: open_prompts(writing) == ["Worries"])
    assert before == ["What is going well", "Worries"]
    assert writing.beside.heading.text() == "Home visit: prompts"
    assert [each.accessibleName() for each in writing.beside.prompts.prompts] == [
        "What is going well, answered",
        "Worries, open",
    ]


def test_the_keyboard_goes_from_prompt_to_prompt_and_from_there_into_the_text(
    qtbot: QtBot, writing: Composer
) -> None:
    qtbot.keyClicks(writing.sheet.text, "She is well.")
    prompts = writing.beside.prompts.prompts
    prompts[0].setFocus()

    qtbot.keyClick(prompts[0], Qt.Key.Key_Down)
    stops = [each.focusPolicy() is Qt.FocusPolicy.StrongFocus for each in prompts]
    qtbot.keyClick(prompts[1], Qt.Key.Key_Space)
    qtbot.keyClicks(writing.sheet.text, "An unknown number.")

    assert stops == [False, True]
    assert writing.sheet.text.toPlainText() == "She is well.\n\nWorries\nAn unknown number."


def test_a_prompt_that_is_in_the_text_already_is_gone_to(qtbot: QtBot, writing: Composer) -> None:
    writing.sheet.text.setPlainText("🙂\nWorries\n\nWhat is going well\n")

    writing.beside.prompts.asked.emit("Worries")
    qtbot.keyClicks(writing.sheet.text, "None.")

    assert writing.sheet.text.toPlainText() == "🙂\nWorries\nNone.\nWhat is going well\n"


def test_before_signing_it_is_said_what_to_look_at_and_nothing_is_blocked(
    qtbot: QtBot, writing: Composer, paper: PaperDesk
) -> None:
    beside = writing.beside
    before = (beside.private.words, beside.late.words, beside.hint.isVisible())
    writing.sheet.text.setPlainText("She refused to call 555-0148.")
    qtbot.waitUntil(beside.hint.isVisible)
    after = (beside.private.words, beside.hint.line.words, beside.hint.instead.accessibleName())
    elsewhere = writing.sheet.hints.isVisible()

    beside.prompts.setFocus()
    with qtbot.waitSignal(writing.recorded):
        qtbot.keyClick(writing.focusWidget(), Qt.Key.Key_Return, CTRL)

    assert before == (
        "No phone number or address seen in the text",
        "Recorded within 24 h",
        False,
    )
    assert after == (
        "A telephone number stands in the text. Is it needed?",
        "“refused to”: Can read as blame.",
        "Try “chose not to”.",
    )
    assert not elsewhere
    assert len(paper.notes) == 1


def test_without_room_for_the_column_a_hint_stands_below_the_text(
    qtbot: QtBot, writing: Composer
) -> None:
    writing.sheet.text.setPlainText("She refused to go.")
    qtbot.waitUntil(writing.beside.hint.isVisible)

    writing.beside.hide()

    assert writing.sheet.hints.isVisible()


def test_the_limit_is_that_of_the_kind(qtbot: QtBot, writing: Composer) -> None:
    writing.sheet.kind.choose(NoteType.MISSING)
    on_time = writing.beside.late.words
    writing.sheet.occurred.typed.setText("yesterday 9:15 am")
    writing.sheet.occurred._read("yesterday 9:15 am")

    qtbot.waitUntil(lambda: writing.beside.late.words != on_time)

    assert on_time == "Recorded within 4 h"
    assert writing.beside.late.words == "Later than 4 h: it will be marked late."


def test_an_amendment_is_asked_nothing_about_its_kind(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    amending = open_composer(qtbot, desk, paper, HOME_VISIT)
    amending.beside.setParent(None)
    qtbot.addWidget(amending.beside)

    amending.beside.show()

    assert not amending.beside.prompts.isVisible()
    assert amending.beside.late.words == ""
    assert amending.beside.private.words != ""


def test_the_reminder_names_the_young_person_by_initials(writing: Composer) -> None:
    assert writing.beside.reminder.accessibleName().startswith("Write it so J.M. could read it")
