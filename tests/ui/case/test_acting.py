"""Amending, striking, taking back and signing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.ui.case.port import Unsigned
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.toast import Toast
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import HOME_VISIT

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


def _press(qtbot: QtBot, screen: CaseScreen, *keys: _Key) -> None:
    for key in keys:
        qtbot.keyClick(screen.timeline, key)


def test_keys_ask_for_a_new_entry_and_for_an_amendment(qtbot: QtBot, screen: CaseScreen) -> None:
    with qtbot.waitSignal(screen.new_entry_asked) as new:
        _press(qtbot, screen, _Key.Key_N)
    with qtbot.waitSignal(screen.amend_asked) as amend:
        _press(qtbot, screen, _Key.Key_A)

    assert new.args == [NoteType.NOTE]
    assert amend.args == [HOME_VISIT]


def test_a_struck_entry_can_not_be_amended(qtbot: QtBot, screen: CaseScreen) -> None:
    _press(qtbot, screen, _Key.Key_End)

    with qtbot.assertNotEmitted(screen.amend_asked):
        _press(qtbot, screen, _Key.Key_A)


def test_an_entry_is_struck_only_with_a_reason(qtbot: QtBot, desk: Desk) -> None:
    dialog = StrikeDialog(desk.theme, None)
    qtbot.addWidget(dialog)
    without = dialog.strike.isEnabled()

    qtbot.keyClicks(dialog.reason, "Wrong case.")

    assert (without, dialog.strike.isEnabled()) == (False, True)


def test_an_unsigned_entry_can_be_taken_back_or_signed_with_a_second_key(
    qtbot: QtBot, desk: Desk
) -> None:
    in_a_minute = desk.clock.now_ms() + 58_000
    paper = PaperCase(waiting=(Unsigned("draft", NoteType.HOME_VISIT, in_a_minute),))
    screen = open_screen(qtbot, desk, paper)
    told = screen.frame.unsigned.accessibleName(), screen.frame.unsigned.isVisible()

    qtbot.keyClick(screen.timeline, _Key.Key_Return, _CTRL)

    qtbot.waitUntil(lambda: not paper.waiting)
    qtbot.waitUntil(lambda: not screen.frame.unsigned.isVisible())
    assert told[1]


def test_what_is_taken_back_can_be_gone_on_with(qtbot: QtBot, desk: Desk) -> None:
    in_a_minute = desk.clock.now_ms() + 58_000
    paper = PaperCase(waiting=(Unsigned("draft", NoteType.NOTE, in_a_minute),))
    screen = open_screen(qtbot, desk, paper)

    with qtbot.waitSignal(screen.new_entry_asked):
        qtbot.mouseClick(screen.frame.unsigned.take_back, Qt.MouseButton.LeftButton)

    assert not paper.waiting


def test_anothers_words_are_not_amended_and_it_is_said_whom_to_ask(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = open_screen(qtbot, desk, PaperCase(not_ours=frozenset({HOME_VISIT.id})))
    screen.reading.go_to_entry(HOME_VISIT.id)
    qtbot.waitUntil(lambda: screen.timeline.current_entry() == HOME_VISIT)

    with qtbot.assertNotEmitted(screen.amend_asked, wait=100):
        _press(qtbot, screen, _Key.Key_A)
    qtbot.waitUntil(lambda: bool(screen.findChildren(Toast)))

    assert "somebody else" in screen.findChildren(Toast)[0].accessibleName()


def test_q_asks_about_the_entry_in_hand(qtbot: QtBot, screen: CaseScreen) -> None:
    with qtbot.waitSignal(screen.acting.question_asked) as asked:
        _press(qtbot, screen, _Key.Key_Q)

    assert asked.args == [HOME_VISIT]
