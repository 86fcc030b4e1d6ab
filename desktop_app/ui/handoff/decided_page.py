"""After deciding: what came of it, and the receipt for the sender, written where one likes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.decided import Decided
from desktop_app.ui.handoff.port import AnsweringPort
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.empty_state import ThreadEnd
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.shortcuts import bind

_WORDS = 460


class DecidedPage(QWidget):
    """A receipt can be written as often as one likes: the sender reads the first one."""

    def __init__(
        self, desk: Desk, port: AnsweringPort, chooser: FileChooser, decided: Decided
    ) -> None:
        super().__init__()
        self._desk, self._port, self._chooser = desk, port, chooser
        self._decided, self._is_writing = decided, False
        self.words = decided.words
        words = translate("Receive", "Write the receipt to…")
        self.write = secondary(desk.theme, words, icon="download", keys=Act.WRITE_RECEIPT)
        self.write.setAutoDefault(False)
        self.written = Banner(desk.theme, Tone.OK, boxed=True)
        self.trouble = Banner(desk.theme, Tone.DANGER, boxed=True)
        self._lay_out()
        self.write.clicked.connect(self._write)
        if decided.answer is not None:
            bind(self, Act.WRITE_RECEIPT, self._write)

    def _write(self) -> None:
        answer, port = self._decided.answer, self._port
        if answer is None or self._is_writing:
            return
        title = translate("Receive", "Write the receipt")
        place = self._chooser.to_write(self, title, answer.place)
        if place is None:
            return
        self._is_writing = True
        self.trouble.hide()
        self._desk.tasks.run_long(
            self,
            lambda progress: port.write_receipt(answer, place, progress),
            lambda _done: self._tell(place.name),
            self._refuse,
            watch=lambda _done, _total: None,
        )

    def _tell(self, name: str) -> None:
        self._is_writing = False
        words = translate(
            "Receive",
            "Give {file} to {sender}, on a drive or by mail. Only they can open it; it tells them"
            " what you took in, and nothing else of your record.",
        )
        words = words.format(file=name, sender=self._decided.sender)
        lead = translate("Receive", "The receipt is written.")
        self.written.say(words, lead)
        self.written.show()
        announce(self, self.written.accessibleName())

    def _refuse(self, error: Exception) -> None:
        self._is_writing = False
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()
        announce(self, self.trouble.accessibleName())

    def _lay_out(self) -> None:
        decided, theme = self._decided, self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(10)
        words = Paragraph(theme, decided.words)
        words.setFixedWidth(theme.fit(_WORDS))
        # In the middle of its row it gets the height of one line, however many there are.
        words.setMinimumHeight(words.heightForWidth(theme.fit(_WORDS)))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        for part in (ThreadEnd(theme), Label(theme, decided.heading, "heading"), words):
            column.addWidget(part, 0, centre)
        column.addSpacing(6)
        column.addWidget(self.write, 0, centre)
        column.addStretch(1)
        for banner in (self.written, self.trouble):
            column.addWidget(banner)
            banner.hide()
        self.write.setVisible(decided.answer is not None)
