"""Tells at the foot of the window how much waits for one's approval, and leads to it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import ApprovalsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.foot_mark import FootMark, Waiting
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_WAITING = QT_TRANSLATE_NOOP("Status", "%n approval(s): decide", "", 1)


class Approving(QObject):
    """Counts when the vault is opened, and again once something came that may have changed it."""

    def __init__(self, desk: Desk, port: ApprovalsPort, owner: QWidget, bar: StatusBar) -> None:
        super().__init__(owner)
        self._desk, self._port = desk, port
        waiting = Waiting("clipboard-check", _WAITING, Act.APPROVALS, port.how_many)
        self.mark = FootMark(desk, owner, bar, waiting)
        self.mark.asked.connect(self.open)
        desk.tasks.recorded.connect(self._obey)

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
            self.mark.count()
