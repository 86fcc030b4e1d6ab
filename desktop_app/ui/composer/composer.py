"""Writing an entry or an amendment: kept every second, told in place what is missing, signed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.bringing import Bringing
from desktop_app.ui.composer.composer_keys import bind_field_keys
from desktop_app.ui.composer.draft import Draft, Problem, When
from desktop_app.ui.composer.note_text import offered_in
from desktop_app.ui.composer.port import ComposerPort, Readers, Writing
from desktop_app.ui.composer.problem_words import sentence_for
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.file_choice import ManyFilesChooser
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.words import terms

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
        self.sheet = Sheet(desk, writing.amends)
        files = self.sheet.files
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
        sheet = self.sheet
        return Draft(
            type=sheet.kind.kind(),
            when=sheet.occurred.when(),
            place=sheet.place.text(),
            present=sheet.present.names(),
            text=sheet.text.toPlainText(),
            late_reason=sheet.late_reason.text(),
            audience=sheet.audience.audience() or WHOLE_TEAM,
            files=sheet.files.files(),
            amends=self.amends,
            reason=sheet.reason.text(),
        )

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
        self._show_problems(problems)
        if problems or self._is_recording or not self._is_ready:
            return
        self._autosave.stop()
        self._set_recording(recording=True)
        self._desk.tasks.run(self, self._job(draft), self._finish, self._show_failure)

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

    def _show_answer(self, answer: _Answer) -> None:
        people, readers, draft = answer
        self.sheet.present.offer([_called(person) for person in people])
        self.sheet.audience.offer(readers, draft.audience if draft is not None else None)
        # Somebody may have begun to write before the old draft was found: theirs wins.
        if draft is not None and (self._amends is not None or self.draft().is_empty):
            self._show_draft(draft)
        self._is_ready = True
        self._autosave.stop()

    def _show_draft(self, draft: Draft) -> None:
        sheet = self.sheet
        sheet.kind.choose(draft.type)
        sheet.occurred.show_when(draft.when)
        sheet.place.setText(draft.place)
        sheet.present.show_names(draft.present)
        sheet.text.setPlainText(draft.text)
        sheet.text.moveCursor(QTextCursor.MoveOperation.End)
        sheet.files.show_files(draft.files)
        sheet.reason.setText(draft.reason)
        sheet.late_reason.setText(draft.late_reason)

    # --- showing

    def _show_saved(self, _nothing: None) -> None:
        now = self._desk.dates.now()
        time = f"{self._desk.dates.time(now)}:{now:%S}"
        words = translate("Composer", "Draft saved {time}").format(time=time)
        self.sheet.saved.setText(words)
        if not self._has_announced:
            self._has_announced = True
            announce(self, translate("Composer", "Draft saved"))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        said = {problem: sentence_for(problem) for problem in problems}
        sheet = self.sheet
        when = said.get(Problem.FUTURE) or said.get(Problem.ENDS_BEFORE_START) or ""
        sheet.occurred_form.show_error(when)
        sheet.reason_form.show_error(said.get(Problem.EMPTY_REASON, ""))
        below = (Problem.EMPTY_TEXT, Problem.NOTHING_CHANGED, Problem.UNDECIDED_FILE)
        sheet.problem.say(" ".join(said[each] for each in below if each in said))
        if problems:
            self._focus_on(problems[0])

    def _focus_on(self, problem: Problem) -> None:
        fields: dict[Problem, QWidget] = {
            Problem.FUTURE: self.sheet.occurred,
            Problem.ENDS_BEFORE_START: self.sheet.occurred,
            Problem.EMPTY_REASON: self.sheet.reason,
            Problem.UNDECIDED_FILE: self.sheet.files.attach,
        }
        fields.get(problem, self.sheet.text).setFocus()

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
        sheet.text.offered.connect(self._bringing.take)
        sheet.files.attach_asked.connect(self._choose_files)
        sheet.close_button.clicked.connect(self.close_and_keep)
        sheet.later.clicked.connect(self.close_and_keep)
        sheet.sign.clicked.connect(self.record)

    def _note_change(self) -> None:
        is_late = self.draft().is_late(self._desk.dates.now(), self._rules)
        self.sheet.late_form.setVisible(is_late)
        if self._is_ready and not self._is_recording:
            self._autosave.start()

    def _bind_keys(self) -> None:
        for keys, words, act in (
            ("Ctrl+Return", translate("Keys", "Sign and record"), self.record),
            ("Ctrl+Enter", translate("Keys", "Sign and record"), self.record),
            ("Ctrl+S", translate("Keys", "Save the draft"), self.save_now),
            ("Esc", translate("Keys", "Close and keep the draft"), self.close_and_keep),
        ):
            bind_within(self, keys, words, act)
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


def _called(person: Person) -> str:
    """Initials and part: R.M., kin. Full names are for the page of people."""
    return f"{person.initials}, {say(terms.PARTS[person.part]).lower()}"
