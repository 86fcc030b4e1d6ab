"""The case screen, used by keys and mouse."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.pieces import Doing
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE, ENTRIES, HOME_VISIT, entry

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _row(screen: CaseScreen) -> int:
    return screen.timeline.currentIndex().row()


def _press(qtbot: QtBot, screen: CaseScreen, *keys: _Key) -> None:
    for key in keys:
        qtbot.keyClick(screen.timeline, key)


def test_a_case_opens_on_the_first_unread_entry_with_the_keyboard_there(
    screen: CaseScreen,
) -> None:
    assert screen.timeline.current_entry() == HOME_VISIT
    assert screen.timeline.hasFocus()
    assert screen.frame.tabs.tabText(0) == "Timeline  6"


def test_j_and_k_and_u_find_their_way_through_the_line(qtbot: QtBot, screen: CaseScreen) -> None:
    visited = []

    for key in (_Key.Key_J, _Key.Key_J, _Key.Key_K, _Key.Key_U, _Key.Key_U):
        _press(qtbot, screen, key)
        visited.append(_row(screen))

    assert visited == [3, 4, 3, 4, 4]


def test_days_are_stepped_through_both_ways(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.keyClick(screen.timeline, _Key.Key_Down, _CTRL)
    qtbot.waitUntil(lambda: _row(screen) == 4)
    qtbot.keyClick(screen.timeline, _Key.Key_Up, _CTRL)
    qtbot.waitUntil(lambda: _row(screen) == 2)
    qtbot.keyClick(screen.timeline, _Key.Key_Up, _CTRL)
    qtbot.waitUntil(lambda: _row(screen) == 0)

    entry_there = screen.timeline.current_entry()
    assert entry_there is not None
    assert entry_there.id == ENTRIES[0].id


def test_a_date_is_jumped_to_or_the_next_day_that_has_an_entry(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    screen.reading.jump_to(date(2026, 11, 11))

    qtbot.waitUntil(lambda: _row(screen) == 4)
    assert screen.timeline.visualRect(screen.timeline.currentIndex()).height() > 0


def test_marking_read_to_here_leaves_what_comes_after_unread(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    _press(qtbot, screen, _Key.Key_J)

    qtbot.keyClick(screen.timeline, _Key.Key_R, _SHIFT)

    qtbot.waitUntil(lambda: paper.new == {ENTRIES[4].id})
    qtbot.waitUntil(lambda: len(screen.frame.timeline.timeline().unread.rows) == 1)  # type: ignore[union-attr]


def test_one_entry_is_marked_read_and_unread_again(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    _press(qtbot, screen, _Key.Key_R)
    qtbot.waitUntil(lambda: HOME_VISIT.id not in paper.new)

    qtbot.waitUntil(lambda: 2 not in screen.timeline.timeline().unread.rows)  # type: ignore[union-attr]
    _press(qtbot, screen, _Key.Key_R)

    qtbot.waitUntil(lambda: HOME_VISIT.id in paper.new)


def test_the_original_of_an_amended_entry_is_hidden_and_shown_by_key(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    words = [spot.words for spot in screen.timeline.spots()]
    _press(qtbot, screen, _Key.Key_O)
    hidden = [spot.words for spot in screen.timeline.spots()]

    _press(qtbot, screen, _Key.Key_O)

    assert words[1] == "Hide original"
    assert hidden[1] == "Show original"
    assert [spot.words for spot in screen.timeline.spots()] == words


def test_links_in_a_row_are_reached_by_arrows_and_entered(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    _press(qtbot, screen, _Key.Key_Right, _Key.Key_Right, _Key.Key_Right)

    with qtbot.waitSignal(screen.attachment_asked) as asked:
        _press(qtbot, screen, _Key.Key_Return)

    spot = screen.timeline.spots()[2]
    assert spot.doing is Doing.OPEN_ATTACHMENT
    assert asked.args is not None
    assert asked.args[1].name == spot.words


def test_a_tile_is_opened_by_a_click(qtbot: QtBot, screen: CaseScreen) -> None:
    spot = next(
        spot for spot in screen.timeline.spots() if spot.words == "Safety plan, signed.pdf"
    )
    corner = screen.timeline.visualRect(screen.timeline.currentIndex()).topLeft()
    where = corner + spot.rect.center().toPoint()

    with qtbot.waitSignal(screen.attachment_asked) as asked:
        qtbot.mouseClick(screen.timeline.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert asked.args is not None
    assert asked.args[1].name == "Safety plan, signed.pdf"


def test_mark_read_on_the_divider_marks_everything(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    spot = next(spot for spot in screen.timeline.spots() if spot.doing is Doing.MARK_READ)
    corner: QPoint = screen.timeline.visualRect(screen.timeline.currentIndex()).topLeft()

    where = corner + spot.rect.center().toPoint()
    qtbot.mouseClick(screen.timeline.viewport(), Qt.MouseButton.LeftButton, pos=where)

    qtbot.waitUntil(lambda: not paper.new)


def test_enter_shows_the_entry_in_full_where_a_reader_can_walk_through_it(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    _press(qtbot, screen, _Key.Key_Return)

    page = screen.frame.inspector.entry
    assert page.isVisible()
    assert page.hasFocus()
    for words in ("to Monday morning", "First written as", "Return day corrected", "k_dana"):
        assert words in page.toPlainText()


def test_a_discipline_narrows_the_line(qtbot: QtBot, screen: CaseScreen) -> None:
    screen.narrowing.narrow(Discipline.CROWN)

    qtbot.waitUntil(lambda: screen.frame.tabs.tabText(0) == "Timeline  1")
    assert screen.frame.facet_model.on == (Discipline.CROWN,)


def test_words_are_found_and_gone_to_one_after_the_other(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.keyClick(screen.timeline, _Key.Key_F, _CTRL)
    qtbot.keyClicks(screen.frame.finder, "aunt")
    qtbot.waitUntil(lambda: screen.frame.found.text() == "4 entries match")
    here = _row(screen)

    qtbot.keyClick(screen.frame.finder, _Key.Key_Return)

    assert here == 2  # where the keyboard was: it holds the word too
    assert _row(screen) == 3


def test_what_others_record_is_taken_in_without_moving_what_is_read(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase, desk: Desk
) -> None:
    before = screen.timeline.visualRect(screen.timeline.currentIndex()).top()
    early = entry(90, "2026-11-01T09:00+00:00")
    paper.entries = (early, *paper.entries)

    desk.tasks.recorded.emit(Receipt(CASE, frozenset({Part.TIMELINE}), (early.id,)))

    qtbot.waitUntil(lambda: screen.frame.tabs.tabText(0) == "Timeline  7")
    assert screen.timeline.current_entry() == HOME_VISIT
    assert screen.timeline.visualRect(screen.timeline.currentIndex()).top() == before
