"""A bundle without the notes somebody meant to hand over: told before it is signed."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.paper_courier import AGENCY, NOTES, POLICE, PaperCourier


def counted(qtbot: QtBot, send: SendDialog) -> None:
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)


def test_notes_that_stay_are_told_with_whom_they_are_for(send: SendDialog) -> None:
    staying = send.form.scope.staying

    assert staying.sentences == (
        "12 notes stay: they are for Police only.",
        "3 notes stay: they are for Northern Lakes CFS only.",
    )
    assert not staying.warning.isVisible()


def test_one_note_is_not_told_as_many(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.notes = {WHOLE_TEAM: 4, AGENCY: 1}

    send.form.scope.boxes[POLICE].click()
    counted(qtbot, send)

    said = send.form.scope.staying.sentences
    assert said == ("1 note stays: it is for Northern Lakes CFS only.",)


def test_that_no_note_leaves_at_all_is_a_warning(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.notes = {AGENCY: 3}

    send.form.scope.boxes[POLICE].click()
    counted(qtbot, send)

    send.form.go_to(SendStep.SCOPE)
    scope = send.form.scope
    assert scope.staying.warning.isVisible()
    assert scope.staying.warning.accessibleName().startswith("No note leaves.")
    notes = next(
        count for count in send.form.side.leaves.shown if count.words == "Notes among them"
    )
    assert (notes.number, notes.icon, notes.ink) == ("0", "triangle-alert", "warn")


def test_a_case_without_notes_is_no_reason_to_warn(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.notes = {}

    send.form.scope.boxes[POLICE].click()
    counted(qtbot, send)

    assert not send.form.scope.staying.isVisible()


def test_one_press_includes_them_and_the_keyboard_goes_to_the_tick(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    staying = send.form.scope.staying
    button = staying.buttons[list(NOTES).index(AGENCY)]

    button.click()
    counted(qtbot, send)

    assert send.form.scope.boxes[AGENCY].isChecked()
    assert send.form.scope.boxes[AGENCY].hasFocus()
    assert not button.isVisible()
    assert staying.sentences == ("12 notes stay: they are for Police only.",)


@pytest.mark.parametrize("audience", [POLICE, AGENCY])
def test_the_whole_team_left_out_is_named_as_such(
    qtbot: QtBot, send: SendDialog, audience: str
) -> None:
    scope = send.form.scope
    next(box for tag, box in scope.boxes.items() if tag == audience).click()
    scope.boxes[WHOLE_TEAM].click()
    counted(qtbot, send)

    assert scope.staying.sentences[0] == "59 notes stay: they are for the whole team."
