"""Entries that somebody marked to find again."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.services.ports import State
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.screen import CaseScreen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import HOME_VISIT

_Key = Qt.Key


def _count(model: FacetModel) -> int:
    found = (model.facet(model.index(row)) for row in range(model.rowCount()))
    return next((each.count or 0 for each in found if each.code is State.PINNED), 0)


def _is_pinned(screen: CaseScreen) -> bool:
    model = screen.timeline.timeline()
    row = model.row(screen.timeline.currentIndex().row()) if model is not None else None
    return row is not None and row.is_pinned


def test_p_pins_the_entry_in_hand_and_takes_the_pin_out_again(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    model = screen.frame.facet_model

    qtbot.keyClick(screen.timeline, _Key.Key_P)
    qtbot.waitUntil(lambda: _count(model) == 1)
    pinned, kept = _is_pinned(screen), set(paper.pins)
    qtbot.keyClick(screen.timeline, _Key.Key_P)
    qtbot.waitUntil(lambda: _count(model) == 0)

    assert (pinned, kept) == (True, {HOME_VISIT.id})
    assert not paper.pins
    assert not _is_pinned(screen)


def test_a_screen_reader_is_told_that_an_entry_is_pinned(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.keyClick(screen.timeline, _Key.Key_P)
    qtbot.waitUntil(lambda: _is_pinned(screen))

    spoken = screen.timeline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Pinned." in spoken


def test_the_line_is_narrowed_to_what_is_pinned(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    qtbot.keyClick(screen.timeline, _Key.Key_P)
    qtbot.waitUntil(lambda: bool(paper.pins))

    screen.narrowing.narrow(State.PINNED)

    qtbot.waitUntil(lambda: screen.timeline.model().rowCount() == 1)
    assert screen.timeline.current_entry() == HOME_VISIT


def test_nothing_is_pinned_while_the_line_stands_in_the_past(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    screen.as_known.stand_at(HOME_VISIT.recorded_ms)
    qtbot.waitUntil(lambda: screen.timeline.current_entry() is not None)

    qtbot.keyClick(screen.timeline, _Key.Key_P)
    qtbot.wait(50)

    assert not paper.pins
