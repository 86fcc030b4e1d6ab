"""Every step of handing a case on, on the demonstration vault."""

from PySide6.QtWidgets import QApplication

from desktop_app.domain.disclosing import Sending
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.shots.camera import Camera, settle, wait_for

_PAGES = {
    SendStep.KIND: "07-kind",
    SendStep.RECIPIENTS: "07-recipients",
    SendStep.PURPOSE: "07-purpose",
    SendStep.SCOPE: "07-scope",
    SendStep.READER: "07a-reader",
    SendStep.CHECK: "07b-check",
}


def steps(camera: Camera) -> None:
    """Fill them in one after the other, and put the draft away."""
    settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, SendDialog):
        return
    form = dialog.form
    wait_for(lambda: form.scope.preview is not None)
    form.recipients.model.tick([known.card.printed for known in form.recipients.model.cards[:2]])
    form.purpose.purpose.setText("The team there takes over safety planning from 20 November.")
    form.purpose.authority.setText("Reasonable grounds, written down on 11 November.")
    form.reader.rules.phones.setChecked(True)
    wait_for(lambda: form.scope.preview is not None)
    for step, name in _PAGES.items():
        form.go_to(step)
        if step is SendStep.READER:
            _choose(dialog)
        camera.grab(dialog, name)
        if step is SendStep.READER:
            _open_note(dialog, camera)
    dialog.kept.line.discard.click()
    dialog.reject()
    settle()


def _choose(dialog: SendDialog) -> None:
    """Hold one note back of those that may go; the list stands on one with a gap."""
    reader = dialog.form.reader
    rows = reader.model.rows
    may_go = [place for place, row in enumerate(rows) if Sending.SEND in row.line.may]
    place = (may_go or [0])[0]
    reader.chosen.withhold(rows[place].line.entry.id, " ".join(rows[place].note.text.split()[:3]))
    if place + 1 in may_go:
        reader.list.sending_chosen.emit(place + 1, Sending.HOLD)
    wait_for(lambda: dialog.form.scope.preview is not None)
    here = reader.model.index(place, 0)
    reader.list.setCurrentIndex(here)
    reader.list.scrollTo(here, reader.list.ScrollHint.PositionAtTop)


def _open_note(dialog: SendDialog, camera: Camera) -> None:
    reader = dialog.form.reader
    reader.list.opened.emit(reader.list.currentIndex().row())
    settle()
    note = QApplication.activeModalWidget()
    if isinstance(note, NoteDialog):
        camera.grab(note, "07a-note")
        note.reject()
        settle()
