"""The files of one note: which stay because they may say what the note keeps back, and why."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import FileOfNote
from desktop_app.ui.handoff.chosen import ChosenNotes
from desktop_app.ui.handoff.why_words import WHYS
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label, Paragraph

_BELOW_THE_WORDS = 26


class NoteFiles(QWidget):
    """A box for each file that stays, or goes only because the sender said so of it."""

    def __init__(self, theme: Theme, chosen: ChosenNotes) -> None:
        super().__init__()
        self._theme, self._chosen = theme, chosen
        self._shown: tuple[FileOfNote, ...] = ()
        self.boxes: list[CheckBox] = []
        self.reasons: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_files(self, files: Sequence[FileOfNote]) -> None:
        """Show what became of them in the last plan."""
        told = tuple(each for each in files if each.why is not None or each.is_express)
        if told == self._shown:
            return
        had_focus = [place for place, box in enumerate(self.boxes) if box.hasFocus()]
        self._clear()
        self._shown = told
        if told:
            words = translate("Handoff", "Files of this note")
            self._column.addWidget(Label(self._theme, words, "meta", "text-2", 600))
        for each in told:
            self._add(each)
        self.setVisible(bool(told))
        for place in had_focus:
            if place < len(self.boxes):
                self.boxes[place].setFocus()

    def _add(self, each: FileOfNote) -> None:
        words = translate("Handoff", "Send {file} all the same")
        box = CheckBox(self._theme, words.format(file=each.file.shown_name))
        box.setChecked(each.is_express)
        box.toggled.connect(partial(self._send, each))
        reason = _reason(each)
        box.setAccessibleDescription(reason)
        sentence = Paragraph(self._theme, reason, "meta", "text-3")
        sentence.setContentsMargins(self._theme.fit(_BELOW_THE_WORDS), 0, 0, 4)
        self._column.addWidget(box)
        self._column.addWidget(sentence)
        self.boxes.append(box)
        self.reasons.append(reason)

    def _send(self, each: FileOfNote, is_sent: bool) -> None:  # noqa: FBT001
        self._chosen.send_file(each.entry, each.name, expressly=is_sent)
        words = translate("Handoff", "Sent expressly") if is_sent else say(WHYS[_why(each)])
        announce(self, words)

    def _clear(self) -> None:
        self.boxes, self.reasons = [], []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _why(each: FileOfNote) -> Why:
    return each.why or Why.FILE_OF_PASSAGE


def _reason(each: FileOfNote) -> str:
    if each.is_express:
        return translate(
            "Handoff", "Leaves because you say so: nobody looks in it for what is withheld."
        )
    if each.why is Why.FILE_OF_PASSAGE:
        return translate(
            "Handoff",
            "Held back: words of this note are withheld, and the file may say the same words."
            " Look into it before you send it.",
        )
    words = translate("Handoff", "Held back: {why}.")
    return words.format(why=say(WHYS[_why(each)]))
