"""Screens of a case on the real desk, with an invented case behind them."""

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE, ENTRIES


@pytest.fixture(autouse=True)
def _in_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The invented entries are written for a device whose clock stands in UTC."""
    monkeypatch.setenv("TZ", "UTC")
    _read_zone()
    yield
    monkeypatch.undo()
    _read_zone()


def _read_zone() -> None:
    if hasattr(time, "tzset"):  # Windows takes its zone from elsewhere
        time.tzset()


@pytest.fixture
def paper() -> PaperCase:
    """A case with six entries; the third, fourth and fifth are unread."""
    return PaperCase(new={entry.id for entry in ENTRIES[2:5]})


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, paper: PaperCase) -> CaseScreen:
    """The case, opened and standing on its first unread entry."""
    return open_screen(qtbot, desk, paper)


def open_screen(qtbot: QtBot, desk: Desk, paper: PaperCase, width: int = 1228) -> CaseScreen:
    """The case in a window of some width, opened."""
    screen = CaseScreen(desk, paper, CASE)
    qtbot.addWidget(screen)
    screen.resize(width, 774)
    screen.show()
    qtbot.waitUntil(lambda: screen.timeline.currentIndex().isValid() or not paper.entries)
    # Counts for the filters are the last that is asked for.
    qtbot.waitUntil(lambda: screen.frame.facet_model.rowCount() > 0 or not paper.entries)
    return screen
