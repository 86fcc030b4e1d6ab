"""Tells at the foot of the window how many openings wait for a lead's look, and leads there."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.services.ports import Receipt
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.port import GlassPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.foot_mark import FootMark, Waiting
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_WAITING = QT_TRANSLATE_NOOP("Status", "%n restricted opening(s): look why", "", 1)


class ReviewingGlass(QObject):
    """Counts when the vault is opened, and again after every exchange and review."""

    def __init__(self, desk: Desk, port: GlassPort, owner: QWidget, bar: StatusBar) -> None:
        super().__init__(owner)
        self._desk, self._port = desk, port
        waiting = Waiting("shield-question-mark", _WAITING, Act.REVIEW_OPENINGS, port.how_many)
        self.mark = FootMark(desk, owner, bar, waiting)
        self.mark.asked.connect(self.open)
        desk.tasks.recorded.connect(self._obey)

    def open(self) -> None:
        """The first of those that wait."""
        owner = self.parent()
        if isinstance(owner, QWidget):
            dialog = GlassDialog(self._desk, self._port, owner)
            dialog.finished.connect(self.mark.count)
            dialog.open()

    def _obey(self, receipt: Receipt) -> None:
        if receipt.case is None and receipt.parts:
            self.mark.count()
