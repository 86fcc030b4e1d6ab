"""Files of a note whose words are withheld stay, unless the sender says so of the very file."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import FileOfNote, ReaderLine
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.ui.handoff.paper_courier import an_attachment
from tests.ui.handoff.paper_notes import VISIT, NotesCourier
from tests.ui.handoff.reading import marked, on_the_notes, open_note, planned
from tests.ui.paper_cards import PaperChooser

PASSAGE = "555-0142"


@dataclass
class FilingCourier(NotesCourier):
    """The first note has a file, which stays as soon as words of the note do."""

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        told = super().preview(request)
        first, *others = told.disclosure.lines
        lines = (replace(first, files=(_file(first, request),)), *others)
        return replace(told, disclosure=replace(told.disclosure, lines=lines))


def _file(line: ReaderLine, request: HandoffRequest) -> FileOfNote:
    is_express = (VISIT.id, "file/0000") in request.choices.files
    stays = bool(line.withheld) and not is_express
    why = Why.FILE_OF_PASSAGE if stays else None
    return FileOfNote(VISIT.id, "file/0000", an_attachment(0), why, is_express)


@pytest.fixture
def filing() -> FilingCourier:
    return FilingCourier()


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, filing: FilingCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    return on_the_notes(qtbot, desk, filing, chooser, window)


def withheld(qtbot: QtBot, send: SendDialog) -> NoteDialog:
    """The number is marked and withheld; the plan is back."""
    note = open_note(qtbot, send, 0)
    marked(note, PASSAGE)
    note.withhold.click()
    planned(qtbot, send)
    return note


def test_a_file_that_leaves_anyway_is_not_spoken_of(qtbot: QtBot, send: SendDialog) -> None:
    note = open_note(qtbot, send, 0)

    assert not note.files.boxes


def test_once_words_are_withheld_the_file_stays_and_says_why(
    qtbot: QtBot, send: SendDialog
) -> None:
    note = withheld(qtbot, send)

    assert [box.text() for box in note.files.boxes] == ["Send letter 0.pdf all the same"]
    assert note.files.reasons[0].startswith("Held back: words of this note are withheld")


def test_it_is_sent_expressly_by_keyboard_and_can_be_held_back_again(
    qtbot: QtBot, send: SendDialog, filing: FilingCourier
) -> None:
    note = withheld(qtbot, send)
    note.files.boxes[0].setFocus()

    qtbot.keyClick(note.files.boxes[0], Qt.Key.Key_Space)
    planned(qtbot, send)
    sent = filing.asked[-1].choices.files
    said = note.files.reasons[0]
    qtbot.keyClick(note.files.boxes[0], Qt.Key.Key_Space)
    planned(qtbot, send)

    assert sent == {(VISIT.id, "file/0000")}
    assert said.startswith("Leaves because you say so")
    assert filing.asked[-1].choices.files == frozenset()


def test_the_choice_is_kept_with_the_draft(qtbot: QtBot, send: SendDialog) -> None:
    note = withheld(qtbot, send)
    note.files.boxes[0].click()
    chosen = send.form.reader.chosen
    kept = chosen.written()

    chosen.send_file(VISIT.id, "file/0000", expressly=False)
    chosen.fill(kept)

    assert chosen.now.files == [(VISIT.id, "file/0000")]
