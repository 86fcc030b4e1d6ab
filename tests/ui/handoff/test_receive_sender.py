"""Who sent it: unknown, never compared or revoked, and what has to be done first."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Standing
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.widgets.steps import StepState
from tests.ui.handoff.hands import known_as, look
from tests.ui.handoff.paper_courier import PaperCourier
from tests.ui.paper_cards import LAURIE, PaperChooser


def test_a_sender_nobody_knows_is_refused_with_the_next_step(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.cards.clear()

    look(qtbot, receive)

    assert receive.page.origin.unknown.isVisible()
    assert receive.page.origin.take_in.isVisible()
    assert not receive.answers.accept.isEnabled()


def test_taking_in_the_senders_card_looks_at_the_file_again(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, chooser: PaperChooser
) -> None:
    courier.cards.clear()
    courier.in_files["laurie.tlcard"] = replace(LAURIE, standing=Standing.UNVERIFIED)
    chooser.answer = Path("laurie.tlcard")
    look(qtbot, receive)

    receive.page.origin.take_in.click()
    qtbot.waitUntil(receive.page.origin.uncompared.isVisible)

    assert len(courier.opened) == 2
    assert len(courier.left) == 1
    assert not receive.answers.accept.isEnabled()


def test_a_card_that_cannot_be_read_is_said_in_place(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, chooser: PaperChooser
) -> None:
    courier.cards.clear()
    chooser.answer = Path("gone.tlcard")
    look(qtbot, receive)

    receive.page.origin.take_in.click()
    qtbot.waitUntil(receive.page.trouble.isVisible)

    assert "Code TL-" in receive.page.trouble.accessibleName()


@pytest.mark.parametrize("standing", [Standing.UNVERIFIED, Standing.VOUCHED])
def test_a_sender_never_compared_waits_for_the_digits(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, standing: Standing
) -> None:
    known_as(courier, standing)
    look(qtbot, receive)
    may_at_first = receive.answers.accept.isEnabled()

    receive.page.origin.panel.entry.fill_in(LAURIE.code)
    qtbot.keyClick(receive.page.origin.panel.entry.fields[-1], Qt.Key.Key_Return)
    qtbot.waitUntil(receive.answers.accept.isEnabled)

    assert not may_at_first
    assert courier.cards[LAURIE.card.printed].standing is Standing.CONFIRMED
    assert not receive.page.origin.isVisible()
    assert receive.thread_panel.steps.steps[1].state is StepState.PASSED


def test_wrong_digits_are_refused_in_words_and_nothing_is_confirmed(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    known_as(courier, Standing.UNVERIFIED)
    look(qtbot, receive)

    receive.page.origin.panel.entry.fill_in("0" * 30)
    receive.page.origin.confirm.click()
    qtbot.waitUntil(receive.page.origin.panel.trouble.isVisible)

    assert "The two codes are not the same." in receive.page.origin.panel.trouble.words
    assert courier.cards[LAURIE.card.printed].standing is Standing.UNVERIFIED
    assert not receive.answers.accept.isEnabled()


def test_the_code_is_hidden_while_the_digits_heard_are_typed(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    known_as(courier, Standing.UNVERIFIED)
    look(qtbot, receive)
    qtbot.waitActive(receive)

    receive.page.origin.panel.entry.setFocus()
    while_typing = receive.thread_panel.code.accessibleName()
    receive.answers.quarantine.setFocus()

    assert while_typing == "Code, hidden while you type"
    assert receive.thread_panel.code.accessibleName().startswith("Code: ")


def test_not_having_compared_must_be_said_to_go_on(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    known_as(courier, Standing.UNVERIFIED)
    look(qtbot, receive)

    receive.page.origin.unmet.click()
    with qtbot.waitSignal(receive.accepted_into):
        receive.answers.accept.click()

    assert courier.accepted[0].incoming.standing is Standing.UNVERIFIED


def test_a_revoked_sender_can_not_be_accepted(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    known_as(courier, Standing.REVOKED)

    look(qtbot, receive)

    assert receive.page.origin.revoked.isVisible()
    assert not receive.answers.accept.isEnabled()
    assert receive.thread_panel.steps.steps[1].state is StepState.FAILED
