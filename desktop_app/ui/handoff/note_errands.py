"""Opens single notes of a handoff, and has the summaries that are written there signed."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.port import Outset, SendingPort
from desktop_app.ui.handoff.reader_page import ReaderPage
from desktop_app.ui.handoff.reader_words import ReaderRow
from desktop_app.ui.handoff.thing_dialog import ThingDialog
from desktop_app.ui.handoff.thing_words import ThingRow


class NoteErrands(QObject):
    """Works for one page.

    Signals:
        failed: a summary can't be signed (Exception).
    """

    failed = Signal(object)

    def __init__(
        self, desk: Desk, port: SendingPort, case: CaseId, page: ReaderPage, over: QWidget
    ) -> None:
        super().__init__(over)
        self._desk, self._port, self._case = desk, port, case
        self._page, self._over = page, over
        page.opened.connect(self._open)
        page.thing_opened.connect(self._open_thing)
        page.summary_wanted.connect(self._ask_for_summary)

    def _ask_for_summary(self, row: ReaderRow) -> None:
        self._open(row).ask_for_summary()

    def _open(self, row: ReaderRow) -> NoteDialog:
        dialog = NoteDialog(self._desk, row, self._page.chosen, self._over)
        dialog.summary_signed.connect(partial(self._summarise, row.note.id))
        self._page.planned.connect(dialog.show_plan)
        dialog.finished.connect(self._page.list.setFocus)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _open_thing(self, row: ThingRow) -> None:
        dialog = ThingDialog(self._desk, row, self._page.chosen, self._over)
        dialog.finished.connect(self._page.list.setFocus)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _summarise(self, note: EntryId, words: str) -> None:
        port, case = self._port, self._case

        def sign() -> tuple[Receipt, Outset]:
            return port.summarise(note, words), port.outset(case)

        self._desk.tasks.run(self, sign, partial(self._send_summary, note), self.failed.emit)

    def _send_summary(self, note: EntryId, signed: tuple[Receipt, Outset]) -> None:
        receipt, outset = signed
        self._page.model.know({each.id: each for each in outset.notes})
        self._page.chosen.send(note, Sending.SUMMARY)
        self._desk.tasks.recorded.emit(receipt)
