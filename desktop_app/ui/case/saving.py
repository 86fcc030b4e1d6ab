"""Saving a copy of a file outside the vault: only after saying what that means."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.foreign_names import shown_name
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.toast import Toast

_LONGEST_PART = 80
_NOT_IN_NAMES = frozenset('/\\:*?"<>|⟨⟩')


class SaveCopyDialog(Dialog):
    """The safe answer leaves the file where it is. Stays until the copy is written."""

    def __init__(
        self, theme: Theme, attachment: Attachment, size: str, parent: QWidget | None
    ) -> None:
        words = translate(
            "Save a copy",
            "A copy outside the vault is not encrypted: whoever uses this computer, or the drive "
            "it goes to, can open it. It is put on record that you saved it.",
        )
        title = translate("Save a copy", "Save a copy of this file?")
        super().__init__(theme, title, words, parent)
        named = shown_name(attachment.name)
        name = f"{named.stem}.{named.extension}" if named.extension else named.stem
        about = translate("Save a copy", "{name}, {size}").format(name=name, size=size)
        self.body.addWidget(Paragraph(theme, about, "body", "text"))
        self.error = Notice(theme, "circle-alert", "danger")
        self.body.addWidget(self.error)
        self.save = careful(theme, translate("Save a copy", "Choose where to save it…"))
        self.keep = secondary(theme, translate("Save a copy", "Leave it in the vault"))
        self.offer(self.keep)
        self.keep.setDefault(True)
        self.add_answer(self.save)
        self.keep.setFocus()

    def show_failure(self, error: Exception) -> None:
        """Say in place why there is no copy."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.save.setEnabled(True)


class Saving(QObject):
    """Asks, has it written, and tells how that went."""

    def __init__(self, desk: Desk, port: CasePort, chooser: FileChooser, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._port, self._chooser, self._page = desk, port, chooser, page

    def ask(self, entry: TimelineEntry, attachment: Attachment) -> None:
        """Warn first; then ask where to."""
        size = self._desk.dates.size(attachment.size)
        dialog = SaveCopyDialog(self._desk.theme, attachment, size, self._page)
        dialog.save.clicked.connect(lambda: self._choose(dialog, entry.id, attachment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, dialog: SaveCopyDialog, entry: EntryId, attachment: Attachment) -> None:
        title = translate("Save a copy", "Save a copy outside the vault")
        place = self._chooser.to_write(dialog, title, Path.home() / file_name(attachment))
        if place is None:
            return
        dialog.save.setEnabled(False)
        port = self._port

        def tell(_nothing: None) -> None:
            dialog.accept()
            words = translate("Save a copy", "Saved. This copy is not encrypted.")
            Toast(self._desk.theme, self._page, words)

        save = partial(port.save_copy, entry, attachment, place)
        self._desk.tasks.run(dialog, save, tell, dialog.show_failure)


def file_name(attachment: Attachment) -> str:
    """A name to suggest: the file's own, without anything a disk or an eye could trip over."""
    named = shown_name(attachment.name)
    stem, extension = (_fit_for_a_disk(part) for part in (named.stem, named.extension))
    return f"{stem or 'file'}.{extension or 'bin'}"


def _fit_for_a_disk(part: str) -> str:
    kept = "".join(letter for letter in part if letter not in _NOT_IN_NAMES)
    return " ".join(kept.split())[:_LONGEST_PART].strip(" .")
