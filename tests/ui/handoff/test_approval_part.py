"""Asking for approval before signing: only where policy says so, and for this alone."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.approval import Answer, Answered, Outcome
from desktop_app.domain.before_signing import ApprovalNow
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Author
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.rulebook import Policy, Rulebook
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.paper_cards import PaperChooser

NOON_MS = 1_795_262_400_000


@dataclass
class StrictCourier(PaperCourier):
    """Of an agency that approves every copy."""

    answered: Answered | None = None

    def outset(self, case: CaseId) -> Outset:
        policy = Policy(approval_required_for=frozenset({HandoffKind.COPY}))
        return replace(super().outset(case), rulebook=Rulebook(policy=policy))

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        told = super().preview(request)
        if request not in self.asked_about:
            return told
        outcome = Outcome.WAITING
        if self.answered is not None:
            is_returned = self.answered.answer is Answer.RETURNED
            outcome = Outcome.RETURNED if is_returned else Outcome.APPROVED
        now = ApprovalNow(
            outcome=outcome,
            asked_ms=NOON_MS,
            decided=self.answered,
            authority=Authority.SUPERVISOR,
        )
        return replace(told, approval=now)


def answer(what: Answer, comment: str = "") -> Answered:
    """What Miriam answered at half past twelve, UTC."""
    miriam = Author("k_m", "Miriam Okafor", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
    return Answered(
        id=EntryId(bytes(32)),
        author=miriam,
        answer=what,
        comment=comment,
        recorded_ms=NOON_MS + 1_800_000,
        counts=True,
    )


def ask(qtbot: QtBot, desk: Desk, send: SendDialog) -> None:
    """Press the button, and wait for what is planned again."""
    with qtbot.waitSignal(desk.tasks.recorded):
        send.form.check.approval.ask.click()
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)


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

    ask(qtbot, desk, send)

    assert strict.asked_about == [send.request]
    assert approval.accessibleName().startswith("Asked on ")
    assert not approval.ask.isEnabled()


def test_after_a_change_one_has_to_ask_again(qtbot: QtBot, desk: Desk, send: SendDialog) -> None:
    approval = send.form.check.approval
    ask(qtbot, desk, send)

    send.form.purpose.limits.setText("Not to be read aloud.")

    assert approval.ask.isEnabled()
    assert not approval.accessibleName().startswith("Asked")


def test_who_approved_it_and_with_what_direction_stands_among_the_facts(
    qtbot: QtBot, desk: Desk, send: SendDialog, strict: StrictCourier
) -> None:
    strict.answered = answer(Answer.APPROVED_WITH_DIRECTION, "Call him first.")

    ask(qtbot, desk, send)

    said = dict(send.form.check.told)["Approved by"]
    assert said.startswith("Miriam Okafor, supervisor, on ")
    assert said.endswith("; with direction: Call him first.")
    assert not send.form.check.approval.isVisible()


def test_what_was_returned_says_by_whom_and_why_and_can_be_asked_again(
    qtbot: QtBot, desk: Desk, send: SendDialog, strict: StrictCourier
) -> None:
    strict.answered = answer(Answer.RETURNED, "Leave the school out.")

    ask(qtbot, desk, send)

    approval = send.form.check.approval
    assert approval.accessibleName().startswith("Returned by Miriam Okafor, supervisor, on ")
    assert "Leave the school out." in approval.accessibleName()
    assert approval.ask.isEnabled()
    assert "Approved by" not in dict(send.form.check.told)


def test_where_policy_asks_for_no_approval_none_is_offered(send: SendDialog) -> None:
    approval = send.form.check.approval
    before = approval.isVisible()

    send.form.kind.buttons[HandoffKind.JOINT].click()

    assert before
    assert not approval.isVisible()
