"""The composer on the real desk, with a paper desk of services behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.port import Writing
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE
from tests.ui.composer.paper_desk import NoFiles, PaperDesk

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paper() -> PaperDesk:
    """Nothing written yet."""
    return PaperDesk()


def open_composer(
    qtbot: QtBot, desk: Desk, paper: PaperDesk, amends: TimelineEntry | None = None
) -> Composer:
    composer = built(qtbot, desk, paper, amends)
    composer.begin(NoteType.HOME_VISIT)
    qtbot.waitUntil(lambda: composer._keeping.is_ready)
    return composer


def built(
    qtbot: QtBot, desk: Desk, paper: PaperDesk, amends: TimelineEntry | None = None
) -> Composer:
    """One that is shown, and is nobody's yet."""
    composer = Composer(desk, paper, NoFiles(), Writing(CASE, NoteType.NOTE, amends))
    qtbot.addWidget(composer)
    composer.resize(960, 540)
    composer.show()
    composer.activateWindow()
    return composer


@pytest.fixture
def composer(qtbot: QtBot, desk: Desk, paper: PaperDesk) -> Composer:
    """An empty home visit."""
    return open_composer(qtbot, desk, paper)


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(words: str) -> None:
    """Take an action of the menu that is open."""
    menu = popup()
    found = next(each for each in menu.actions() if each.text() == words)
    menu.close()
    found.trigger()
