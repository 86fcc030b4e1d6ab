"""Saving a copy of a file outside the vault: only after saying what that means."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.foreign_names import shown_name
from desktop_app.domain.ids import EntryId
from desktop_app.domain.looking import BARED, says_of_itself
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.toast import Toast

_LONGEST_PART = 80
_NOT_IN_NAMES = frozenset('/\\:*?"<>|⟨⟩')

SaveBare = Callable[[EntryId, Attachment, Path], bool]


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
        about = translate("Save a copy", "{name}, {size}").format(
            name=attachment.shown_name, size=size
        )
        self.body.addWidget(Paragraph(theme, about, "body", "text"))
        words = translate("Save a copy", "Leave out where, when and with what it was taken")
        self.bare = CheckBox(theme, words)
        self.bare.hide()
        self.body.addWidget(self.bare)
        self.caution = Notice(theme, "circle-alert", "warn")
        self.body.addWidget(self.caution)
        self.error = Notice(theme, "circle-alert", "danger")
        self.body.addWidget(self.error)
        self.save = careful(theme, translate("Save a copy", "Choose where to save it…"))
        self.keep = secondary(theme, translate("Save a copy", "Leave it in the vault"))
        self.offer(self.keep)
        self.keep.setDefault(True)
        self.add_answer(self.save)
        self.keep.setFocus()

    def offer_bare(self) -> None:
        """The file is a picture that may say more than it shows; that stays here by default."""
        self.bare.setChecked(True)
        self.bare.show()

    def warn_not_bare(self) -> None:
        """The file is of a kind that may say more than it shows, and nothing can be done here."""
        words = translate(
            "Save a copy",
            "This kind of file may say where, when and with what it was taken. Nothing can be "
            "left out of it here.",
        )
        self.caution.say(words)

    def show_not_bare(self) -> None:
        """Say in place that nothing could be left out."""
        words = translate(
            "Save a copy",
            "Nothing can be left out of this file, which is damaged or unusual. No copy was "
            "saved. Take the mark away to save it as it is.",
        )
        self.error.say(words)
        self.save.setEnabled(True)

    def show_failure(self, error: Exception) -> None:
        """Say in place why there is no copy."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.save.setEnabled(True)


class Saving(QObject):
    """Asks, has it written, and tells how that went."""

    def __init__(
        self,
        desk: Desk,
        port: CasePort,
        chooser: FileChooser,
        page: QWidget,
        save_bare: SaveBare | None = None,
    ) -> None:
        super().__init__(page)
        self._desk, self._port, self._chooser, self._page = desk, port, chooser, page
        self._save_bare = save_bare

    def ask(self, entry: TimelineEntry, attachment: Attachment) -> None:
        """Warn first; then ask where to."""
        size = self._desk.dates.size(attachment.size)
        dialog = SaveCopyDialog(self._desk.theme, attachment, size, self._page)
        if self._save_bare is not None and attachment.mime in BARED:
            dialog.offer_bare()
        elif says_of_itself(attachment.mime):
            dialog.warn_not_bare()
        dialog.save.clicked.connect(lambda: self._choose(dialog, entry.id, attachment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, dialog: SaveCopyDialog, entry: EntryId, attachment: Attachment) -> None:
        title = translate("Save a copy", "Save a copy outside the vault")
        place = self._chooser.to_write(dialog, title, Path.home() / file_name(attachment))
        if place is None:
            return
        dialog.save.setEnabled(False)
        port, save_bare, is_bare = self._port, self._save_bare, dialog.bare.isChecked()

        def write() -> bool:
            if save_bare is not None and is_bare:
                return save_bare(entry, attachment, place)
            port.save_copy(entry, attachment, place)
            return True

        def tell(is_written: bool) -> None:  # noqa: FBT001
            if not is_written:
                dialog.show_not_bare()
                return
            dialog.accept()
            words = translate("Save a copy", "Saved. This copy is not encrypted.")
            Toast(self._desk.theme, self._page, words)

        self._desk.tasks.run(dialog, write, tell, dialog.show_failure)


def file_name(attachment: Attachment) -> str:
    """A name to suggest: the file's own, without anything a disk or an eye could trip over."""
    named = shown_name(attachment.name)
    stem, extension = (_fit_for_a_disk(part) for part in (named.stem, named.extension))
    return f"{stem or 'file'}.{extension or 'bin'}"


def _fit_for_a_disk(part: str) -> str:
    kept = "".join(letter for letter in part if letter not in _NOT_IN_NAMES)
    return " ".join(kept.split())[:_LONGEST_PART].strip(" .")
