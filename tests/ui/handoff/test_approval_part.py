"""Asking for approval before signing: only where policy says so, and for this alone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.ids import CaseId
from desktop_app.domain.rulebook import Policy, Rulebook
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.paper_cards import PaperChooser


class StrictCourier(PaperCourier):
    """Of an agency that approves every copy."""

    def outset(self, case: CaseId) -> Outset:
        policy = Policy(approval_required_for=frozenset({HandoffKind.COPY}))
        return replace(super().outset(case), rulebook=Rulebook(policy=policy))


@pytest.fixture
def strict() -> StrictCourier:
    return StrictCourier()


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, strict: StrictCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    dialog = SendDialog(desk, strict, chooser, CEDAR, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
    fill_in(dialog)
    return dialog


def test_a_supervisor_is_asked_about_exactly_this(
    qtbot: QtBot, desk: Desk, send: SendDialog, strict: StrictCourier
) -> None:
    approval = send.form.check.approval

    with qtbot.waitSignal(desk.tasks.recorded):
        approval.ask.click()

    assert strict.asked_about == [send.request]
    assert approval.accessibleName().startswith("Asked.")
    assert not approval.ask.isEnabled()


def test_after_a_change_one_has_to_ask_again(qtbot: QtBot, desk: Desk, send: SendDialog) -> None:
    approval = send.form.check.approval
    with qtbot.waitSignal(desk.tasks.recorded):
        approval.ask.click()

    send.form.purpose.limits.setText("Not to be read aloud.")

    assert approval.ask.isEnabled()
    assert not approval.accessibleName().startswith("Asked.")


def test_where_policy_asks_for_no_approval_none_is_offered(send: SendDialog) -> None:
    approval = send.form.check.approval
    before = approval.isVisible()

    send.form.kind.buttons[HandoffKind.JOINT].click()

    assert before
    assert not approval.isVisible()
