"""What stands around the line of a case, and when it gives way."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import Audience
from desktop_app.ui.case.port import SealedDay
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import ENTRIES
from tests.ui.case.paper_people import PEOPLE

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


def _press(qtbot: QtBot, screen: CaseScreen, *keys: _Key) -> None:
    for key in keys:
        qtbot.keyClick(screen.timeline, key)


def test_foreign_words_are_never_read_as_html(qtbot: QtBot, desk: Desk) -> None:
    bad = replace(ENTRIES[0], text="<img src='file:///etc/passwd'><b>bold</b>", place="<i>x</i>")

    screen = open_screen(qtbot, desk, PaperCase(entries=(bad,)))

    shown = screen.frame.inspector.entry.toPlainText()
    assert "<img src='file:///etc/passwd'><b>bold</b>" in shown
    assert "<i>x</i>" in shown


def test_the_safe_contact_rule_is_always_there(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase())
    bare = open_screen(qtbot, desk, PaperCase(people=PEOPLE[1:]))

    assert "555-0148" in screen.frame.safe_contact.accessibleName()
    assert "No safe-contact rule yet. Ask before you call." in (
        bare.frame.safe_contact.accessibleName()
    )
    assert bare.frame.safe_contact.height() >= 26


@pytest.mark.parametrize(
    ("width", "facets", "panel"), [(1228, True, True), (1000, True, False), (800, False, False)]
)
def test_columns_give_way_in_a_narrow_window(
    qtbot: QtBot, desk: Desk, width: int, facets: bool, panel: bool
) -> None:
    screen = open_screen(qtbot, desk, PaperCase(), width)

    assert screen.frame.facets.isVisible() is facets
    assert screen.frame.inspector.isVisible() is panel


def test_f8_opens_the_panel_over_a_narrow_line_and_esc_puts_it_away(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = open_screen(qtbot, desk, PaperCase(), 800)

    qtbot.keyClick(screen.timeline, _Key.Key_F8)
    opened = screen.frame.inspector.isVisible()
    qtbot.keyClick(screen, _Key.Key_Escape)

    assert opened
    assert not screen.frame.inspector.isVisible()


def test_a_sealed_day_is_shown_without_a_minute_or_a_name(qtbot: QtBot, desk: Desk) -> None:
    mark = SealedDay(date(2026, 11, 10), Audience("d_police"), "Police", Discipline.POLICE, 2)

    screen = open_screen(qtbot, desk, PaperCase(sealed=(mark,)))

    model = screen.timeline.timeline()
    assert model is not None
    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Police: 2 sealed entries.")


def test_the_line_is_in_french_where_the_person_is(
    qtbot: QtBot, french_desk: Desk, paper: PaperCase
) -> None:
    screen = open_screen(qtbot, french_desk, paper)

    model = screen.timeline.timeline()
    assert model is not None
    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mardi 10 novembre" in said
    assert "13\u00a0h\u00a020" in said


def test_an_empty_case_stands_still(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase(entries=()))

    for key in (_Key.Key_J, _Key.Key_U, _Key.Key_O, _Key.Key_R, _Key.Key_Right, _Key.Key_Return):
        _press(qtbot, screen, key)
    QApplication.processEvents()

    assert screen.timeline.current_entry() is None


def test_a_struck_entry_says_so_before_its_words(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase(entries=ENTRIES[5:]))

    shown = screen.frame.inspector.entry.toPlainText()

    assert shown.index("Written in the wrong case.") < shown.index("Called the aunt")
