"""Tells at the foot of the window how many answers differ, and leads to settling them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import say_count
from desktop_app.ui.widgets.buttons import ButtonSize, mark
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_WAITING = QT_TRANSLATE_NOOP("Status", "%n conflict(s): settle", "", 1)


class Settling(QObject):
    """Asks when the vault is opened, and again after everything that is put on record."""

    def __init__(self, desk: Desk, port: ConflictsPort, owner: QWidget, bar: StatusBar) -> None:
        super().__init__(owner)
        self._desk, self._port = desk, port
        self.button = mark(desk.theme, "", icon="git-compare").sized(ButtonSize.SMALL)
        self.button.hide()
        bar.seat_after_words(self.button)
        self.button.clicked.connect(self.open)
        bind(owner, Act.CONFLICTS, self.open)
        desk.tasks.recorded.connect(self._obey)
        self._count()

    @property
    def waits(self) -> str:
        """How many wait, in words; empty for none."""
        return self.button.text() if not self.button.isHidden() else ""

    def open(self) -> None:
        """All that wait, one after the other."""
        self.open_for(None)

    def open_for(self, case: CaseId | None) -> None:
        """Those of one case, or of all."""
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        owner = self.parent()
        if isinstance(owner, QWidget):
            ConflictsDialog(self._desk, self._port, case, owner).open()

    def _obey(self, _receipt: Receipt) -> None:
        self._count()

    def _count(self) -> None:
        self._desk.tasks.run(self, self._port.how_many, self._tell, _say_nothing)

    def _tell(self, count: int) -> None:
        self.button.say(say_count(_WAITING, count))
        self.button.setVisible(bool(count))


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
