"""The place: not there until asked for, and gone as soon as it is left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.episodes_dialog import EpisodesDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.whereabouts import WhereaboutsSection
from desktop_app.ui.desk import Desk
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_line import PLACE
from tests.ui.case.test_beside import AUNT, AWAY, BAN


@pytest.fixture
def paper() -> PaperCase:
    """A young person who lives with her aunt."""
    return PaperCase(episodes=(AUNT, BAN))


@pytest.fixture
def living(qtbot: QtBot, screen: CaseScreen) -> WhereaboutsSection:
    """The section of the panel, shown."""
    screen.activateWindow()
    screen.timeline.setFocus()
    section = screen.frame.inspector.whereabouts
    qtbot.waitUntil(section.isVisible)
    qtbot.waitUntil(screen.timeline.hasFocus)
    return section


def ask(qtbot: QtBot, screen: CaseScreen) -> None:
    """W on the line."""
    qtbot.keyClick(screen.timeline, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: screen.frame.inspector.whereabouts.is_told)


def said_in(screen: QWidget) -> str:
    """Everything a reader or a hovering mouse could be told, and every word of a label."""
    parts = [screen, *screen.findChildren(QWidget)]
    told = [f"{w.accessibleName()} {w.accessibleDescription()} {w.toolTip()}" for w in parts]
    shown = [str(w.property("text") or "") for w in parts]
    return " ".join([*told, *shown, *(w.windowTitle() for w in parts)])


def test_until_somebody_asks_the_place_is_not_even_read(
    living: WhereaboutsSection, screen: CaseScreen, paper: PaperCase
) -> None:
    assert paper.told == 0
    assert living.place.text() == ""
    assert PLACE not in said_in(screen)
    assert "Placement, since Fri 2 Oct" in said_in(screen)


@pytest.mark.usefixtures("living")
def test_w_shows_it_and_w_hides_it_and_gives_the_keyboard_back(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    section = screen.frame.inspector.whereabouts

    ask(qtbot, screen)
    shown = section.place.text()
    screen.beside.ask_whereabouts()

    assert (shown, paper.told) == (PLACE, 1)
    assert section.place.text() == ""
    assert PLACE not in said_in(screen)
    qtbot.waitUntil(screen.timeline.hasFocus)


@pytest.mark.usefixtures("living")
def test_esc_hides_it_and_leaves_nothing_else(qtbot: QtBot, screen: CaseScreen) -> None:
    section = screen.frame.inspector.whereabouts
    left: list[None] = []
    screen.left.connect(lambda: left.append(None))
    ask(qtbot, screen)

    qtbot.keyClick(section.place, Qt.Key.Key_Escape)

    assert not section.is_told
    assert left == []
    qtbot.waitUntil(screen.timeline.hasFocus)


@pytest.mark.parametrize("way", ["focus", "tab", "hidden", "again", "dialog"])
def test_leaving_in_any_way_hides_it(
    qtbot: QtBot, living: WhereaboutsSection, screen: CaseScreen, paper: PaperCase, way: str
) -> None:
    ask(qtbot, screen)

    if way == "focus":
        screen.timeline.setFocus()
    elif way == "tab":
        screen.frame.inspector.show_tab(entry=True)
    elif way == "hidden":
        screen.hide()
    elif way == "again":
        screen.surroundings.refresh()
    else:
        dialog = QDialog(screen)
        dialog.open()
        dialog.setFocus()

    qtbot.waitUntil(lambda: not living.is_told)
    assert PLACE not in said_in(screen)


def test_an_answer_that_comes_after_leaving_is_told_to_nobody(
    living: WhereaboutsSection, screen: CaseScreen, qtbot: QtBot, paper: PaperCase
) -> None:
    living.ask()
    living.conceal()

    qtbot.waitUntil(lambda: paper.told == 1)
    done: list[None] = []
    screen._desk.tasks.run(screen, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not living.is_told


def test_while_she_is_missing_it_is_where_she_was_last_seen(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    paper.episodes = (AWAY, AUNT)
    screen = open_screen(qtbot, desk, paper)
    section = screen.frame.inspector.whereabouts

    qtbot.waitUntil(section.isVisible)

    assert "Last seen" in said_in(section)
    assert "Living now" not in said_in(section)


def test_where_no_open_episode_says_there_is_nothing_to_ask(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    paper.episodes = (replace(AUNT, end="2026-10-20"), BAN)
    screen = open_screen(qtbot, desk, paper)
    qtbot.waitUntil(screen.frame.bars.isVisible)

    screen.beside.ask_whereabouts()

    assert not screen.frame.inspector.whereabouts.says_where
    assert paper.told == 0
    assert "No placement, custody or missing episode is open." in said_in(screen)


def test_the_list_says_what_the_bars_show_and_leads_to_one_of_them(
    qtbot: QtBot, screen: CaseScreen, living: WhereaboutsSection
) -> None:
    chosen: list[object] = []
    screen.beside.episode_asked.connect(chosen.append)

    qtbot.keyClick(screen.timeline, Qt.Key.Key_E)
    [dialog] = screen.findChildren(EpisodesDialog)
    rows = [dialog.model.at(row) for row in range(dialog.model.rowCount())]
    told = [dialog.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)

    assert rows == [AUNT, BAN]
    assert told[0] == "Placement, since Fri 2 Oct"
    assert chosen == [AUNT]
    assert PLACE not in said_in(screen)


def test_with_nothing_to_list_one_is_begun_at_once(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    paper.episodes = ()
    screen = open_screen(qtbot, desk, paper)
    chosen: list[object] = []
    screen.beside.episode_asked.connect(chosen.append)

    screen.beside.list_all()

    assert chosen == [None]


def test_n_in_the_list_records_another(
    qtbot: QtBot, screen: CaseScreen, living: WhereaboutsSection
) -> None:
    chosen: list[object] = []
    screen.beside.episode_asked.connect(chosen.append)
    screen.beside.list_all()
    [dialog] = screen.findChildren(EpisodesDialog)

    dialog.add.click()

    assert chosen == [None]
