"""Each action of handing on has a key of its own, shown beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.widgets.comparing import CompareDialog
from desktop_app.ui.widgets.outside_card import OutsideCardDialog
from tests.ui.handoff.hands import fill_in, shown
from tests.ui.handoff.paper_courier import AGENCY, POLICE
from tests.ui.paper_cards import ANNE, PaperChooser

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_recipients(qtbot: QtBot, send: SendDialog) -> SendDialog:
    send.form.go_to(SendStep.RECIPIENTS)
    qtbot.waitActive(send)
    return send


def test_a_card_is_asked_for_by_key(
    qtbot: QtBot, at_recipients: SendDialog, chooser: PaperChooser
) -> None:
    qtbot.keyClick(at_recipients, Qt.Key.Key_O, CONTROL)

    assert chooser.titles == ["Take in a card"]


def test_somebody_without_throughline_is_added_by_key(
    qtbot: QtBot, at_recipients: SendDialog
) -> None:
    qtbot.keyClick(at_recipients, Qt.Key.Key_O, CONTROL | SHIFT)

    assert isinstance(shown(OutsideCardDialog), OutsideCardDialog)


def test_a_code_is_compared_by_key(qtbot: QtBot, at_recipients: SendDialog) -> None:
    at_recipients.form.recipients.model.tick([ANNE.card.printed])

    qtbot.keyClick(at_recipients, Qt.Key.Key_E, CONTROL)

    assert isinstance(shown(CompareDialog), CompareDialog)


def test_notes_that_would_stay_are_included_by_key_one_audience_after_the_other(
    qtbot: QtBot, send: SendDialog
) -> None:
    send.form.go_to(SendStep.SCOPE)
    qtbot.waitActive(send)

    for _ in range(2):
        qtbot.keyClick(send, Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: send.form.scope.preview is not None)

    assert {POLICE, AGENCY} <= send.form.scope.chosen


@pytest.mark.parametrize(
    ("key", "step"), [(Qt.Key.Key_2, SendStep.RECIPIENTS), (Qt.Key.Key_3, SendStep.PURPOSE)]
)
def test_from_the_check_one_goes_back_to_what_is_to_be_changed(
    qtbot: QtBot, send: SendDialog, key: Qt.Key, step: SendStep
) -> None:
    fill_in(send)
    qtbot.waitActive(send)

    qtbot.keyClick(send, key, ALT)

    assert send.form.step is step


def test_the_checksum_is_copied_by_key(qtbot: QtBot, send: SendDialog) -> None:
    fill_in(send)
    send.checked.setChecked(True)
    with qtbot.waitSignal(send.sent):
        send.sign.click()
    qtbot.waitActive(send)

    qtbot.keyClick(send.finish, Qt.Key.Key_C, CONTROL)

    assert len(QApplication.clipboard().text()) == 64
