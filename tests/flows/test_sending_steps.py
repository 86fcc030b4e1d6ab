"""Handing a case on by keyboard alone: one note in full but for a passage, one in sum, one not."""

from pathlib import Path

import pytest

from desktop_app.app.receiving_desk import ReceivingDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.reader_page import ReaderPage
from desktop_app.ui.handoff.reader_words import ReaderRow
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.translate import Language
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import make_two, owen_at_work

RIDE = "Ardelle drives her to school. The beading is nearly done."
CLINIC = "Seen at the clinic at her request, with a rash."
AUNT = "Her aunt asked us to keep this in the house."
TOLD = "Seen at the clinic at her request."


def begin(laptop: Laptop, language: Language) -> tuple[Sitting, SendDialog]:
    """Three notes on record, and the wizard open."""
    make_two(laptop)
    sitting = laptop.start()
    if language is Language.FRENCH:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    sitting.open_case()
    for words in (RIDE, CLINIC, AUNT):
        sitting.record(words)
    sitting.press(Key.Key_H, CONTROL)
    dialog = sitting.dialog(SendDialog)
    sitting.expect(lambda: dialog.form.scope.preview is not None)
    return sitting, dialog


def to_the_notes(sitting: Sitting, dialog: SendDialog) -> ReaderPage:
    """Kind, recipients, purpose, scope: to Owen, with what is for the own agency, too."""
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.write("Safety planning.")
    for _ in range(2):
        sitting.press(Key.Key_Tab)
    sitting.write("Consent of J., 2 November.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.form.scope.preview is not None)
    sitting.expect(lambda: len(dialog.form.reader.model.notes) == 3)
    assert dialog.form.step is SendStep.READER
    return dialog.form.reader


def go_to(sitting: Sitting, reader: ReaderPage, words: str) -> None:
    """Arrows, to the note that says this."""
    sitting.press(Key.Key_Home)
    for _ in range(reader.model.rowCount()):
        row = reader.model.at(reader.list.currentIndex().row())
        if isinstance(row, ReaderRow) and row.note.text == words:
            return
        sitting.press(Key.Key_Down)
    pytest.fail(f"no note says {words}")


def choose_for_each(sitting: Sitting, dialog: SendDialog, reader: ReaderPage) -> None:
    go_to(sitting, reader, AUNT)
    sitting.press(Key.Key_H)
    go_to(sitting, reader, CLINIC)
    sitting.press(Key.Key_M)
    note = sitting.dialog(NoteDialog)
    sitting.expect(note.summary.hasFocus)
    sitting.write(TOLD)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: sitting.held() is reader.list)
    sitting.expect(lambda: dialog.form.scope.preview is not None)
    go_to(sitting, reader, RIDE)
    sitting.press(Key.Key_Return)
    note = sitting.dialog(NoteDialog)
    sitting.expect(note.text.hasFocus)
    sitting.press(Key.Key_Right, CONTROL | SHIFT)
    sitting.press(Key.Key_H, CONTROL | SHIFT)
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: sitting.held() is reader.list)
    sitting.expect(lambda: dialog.form.scope.preview is not None)


def sign(sitting: Sitting, dialog: SendDialog, bundle: Path) -> None:
    sitting.files.to_save_at = bundle
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Space)
    while sitting.held() is not dialog.checked:  # past any drive that is in
        sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(dialog.finish.isVisible)
    sitting.press(Key.Key_Return)


def taken_in(owen: Session, bundle: Path) -> tuple[IncomingHandoff, tuple[TimelineEntry, ...]]:
    """What a bundle says of itself, and what Owen reads after taking it in."""
    desk = ReceivingDesk(owen)
    arrival = desk.open(bundle, lambda _done, _total: True)
    accepted = desk.accept(arrival).accepted
    query = TimelineQuery(case=accepted.case, limit=0)
    return arrival.incoming, owen.vault.reading.timeline(query).entries


@pytest.mark.parametrize("language", list(Language))
def test_from_the_kind_to_the_bundle_by_keyboard_alone(
    laptop: Laptop, tmp_path: Path, language: Language
) -> None:
    bundle = tmp_path / "given.tlh"
    sitting, dialog = begin(laptop, language)

    reader = to_the_notes(sitting, dialog)
    choose_for_each(sitting, dialog, reader)
    chosen = {row.note.text: row.sending for row in reader.model.notes}
    sign(sitting, dialog, bundle)
    sitting.leave()

    assert chosen == {RIDE: Sending.SEND, CLINIC: Sending.SUMMARY, AUNT: Sending.HOLD}
    with owen_at_work(laptop) as owen:
        incoming, entries = taken_in(owen, bundle)
    read = {entry.text for entry in entries if entry.text}
    summaries = [entry.summary.text for entry in entries if entry.summary]
    assert incoming.purpose == "Safety planning."
    assert summaries == [TOLD]
    assert all("Ardelle" not in words for words in read)
    assert not read & {CLINIC, AUNT}
    assert incoming.withheld > 0


def test_what_was_chosen_is_kept_until_it_is_signed(laptop: Laptop) -> None:
    sitting, dialog = begin(laptop, Language.ENGLISH)
    reader = to_the_notes(sitting, dialog)
    go_to(sitting, reader, AUNT)
    sitting.press(Key.Key_H)
    sitting.expect(lambda: dialog.form.scope.preview is not None)

    sitting.press(Key.Key_Escape)
    sitting.settle()
    sitting.press(Key.Key_H, CONTROL)
    again = sitting.dialog(SendDialog)
    sitting.expect(again.form.purpose.purpose.text)
    sitting.expect(lambda: again.form.scope.preview is not None)
    sitting.press(Key.Key_Return, CONTROL)
    back_from = again.form.step
    sitting.press(Key.Key_Backspace, ALT)

    held = [row.note.text for row in again.form.reader.model.notes if row.sending is Sending.HOLD]
    assert held == [AUNT]
    assert again.form.purpose.purpose.text() == "Safety planning."
    assert len(again.form.recipients.chosen) == 1
    assert back_from is SendStep.RECIPIENTS
    assert again.form.step is SendStep.KIND
