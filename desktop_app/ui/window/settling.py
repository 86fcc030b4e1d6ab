"""Tells at the foot of the window how many answers differ, and leads to settling them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt
from desktop_app.ui.conflicts.book import ConflictBook
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.foot_mark import FootMark, Waiting
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_WAITING = QT_TRANSLATE_NOOP("Status", "%n conflict(s): settle", "", 1)


class Settling(QObject):
    """Counts when the vault is opened, and again after everything that is put on record."""

    def __init__(self, desk: Desk, port: ConflictsPort, owner: QWidget, bar: StatusBar) -> None:
        super().__init__(owner)
        self._desk, self._port = desk, port
        waiting = Waiting("git-compare", _WAITING, Act.CONFLICTS, port.how_many)
        self.mark = FootMark(desk, owner, bar, waiting)
        self.mark.asked.connect(self.open)
        desk.tasks.recorded.connect(self._obey)
        bind(owner, Act.CONFLICT_BOOK, self.open_book)

    @property
    def waits(self) -> str:
        """How many wait, in words; empty for none."""
        return self.mark.words

    def open(self) -> None:
        """All that wait, one after the other."""
        self.open_for(None)

    def open_for(self, case: CaseId | None) -> None:
        """Those of one case, or of all."""
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        owner = self.parent()
        if isinstance(owner, QWidget):
            dialog = ConflictsDialog(self._desk, self._port, case, owner)
            dialog.book_asked.connect(self.open_book)
            dialog.open()

    def open_book(self) -> None:
        """What waits in every case, and the history of what was settled."""
        owner = self.parent()
        if isinstance(owner, QWidget):
            book = ConflictBook(self._desk, self._port, owner)
            book.settle_asked.connect(self.open_for)
            book.open()

    def _obey(self, _receipt: Receipt) -> None:
        self.mark.count()
