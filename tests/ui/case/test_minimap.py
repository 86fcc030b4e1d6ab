"""The map of months beside the line."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import ObjectId
from desktop_app.services.ports import MonthCount
from desktop_app.ui.case.minimap import Minimap
from desktop_app.ui.case.month_rows import MonthRow, month_rows, row_at
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.times import midnight_ms
from desktop_app.ui.desk import Desk
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import entry

_Key = Qt.Key
YEARS = tuple(
    entry(number, f"{year}-{month:02d}-10T12:00+00:00", type=kind)
    for number, (year, month, kind) in enumerate(
        (
            (2024, 11, NoteType.CONTACT),
            (2024, 12, NoteType.MISSING),
            (2025, 2, NoteType.PLACEMENT),
            (2025, 2, NoteType.CONTACT),
            (2025, 12, NoteType.CONTACT),
        ),
        start=1,
    )
)


def _count(year: int, month: int, entries: int) -> MonthCount:
    return MonthCount(midnight_ms(date(year, month, 1)), entries, 0, 0)


@pytest.fixture
def minimap(qtbot: QtBot, desk: Desk) -> Minimap:
    """Five months, of which one is silent."""
    made = Minimap(desk.theme, desk.dates)
    qtbot.addWidget(made)
    made.resize(64, 400)
    made.show()
    made.show_months([_count(2025, 11, 3), _count(2025, 12, 1), _count(2026, 2, 2)])
    made.show_view(0, 1)
    return made


def test_every_month_has_a_row_and_a_long_silence_only_one() -> None:
    rows = month_rows([_count(2020, 12, 2), _count(2021, 2, 1), _count(2026, 5, 4)])

    assert rows == (
        MonthRow(date(2020, 12, 1), 0, 2),
        MonthRow(date(2021, 1, 1), 2),
        MonthRow(date(2021, 2, 1), 2, 1),
        MonthRow(date(2021, 3, 1), 3),
        MonthRow(date(2026, 5, 1), 3, 4),
    )
    assert [row_at(rows, number) for number in range(7)] == [0, 0, 2, 4, 4, 4, 4]


def test_arrows_go_by_month_over_silent_ones_and_pages_by_year(
    qtbot: QtBot, minimap: Minimap
) -> None:
    asked: list[int] = []
    minimap.asked.connect(asked.append)

    qtbot.keyClick(minimap, _Key.Key_Down)
    minimap.show_view(3, 3)
    qtbot.keyClick(minimap, _Key.Key_Down)
    minimap.show_view(4, 4)
    for key in (_Key.Key_Up, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End):
        qtbot.keyClick(minimap, key)

    assert asked == [3, 4, 3, 0, 4, 0, 4]


def test_a_click_goes_to_the_month_under_it(qtbot: QtBot, minimap: Minimap) -> None:
    asked: list[int] = []
    minimap.asked.connect(asked.append)

    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(50, 26))
    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(50, 300))

    assert asked == [0, 4]


def test_the_map_says_where_the_view_stands_and_what_is_marked(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase(entries=YEARS))
    qtbot.waitUntil(lambda: screen.frame.minimap.here >= 0)

    screen.reading.go_to_row(0)
    qtbot.waitUntil(lambda: screen.frame.minimap.here == 0)
    rows = {row.month: row for row in screen.frame.minimap.rows}

    assert screen.frame.minimap.accessibleDescription() == "November 2024, 1 entry"
    assert (rows[date(2024, 12, 1)].missing, rows[date(2025, 2, 1)].moved) == (1, 1)
    assert len(rows) == 14
    assert screen.frame.minimap in screen.regions()


def test_a_month_chosen_on_the_map_is_gone_to_on_the_line(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase(entries=YEARS))
    qtbot.waitUntil(lambda: screen.frame.minimap.here >= 0)

    qtbot.keyClick(screen.frame.minimap, _Key.Key_Home)
    qtbot.keyClick(screen.frame.minimap, _Key.Key_End)

    assert screen.timeline.currentIndex().row() == 4


def test_the_map_is_put_away_by_its_key_and_where_there_is_no_room(
    qtbot: QtBot, desk: Desk
) -> None:
    screen: CaseScreen = open_screen(qtbot, desk, PaperCase())
    wide = screen.frame.minimap.isVisible()

    qtbot.keyClick(screen.timeline, _Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    put_away = screen.frame.minimap.isVisible()
    qtbot.keyClick(screen.timeline, _Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    screen.resize(540, 774)

    assert (wide, put_away, screen.frame.minimap.isVisible()) == (True, False, False)


def test_an_episode_marks_the_month_in_which_it_began(qtbot: QtBot, desk: Desk) -> None:
    began = {
        EpisodeKind.MISSING: "2025-02-03T08:00+00:00",
        EpisodeKind.PLACEMENT: "2024-11-30",
        EpisodeKind.ORDER: "2024-11-30",
        EpisodeKind.CUSTODY: "1999-01-01",
    }
    episodes = tuple(
        Episode(id=ObjectId(kind.value.encode().ljust(16)), kind=kind, start=start)
        for kind, start in began.items()
    )
    mistaken = Episode(
        id=ObjectId(bytes(16)), kind=EpisodeKind.MISSING, start="2024-11-02", withdrawn="at school"
    )
    paper = PaperCase(entries=YEARS, episodes=(*episodes, mistaken))

    screen = open_screen(qtbot, desk, paper)

    def marked() -> dict[date, tuple[int, int]]:
        return {row.month: (row.missing, row.moved) for row in screen.frame.minimap.rows}

    qtbot.waitUntil(lambda: marked().get(date(2024, 11, 1)) == (0, 1))
    assert marked()[date(2025, 2, 1)] == (1, 1)
    assert marked()[date(2024, 12, 1)] == (1, 0)
    assert len(marked()) == 14
