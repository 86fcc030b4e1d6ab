"""A receipt comes in the same way as a handoff: what the file is shows when it is opened."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.card import Card
from desktop_app.domain.receipts import Outcome, Refused, TakenReceipt
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.widgets.steps import StepState
from tests.ui.handoff.hands import FILE
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.handoff.paper_report import entry
from tests.ui.paper_cards import LAURIE


def receipt(outcome: Outcome, **more: object) -> TakenReceipt:
    """What Laurie answered."""
    card = LAURIE.card
    assert isinstance(card, Card)
    said: dict[str, object] = {
        "case": CEDAR,
        "bundle": "b",
        "by": card,
        "outcome": outcome,
        "accepted": 0,
        "refused": (),
        "words": "",
        "at": "2026-11-12T09:00:00-05:00",
        "is_new": True,
    }
    return TakenReceipt(**{**said, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("taken", "words"),
    [
        (
            receipt(Outcome.ACCEPTED, accepted=36),
            "Laurie Penner has taken your handoff in. 36 entries were taken in.",
        ),
        (
            receipt(
                Outcome.PARTLY, accepted=35, refused=(Refused(entry("x"), "Not ours to keep."),)
            ),
            "Laurie Penner has taken in a part of your handoff. 35 entries were taken in. 1 entry"
            " was not taken in. In their words: “Not ours to keep.”",
        ),
        (
            receipt(Outcome.REJECTED, words="Another child.", is_new=False),
            "Laurie Penner has declined your handoff. In their words: “Another child.” It was on"
            " record already; nothing changed.",
        ),
        (
            receipt(Outcome.QUESTION, words="Who is A.?"),
            "Laurie Penner has a question before deciding. In their words: “Who is A.?”",
        ),
    ],
    ids=["accepted", "partly", "rejected", "question"],
)
def test_what_a_receiver_answered_is_said_in_their_words(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, taken: TakenReceipt, words: str
) -> None:
    courier.receipt = taken

    receive.look_into(FILE)
    qtbot.waitUntil(lambda: receive.decided is not None)

    assert receive.decided is not None
    assert receive.decided.words == words
    assert not receive.decided.write.isVisible()
    states = {step.state for step in receive.thread_panel.steps.steps}
    assert states == {StepState.PASSED}


def test_what_is_on_record_is_told_to_everyone(
    qtbot: QtBot, desk: Desk, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.receipt = receipt(Outcome.ACCEPTED)
    recorded: list[Receipt] = []
    desk.tasks.recorded.connect(recorded.append)

    receive.look_into(FILE)
    qtbot.waitUntil(lambda: receive.decided is not None)

    assert [Part.HANDOFFS in each.parts for each in recorded] == [True]


def test_enter_then_leads_to_the_case_it_is_about(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.receipt = receipt(Outcome.ACCEPTED)
    receive.look_into(FILE)
    qtbot.waitUntil(lambda: receive.answers.go is not None)
    assert receive.answers.go is not None

    with qtbot.waitSignal(receive.case_asked) as asked:
        qtbot.keyClick(receive.answers.go, Qt.Key.Key_Return)

    assert asked.args == [CEDAR]
