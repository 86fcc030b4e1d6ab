"""Writing an entry or an amendment: kept every second, told in place what is missing, signed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import EntryId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.aiding import Aiding
from desktop_app.ui.composer.bringing import Bringing
from desktop_app.ui.composer.composer_keys import bind_aid_keys, bind_field_keys
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.drafting import Drafting, Swap
from desktop_app.ui.composer.filling import draft_in, show_draft
from desktop_app.ui.composer.note_text import offered_in
from desktop_app.ui.composer.port import ComposerPort, Readers, Writing
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.composer.showing_problems import show_problems
from desktop_app.ui.composer.when import When
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.file_choice import ManyFilesChooser
from desktop_app.ui.widgets.shortcuts import bind_within

_AUTOSAVE_MS = 1000
_Answer = tuple[tuple[Person, ...], tuple[Readers, ...], Draft | None]


class Composer(QWidget):
    """One entry being written. Whatever ends it, what was written is kept.

    Signals:
        recorded: it is on record; signed in a minute unless that is asked for at once (Receipt).
        closed: put away; the draft is kept.
    """

    recorded = Signal(object)
    closed = Signal()

    def __init__(
        self, desk: Desk, port: ComposerPort, chooser: ManyFilesChooser, writing: Writing
    ) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        self._case, self._amends = writing.case, writing.amends
        self._rules = LatenessRules()
        self._is_ready, self._is_recording, self._has_announced = False, False, False
        self._has_asked_why = False
        self.sheet = Sheet(desk, writing.amends)
        files = self.sheet.files
        self._aiding = Aiding(desk, port.aids, self.sheet, self._show_trouble)
        self._drafting = Drafting(desk, port, writing.case, self.sheet, self._show_trouble)
        self._bringing = Bringing(desk.tasks, port, chooser, files, self._show_trouble)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(_AUTOSAVE_MS)
        self._begin(writing.kind)
        self._connect()
        self._bind_keys()
        self._ask()

    # --- what is written

    @property
    def amends(self) -> EntryId | None:
        """The entry whose words it would replace."""
        return self._amends.id if self._amends is not None else None

    def draft(self) -> Draft:
        """Everything as it stands now."""
        return draft_in(self.sheet, self.amends)

    def save_now(self) -> None:
        """Keep the draft without waiting, for instance before the vault is locked."""
        self._autosave.stop()
        if not self._is_ready or self._is_recording:
            return
        port, case, draft = self._port, self._case, self._worth_keeping()
        self._desk.tasks.run(
            self, lambda: port.save_draft(case, draft), self._show_saved, self._show_trouble
        )

    def _worth_keeping(self) -> Draft:
        """An amendment nobody has begun is none: left as it was, it keeps nothing of the note."""
        draft = self.draft()
        untouched = self._amends is not None and draft.text == self._amends.current_text
        return replace(draft, text="") if untouched and not draft.reason else draft

    def record(self) -> None:
        """Put it on record, or say in place what is missing."""
        self.sheet.present.finish()
        draft = self.draft()
        original = self._amends.current_text if self._amends is not None else ""
        problems = draft.problems(self._desk.dates.now(), original)
        show_problems(self.sheet, problems)
        if problems or self._is_recording or not self._is_ready or self._asks_why(draft):
            return
        self._autosave.stop()
        self._set_recording(recording=True)
        self._desk.tasks.run(self, self._job(draft), self._finish, self._show_failure)

    def _asks_why(self, draft: Draft) -> bool:
        """A late entry is asked for its reason, once; a second Ctrl+Enter records it without."""
        is_late = draft.is_late(self._desk.dates.now(), self._rules)
        if not is_late or draft.late_reason.strip() or self._has_asked_why:
            return False
        self._has_asked_why = True
        self.sheet.ask_why_late()
        return True

    def put_away(self) -> None:
        """Keep the draft for the last time: the vault may be locked any moment now."""
        self.sheet.present.finish()
        self.save_now()
        self._is_ready = False

    def close_and_keep(self) -> None:
        """Put it away; nothing is lost."""
        self.save_now()
        self.closed.emit()

    def _job(self, draft: Draft) -> Callable[[], Receipt]:
        port, case = self._port, self._case
        if self._amends is not None:
            entry = self._amends.id
            return lambda: port.amend_note(entry, draft.reason.strip(), draft.text.strip())
        language = self._desk.language.value
        return lambda: port.add_note(case, draft.note(language), draft.files)

    # --- beginning

    def _begin(self, kind: NoteType) -> None:
        sheet = self.sheet
        sheet.kind.choose(kind)
        sheet.occurred.show_when(When.at(self._desk.dates.now()))
        if self._amends is not None:
            sheet.text.setPlainText(self._amends.current_text)

    def _ask(self) -> None:
        port, case, amends = self._port, self._case, self.amends

        def ask() -> _Answer:
            return port.people(case), port.readers(case), port.draft(case, amends)

        self._desk.tasks.run(self, ask, self._show_answer)
        self._aiding.ask()

    def _show_answer(self, answer: _Answer) -> None:
        people, readers, draft = answer
        self._aiding.offer_people(people)
        self.sheet.audience.offer(readers, draft.audience if draft is not None else None)
        # Somebody may have begun to write before the old draft was found: theirs wins.
        if draft is not None and (self._amends is not None or self.draft().is_empty):
            show_draft(self.sheet, draft)
        self._is_ready = True
        self._autosave.stop()

    def _swap(self, swap: Swap) -> None:
        """Keep this draft and go on with another; if it can't be kept, it stays here."""
        if not self._is_ready or self._is_recording:
            return
        self.sheet.present.finish()
        self._autosave.stop()
        self._is_ready = False
        self.sheet.setEnabled(False)
        port, case, draft = self._port, self._case, self.draft()

        def job() -> Draft | None:
            port.save_draft(case, draft)
            return swap()

        self._desk.tasks.run(self, job, self._go_on_with, self._stay)

    def _go_on_with(self, draft: Draft | None) -> None:
        fresh = Draft(when=When.at(self._desk.dates.now()), audience=self.draft().audience)
        show_draft(self.sheet, draft or fresh)
        self._has_asked_why = False
        self._resume()

    def _stay(self, error: Exception) -> None:
        self._resume()
        self._show_trouble(error)

    def _resume(self) -> None:
        self.sheet.setEnabled(True)
        self.sheet.text.setFocus()
        self._is_ready = True
        self._autosave.stop()

    # --- showing

    def _show_saved(self, _nothing: None) -> None:
        now = self._desk.dates.now()
        time = f"{self._desk.dates.time(now)}:{now:%S}"
        words = translate("Composer", "Draft saved {time}").format(time=time)
        self.sheet.saved.setText(words)
        if not self._has_announced:
            self._has_announced = True
            announce(self, translate("Composer", "Draft saved"))

    def _show_failure(self, error: Exception) -> None:
        self._set_recording(recording=False)
        self._show_trouble(error)
        self.save_now()

    def _show_trouble(self, error: Exception) -> None:
        """Say in place what went wrong; the words stay in their fields."""
        told = explain(error)
        self.sheet.saved.setText("")
        self.sheet.problem.say(f"{told.happened} {told.rest}")

    def _finish(self, receipt: Receipt) -> None:
        soon = translate("Composer", "Recorded. It is signed in a minute.")
        signed = translate("Composer", "Recorded and signed")
        announce(self, signed if receipt.entries else soon)
        self.recorded.emit(receipt)

    def _set_recording(self, *, recording: bool) -> None:
        self._is_recording = recording
        self.sheet.sign.setEnabled(not recording)

    # --- obeying the person

    def _connect(self) -> None:
        sheet = self.sheet
        for signal in (
            sheet.kind.changed,
            sheet.occurred.changed,
            sheet.place.textChanged,
            sheet.present.changed,
            sheet.text.textChanged,
            sheet.files.changed,
            sheet.audience.changed,
            sheet.reason.textChanged,
            sheet.late_reason.textChanged,
        ):
            signal.connect(self._note_change)
        self._autosave.timeout.connect(self.save_now)
        self._drafting.asked.connect(self._swap)
        sheet.text.offered.connect(self._bringing.take)
        sheet.files.attach_asked.connect(self._choose_files)
        sheet.close_button.clicked.connect(self.close_and_keep)
        sheet.later.clicked.connect(self.close_and_keep)
        sheet.sign.clicked.connect(self.record)

    def _note_change(self) -> None:
        is_late = self.draft().is_late(self._desk.dates.now(), self._rules)
        self.sheet.late_form.setVisible(is_late)
        if not is_late:
            self.sheet.late_asked.say("")
        if self._is_ready and not self._is_recording:
            self._autosave.start()

    def _bind_keys(self) -> None:
        for act, slot in (
            (Act.RECORD, self.record),
            (Act.SAVE_DRAFT, self.save_now),
            (Act.CLOSE_COMPOSER, self.close_and_keep),
        ):
            bind_within(self, act, slot)
        bind_aid_keys(self, self._aiding)
        if self._amends is None:
            bind_field_keys(self, self.sheet, self._choose_files)

    def _choose_files(self) -> None:
        self._bringing.choose(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._amends is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._bringing.take(offered_in(event.mimeData()))
        event.acceptProposedAction()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.save_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return  # only the window came back: the keyboard stays where it was
        field = self.sheet.reason if self._amends is not None else self.sheet.text
        field.setFocus()
