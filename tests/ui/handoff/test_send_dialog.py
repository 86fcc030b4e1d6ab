"""Handing a case on: nothing leaves unchecked, or in silence to somebody never compared."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.sent_page import SentPage, short_checksum
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import AGENCY, POLICE, PaperCourier
from tests.ui.paper_cards import GUY, OWN, PaperChooser


def numbers(dialog: SendDialog) -> tuple[dict[str, str], dict[str, str]]:
    """The two columns, words to numbers."""
    leaves, stays = dialog.form.side.leaves, dialog.form.side.stays
    return (
        {count.words: count.number for count in leaves.shown},
        {count.words: count.number for count in stays.shown},
    )


def test_the_columns_say_what_leaves_and_what_stays(send: SendDialog) -> None:
    leaves, stays = numbers(send)

    assert leaves == {"Entries": "71", "Notes among them": "59", "Files, 18.4 MB": "12"}
    assert stays == {"Police only, 12 notes": "16", "Northern Lakes CFS only, 3 notes": "9"}
    assert [box.text() for box in send.form.scope.boxes.values()] == [
        "Whole team",
        "Police only",
        "Northern Lakes CFS only",
    ]


def test_the_columns_follow_the_audiences(qtbot: QtBot, send: SendDialog) -> None:
    send.form.scope.boxes[POLICE].click()
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)

    leaves, stays = numbers(send)
    assert leaves["Entries"] == "87"
    assert stays == {"Northern Lakes CFS only, 3 notes": "9"}


def test_an_answer_to_an_earlier_question_is_not_shown(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    send.form.scope.boxes[POLICE].click()
    send.form.scope.boxes[AGENCY].click()
    send.form.scope.boxes[WHOLE_TEAM].click()
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)

    assert numbers(send)[0]["Entries"] == "25"
    assert courier.previewed[-1] == {POLICE, AGENCY}


def test_without_an_audience_nothing_is_asked_and_nothing_leaves(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    asked = len(courier.previewed)

    send.form.scope.boxes[WHOLE_TEAM].click()
    qtbot.wait(20)

    assert len(courier.previewed) == asked
    assert send.form.side.leaves.words == "Nothing, so far."


def test_what_is_missing_is_said_in_place(send: SendDialog, courier: PaperCourier) -> None:
    send.form.scope.boxes[WHOLE_TEAM].setChecked(False)

    send.sign.click()

    assert send.form.recipients.error.words == "Choose who is to receive it."
    assert send.form.purpose.purpose_form.error
    assert send.form.purpose.authority_form.error
    assert send.form.scope.error.words == "Choose whose entries are to leave."
    assert courier.built == []


def test_nothing_is_signed_before_both_columns_were_checked(
    send: SendDialog, courier: PaperCourier
) -> None:
    fill_in(send)

    send.sign.click()

    assert send.unchecked.words == "Check both columns, then tick this."
    assert courier.built == []


def test_the_tick_falls_when_what_leaves_or_for_whom_changes(
    qtbot: QtBot, send: SendDialog
) -> None:
    fill_in(send)

    send.checked.setChecked(True)
    send.form.recipients.model.tick([GUY.card.printed])
    after_recipient = send.checked.isChecked()
    send.checked.setChecked(True)
    send.form.scope.boxes[POLICE].click()

    assert not after_recipient
    assert not send.checked.isChecked()


def test_the_end_says_what_lies_where_and_what_to_tell(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    fill_in(send)
    send.checked.setChecked(True)
    before = send.accessibleDescription()

    with qtbot.waitSignal(send.sent) as sent:
        send.sign.click()

    page = send.pages.currentWidget()
    assert isinstance(page, SentPage)
    assert "Draft kept" in before
    assert "Draft" not in send.accessibleDescription()
    assert page.checksum.text() == short_checksum(sent.args[0].sha256)
    assert len(page.checksum.text().split()) == 4
    assert " ".join(OWN.code.replace(" ", "")) in page.code.accessibleName().replace(",", "")
    page.copy.click()
    assert QGuiApplication.clipboard().text() == sent.args[0].sha256
    assert send.finish.isVisible()
    assert not send.sign.isVisible()


def test_stopping_safely_leaves_everything_as_it_was_typed(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.gate = threading.Event()
    fill_in(send)
    send.checked.setChecked(True)
    send.sign.click()
    qtbot.waitUntil(lambda: send.progress.far == "50%")

    qtbot.keyClick(send, Qt.Key.Key_Escape)
    courier.gate.set()
    qtbot.waitUntil(lambda: not send.is_writing)

    assert send.isVisible()
    assert send.form.trouble.isVisible()
    assert send.form.purpose.purpose.text()
    assert send.sign.isEnabled()
    assert courier.built == []


@pytest.mark.parametrize(
    "error",
    [
        Refusal(RefusalCode.FILE_EXISTS),
        Fault(FaultCode.DISK_FULL),
        Fault(FaultCode.WRITTEN_COPY_DIFFERS),
    ],
    ids=lambda error: error.code.value,
)
def test_a_failure_says_what_is_safe_and_may_be_tried_again(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier, error: Exception
) -> None:
    courier.refuse = error
    fill_in(send)
    send.checked.setChecked(True)

    send.sign.click()
    qtbot.waitUntil(send.form.trouble.isVisible)
    courier.refuse = None
    with qtbot.waitSignal(send.sent):
        send.sign.click()

    assert "Code TL-" in send.form.trouble.accessibleName()


def test_files_that_are_not_here_are_named_and_the_handoff_goes_without_them(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    courier.missing = 2
    send.form.scope.boxes[POLICE].click()
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)
    fill_in(send)
    send.checked.setChecked(True)

    with qtbot.waitSignal(send.sent):
        send.sign.click()

    told = send.form.side.missing.accessibleName()
    assert "2 files of this case are not on this device." in told
    assert "letter 0.pdf, letter 1.pdf" in told
    assert len(courier.built) == 1


def test_a_file_name_that_tells_whose_case_it_is_is_warned_of(
    send: SendDialog, chooser: PaperChooser
) -> None:
    chooser.answer = Path("handoff cedar-0412")

    send.form.destination.box.choose.click()

    assert send.form.destination.place.name == "handoff cedar-0412.tlh"
    assert "A neutral one is safer" in send.form.destination.notice.words


def test_escape_leaves_without_a_word(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier
) -> None:
    fill_in(send)

    qtbot.keyClick(send, Qt.Key.Key_Escape)

    assert not send.isVisible()
    assert courier.built == []
