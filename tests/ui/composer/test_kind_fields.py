"""Each kind asks for its own few things, and what is filled in is never hidden."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType, Source
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.fields import FormField
from tests.ui.composer.conftest import CTRL, CTRL_SHIFT, open_composer
from tests.ui.composer.paper_desk import PaperDesk


def asked(composer: Composer) -> list[str]:
    """The labels of the fields beside the text that can be seen, in their order."""
    sheet = composer.sheet
    forms = (sheet.occurred_form, sheet.place_form, sheet.present_form, sheet.source_form)
    assert {*forms, sheet.late_form, sheet.reason_form} >= set(sheet.findChildren(FormField))
    return [form.field.accessibleName() for form in forms if form.isVisible()]


def test_a_contact_note_has_at_most_two_fields_beside_the_text_and_needs_neither(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_2, CTRL_SHIFT)
    shown = asked(composer)
    composer.sheet.text.setFocus()
    qtbot.keyClicks(composer.sheet.text, "J. called. School goes well.")

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Return, CTRL)

    assert shown == ["Occurred", "Who you were in touch with"]
    assert paper.notes[0][0].type is NoteType.CONTACT


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (NoteType.NOTE, ["Occurred", "Place", "Who was there"]),
        (NoteType.HOME_VISIT, ["Occurred", "Place", "Who was there"]),
        (NoteType.DECISION, ["Occurred", "Who took part"]),
        (NoteType.COURT, ["Occurred", "Court", "Who was there"]),
        (NoteType.POLICE_UPDATE, ["Occurred", "How it is known"]),
        (NoteType.MISSING, ["Occurred", "Where last seen", "Who was there", "How it is known"]),
        (NoteType.DOCUMENT, ["Date of the document", "How it is known"]),
    ],
)
def test_each_kind_asks_for_its_own(composer: Composer, kind: NoteType, fields: list[str]) -> None:
    composer.sheet.kind.choose(kind)

    assert asked(composer) == fields


@pytest.mark.parametrize("kind", list(NoteType))
def test_no_kind_asks_for_more_than_four_things(composer: Composer, kind: NoteType) -> None:
    composer.sheet.kind.choose(kind)

    assert 1 <= len(asked(composer)) <= 4


def test_what_is_filled_in_stays_in_view_when_the_kind_changes(composer: Composer) -> None:
    composer.sheet.place.setText("Kenora")
    composer.sheet.present.add("J.M.")

    composer.sheet.kind.choose(NoteType.DOCUMENT)

    assert asked(composer)[1:3] == ["Place", "Who was there"]


def test_who_was_there_can_be_said_of_a_kind_that_does_not_ask(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.sheet.kind.choose(NoteType.DOCUMENT)

    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_W, CTRL_SHIFT)

    assert composer.sheet.present.typed.hasFocus()


def test_how_it_is_known_goes_on_record_and_a_document_is_never_late(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.kind.choose(NoteType.DOCUMENT)
    composer.sheet.occurred.typed.setText("2 Nov")
    composer.sheet.occurred._read("2 Nov")
    is_late = composer.sheet.late_form.isVisible()
    qtbot.keyClicks(composer.sheet.text, "A school report.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert not is_late
    assert paper.notes[0][0].source is Source.RECORD


def test_what_somebody_was_told_is_kept_with_the_draft_and_recorded_so(
    qtbot: QtBot, desk: Desk, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.kind.choose(NoteType.POLICE_UPDATE)
    qtbot.keyClicks(composer.sheet.text, "She was seen near the station.")
    composer.sheet.source.choice.setFocus()
    qtbot.keyClick(composer.sheet.source.choice, Qt.Key.Key_Down)
    composer.sheet.source.choice.activated.emit(1)
    composer.close_and_keep()
    again = open_composer(qtbot, desk, paper)

    with qtbot.waitSignal(again.recorded):
        again.record()

    assert paper.notes[0][0].source is Source.TOLD
