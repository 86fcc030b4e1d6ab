"""Finding words in the line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.ui.case.entry_layout import EntryLayout, Shape
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.pieces import Passage
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.times import day_of
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import ENTRIES, HOME_VISIT

_Key = Qt.Key


def _holding(word: str) -> list[int]:
    return [row for row, each in enumerate(ENTRIES) if word in each.current_text.lower()]


def _row(screen: CaseScreen) -> int:
    return screen.timeline.currentIndex().row()


def _find(qtbot: QtBot, screen: CaseScreen, words: str) -> None:
    with qtbot.waitSignal(screen.reading.finding.found):
        screen.frame.finder.setText(words)


def _tinted(desk: Desk, found: tuple[str, ...]) -> list[str]:
    """What stands out in the home visit."""
    row = TimelineRow(entry=HOME_VISIT, day=day_of(HOME_VISIT), opens_day=False)
    layout = EntryLayout(desk.theme, EntryWords(desk.dates))
    laid = layout.lay(row, Shape(700, found=found))
    text = next(piece.layout for piece in laid.pieces if isinstance(piece, Passage))
    assert isinstance(text, QTextLayout)
    return [
        text.text()[each.start : each.start + each.length]
        for each in text.formats()
        if each.format.hasProperty(each.format.Property.BackgroundBrush)
    ]


def test_the_next_entry_found_is_the_next_on_the_line_round_and_round(
    qtbot: QtBot, screen: CaseScreen
) -> None:
    holding = _holding("aunt")
    screen.timeline.go_to(0)
    _find(qtbot, screen, "aunt")
    visited = [_row(screen)]

    for _ in holding:
        qtbot.keyClick(screen.frame.finder, _Key.Key_Return)
        visited.append(_row(screen))
    qtbot.keyClick(screen.frame.finder, _Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert len(holding) > 1
    assert visited == [*holding, holding[0]]
    assert _row(screen) == holding[-1]


def test_only_what_the_line_is_narrowed_to_is_found(qtbot: QtBot, screen: CaseScreen) -> None:
    _find(qtbot, screen, "aunt")
    before = screen.frame.found.text()

    with qtbot.waitSignal(screen.reading.finding.found):
        screen.narrowing.narrow(NoteType.HOME_VISIT)

    assert before == f"{len(_holding('aunt'))} entries match"
    assert screen.frame.found.text() == "1 entry matches"


def test_every_place_of_what_is_looked_for_stands_out(desk: Desk) -> None:
    assert _tinted(desk, ("aunt", "fri")) == ["aunt", "aunt", "aunt", "Fri"]
    assert _tinted(desk, ()) == []


def test_signs_by_themselves_are_not_looked_for(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    _find(qtbot, screen, "aunt")

    _find(qtbot, screen, "“—")

    assert not screen.frame.found.isVisible()
