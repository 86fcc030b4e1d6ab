"""Whether a reader learns that entries stay: asked for, never by default, never for nothing."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import AGENCY, POLICE, PaperCourier


def shown_sealed(qtbot: QtBot, send: SendDialog, courier: PaperCourier) -> bool:
    """Sign what is chosen now; whether it tells that sealed entries exist."""
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)
    fill_in(send)
    send.checked.setChecked(True)
    with qtbot.waitSignal(send.sent):
        send.sign.click()
    return courier.built[-1][0].show_sealed


def test_nothing_is_told_of_what_stays_unless_somebody_asks_for_it(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    send.form.go_to(SendStep.SCOPE)
    offered = send.form.scope.sealed.isVisible()

    told = shown_sealed(qtbot, send, courier)

    assert offered
    assert not told


def test_the_counts_go_along_when_the_box_is_ticked(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    send.form.scope.sealed.box.click()

    told = shown_sealed(qtbot, send, courier)

    assert told


def test_what_was_checked_is_checked_again_when_the_counts_are_to_go_along(
    send: SendDialog,
) -> None:
    fill_in(send)
    send.checked.setChecked(True)

    send.form.scope.sealed.box.click()

    assert not send.checked.isChecked()


def test_where_nothing_stays_there_is_nothing_to_tell(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    scope = send.form.scope
    scope.sealed.box.click()

    scope.boxes[POLICE].click()
    scope.boxes[AGENCY].click()
    qtbot.waitUntil(lambda: scope.preview is not None)
    send.form.go_to(SendStep.SCOPE)
    offered = scope.sealed.isVisible()
    told = shown_sealed(qtbot, send, courier)

    assert not offered
    assert not told


def test_where_only_what_nobody_may_learn_of_stays_there_is_nothing_to_offer(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.unlisted = frozenset({POLICE, AGENCY})
    send.form.scope.sealed.box.click()

    qtbot.waitUntil(lambda: send.form.scope.preview is not None)
    send.form.go_to(SendStep.SCOPE)
    offered = send.form.scope.sealed.isVisible()
    told = shown_sealed(qtbot, send, courier)

    assert not offered
    assert not told
