"""A line that is narrowed, in another order, or read at an earlier moment."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import printed
from desktop_app.services.ports import Order
from desktop_app.ui.case.chosen_row import ChosenChip
from desktop_app.ui.case.facet_codes import Present
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import HOME_VISIT, milliseconds

_Key = Qt.Key
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _shows(screen: CaseScreen, count: int) -> bool:
    return screen.frame.tabs.tabText(0) == f"Timeline  {count}"


def _chips(screen: CaseScreen) -> list[str]:
    chips = screen.frame.chosen.chips()
    return [chip.text() for chip in chips if isinstance(chip, ChosenChip)]


def test_each_filter_that_is_on_has_a_chip_that_takes_it_off(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    hidden = screen.frame.chosen.isVisible()
    screen.narrowing.narrow(Present("J.M."))
    screen.narrowing.narrow(Discipline.CROWN)
    qtbot.waitUntil(lambda: _shows(screen, 0))
    on = _chips(screen)

    qtbot.keyClick(screen.frame.chosen.chips()[1], _Key.Key_Delete)
    qtbot.waitUntil(lambda: _shows(screen, 1))

    assert (hidden, on, _chips(screen)) == (False, ["J.M.", "Crown"], ["J.M."])
    assert screen.frame.chosen in screen.regions()
    qtbot.keyClick(screen.frame.chosen.chips()[0], _Key.Key_Space)
    qtbot.waitUntil(lambda: _shows(screen, 6))
    assert not screen.frame.chosen.isVisible()


def test_all_filters_are_taken_off_at_once(qtbot: QtBot, screen: CaseScreen) -> None:
    screen.narrowing.narrow(NoteType.COURT)
    screen.narrowing.narrow(Discipline.POLICE)
    qtbot.waitUntil(lambda: _shows(screen, 0))

    screen.frame.chosen.cleared.emit()

    qtbot.waitUntil(lambda: _shows(screen, 6))
    assert screen.frame.facet_model.on == ()
    assert screen.timeline.hasFocus()


def test_in_the_order_of_recording_times_change_places(qtbot: QtBot, screen: CaseScreen) -> None:
    words = screen._words
    before = words.times(HOME_VISIT), words.recorded(HOME_VISIT)

    qtbot.keyClick(screen.timeline, _Key.Key_R, _BOTH)
    qtbot.waitUntil(screen.frame.chosen.isVisible)
    words = screen._words

    assert before == (("13:20",), "recorded Wed 11 Nov, 08:42")
    assert words.times(HOME_VISIT) == ("08:42",)
    assert words.recorded(HOME_VISIT) == "occurred Tue 10 Nov, 13:20"
    assert screen.frame.facet_model.on == (Order.RECORDED,)
    assert _chips(screen) == ["In the order of recording"]


def test_a_row_stands_under_the_day_of_its_order(qtbot: QtBot, screen: CaseScreen) -> None:
    screen.go_to_entry(HOME_VISIT.id)
    screen.narrowing.toggle_order()

    def days() -> set[str]:
        model = screen.timeline.timeline()
        found = [model.row(number) for number in range(6)] if model is not None else []
        return {f"{row.day}" for row in found if row and row.entry.id == HOME_VISIT.id}

    qtbot.waitUntil(lambda: days() == {"2026-11-11"})


def test_a_reference_names_the_entry_and_says_nothing_of_it(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    screen.go_to_entry(HOME_VISIT.id)
    qtbot.waitUntil(lambda: screen.timeline.current_entry() == HOME_VISIT)

    qtbot.keyClick(screen.timeline, _Key.Key_C, _BOTH)

    copied = QGuiApplication.clipboard().text()
    name = printed("e", HOME_VISIT.id)
    assert copied == f"Cedar-0412, 2026-11-10 13:20, Dana Whitford, {name}"


def test_the_past_says_what_came_later_and_lets_nobody_write(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    asked: list[object] = []
    screen.new_entry_asked.connect(asked.append)
    screen.amend_asked.connect(asked.append)

    screen.as_known.stand_at(milliseconds("2026-11-10T20:00+00:00"))
    qtbot.waitUntil(lambda: _shows(screen, 3))
    qtbot.waitUntil(screen.frame.later.isVisible)
    qtbot.keyClick(screen.timeline, _Key.Key_N)
    qtbot.keyClick(screen.timeline, _Key.Key_A)

    frame = screen.frame
    assert frame.later.words == (
        "3 entries were recorded after this moment."
        " One is about Tue 10 Nov but was recorded Wed 11 Nov, 08:42."
    )
    assert frame.known.accessibleName().startswith("As known on Tue 10 Nov, 20:00.")
    assert asked == []
    assert not frame.record.isVisible()
    assert not frame.finder.isEnabled()


def test_what_came_later_is_shown_by_itself_and_nothing_can_be_written_there(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    asked: list[object] = []
    screen.amend_asked.connect(asked.append)
    screen.as_known.stand_at(milliseconds("2026-11-10T20:00+00:00"))
    qtbot.waitUntil(screen.frame.later.isVisible)
    later = screen.frame.later

    later.show_them.click()
    qtbot.waitUntil(lambda: paper.asked[-1].known_after_ms is not None)
    after = paper.asked[-1]
    words = later.show_them.text()
    qtbot.keyClick(screen.timeline, _Key.Key_A)
    later.show_them.click()
    qtbot.waitUntil(lambda: paper.asked[-1].known_by_ms is not None)

    assert (after.known_by_ms, after.known_after_ms) == (None, screen.reading.known_by_ms)
    assert (words, later.show_them.text()) == ("Hide them", "Show them")
    assert asked == []


def test_keys_go_from_recording_to_recording_and_back_to_now(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    reading, times = screen.reading, screen.frame.moments.slider

    qtbot.keyClick(screen.timeline, _Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: reading.known_by_ms is not None)
    first = reading.known_by_ms
    qtbot.keyClick(screen.timeline, _Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: reading.known_by_ms != first)
    second = reading.known_by_ms
    for _ in range(2):
        qtbot.keyClick(screen.timeline, _Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert (first, second) == (times.times[-2], times.times[-3])
    assert reading.known_by_ms is None


def test_esc_goes_back_to_now_before_it_leaves_the_case(qtbot: QtBot, screen: CaseScreen) -> None:
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    screen.as_known.stand_at(milliseconds("2026-11-10T20:00+00:00"))
    qtbot.waitUntil(lambda: _shows(screen, 3))

    qtbot.keyClick(screen.timeline, _Key.Key_Escape)
    qtbot.waitUntil(lambda: _shows(screen, 6))
    banners = screen.frame.known.isVisible(), screen.frame.later.isVisible()
    gone = len(left)
    qtbot.keyClick(screen.timeline, _Key.Key_Escape)

    assert (banners, gone, len(left)) == ((False, False), 0, 1)
    assert screen.frame.record.isVisible()


def test_nothing_is_marked_read_in_the_past(qtbot: QtBot, desk: Desk, paper: PaperCase) -> None:
    new = set(paper.new)
    screen = open_screen(qtbot, desk, paper)
    screen.as_known.stand_at(milliseconds("2026-11-12T20:00+00:00"))
    qtbot.waitUntil(
        lambda: screen.reading.known_by_ms is not None and screen.frame.known.isVisible()
    )

    qtbot.keyClick(screen.timeline, _Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    screen.as_known.back()
    qtbot.waitUntil(lambda: _shows(screen, 6))

    assert paper.new == new
