"""Opening a file in another program: only after saying what that means."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.viewer.port import LookingPort
from desktop_app.ui.widgets.buttons import careful, link, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.toast import Toast


class LendDialog(Dialog):
    """The safe answer leaves the file where it is. Stays until the other program was asked."""

    def __init__(self, desk: Desk, attachment: Attachment, parent: QWidget | None) -> None:
        words = translate(
            "Lend",
            "The other program gets a copy that is not encrypted, and may remember it in ways "
            "nobody can undo from here. The copy itself is removed when you lock. It is put on "
            "record that you opened it.",
        )
        title = translate("Lend", "Open this file in another program?")
        super().__init__(desk.theme, title, words, parent)
        about = translate("Lend", "{name}, {size}").format(
            name=attachment.shown_name, size=desk.dates.size(attachment.size)
        )
        self.body.addWidget(Paragraph(desk.theme, about, "body", "text"))
        self.save = link(desk.theme, translate("Lend", "Save a copy instead…"))
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.error = Notice(desk.theme, "circle-alert", "danger")
        self.body.addWidget(self.error)
        self.open_it = careful(desk.theme, translate("Lend", "Open it"))
        self.keep = secondary(desk.theme, translate("Lend", "Leave it in the vault"))
        self.offer(self.keep)
        self.keep.setDefault(True)
        self.add_answer(self.open_it)
        self.keep.setFocus()

    def show_failure(self, error: Exception) -> None:
        """Say in place why it was not opened."""
        told = explain(error)
        self.show_error(f"{told.happened} {told.rest}")

    def show_error(self, sentence: str) -> None:
        """Say something in place, and let it be tried again."""
        self.error.say(sentence)
        self.open_it.setEnabled(True)


class Lending(QObject):
    """Asks, has the copy written, and hands it to the program the system has for it.

    Signals:
        save_asked: rather save a copy (TimelineEntry, Attachment).
    """

    save_asked = Signal(object, object)

    def __init__(self, desk: Desk, port: LookingPort, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._port, self._page = desk, port, page

    def ask(self, entry: TimelineEntry, attachment: Attachment) -> None:
        """Warn first."""
        dialog = LendDialog(self._desk, attachment, self._page)
        dialog.open_it.clicked.connect(partial(self._lend, dialog, entry.id, attachment))
        dialog.save.clicked.connect(partial(self._save, dialog, entry, attachment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, dialog: LendDialog, entry: TimelineEntry, attachment: Attachment) -> None:
        dialog.reject()
        self.save_asked.emit(entry, attachment)

    def _lend(self, dialog: LendDialog, entry: EntryId, attachment: Attachment) -> None:
        dialog.open_it.setEnabled(False)
        job, opened = partial(self._port.lend, entry, attachment), partial(self._open, dialog)
        self._desk.tasks.run(dialog, job, opened, dialog.show_failure)

    def _open(self, dialog: LendDialog, place: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            dialog.show_error(
                translate("Lend", "No program on this computer opens this kind of file.")
            )
            return
        dialog.accept()
        words = translate("Lend", "Opened in another program. The copy is removed when you lock.")
        Toast(self._desk.theme, self._page, words)
