"""Writing an entry or an amendment: kept every second, told in place what is missing, signed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import EntryId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.aiding import Aiding
from desktop_app.ui.composer.beside import Beside
from desktop_app.ui.composer.bringing import Bringing
from desktop_app.ui.composer.composer_keys import bind_aid_keys, bind_field_keys
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.drafting import Drafting, Swap
from desktop_app.ui.composer.filling import draft_in, show_draft
from desktop_app.ui.composer.keeping import Keeping
from desktop_app.ui.composer.offered import offered_in
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

_Answer = tuple[tuple[Person, ...], tuple[Readers, ...], Draft | None]


class Composer(QWidget):
    """One entry being written. Whatever ends it, what was written is kept.

    It may be built before anybody wants it; `begin` makes it somebody's.

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
        self._has_announced, self._has_asked_why = False, False
        self.sheet = Sheet(desk, writing.amends)
        files = self.sheet.files
        self.beside = Beside(desk.theme)
        self.beside.setParent(self)
        self.beside.hide()
        self._aiding = Aiding(desk, port.aids, self.sheet, self.beside, self.show_trouble)
        self._keeping = Keeping(desk, port, writing.case, self, self)
        self._drafting = Drafting(desk, port, writing.case, self.sheet, self.show_trouble)
        self._bringing = Bringing(desk.tasks, port, chooser, files, self.show_trouble)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        if writing.amends is not None:
            self.sheet.text.setPlainText(writing.amends.current_text)
        self._connect()
        self._bind_keys()

    # --- what is written

    @property
    def amends(self) -> EntryId | None:
        """The entry whose words it would replace."""
        return self._amends.id if self._amends is not None else None

    def draft(self) -> Draft:
        """Everything as it stands now."""
        return draft_in(self.sheet, self.amends)

    def save_now(self) -> None:
        """Keep the draft without waiting."""
        self._keeping.save_now()

    def worth_keeping(self) -> Draft:
        """An amendment nobody has begun is none: left as it was, it keeps nothing of the note."""
        draft = self.draft()
        untouched = self._amends is not None and draft.text == self._amends.current_text
        return replace(draft, text="") if untouched and not draft.reason else draft

    def record(self) -> None:
        """Put it on record, or say in place what is missing."""
        if self._bringing.holds_back(self.record):
            return
        self.sheet.present.finish()
        draft = self.draft()
        original = self._amends.current_text if self._amends is not None else ""
        problems = draft.problems(self._desk.dates.now(), original)
        show_problems(self.sheet, problems)
        if problems or not self._keeping.is_ready or self._asks_why(draft):
            return
        self._keeping.hold()
        self.sheet.sign.setEnabled(False)
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
        self._keeping.put_away()

    def close_and_keep(self) -> None:
        """Put it away; nothing is lost."""
        self.put_away()
        self.closed.emit()

    def _job(self, draft: Draft) -> Callable[[], Receipt]:
        port, case = self._port, self._case
        if self._amends is not None:
            entry = self._amends.id
            return lambda: port.amend_note(entry, draft.reason.strip(), draft.text.strip())
        language = self._desk.language.value
        return lambda: port.add_note(case, draft.note(language), draft.files)

    # --- beginning

    def begin(self, kind: NoteType) -> None:
        """Now, with this kind, or with what was begun earlier."""
        self.sheet.kind.choose(kind)
        self.sheet.occurred.show_when(When.at(self._desk.dates.now()))
        port, case, amends = self._port, self._case, self.amends

        def ask() -> _Answer:
            return port.people(case), port.readers(case), port.draft(case, amends)

        self._desk.tasks.run(self, ask, self._show_answer)
        self._aiding.ask()

    def _show_answer(self, answer: _Answer) -> None:
        people, readers, draft = answer
        self._aiding.offer_people(people)
        self.beside.remind_of(people)
        is_fresh = self.worth_keeping().is_empty
        chosen = draft.audience if draft is not None and is_fresh else None
        self.sheet.audience.offer(readers, chosen)
        if draft is not None and not is_fresh:
            self._keeping.begin_beside()
            return
        if draft is not None:
            show_draft(self.sheet, draft)
        self._keeping.ready()

    def _swap(self, swap: Swap) -> None:
        """Keep this draft and go on with another; if it can't be kept, it stays here."""
        if not self._keeping.is_ready:
            return
        self.sheet.present.finish()
        self.sheet.setEnabled(False)
        self._keeping.exchange(swap, self._go_on_with, self._stay)

    def _go_on_with(self, draft: Draft | None) -> None:
        show_draft(self.sheet, draft or Draft(when=When.at(self._desk.dates.now())))
        self.sheet.audience.choose(None if draft is None else draft.audience)
        self._has_asked_why = False
        self._resume()

    def _stay(self, error: Exception) -> None:
        self._resume()
        self.show_trouble(error)

    def _resume(self) -> None:
        self.sheet.setEnabled(True)
        self.sheet.text.setFocus()
        self._keeping.ready()

    # --- showing

    def show_saved(self) -> None:
        """Say when the draft was kept; aloud the first time only."""
        now = self._desk.dates.now()
        time = f"{self._desk.dates.time(now)}:{now:%S}"
        words = translate("Composer", "Draft saved {time}").format(time=time)
        self.sheet.say_saved(words)
        if not self._has_announced:
            self._has_announced = True
            announce(self, translate("Composer", "Draft saved"))

    def _show_failure(self, error: Exception) -> None:
        self.sheet.sign.setEnabled(True)
        self._keeping.ready()
        self.show_trouble(error)
        self.save_now()

    def show_trouble(self, error: Exception) -> None:
        """Say in place what went wrong; the words stay in their fields."""
        told = explain(error)
        self.sheet.say_saved("")
        self.sheet.problem.say(f"{told.happened} {told.rest}")

    def _finish(self, receipt: Receipt) -> None:
        soon = translate("Composer", "Recorded. It is signed in a minute.")
        signed = translate("Composer", "Recorded and signed")
        announce(self, signed if receipt.entries else soon)
        self.recorded.emit(receipt)

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
            sheet.source.changed,
            sheet.reason.textChanged,
            sheet.late_reason.textChanged,
        ):
            signal.connect(self._note_change)
        self._drafting.asked.connect(self._swap)
        if self._amends is None:  # an amendment has words only: a file would be lost unseen
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
        self._keeping.note_change()

    def _bind_keys(self) -> None:
        for part in (self, self.beside):  # which does not lie within it on the screen
            self._bind_within(part)

    def _bind_within(self, part: QWidget) -> None:
        for act, slot in (
            (Act.RECORD, self.record),
            (Act.SAVE_DRAFT, self.save_now),
            (Act.CLOSE_COMPOSER, self.close_and_keep),
        ):
            bind_within(part, act, slot)
        bind_aid_keys(part, self._aiding)
        if self._amends is None:
            bind_field_keys(part, self.sheet, self._choose_files)

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
        QWidget.setTabOrder(self.sheet.sign, self.beside.change)
        field = self.sheet.reason if self._amends is not None else self.sheet.text
        field.setFocus()
