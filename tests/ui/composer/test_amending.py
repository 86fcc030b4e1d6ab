"""Amending: what stands is shown, and the reason is asked for."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT
from tests.ui.composer.conftest import CTRL, open_composer
from tests.ui.composer.paper_desk import PaperDesk


def test_an_amendment_shows_what_stands_asks_why_and_replaces_the_words(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = open_composer(qtbot, desk, paper, HOME_VISIT)
    began_with = composer.sheet.text.toPlainText()
    qtbot.keyClicks(composer.sheet.reason, "Day corrected.")
    composer.sheet.text.setPlainText("Visited J. on Tuesday.")

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Return, CTRL)

    assert began_with == HOME_VISIT.current_text
    assert paper.amendments == [(HOME_VISIT.id, "Day corrected.", "Visited J. on Tuesday.")]


def test_an_amendment_without_a_reason_is_refused_beside_its_field(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = open_composer(qtbot, desk, paper, HOME_VISIT)

    composer.record()

    assert composer.sheet.reason_form.error == "Say why, so that readers can trust it."
    assert composer.sheet.problem.words == "Nothing has been changed yet."
    assert paper.amendments == []


def test_an_amendment_nobody_began_keeps_no_draft(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = open_composer(qtbot, desk, paper, HOME_VISIT)

    with qtbot.waitSignal(composer.closed):
        qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Escape)

    asked: list[None] = []
    desk.tasks.run(composer, lambda: None, asked.append)
    qtbot.waitUntil(lambda: bool(asked))
    assert paper.drafts == {}
