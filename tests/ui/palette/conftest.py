"""A window with a few keys, and the search over it."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import Group
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.commands import commands_in
from tests.ui.palette.hands import Opened, rows
from tests.ui.palette.paper_finding import CEDAR, PaperFinding


@pytest.fixture
def finding() -> PaperFinding:
    """Two cases, Ruth and two entries."""
    return PaperFinding()


@pytest.fixture
def done() -> list[str]:
    """What commands were run."""
    return []


@pytest.fixture
def window(qtbot: QtBot, done: list[str]) -> QWidget:
    """A window in which two keys do something."""
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(1000, 700)
    for keys, words, name in (
        ("Ctrl+N", "New entry", "new"),
        ("Ctrl+Shift+N", "New entry", "new"),
        ("F8", "Éléments", "details"),
    ):
        shortcut = QShortcut(QKeySequence(keys), behind)
        shortcut.setWhatsThis(words)
        shortcut.activated.connect(partial(done.append, name))
    behind.show()
    return behind


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, finding: PaperFinding, window: QWidget) -> Opened:
    """Opens the search over the window."""

    def show(case: CaseId | None = CEDAR, theme: Theme | None = None) -> Palette:
        here = desk if theme is None else replace(desk, theme=theme)
        palette = Palette(here, finding, commands_in(window), case, window)
        palette.open()
        qtbot.waitUntil(lambda: bool(rows(palette, Group.CASES)))
        return palette

    return show
