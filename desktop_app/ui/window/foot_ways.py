"""The marks at the foot of the window that lead to what waits: approvals, restricted openings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.port import GlassPort
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import ApprovalsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.foot_mark import FootMark, Waiting
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_APPROVALS = QT_TRANSLATE_NOOP("Status", "%n approval(s): decide", "", 1)
_OPENINGS = QT_TRANSLATE_NOOP("Status", "%n restricted opening(s): look why", "", 1)
Opens = Callable[[QWidget], QDialog]


class FootWay(QObject):
    """A mark, and the dialog it leads to.

    It counts when the vault is opened, and again after every exchange, every such dialog, and
    what is put on record in one of the `parts`.
    """

    def __init__(
        self, mark: FootMark, opens: Opens, desk: Desk, parts: frozenset[Part] = frozenset()
    ) -> None:
        super().__init__(mark.parent())
        self.mark, self._opens, self._parts = mark, opens, parts
        mark.asked.connect(self.open)
        desk.tasks.recorded.connect(self._obey)

    def open(self) -> None:
        """What waits."""
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        owner = self.parent()
        if isinstance(owner, QWidget):
            dialog = self._opens(owner)
            dialog.finished.connect(self.mark.count)
            dialog.open()

    def _obey(self, receipt: Receipt) -> None:
        """Whoever writes a note waits for no count; what an exchange brings is of no one case."""
        if receipt.came_in or receipt.parts & self._parts:
            self.mark.count()


def approvals_way(desk: Desk, port: ApprovalsPort, owner: QWidget, bar: StatusBar) -> FootWay:
    """How much waits for one's approval; the dialog lists what one asked for, too."""
    waiting = Waiting("clipboard-check", _APPROVALS, Act.APPROVALS, port.how_many)
    opens = partial(ApprovalsDialog, desk, port)
    return FootWay(FootMark(desk, owner, bar, waiting), opens, desk, frozenset({Part.HANDOFFS}))


def openings_way(desk: Desk, port: GlassPort, owner: QWidget, bar: StatusBar) -> FootWay:
    """How many openings of restricted cases wait for a lead's look."""
    waiting = Waiting("shield-question-mark", _OPENINGS, Act.REVIEW_OPENINGS, port.how_many)
    return FootWay(FootMark(desk, owner, bar, waiting), partial(GlassDialog, desk, port), desk)
