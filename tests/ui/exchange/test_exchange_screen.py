"""The exchange screen, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.exchange_place import PastExchange, PlaceKind, Trouble
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.port import Overview
from desktop_app.ui.exchange.screen import ExchangeScreen
from desktop_app.ui.widgets.dialog import Dialog
from tests.clipping import clipped
from tests.ui.exchange.conftest import PaperFolders
from tests.ui.exchange.paper_places import CAME, FIELD, FULL, LOON, OFFICE, PaperPlaces
from tests.ui.hearing import nameless, stops

_Key = Qt.Key


def _open(qtbot: QtBot, desk: Desk, places: PaperPlaces) -> ExchangeScreen:
    screen = ExchangeScreen(desk, places, PaperFolders())
    qtbot.addWidget(screen)
    screen.resize(1076, 774)
    screen.show()
    expected = len(places.overview_now.places)
    qtbot.waitUntil(lambda: screen.places.table.places.rowCount() == expected)
    screen.setFocus()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, places: PaperPlaces) -> ExchangeScreen:
    return _open(qtbot, desk, places)


def test_enter_exchanges_with_the_place_one_stands_on(
    qtbot: QtBot, screen: ExchangeScreen
) -> None:
    qtbot.keyClick(screen.places.table, _Key.Key_J)

    with qtbot.waitSignal(screen.exchange_asked) as asked:
        qtbot.keyClick(screen.places.table, _Key.Key_Return)

    assert asked.args == [OFFICE]


def test_each_place_can_be_kept_from_exchanging_by_itself(
    qtbot: QtBot, screen: ExchangeScreen, places: PaperPlaces
) -> None:
    screen.places.by_itself.setFocus()

    qtbot.keyClick(screen.places.by_itself, _Key.Key_Space)
    qtbot.waitUntil(lambda: not places.overview_now.places[0].is_automatic)

    assert places.overview_now.places[0] == replace(FIELD, is_automatic=False)
    assert places.overview_now.places[1].is_automatic


def test_a_place_is_forgotten_only_after_a_question(
    qtbot: QtBot, screen: ExchangeScreen, places: PaperPlaces
) -> None:
    screen.places.forget.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, Dialog)
    before = len(places.overview_now.places)

    question.accept()
    qtbot.waitUntil(lambda: len(places.overview_now.places) == 2)

    assert before == 3
    assert FIELD not in places.overview_now.places


def test_tabs_count_what_waits_and_what_is_not_here(qtbot: QtBot, screen: ExchangeScreen) -> None:
    qtbot.waitUntil(lambda: screen.tabs.tabText(3).endswith("2"))
    told = [screen.tabs.tabText(tab) for tab in range(screen.tabs.count())]

    assert told == ["Places", "To send  6", "Who has what", "Files not here yet  2", "History"]


def test_a_file_is_fetched_on_demand(
    qtbot: QtBot, screen: ExchangeScreen, places: PaperPlaces
) -> None:
    screen.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: screen.files.table.model().rowCount() == 2)

    qtbot.keyClick(screen.files.table, _Key.Key_Return)
    qtbot.waitUntil(lambda: screen.tabs.tabText(3) == "Files not here yet  1")

    assert places.fetched == ["one"]


def test_where_entries_disagree_is_one_press_away(qtbot: QtBot, screen: ExchangeScreen) -> None:
    with qtbot.waitSignal(screen.settle_asked) as asked:
        screen.head.settle.click()

    assert asked.args == [LOON]


def test_without_a_place_the_page_says_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    screen = _open(qtbot, desk, PaperPlaces(Overview()))

    qtbot.waitUntil(lambda: not screen.head.begin.isVisible())
    screen.setFocus()

    assert screen.begin.hasFocus()
    assert screen.begin.text() == "Choose a folder or drive…"


@pytest.mark.parametrize("size", [(1076, 774), (600, 374)])
def test_nothing_is_cut_off_in_french(
    qtbot: QtBot, french_desk: Desk, places: PaperPlaces, size: tuple[int, int]
) -> None:
    screen = _open(qtbot, french_desk, places)
    screen.resize(*size)
    found = []

    for tab in range(screen.tabs.count()):
        screen.tabs.setCurrentIndex(tab)
        qtbot.wait(20)
        found += [*clipped(screen), *nameless(stops(screen))]

    assert found == []


def test_what_kept_an_exchange_nobody_asked_for_is_told_here(qtbot: QtBot, desk: Desk) -> None:
    failed = PastExchange(
        at_ms=CAME.at_ms,
        place="Office folder",
        kind=PlaceKind.FOLDER,
        troubles=(Trouble("place_holds_less"),),
    )
    screen = _open(qtbot, desk, PaperPlaces(replace(FULL, history=(failed, CAME))))

    said = screen.head.trouble.accessibleName()
    row = screen.history.table.model().index(0, 2).data()

    assert said.startswith("The exchange with Office folder didn’t go through.")
    assert row == "not all of it went through"
