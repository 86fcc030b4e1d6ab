"""The caseload on a desk, and what is heard and seen of it."""

# ruff: noqa: ARG002 (whoever answers knows the answer, whatever is asked)

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.caseload.screen import CaseloadScreen
from desktop_app.ui.desk import Desk
from tests.ui.caseload.paper_caseload import PaperCaseload


class Chooser:
    """Somebody who wants a file in one place, or none."""

    def __init__(self, place: Path | None = None) -> None:
        self.place = place
        self.suggested: list[Path] = []

    def to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return None

    def to_write(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        self.suggested.append(suggested)
        return self.place


def shown(
    qtbot: QtBot,
    desk: Desk,
    paper: PaperCaseload,
    width: int = 1076,
    chooser: Chooser | None = None,
) -> CaseloadScreen:
    """The screen, filled, with the keyboard in it."""
    screen = CaseloadScreen(desk, paper, chooser or Chooser())
    qtbot.addWidget(screen)
    screen.resize(width, 700)
    with qtbot.waitActive(screen):
        screen.show()
    screen.setFocus()
    qtbot.waitUntil(lambda: screen.model.caseload is paper.told)
    return screen


def spoken(table: QWidget) -> list[str]:
    """What a reader says of each row."""
    model = table.model()  # type: ignore[attr-defined]
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def codenames(screen: CaseloadScreen) -> list[str]:
    return [row.codename for row in screen.model.excerpt.rows]
