"""Questions about the entries of an open case: where they are asked, answered and closed."""

from PySide6.QtCore import QObject

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.port import QuestionPort
from desktop_app.ui.reviews.question_dialog import QuestionDialog


class Questioning(QObject):
    """Opens the dialog over a case."""

    def __init__(self, desk: Desk, port: QuestionPort, screen: CaseScreen) -> None:
        super().__init__(screen)
        self._desk, self._port, self._screen = desk, port, screen
        screen.acting.question_asked.connect(self._open)

    def _open(self, entry: TimelineEntry) -> None:
        screen = self._screen
        QuestionDialog(self._desk, self._port, screen.words, entry, screen).open()
