"""Accepting a handoff: first everything that was checked, then one button, or leaving it."""

import threading

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.drop_page import only_file
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.widgets.steps import StepState
from desktop_app.ui.words.handoff_failures import HANDOFF_FAILURES
from tests.ui.handoff.hands import FILE, look
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.paper_cards import PaperChooser


def test_the_thread_says_what_was_checked(qtbot: QtBot, receive: ReceiveDialog) -> None:
    look(qtbot, receive)

    steps = receive.thread_panel.steps.steps
    assert [step.name for step in steps] == [
        "File is whole",
        "Signed by Timmins joint team",
        "Meant for you",
        "Newer than your copy",
        "1 conflict to settle",
    ]
    assert [step.state for step in steps[:4]] == [StepState.PASSED] * 4
    assert steps[4].state is StepState.ATTENTION
    assert steps[2].words == "It can be opened by Noor Kalsi and Renée Courville"


def test_accepting_joins_the_case_and_tells_everyone(
    qtbot: QtBot, desk: Desk, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    receipts: list[Receipt] = []
    desk.tasks.recorded.connect(receipts.append)
    look(qtbot, receive)

    with qtbot.waitSignal(receive.accepted_into):
        qtbot.keyClick(receive, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert receive.decided is not None
    assert (
        receive.decided.words
        == "36 entries joined the line, unread. 1 conflict waits to be settled."
    )
    assert [receipt.case for receipt in receipts] == [CEDAR]
    assert Part.TIMELINE in receipts[0].parts
    assert len(courier.accepted) == 1
    assert courier.left == []


def test_enter_then_leads_to_the_case(qtbot: QtBot, receive: ReceiveDialog) -> None:
    look(qtbot, receive)
    with qtbot.waitSignal(receive.accepted_into):
        receive.answers.accept.click()
    assert receive.answers.go is not None

    with qtbot.waitSignal(receive.case_asked) as asked:
        qtbot.keyClick(receive.answers.go, Qt.Key.Key_Return)

    assert asked.args == [CEDAR]
    assert not receive.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_leaving_it_forgets_it_and_changes_nothing(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, key: Qt.Key
) -> None:
    look(qtbot, receive)

    qtbot.keyClick(receive.answers.quarantine, key)
    qtbot.waitUntil(lambda: len(courier.left) == 1)

    assert not receive.isVisible()
    assert courier.accepted == []


@pytest.mark.parametrize("code", sorted(HANDOFF_FAILURES), ids=lambda code: code.value)
def test_every_refusal_says_what_is_safe_and_what_to_do(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, code: RefusalCode
) -> None:
    courier.refuse = Refusal(code)

    receive.look_into(FILE)
    qtbot.waitUntil(receive.drop.trouble.isVisible)

    failure = HANDOFF_FAILURES[code]
    told = receive.drop.trouble.accessibleName()
    assert failure.happened.text in told
    assert failure.safe.text in told
    assert failure.next.text in told
    states = [step.state for step in receive.thread_panel.steps.steps]
    assert states.count(StepState.FAILED) == 1
    assert not receive.answers.accept.isVisible()


def test_checking_can_be_stopped_and_another_file_chosen(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.gate = threading.Event()
    receive.look_into(FILE)
    qtbot.waitUntil(lambda: receive.drop.progress.far == "50%")

    qtbot.keyClick(receive, Qt.Key.Key_Escape)
    courier.gate.set()
    qtbot.waitUntil(receive.drop.trouble.isVisible)
    courier.gate = None
    look(qtbot, receive)

    assert receive.isVisible()
    assert len(courier.opened) == 2


def test_a_break_while_accepting_leads_back_to_the_file(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    look(qtbot, receive)
    courier.refuse = Fault(FaultCode.DISK_FULL)

    receive.answers.accept.click()
    qtbot.waitUntil(receive.drop.trouble.isVisible)
    courier.refuse = None
    look(qtbot, receive)

    assert receive.answers.accept.isEnabled()
    assert courier.left == []


def test_one_local_file_can_be_dropped_and_nothing_else() -> None:
    one, two, link = QMimeData(), QMimeData(), QMimeData()
    one.setUrls([QUrl.fromLocalFile("A7-31Q9.tlh")])
    two.setUrls([QUrl.fromLocalFile("a"), QUrl.fromLocalFile("b")])
    link.setUrls([QUrl("https://example.org/a.tlh")])

    taken = [only_file(each) for each in (one, two, link, QMimeData())]

    assert [path.name if path else None for path in taken] == ["A7-31Q9.tlh", None, None, None]


def test_a_dropped_file_is_looked_into(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    receive.drop.given.emit(FILE)
    qtbot.waitUntil(lambda: receive.arrival is not None)

    assert courier.opened == [FILE]


def test_the_window_behind_is_shaded_only_while_it_is_open(receive: ReceiveDialog) -> None:
    behind = receive.parentWidget()
    assert behind is not None
    shades = [child for child in behind.children() if type(child).__name__ == "Scrim"]

    receive.reject()

    assert len(shades) == 1
    assert not receive.isVisible()
    assert [child for child in behind.children() if getattr(child, "isVisible", bool)()] == []


def test_in_a_narrow_window_everything_stands_in_one_column(
    qtbot: QtBot, receive: ReceiveDialog
) -> None:
    look(qtbot, receive)

    receive.resize(600, 380)
    narrow = receive.page.isAncestorOf(receive.thread_panel), receive.thread_panel.isVisible()
    receive.resize(1080, 712)
    wide = receive.page.isAncestorOf(receive.thread_panel), receive.thread_panel.isVisible()

    assert narrow == (True, True)
    assert wide == (False, True)


def test_it_speaks_french(
    qtbot: QtBot, french_desk: Desk, courier: PaperCourier, window: QWidget
) -> None:
    dialog = ReceiveDialog(french_desk, courier, PaperChooser(), window)
    dialog.open()

    look(qtbot, dialog)

    assert dialog.accessibleName() == "Transmission pour Cedar-0412"
    assert dialog.thread_panel.steps.steps[4].name == "1 conflit à régler"
    assert dialog.answers.accept.text() == "Accepter dans Cedar-0412"
