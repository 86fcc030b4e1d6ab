"""A window to exchange from, places on paper, and whoever chooses folders."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.run import ExchangeRun
from tests.ui.exchange.paper_places import PaperPlaces


@dataclass
class PaperFolders:
    """Somebody who knows beforehand which folder they will choose."""

    chosen: Path | None = None

    def folder(self, _parent: QWidget, _title: str) -> Path | None:
        return self.chosen


@pytest.fixture
def places() -> PaperPlaces:
    return PaperPlaces()


@pytest.fixture
def folders() -> PaperFolders:
    return PaperFolders()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    """The window behind the dialog; the desk dresses the application first."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def run(desk: Desk, places: PaperPlaces, window: QWidget) -> ExchangeRun:
    return ExchangeRun(desk, places, window)


@pytest.fixture
def dialog(
    qtbot: QtBot,
    desk: Desk,
    *,
    places: PaperPlaces,
    run: ExchangeRun,
    folders: PaperFolders,
    window: QWidget,
) -> ExchangeDialog:
    """Open, with the places offered."""
    made = ExchangeDialog(desk, places, run, folders, window)
    made.open()
    expected = len(places.overview_now.places)
    qtbot.waitUntil(lambda: made.choose.table.places.rowCount() == expected)
    return made
