"""What a handoff brings is chosen part by part; of a conflict no side is chosen beforehand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ObjectId
from desktop_app.domain.receiving import Choice, Lineage, PartState
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.parts_model import Tab
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from tests.ui.handoff.hands import FILE, look
from tests.ui.handoff.paper_courier import RECEIPT, PaperCourier
from tests.ui.handoff.paper_report import paper_report, part, waiting_at
from tests.ui.paper_cards import PaperChooser, id_of

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PLACEMENT = ObjectId(id_of("placement"))


def titles(dialog: ReceiveDialog) -> list[str]:
    model = dialog.page.parts.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def answer_question(qtbot: QtBot, dialog: ReceiveDialog, words: str) -> None:
    """Say why, in the question that is asked."""
    question = dialog.deciding.question
    assert question is not None
    question.said.setPlainText(words)
    question.action.click()
    qtbot.waitUntil(lambda: dialog.decided is not None)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()


def test_parts_stand_by_what_there_is_to_do_about_them(
    qtbot: QtBot, receive: ReceiveDialog
) -> None:
    look(qtbot, receive)
    tabs = receive.page.parts.tabs
    assert tabs is not None

    everything = titles(receive)
    tabs.segment(Tab.CHANGED.value).click()

    assert everything == ["Placement", "Police update", "Home visit", "Contact"]
    assert titles(receive) == ["Police update"]
    assert [tabs.segment(value).text() for value in tabs.values] == [
        "All 4",
        "Needs a choice 1",
        "Changed 1",
        "New 2",
        "Already here 1",
    ]


def test_what_was_taken_in_before_is_listed_at_once_though_nothing_is_to_be_chosen(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.report = paper_report(Lineage.DOUBLED, parts=(part("told", PartState.HERE),))

    look(qtbot, receive)

    tabs = receive.page.parts.tabs
    assert tabs is not None
    assert [tabs.segment(value).text() for value in tabs.values] == ["Already here 1"]
    assert titles(receive) == ["Home visit"]


def test_a_row_tells_what_it_is_whose_when_and_what_is_withheld(
    qtbot: QtBot, receive: ReceiveDialog
) -> None:
    look(qtbot, receive)

    spoken = receive.page.parts.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == (
        "Police update. Laurie Penner. Sat 7 Nov. Changed."
        " 2 things withheld · Time of the update corrected."
    )


def test_all_that_is_new_is_taken_without_a_word(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    look(qtbot, receive)

    with qtbot.waitSignal(receive.accepted_into):
        qtbot.keyClick(receive, Key.Key_Return, CONTROL)

    assert courier.choices == [Choice()]


def test_what_is_left_is_told_with_its_reason_and_what_is_here_stays(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    look(qtbot, receive)
    parts = receive.page.parts
    qtbot.keyClick(parts.list, Key.Key_End)

    qtbot.keyClick(parts.list, Key.Key_Space)
    offered = receive.answers.accept.text()
    qtbot.keyClick(receive, Key.Key_Return, CONTROL)
    answer_question(qtbot, receive, "Not ours to keep.")

    [choice] = courier.choices
    assert offered == "Accept 3 into Cedar-0412"
    assert choice.why == "Not ours to keep."
    assert choice.only == frozenset(each.about for each in courier.report.parts[:-1])


def test_a_part_the_case_can_not_stand_without_comes_along(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    courier.report = paper_report(
        parts=(part("case", PartState.NEW, needed=True), part("note", PartState.NEW))
    )
    look(qtbot, receive)
    model = receive.page.parts.model

    receive.page.parts.tick_all()

    assert model.only == frozenset({courier.report.parts[0].about})
    assert not model.may_be_toggled(0)


def test_all_can_be_left_and_taken_again_with_one_key(
    qtbot: QtBot, receive: ReceiveDialog
) -> None:
    look(qtbot, receive)
    model = receive.page.parts.model

    receive.page.parts.all.click()
    none_taken = model.taken
    receive.page.parts.all.click()

    assert none_taken == 0
    assert model.only is None


def test_no_side_of_a_conflict_is_chosen_beforehand(qtbot: QtBot, receive: ReceiveDialog) -> None:
    look(qtbot, receive)

    circles = receive.page.parts.band.circles

    assert [circle.text() for circle in circles] == ["Yours", "Theirs", "Keep both, marked"]
    assert not any(circle.isChecked() for circle in circles)
    assert circles[0].accessibleName().startswith("Yours. Foster home, Kenora. Renée Courville")


@pytest.mark.parametrize(
    ("key", "answers"),
    [
        (Key.Key_1, {(PLACEMENT, "title"): "Foster home, Kenora"}),
        (Key.Key_2, {(PLACEMENT, "title"): "Family home near Timmins"}),
        (Key.Key_3, {}),
    ],
)
def test_a_digit_on_the_list_answers_the_conflict(
    qtbot: QtBot,
    receive: ReceiveDialog,
    courier: PaperCourier,
    key: Key,
    answers: dict[tuple[ObjectId, str], object],
) -> None:
    look(qtbot, receive)

    qtbot.keyClick(receive.page.parts.list, key)
    with qtbot.waitSignal(receive.accepted_into):
        receive.answers.accept.click()

    assert receive.page.parts.band.open == 0
    assert courier.choices[0].answers == answers


def test_declining_says_why_and_offers_the_receipt(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier, chooser: PaperChooser
) -> None:
    chooser.answer = RECEIPT
    look(qtbot, receive)

    receive.answers.decline.click()
    answer_question(qtbot, receive, "The file is of another child.")
    assert receive.decided is not None
    qtbot.keyClick(receive, Key.Key_S, CONTROL)
    qtbot.waitUntil(receive.decided.written.isVisible)

    assert [(act, words) for act, _, words in courier.answers] == [
        ("reject", "The file is of another child.")
    ]
    assert courier.accepted == []
    assert [place for _, place in courier.written] == [RECEIPT]
    assert "Give B2-77K1.tlh to Laurie Penner" in receive.decided.written.accessibleName()


def test_a_question_decides_nothing(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    look(qtbot, receive)

    receive.answers.ask.click()
    answer_question(qtbot, receive, "Who is A.?")

    assert [(act, words) for act, _, words in courier.answers] == [("ask", "Who is A.?")]
    assert receive.decided is not None
    assert receive.decided.words.startswith("Nothing is decided.")
    assert courier.accepted == []


def test_what_the_sender_asks_and_held_back_stands_beside_it(
    qtbot: QtBot, receive: ReceiveDialog
) -> None:
    look(qtbot, receive)

    assert receive.page.told.said[3:-1] == (
        "Don’t pass on further",
        "Review by Wed 10 Feb 2027",
        "Not released by its agency 6",
        "Pictures 4",
    )


def test_a_file_in_quarantine_is_left_by_its_key(
    qtbot: QtBot, receive: ReceiveDialog, courier: PaperCourier
) -> None:
    receive.look_into(FILE)
    qtbot.waitUntil(lambda: receive.arrival is not None)

    qtbot.keyClick(receive, Key.Key_Q, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(courier.left) == 1)

    assert not receive.isVisible()
    assert courier.choices == []


def test_what_lies_in_quarantine_is_looked_into_again_with_one_press(
    qtbot: QtBot, desk: Desk, courier: PaperCourier, chooser: PaperChooser, window: QWidget
) -> None:
    courier.in_quarantine = (waiting_at(FILE),)
    dialog = ReceiveDialog(desk, courier, chooser, window)
    dialog.open()
    qtbot.waitUntil(dialog.drop.waiting.isVisible)
    [button] = dialog.drop.waiting.buttons

    qtbot.keyClick(button, Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.arrival is not None)

    assert button.text() == "A7-31Q9.tlh, looked at Tue 10 Nov, 15:40"
    assert courier.opened == [FILE]


def test_with_nothing_in_quarantine_nothing_is_said_of_it(receive: ReceiveDialog) -> None:
    assert not receive.drop.waiting.isVisible()
