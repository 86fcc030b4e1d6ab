"""From step to step of a handoff: by keyboard alone, and never past what is missing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.widgets.steps import StepState
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.paper_cards import LAURIE

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_a_bundle_is_written_with_the_keyboard_alone(
    qtbot: QtBot, desk: Desk, send: SendDialog, courier: PaperCourier
) -> None:
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        held = QApplication.focusWidget()
        assert held is not None
        qtbot.keyClick(held, key, modifiers)

    qtbot.waitActive(send)
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.keyClicks(send.form.purpose.purpose, "Safety planning")
    qtbot.keyClicks(send.form.purpose.authority, "CYFSA")
    for _ in range(3):
        press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)
    qtbot.keyClick(send.checked, Qt.Key.Key_Space)
    with qtbot.waitSignals([send.sent, desk.tasks.recorded]):
        press(Qt.Key.Key_Return, CONTROL)

    request, place = courier.built[0]
    assert len(request.recipients) == 1
    assert request.case == CEDAR
    assert request.kind is HandoffKind.COPY
    assert request.audiences == frozenset({WHOLE_TEAM})
    assert place.name == "A7-31Q9.tlh"


def test_a_step_is_not_left_while_something_is_missing_in_it(
    qtbot: QtBot, send: SendDialog
) -> None:
    send.form.go_to(SendStep.RECIPIENTS)

    send.go_on.click()
    stayed = send.form.step
    send.form.recipients.model.tick([LAURIE.card.printed])
    send.go_on.click()
    qtbot.keyClick(send, Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)

    assert stayed is SendStep.RECIPIENTS
    assert send.form.step is SendStep.RECIPIENTS
    assert not send.form.recipients.error.words


def test_the_steps_tell_how_far_one_is(send: SendDialog) -> None:
    before = [step.state for step in send.form.steps.steps]

    fill_in(send)
    send.checked.setChecked(True)

    assert before == [StepState.CURRENT, *[StepState.WAITING] * 5]
    assert {step.state for step in send.form.steps.steps} == {StepState.DONE}
    assert [step.words for step in send.form.steps.steps[:4]] == [
        "Give a copy",
        "1 recipient",
        "Written down",
        "Whole team",
    ]


@pytest.mark.parametrize("step", [SendStep.PURPOSE, SendStep.SCOPE, SendStep.CHECK])
def test_tab_goes_from_top_to_bottom(qtbot: QtBot, send: SendDialog, step: SendStep) -> None:
    qtbot.waitActive(send)
    form = send.form
    form.go_to(step)
    stops = [*_stops(send, step), send.back]

    passed = [QApplication.focusWidget()]
    for _ in range(len(stops) + 10):
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())

    assert [each for each in passed if each in stops][: len(stops)] == stops


def _stops(send: SendDialog, step: SendStep) -> list[QWidget]:
    purpose, scope = send.form.purpose, send.form.scope
    if step is SendStep.PURPOSE:
        written = (purpose.authority, purpose.asked_for, purpose.minimum, purpose.limits)
        return [purpose.purpose, purpose.ground.grounds, *written, purpose.views]
    if step is SendStep.SCOPE:
        return [*scope.boxes.values(), scope.sealed.box, scope.narrowing.since]
    return [send.form.destination.box.choose, send.checked]
