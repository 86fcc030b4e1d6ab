"""A case in which answers differ is told apart in the list, to the eye and to a screen reader."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.ui.cases.screen import CasesScreen
from desktop_app.ui.cases.table_model import Column
from desktop_app.ui.desk import Desk
from tests.ui.cases.paper_shelf import CASES, PaperShelf


def shown(qtbot: QtBot, desk: Desk, to_settle: int) -> CasesScreen:
    """A list of one case."""
    screen = CasesScreen(desk, PaperShelf((replace(CASES[0], to_settle=to_settle),)))
    qtbot.addWidget(screen)
    screen.resize(1000, 500)
    screen.show()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    return screen


def spoken(screen: CasesScreen) -> str:
    """What a reader says of the case."""
    return str(screen.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def name_of(screen: CasesScreen) -> QImage:
    """The cell with its codename, as it is painted."""
    table = screen.table
    cell = table.visualRect(screen.model.index(0, Column.CASE))
    return table.viewport().grab(cell).toImage()


def test_a_reader_is_told_how_many_conflicts_wait(qtbot: QtBot, desk: Desk) -> None:
    told = [spoken(shown(qtbot, desk, count)) for count in (0, 1, 2)]

    assert "conflict" not in told[0]
    assert "1 conflict," in f"{told[1]},"
    assert "2 conflicts," in f"{told[2]},"


def test_a_sign_stands_beside_the_codename(qtbot: QtBot, desk: Desk) -> None:
    plain, marked = (name_of(shown(qtbot, desk, count)) for count in (0, 1))

    assert plain.size() == marked.size()
    assert plain != marked
