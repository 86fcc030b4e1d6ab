"""Today in the window: where a row leads, and what is done about it in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.ids import CaseId
from desktop_app.ui.composer.episode_port import EpisodePort
from desktop_app.ui.desk import Desk
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.today.port import TodayPort
from desktop_app.ui.today.screen import TodayScreen
from desktop_app.ui.window.coordinating import Coordinating, CoordinationPort


class TodayPage(QWidget):
    """Holds the screen, and says where its rows lead.

    Signals:
        leads_to: go to a case (Destination).
        review_asked: go to what waits in Reviews (bytes).
    """

    leads_to = Signal(object)
    review_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: TodayPort,
        coordination: CoordinationPort,
        episodes: EpisodePort,
    ) -> None:
        super().__init__()
        self.today = TodayScreen(desk, port)
        self._coordinating = Coordinating(desk, coordination, episodes, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.today)
        self.setFocusProxy(self.today)
        self.today.case_asked.connect(self._go)
        self.today.review_asked.connect(self.review_asked)
        self.today.opened.connect(self._open)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        return self.today.regions()

    def _open(self, due: Due) -> None:
        """What is to be signed is read first, where it stands; the rest is done here."""
        if due.kind is DueKind.COUNTERSIGN and due.case is not None:
            self.leads_to.emit(Destination(due.case, due.entry))
        else:
            self._coordinating.act_on(due)

    def _go(self, case: CaseId) -> None:
        self.leads_to.emit(Destination(case))
