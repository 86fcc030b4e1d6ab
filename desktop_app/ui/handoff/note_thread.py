"""The sign-offs and questions of one note: they stay, unless they are sent along with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import ChosenNotes, send_thread
from desktop_app.ui.handoff.reader_words import ReaderRow
from desktop_app.ui.handoff.thread_words import has_thread, thread_told
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Paragraph

_BELOW_THE_WORDS = 26


class NoteThread(QWidget):
    """A box, and below it what the reader sees of them, word for word."""

    def __init__(self, desk: Desk, chosen: ChosenNotes, row: ReaderRow) -> None:
        super().__init__()
        self._desk, self._chosen, self._note = desk, chosen, row.note
        words = translate("Handoff", "Send its questions and sign-offs too")
        self.box = CheckBox(desk.theme, words)
        self.box.setChecked(row.note.id in chosen.now.threads)
        self.said = Paragraph(desk.theme, "", "meta", "text-2")
        self.said.setContentsMargins(desk.theme.fit(_BELOW_THE_WORDS), 0, 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.said)
        self.box.toggled.connect(self._send)
        self.setVisible(has_thread(row.note) and Sending.SEND in row.may)
        self.show_line(row.line)

    def show_line(self, line: ReaderLine) -> None:
        """Show what a plan has of them."""
        told = "\n".join(thread_told(self._desk.dates, line))
        self.said.say(told)
        self.said.setVisible(bool(told))
        self.box.setAccessibleDescription(told)

    def _send(self, along: bool) -> None:  # noqa: FBT001
        send_thread(self._chosen, self._note.id, along=along)
