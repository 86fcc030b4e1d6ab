"""Episodes beside the line of an open case, and the strip while somebody is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import ObjectId
from desktop_app.services.ports import Order, Part, Receipt
from desktop_app.ui.case.episodes_dialog import EpisodesDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.missing_strip import MissingStrip, missing_for
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE

AUNT = Episode(id=ObjectId(b"a" * 16), kind=EpisodeKind.PLACEMENT, start="2026-10-02")
BAN = Episode(
    id=ObjectId(b"b" * 16), kind=EpisodeKind.ORDER, start="2025-05-13", title="Publication ban"
)
AWAY = Episode(id=ObjectId(b"m" * 16), kind=EpisodeKind.MISSING, start="2026-11-11T07:10+00:00")


@pytest.fixture
def paper() -> PaperCase:
    """A young person who lives with her aunt, and is missing."""
    return PaperCase(episodes=(AWAY, AUNT, BAN))


def again(screen: CaseScreen, paper: PaperCase, *episodes: Episode) -> None:
    """Something was recorded."""
    paper.episodes = episodes
    screen._desk.tasks.recorded.emit(Receipt(CASE, frozenset({Part.CASES})))


def test_the_bars_in_view_are_told_in_words_and_never_where(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    bars = screen.frame.bars
    qtbot.waitUntil(bars.isVisible)

    told = bars.accessibleDescription()

    assert "Placement, since Fri 2 Oct" in told
    assert "Order in force: Publication ban, since Tue 13 May 2025" in told
    assert bars.width() >= 3 * 15
    assert bars.bars()[0].has_begun_above or bars.bars()[0].top >= 0


def test_without_episodes_the_line_keeps_the_room(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    qtbot.waitUntil(screen.frame.bars.isVisible)

    again(screen, paper)

    qtbot.waitUntil(lambda: not screen.frame.bars.isVisible())
    assert not screen.frame.missing.isVisible()
    assert screen.frame.missing.words == ""


def test_one_recorded_while_the_case_is_open_shows_at_once(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    again(screen, paper, replace(AWAY, end="2026-11-12T10:00+00:00"), AUNT)

    qtbot.waitUntil(lambda: not screen.frame.missing.isVisible())
    assert len(screen.frame.bars.episodes) == 2


def test_a_case_without_entries_shows_what_holds_now(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    paper.entries = ()
    screen = open_screen(qtbot, desk, paper)

    qtbot.waitUntil(screen.frame.bars.isVisible)

    assert [bar.laned.episode for bar in screen.frame.bars.bars()] == [AWAY, AUNT, BAN]


def test_in_the_order_of_recording_there_are_no_bars(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.waitUntil(screen.frame.bars.isVisible)

    screen.narrowing.narrow(Order.RECORDED)
    in_recorded_order = screen.frame.bars.isVisible()
    screen.narrowing.narrow(Order.RECORDED)

    assert not in_recorded_order
    assert screen.frame.bars.isVisible()


def test_at_an_earlier_moment_the_bars_are_those_of_then_and_the_strip_is_of_now(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    qtbot.waitUntil(screen.frame.bars.isVisible)

    screen.as_known.stand_at(1)

    qtbot.waitUntil(lambda: screen.frame.bars.episodes == (AWAY,))
    assert screen.frame.missing.isVisible()
    screen.as_known.back()
    assert set(screen.frame.bars.episodes) == {AWAY, AUNT, BAN}


def test_a_very_narrow_window_has_no_bars(qtbot: QtBot, desk: Desk, paper: PaperCase) -> None:
    screen = open_screen(qtbot, desk, paper, width=640)

    assert not screen.frame.bars.isVisible()


def test_the_strip_counts_the_hours_and_says_since_when(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.waitUntil(screen.frame.missing.isVisible)

    assert screen.frame.missing.words == (
        "Missing now, 31 h Since Wed 11 Nov, 07:10. Police not told yet."
    )


@pytest.mark.parametrize(
    ("start", "hours"),
    [
        ("2026-11-12T14:00+00:00", "32 min"),
        ("2026-11-12T15:00+00:00", "0 min"),
        ("2026-11-12T13:32+00:00", "1 h"),
        ("2026-11-08T11:32+00:00", "99 h"),
        ("2026-11-08T10:32+00:00", "4 days"),
        ("2026-11-12", "14 h"),
        (None, ""),
    ],
)
def test_how_long_is_told_in_the_unit_that_says_most(
    desk: Desk, start: str | None, hours: str
) -> None:
    assert missing_for(desk.dates, replace(AWAY, start=start)) == hours


def test_several_are_named_by_codename_and_the_rest_counted(
    qtbot: QtBot, desk: Desk, theme: Theme
) -> None:
    strip = MissingStrip(theme, desk.dates)
    qtbot.addWidget(strip)
    unknown = replace(AWAY, start=None)

    strip.show_missing([("Cedar-0412", AWAY), ("Birch-1", unknown), ("C", AWAY), ("D", AWAY)])

    assert strip.words == "Missing now: Cedar-0412, 31 h · Birch-1 · C, 31 h · 1 more"
    strip.show_missing([("", unknown)])
    assert strip.words == "Missing now Police not told yet."


def test_a_reader_is_told_of_entries_written_while_she_was_missing(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    paper.episodes = (
        replace(AWAY, start="2026-11-10T00:00+00:00", end="2026-11-10T23:00+00:00"),
        replace(AUNT, kind=EpisodeKind.CUSTODY, start="2026-11-10", end="2026-11-10"),
        BAN,
    )
    screen = open_screen(qtbot, desk, paper)
    qtbot.waitUntil(screen.frame.bars.isVisible)
    model = screen._model

    told = {
        row.day.isoformat(): screen._spoken(row)
        for row in (model.row(number) for number in range(model.rowCount()))
        if row is not None
    }

    assert told["2026-11-10"].endswith("While missing or away. While in custody.")
    assert "While" not in told["2026-11-09"]


def test_a_click_on_a_bar_opens_its_episode(qtbot: QtBot, screen: CaseScreen) -> None:
    bars = screen.frame.bars
    qtbot.waitUntil(bars.isVisible)
    chosen: list[object] = []
    screen.beside.episode_asked.connect(chosen.append)
    ban = next(bar for bar in bars.bars() if bar.laned.episode == BAN)
    place = bars._lane(ban).intersected(bars._beside()).center().toPoint()

    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))

    assert chosen == [BAN]


def test_the_menu_of_the_case_leads_to_both(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.waitUntil(screen.frame.bars.isVisible)
    screen.activateWindow()
    qtbot.waitUntil(screen.timeline.hasFocus)

    screen.showing.whereabouts_asked.emit()
    qtbot.waitUntil(lambda: screen.frame.inspector.whereabouts.is_told)
    screen.showing.episodes_asked.emit()

    [dialog] = screen.findChildren(EpisodesDialog)
    assert dialog.isVisible()
    dialog.reject()
