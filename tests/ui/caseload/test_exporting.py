"""A spreadsheet of the caseload: what is asked before, and what is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.caseload import Mark, Naming
from desktop_app.ui.caseload.export_dialog import ExportDialog
from desktop_app.ui.desk import Desk
from tests.ui.caseload.page import Chooser, shown
from tests.ui.caseload.paper_caseload import PaperCaseload

Key = Qt.Key


def test_a_file_holds_the_rows_as_they_stand_and_names_nobody_unasked(
    qtbot: QtBot, desk: Desk
) -> None:
    paper, chooser = PaperCaseload(), Chooser(Path("mine"))
    screen = shown(qtbot, desk, paper, chooser=chooser)
    qtbot.keyClick(screen.table, Key.Key_1)

    QTest.keyClick(screen.table, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.findChild(ExportDialog)
    assert dialog is not None
    dialog.write.click()

    qtbot.waitUntil(lambda: bool(paper.written))
    [(excerpt, naming, language, out)] = paper.written
    assert [row.codename for row in excerpt.rows] == ["Cedar-0412", "Heron-15"]
    assert excerpt.marks == {Mark.OVERDUE}
    assert (naming, language, out) == (Naming(), "en", Path("mine.xlsx"))
    assert chooser.suggested == [Path("caseload-2026-11-12.xlsx")]


def test_who_chooses_names_is_told_what_a_lost_file_would_tell(qtbot: QtBot, desk: Desk) -> None:
    paper = PaperCaseload()
    screen = shown(qtbot, desk, paper, chooser=Chooser(Path("a.csv")))
    screen.export()
    dialog = screen.findChild(ExportDialog)
    assert dialog is not None

    before = dialog.warning.isVisible()
    dialog.young.click()
    dialog.table.click()
    after = dialog.warning.isVisible()
    dialog.write.click()

    qtbot.waitUntil(lambda: bool(paper.written))
    assert (before, after) == (False, True)
    assert paper.written[0][1] == Naming(young_people=True)
    assert paper.written[0][3] == Path("a.csv")


def test_nobody_is_written_down_where_no_place_was_chosen(qtbot: QtBot, desk: Desk) -> None:
    paper, chooser = PaperCaseload(), Chooser()
    screen = shown(qtbot, desk, paper, chooser=chooser)
    screen.export()
    dialog = screen.findChild(ExportDialog)
    assert dialog is not None

    dialog.write.click()

    qtbot.waitUntil(lambda: bool(chooser.suggested))
    assert paper.written == []
