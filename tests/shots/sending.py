"""Every step of handing a case on, on the demonstration vault, and what it stands on."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.domain.disclosing import Sending
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.consents.page import ConsentsPage
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.handoff.sent_page import SentPage
from desktop_app.ui.handoff.thing_dialog import ThingDialog
from desktop_app.ui.handoff.without_key import NoKeyDialog
from desktop_app.ui.handoff.words_dialog import WordsDialog
from desktop_app.ui.window import MainWindow
from tests.shots.camera import Camera, settle, wait_for

_CONSENTS = 4
_PAGES = {
    SendStep.KIND: "07-kind",
    SendStep.RECIPIENTS: "07-recipients",
    SendStep.PURPOSE: "07-purpose",
    SendStep.SCOPE: "07-scope",
    SendStep.READER: "07a-reader",
    SendStep.CHECK: "07b-check",
}


def steps(camera: Camera, out: Path) -> None:
    """Fill them in one after the other, sign, and see what was written."""
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
        if step is SendStep.RECIPIENTS:
            _name_somebody_without_a_key(dialog, camera)
        if step is SendStep.READER:
            _look_beside(dialog, camera)
            _choose(dialog)
        camera.grab(dialog, name)
        if step is SendStep.READER:
            _open_note(dialog, camera)
    _sign(dialog, camera, out)


def consents(window: MainWindow, case: CaseScreen, camera: Camera) -> None:
    """What was decided, and the dialogs that record and withdraw."""
    case.showing.go_to_tab(_CONSENTS)
    camera.grab(window, "07-consents")
    page = case.frame.pages.currentWidget()
    assert isinstance(page, ConsentsPage)
    for ask, name in ((page.add, "07-consent-new"), (page.withdraw, "07-consent-withdraw")):
        ask()
        camera.grab_dialog(name)
    case.showing.go_to_tab(0)
    settle()


def _sign(dialog: SendDialog, camera: Camera, out: Path) -> None:
    codename = "" if dialog._outset is None else dialog._outset.codename
    dialog.form.destination.show_place(out, codename)
    wait_for(lambda: dialog.form.scope.preview is not None)
    dialog.checked.setChecked(True)
    dialog.sign.click()
    wait_for(lambda: isinstance(dialog.pages.currentWidget(), SentPage))
    camera.grab(dialog, "07-sent")
    dialog.accept()
    settle()


def _name_somebody_without_a_key(dialog: SendDialog, camera: Camera) -> None:
    dialog.form.recipients.no_key.click()
    settle()
    asked = QApplication.activeModalWidget()
    if isinstance(asked, NoKeyDialog):
        camera.grab(asked, "07-no-key")
        asked.reject()
        settle()
    words = WordsDialog(dialog.theme, "river-candle-otter-mitten-plaid-tundra", "A7.tlh", dialog)
    words.open()
    settle()
    camera.grab(words, "07-words")
    words.written.setChecked(True)
    words.accept()
    settle()


def _look_beside(dialog: SendDialog, camera: Camera) -> None:
    """The case and its people stand on top; the first of them in full."""
    reader = dialog.form.reader
    reader.list.setCurrentIndex(reader.model.index(0, 0))
    reader.list.scrollToTop()
    camera.grab(dialog, "07a-beside")
    reader.list.opened.emit(0)
    settle()
    thing = QApplication.activeModalWidget()
    if isinstance(thing, ThingDialog):
        camera.grab(thing, "07a-thing")
        thing.reject()
        settle()


def _choose(dialog: SendDialog) -> None:
    """Hold one note back of those that may go; the list stands on one with a gap."""
    reader = dialog.form.reader
    notes = [row for row in reader.model.notes if Sending.SEND in row.may]
    place = reader.model.row_of(notes[0].id)
    reader.chosen.withhold(notes[0].id, " ".join(notes[0].note.text.split()[:3]))
    if len(notes) > 1:
        reader.list.sending_chosen.emit(reader.model.row_of(notes[1].id), Sending.HOLD)
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
