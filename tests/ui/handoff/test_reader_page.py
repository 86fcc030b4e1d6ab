"""What the reader sees, note by note: chosen by letter, planned again, or taken back."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.disclosing import Sending
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.paper_notes import CLINIC, POLICE, VISIT, NotesCourier
from tests.ui.handoff.reading import on_the_notes, planned, reader_of, told
from tests.ui.paper_cards import PaperChooser


@pytest.fixture
def courier() -> NotesCourier:
    return NotesCourier()


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, courier: NotesCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    """A handoff that stands on what the reader sees."""
    return on_the_notes(qtbot, desk, courier, chooser, window)


def test_a_letter_holds_a_note_back_and_the_list_stays_where_it_was(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    reader = reader_of(send, 1)

    qtbot.keyClick(reader.list, Qt.Key.Key_H)
    at_once = reader.model.rows[1].sending
    planned(qtbot, send)

    assert at_once is Sending.HOLD
    assert courier.asked[-1].choices.notes == {CLINIC.id: Sending.HOLD}
    assert reader.list.currentIndex().row() == 1
    assert "Held back. The reader sees that one entry exists." in told(reader, 1)


def test_what_is_held_back_takes_less_room_but_for_who_looks_at_all_words(
    qtbot: QtBot, send: SendDialog
) -> None:
    reader = reader_of(send, 1)

    def height() -> int:
        return reader.list.visualRect(reader.model.index(1, 0)).height()

    sent = height()
    qtbot.keyClick(reader.list, Qt.Key.Key_H)
    planned(qtbot, send)
    qtbot.waitUntil(lambda: height() < sent)
    reader.side.segment("mine").click()

    qtbot.waitUntil(lambda: height() == sent)


def test_another_letter_lets_it_go_again(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    reader = reader_of(send, 1)

    qtbot.keyClick(reader.list, Qt.Key.Key_H)
    qtbot.keyClick(reader.list, Qt.Key.Key_S)
    planned(qtbot, send)

    assert courier.asked[-1].choices.notes == {}
    assert CLINIC.text in told(reader, 1)


def test_what_another_agency_has_not_released_stays_and_says_who_can(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    reader = reader_of(send, 2)

    qtbot.keyClick(reader.list, Qt.Key.Key_S)

    assert reader.closed.words == "Only Timmins Police can release it."
    assert reader.model.rows[2].sending is Sending.HOLD
    assert POLICE.id not in reader.chosen.now.notes


def test_a_click_on_a_choice_takes_it(qtbot: QtBot, send: SendDialog) -> None:
    reader = reader_of(send, 0)
    row = QRectF(reader.list.visualRect(reader.model.index(0, 0)))
    place = reader.list.painter.choices(row)[Sending.HOLD].center()

    qtbot.mouseClick(
        reader.list.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(place).toPoint()
    )

    assert reader.model.rows[0].sending is Sending.HOLD


def test_a_choice_that_cannot_be_kept_is_taken_back_and_said(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    reader = reader_of(send, 0)

    reader.chosen.withhold(VISIT.id, "words that stand nowhere")
    qtbot.waitUntil(send.form.trouble.isVisible)
    planned(qtbot, send)

    assert reader.chosen.now.passages == []
    assert courier.asked[-1].choices.passages == ()


def test_mine_shows_every_word_and_as_the_reader_what_leaves(
    qtbot: QtBot, send: SendDialog
) -> None:
    reader = reader_of(send, 0)
    reader.chosen.withhold(VISIT.id, "555-0142")
    planned(qtbot, send)

    as_the_reader = told(reader, 0)
    reader.side.segment("mine").click()
    mine = told(reader, 0)

    assert "555-0142" not in as_the_reader
    assert "555-0142" in mine


def test_rules_and_scope_go_into_what_is_planned(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    form = send.form

    form.reader.rules.phones.click()
    form.scope.narrowing.since.setText("2026-11-01")
    form.scope.narrowing.disciplines.boxes["police"].click()
    planned(qtbot, send)

    choices = courier.asked[-1].choices
    assert choices.rules.telephones
    assert not choices.rules.addresses
    assert str(choices.scope.since) == "2026-11-01"
    assert [each.value for each in choices.scope.disciplines] == ["police"]


def test_a_day_that_is_none_keeps_one_on_the_page(send: SendDialog) -> None:
    form = send.form
    form.recipients.model.tick([form.recipients.model.cards[0].card.printed])
    form.purpose.purpose.setText("Safety planning.")
    form.purpose.authority.setText("CYFSA")
    form.go_to(SendStep.SCOPE)
    form.scope.narrowing.since.setText("last week")

    send.go_on.click()

    assert form.step is SendStep.SCOPE
    assert form.scope.narrowing.forms[0].error
    assert QApplication.focusWidget() is form.scope.narrowing.since


def test_a_ground_says_what_it_needs_and_its_name_alone_may_not_be_enough(
    send: SendDialog,
) -> None:
    purpose = send.form.purpose
    purpose.purpose.setText("Safety planning.")

    purpose.ground.grounds.setCurrentIndex(1)
    needs, enough = purpose.ground.needs.words, purpose.is_complete
    purpose.ground.grounds.setCurrentIndex(2)

    assert needs == "Say which harm, and to whom."
    assert not enough
    assert purpose.is_complete
    assert purpose.basis == "Consent"
    assert purpose.ground.no_consent.words == "No consent is on record that stands today."
    assert send.request.ground == "consent"
