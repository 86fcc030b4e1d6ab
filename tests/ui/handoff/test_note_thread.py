"""Questions and sign-offs of a note stay, unless its sender sends them too, and sees them."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.disclosing import Why, Withheld
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question, Reply, SignOff
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import Chosen, read_chosen
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.ui.handoff.paper_notes import CLINIC, DANA, GUY, POLICE, VISIT, NotesCourier
from tests.ui.handoff.reading import on_the_notes, open_note, planned, reader_of, told
from tests.ui.paper_cards import PaperChooser

REVIEW, QUESTION, ANSWER = (EntryId(bytes([0x70 + each]) * 32) for each in range(3))
ASKED = Question(
    id=QUESTION,
    author=GUY,
    recorded_ms=1_794_447_000_000,
    text="Which number was it?",
    replies=(Reply(id=ANSWER, author=DANA, recorded_ms=1_794_448_000_000, text="555-0142."),),
)
SIGNED = SignOff(
    id=REVIEW, author=GUY, recorded_ms=1_794_446_000_000, words="Read with <b>care</b>."
)
REVIEWED = replace(VISIT, sign_offs=(SIGNED,), questions=(ASKED,))
THREAD = {
    REVIEW: (Piece("Read with <b>care</b>."),),
    QUESTION: (Piece("Which number was it?"),),
    ANSWER: (Piece("", Why.TELEPHONE),),
}


@dataclass
class ReviewedCourier(NotesCourier):
    """The first note was signed off and asked about."""

    held: list[TimelineEntry] = field(default_factory=lambda: [REVIEWED, CLINIC, POLICE])

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        told = super().preview(request)
        first, *others = told.disclosure.lines
        lines = (_line(first, request), *others)
        return replace(told, disclosure=replace(told.disclosure, lines=lines))


def _line(line: ReaderLine, request: HandoffRequest) -> ReaderLine:
    if VISIT.id in request.choices.threads:
        return replace(line, thread=THREAD)
    stays = tuple(Withheld(entry=id_, name="", why=Why.SUPERVISION) for id_ in THREAD)
    return replace(line, entry=VISIT, withheld=stays)


@pytest.fixture
def courier() -> ReviewedCourier:
    return ReviewedCourier()


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, courier: ReviewedCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    return on_the_notes(qtbot, desk, courier, chooser, window)


def test_one_key_sends_them_along_and_lets_them_stay_again(
    qtbot: QtBot, send: SendDialog, courier: ReviewedCourier
) -> None:
    reader = reader_of(send, 0)
    before = told(reader, 0)

    qtbot.keyClick(reader.list, Qt.Key.Key_Q)
    planned(qtbot, send)
    along, chosen = told(reader, 0), courier.asked[-1].choices.threads
    qtbot.keyClick(reader.list, Qt.Key.Key_Q)
    planned(qtbot, send)

    assert "Withheld: Questions and sign-offs (3)" in before
    assert "Its questions and sign-offs go along" in along
    assert chosen == frozenset({VISIT.id})
    assert courier.asked[-1].choices.threads == frozenset()


def test_of_a_note_nobody_reviewed_the_key_says_so(
    qtbot: QtBot, send: SendDialog, courier: ReviewedCourier
) -> None:
    reader = reader_of(send, 1)

    qtbot.keyClick(reader.list, Qt.Key.Key_Q)

    assert reader.closed.words == "Nobody signed it off or asked about it."
    assert courier.asked[-1].choices.threads == frozenset()


def test_in_the_note_the_box_shows_word_for_word_what_the_reader_sees(
    qtbot: QtBot, send: SendDialog
) -> None:
    note = open_note(qtbot, send, 0)
    before = note.supervision.said.accessibleName()

    note.supervision.box.setFocus()
    qtbot.keyClick(note.supervision.box, Qt.Key.Key_Space)
    planned(qtbot, send)

    signed, asked, answered = note.supervision.said.accessibleName().split("\n")
    assert before == ""
    assert signed.startswith("Guy Moreau signed it off, ")
    assert signed.endswith(": Read with <b>care</b>.")
    assert asked.endswith(": Which number was it?")
    assert answered.startswith("Dana Whitford answered, ")
    assert answered.endswith(": [phone number]")
    assert "&lt;b&gt;care&lt;/b&gt;" in note.supervision.said.text()


def test_a_note_without_any_has_no_box(qtbot: QtBot, send: SendDialog) -> None:
    note = open_note(qtbot, send, 1)

    assert note.supervision.isHidden()


def test_the_choice_is_kept_with_the_draft() -> None:
    chosen = Chosen(threads=[VISIT.id])

    kept = read_chosen(chosen.written())

    assert kept == chosen
    assert kept.among({CLINIC.id}).threads == []
