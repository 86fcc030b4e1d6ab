"""Today in the window: where a row leads, and what is done about it in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
    """

    leads_to = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: TodayPort,
        coordination: CoordinationPort,
        episodes: EpisodePort,
    ) -> None:
        super().__init__()
        self.today = TodayScreen(desk, port)
        coordinating = Coordinating(desk, coordination, episodes, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.today)
        self.setFocusProxy(self.today)
        self.today.case_asked.connect(self._go)
        self.today.opened.connect(coordinating.act_on)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        return self.today.regions()

    def _go(self, case: CaseId) -> None:
        self.leads_to.emit(Destination(case))
