"""What a person does with the entries of a case. What other flows do is only asked for."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, base32
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.adopt_dialog import AdoptDialog
from desktop_app.ui.case.compare_dialog import CompareDialog
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.menus import EntryMenu
from desktop_app.ui.case.pieces import Doing, Spot
from desktop_app.ui.case.plan_dialog import PlanDialog
from desktop_app.ui.case.port import CasePort, TakenBack
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.reference import reference
from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.case.versions import steps_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.toast import Hint

Job = Callable[[], Receipt]
_BELOW_FIRST_LINE = QPoint(104, 32)  # clear of the time and the thread


class Acting(QObject):
    """Amend, strike, take back, sign.

    Signals:
        new_entry_asked: record an entry of a kind (NoteType).
        amend_asked: amend an entry (TimelineEntry).
        question_asked: ask about an entry, or answer what was asked (TimelineEntry).
        attachment_asked: open an attachment of an entry (TimelineEntry, Attachment).
        taken_back: an unsigned entry is words on the desk again.
    """

    new_entry_asked = Signal(object)
    amend_asked = Signal(object)
    question_asked = Signal(object)
    attachment_asked = Signal(object, object)
    taken_back = Signal()

    def __init__(
        self, desk: Desk, port: CasePort, case: CaseId, frame: Frame, reading: Reading
    ) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case = desk, port, case
        self._frame, self._reading, self._line = frame, reading, frame.timeline

    def new_note(self) -> None:
        """Ask for an empty composer."""
        if self._is_past():
            return
        self.new_entry_asked.emit(NoteType.NOTE)

    def amend(self) -> None:
        """Ask for a composer with the entry in hand, unless it is struck."""
        entry = self._line.current_entry()
        if entry is not None and entry.struck is None and not self._is_past():
            self._correct(entry, partial(self.amend_asked.emit, entry))

    def strike(self) -> None:
        """Ask why, then strike the entry in hand."""
        entry = self._line.current_entry()
        if entry is not None and entry.struck is None and not self._is_past():
            self._correct(entry, partial(self._ask_why, entry, ""))

    def _correct(self, entry: TimelineEntry, then: Callable[[], object]) -> None:
        """Only one's own words, and those of nobody who could be asked."""
        port, id_ = self._port, entry.id

        def go_on(may: bool) -> None:  # noqa: FBT001
            if may:
                then()
            else:
                told = explain(Refusal(RefusalCode.NOT_YOUR_WORDS))
                Hint(self._desk.theme, self._frame, f"{told.happened} {told.next}")

        self._desk.tasks.run(self, lambda: port.may_correct(id_), go_on)

    def question(self) -> None:
        """Ask about the entry in hand, or say something to what was asked."""
        entry = self._line.current_entry()
        if entry is not None and not self._is_past():
            self.question_asked.emit(entry)

    def adopt(self) -> None:
        """Make the entry in hand one's own word too, as it is displayed here now."""
        entry = self._line.current_entry()
        if entry is None or entry.struck is not None or self._is_past():
            return
        port, seen = self._port, entry.seen()
        dialog = AdoptDialog(self._desk.theme, entry, self._frame)

        def job() -> Job:
            return partial(port.adopt_note, seen, dialog.chosen(), dialog.text.toPlainText())

        fields = {"text": dialog.text, "as": dialog.said_as}
        self._record_from(dialog, Slot("adopt", self._case, base32(entry.id)), fields, job)

    def ask_plan(self) -> None:
        """Ask a supervisor to approve the entry in hand, just as it stands."""
        entry = self._line.current_entry()
        if entry is None or entry.struck is not None or self._is_past():
            return
        port, id_ = self._port, entry.id
        dialog = PlanDialog(self._desk.theme, self._frame)

        def job() -> Job:
            return partial(port.ask_about_plan, id_, dialog.chosen(), dialog.words.toPlainText())

        fields = {"words": dialog.words, "as": dialog.asked_as}
        self._record_from(dialog, Slot("plan", self._case, base32(id_)), fields, job)

    def _record_from(
        self,
        dialog: AdoptDialog | PlanDialog,
        slot: Slot,
        fields: Mapping[str, QWidget],
        job: Callable[[], Job],
    ) -> None:
        """Keep what is half typed, and put on record what the dialog says when it is signed."""
        kept = Keeper(self._desk, slot, fields, dialog)
        dialog.body.insertWidget(0, kept.line)

        def record() -> None:
            said = job()
            dialog.record.setEnabled(False)
            kept.record(said, lambda _: dialog.accept(), dialog.show_failure)

        dialog.record.clicked.connect(record)
        dialog.open()

    def _ask_why(self, entry: TimelineEntry, reason: str) -> None:
        dialog, port = StrikeDialog(self._desk.theme, self._frame, reason), self._port

        def strike() -> None:
            id_, reason = entry.id, dialog.reason.toPlainText().strip()
            kept.record(lambda: port.strike_note(id_, reason), lambda _: None)

        slot = Slot("strike", self._case, base32(entry.id))
        kept = Keeper(self._desk, slot, {"reason": dialog.reason}, dialog)
        dialog.body.insertWidget(0, kept.line)
        dialog.ask(strike)

    def compare(self) -> None:
        """Show the entry in hand beside what it said before it was amended."""
        entry = self._line.current_entry()
        if entry is None or not steps_of(entry):
            return
        words = EntryWords(self._desk.dates)
        dialog = CompareDialog(self._desk.theme, words, entry, self._frame)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy_reference(self) -> None:
        """Put what names the entry in hand on the clipboard: nothing that it says."""
        entry = self._line.current_entry()
        if entry is None:
            return
        QGuiApplication.clipboard().setText(reference(self._frame.header.codename, entry))
        words = translate("Entry", "Reference copied. It holds none of the entry’s words.")
        Hint(self._desk.theme, self._frame, words)

    def take_back(self, id_: str) -> None:
        """Put the words of an entry that is not signed yet back on the desk."""
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.take_back(case, id_), self._go_on_writing)

    def sign_now(self) -> None:
        """Sign what waits for its signature."""
        port, case = self._port, self._case
        if self._frame.unsigned.isVisible():
            self._desk.tasks.run(self, lambda: port.sign_now(case), self._go_to_signed)

    def do(self, entry: TimelineEntry, spot: Spot) -> None:
        """Do what was clicked or entered in a row."""
        match spot.doing:
            case Doing.MARK_READ:
                self._reading.marks.mark_all_read()
            case Doing.OPEN_ATTACHMENT:
                self.attachment_asked.emit(entry, entry.attachments[spot.number])
            case _:
                self._open_menu(entry, spot)

    def _go_to_signed(self, receipt: Receipt) -> None:
        if receipt.entries:
            self._reading.go_to_entry(receipt.entries[0])

    def _go_on_writing(self, taken: TakenBack) -> None:
        self.taken_back.emit()
        if taken.entry is None:
            self.new_note()  # the composer finds the draft, with its own kind
        elif taken.strike_reason:
            self._ask_why(taken.entry, taken.strike_reason)
        else:
            self.amend_asked.emit(taken.entry)

    def _is_past(self) -> bool:
        """Whether the line stands at an earlier moment, where nothing is written; says so."""
        is_past = self._reading.known_by_ms is not None
        if is_past:
            words = translate("As known", "Go back to now to write. Esc does it.")
            Hint(self._desk.theme, self._frame, words)
        return is_past

    def open_menu(self) -> None:
        """The menu of the entry in hand, below its first line."""
        entry, row = self._line.current_entry(), self._line.currentIndex()
        if entry is not None:
            below = self._line.visualRect(row).topLeft() + _BELOW_FIRST_LINE
            self._pop_up(entry, self._line.viewport().mapToGlobal(below))

    def _open_menu(self, entry: TimelineEntry, spot: Spot) -> None:
        place = self._line.place_of(spot).bottomLeft()
        self._pop_up(entry, self._line.viewport().mapToGlobal(place))

    def _pop_up(self, entry: TimelineEntry, corner: QPoint) -> None:
        port = self._port

        def show(may_correct: bool) -> None:  # noqa: FBT001
            self._build_menu(entry, may_correct=may_correct).popup(corner)

        self._desk.tasks.run(self, lambda: port.may_correct(entry.id), show)

    def _build_menu(self, entry: TimelineEntry, *, may_correct: bool) -> EntryMenu:
        menu = EntryMenu(entry, self._frame, may_correct=may_correct)
        menu.question.triggered.connect(self.question)
        menu.amend.triggered.connect(self.amend)
        menu.strike.triggered.connect(self.strike)
        menu.adopt.triggered.connect(self.adopt)
        menu.plan.triggered.connect(self.ask_plan)
        menu.read.triggered.connect(self._reading.marks.toggle_read)
        menu.pin.triggered.connect(self._reading.pins.toggle)
        menu.reference.triggered.connect(self.copy_reference)
        menu.original.triggered.connect(self._line.toggle_original)
        menu.compare.triggered.connect(self.compare)
        return menu
