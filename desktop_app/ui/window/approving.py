"""Tells at the foot of the window how much waits for one's approval, and leads to it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import ApprovalsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import say_count
from desktop_app.ui.widgets.buttons import ButtonSize, mark
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_WAITING = QT_TRANSLATE_NOOP("Status", "%n approval(s): decide", "", 1)


class Approving(QObject):
    """Asks when the vault is opened, and again once something came that may have to do with it."""

    def __init__(self, desk: Desk, port: ApprovalsPort, owner: QWidget, bar: StatusBar) -> None:
        super().__init__(owner)
        self._desk, self._port = desk, port
        self.button = mark(desk.theme, "", icon="clipboard-check").sized(ButtonSize.SMALL)
        self.button.hide()
        bar.seat_after_words(self.button)
        self.button.clicked.connect(self.open)
        bind(owner, Act.APPROVALS, self.open)
        desk.tasks.recorded.connect(self._obey)
        self._count()

    def open(self) -> None:
        """What waits, and what one asked for."""
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        owner = self.parent()
        if isinstance(owner, QWidget):
            ApprovalsDialog(self._desk, self._port, owner).open()

    def _obey(self, receipt: Receipt) -> None:
        """Whoever writes a note waits for no count; what an exchange brings is of no one case."""
        came_in = receipt.case is None and bool(receipt.parts)
        if came_in or Part.HANDOFFS in receipt.parts:
            self._count()

    def _count(self) -> None:
        self._desk.tasks.run(self, self._port.how_many, self._tell, _say_nothing)

    def _tell(self, count: int) -> None:
        self.button.say(say_count(_WAITING, count))
        self.button.setVisible(bool(count))


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
