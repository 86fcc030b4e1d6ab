"""One note opened: words marked, fields kept back, a summary signed, a reason given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import Chosen, read_chosen
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.why_words import BY_HAND
from tests.ui.handoff.hands import shown
from tests.ui.handoff.paper_notes import CLINIC, VISIT, NotesCourier
from tests.ui.handoff.reading import marked, on_the_notes, open_note, planned, reader_of, told
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


def test_a_note_without_a_summary_is_opened_to_write_one_and_then_goes_in_sum(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    reader = reader_of(send, 1)

    qtbot.keyClick(reader.list, Qt.Key.Key_M)
    note = shown(NoteDialog)
    assert isinstance(note, NoteDialog)
    before = note.sign.isEnabled()
    qtbot.keyClicks(note.summary, "Seen at a clinic.")
    note.sign.click()
    qtbot.waitUntil(lambda: CLINIC.id in reader.chosen.now.notes)
    planned(qtbot, send)

    assert not before
    assert courier.summed_up == [(CLINIC.id, "Seen at a clinic.")]
    assert courier.asked[-1].choices.notes == {CLINIC.id: Sending.SUMMARY}
    assert "Summary written by Dana Whitford" in told(reader, 1)
    assert "Seen at a clinic." in told(reader, 1)


def test_marked_words_are_withheld_and_let_go_again(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    note = open_note(qtbot, send, 0)

    marked(note, "555-0142")
    note.withhold.click()
    planned(qtbot, send)
    with_gap, why = told(send.form.reader, 0), courier.asked[-1].choices.passages
    note.releases[0].click()
    planned(qtbot, send)

    assert "text [passage] after hours" in with_gap
    assert "Withheld: Passages (1)" in with_gap
    assert why == ((VISIT.id, "555-0142"),)
    assert courier.asked[-1].choices.passages == ()
    assert VISIT.text in told(send.form.reader, 0)


def test_with_nothing_marked_it_says_how_to_mark(qtbot: QtBot, send: SendDialog) -> None:
    note = open_note(qtbot, send, 0)

    note.withhold.click()

    assert note.nothing.words.startswith("Mark the words first")
    assert send.form.reader.chosen.now.passages == []


def test_a_field_is_withheld_with_its_box(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    note = open_note(qtbot, send, 0)

    note.fields["present"].click()
    planned(qtbot, send)

    assert courier.asked[-1].choices.fields == {(VISIT.id, "present")}


def test_of_a_note_that_stays_nothing_is_offered_when_it_is_opened(
    qtbot: QtBot, send: SendDialog
) -> None:
    note = open_note(qtbot, send, 2)

    assert not note.withhold.isVisible()
    assert not note.summary_form.isVisible()
    assert note.nothing.words == "Only Timmins Police can release it."


def test_why_a_note_is_held_back_is_chosen_from_what_the_law_names(
    qtbot: QtBot, send: SendDialog, courier: NotesCourier
) -> None:
    note = open_note(qtbot, send, 0)

    note.reason.setCurrentIndex(BY_HAND.index(Why.PRIVILEGE))
    note.accept()
    qtbot.keyClick(reader_of(send, 0).list, Qt.Key.Key_H)
    planned(qtbot, send)

    assert courier.asked[-1].choices.reasons == {VISIT.id: Why.PRIVILEGE}
    assert courier.asked[-1].choices.notes == {VISIT.id: Sending.HOLD}


def test_decisions_are_read_back_as_they_were_written(send: SendDialog) -> None:
    chosen = send.form.reader.chosen
    chosen.send(CLINIC.id, Sending.HOLD)
    chosen.withhold(VISIT.id, "555-0142")
    chosen.keep_field(VISIT.id, "place", back=True)
    chosen.give_reason(CLINIC.id, Why.NOT_RELEVANT)

    again, spoilt = read_chosen(chosen.written()), read_chosen("{")

    assert again == chosen.now
    assert again.among({VISIT.id}).notes == {}
    assert again.among({VISIT.id}).passages == [(VISIT.id, "555-0142")]
    assert spoilt == Chosen()
