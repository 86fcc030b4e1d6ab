"""Today in the window: where a row leads, and what is done about it in place."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.port import GlassPort
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import ApprovalsPort
from desktop_app.ui.composer.episode_port import EpisodePort
from desktop_app.ui.desk import Desk
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.today.port import TodayPort
from desktop_app.ui.today.screen import TodayScreen
from desktop_app.ui.window.coordinating import Coordinating, CoordinationPort


@dataclass(frozen=True, slots=True)
class DecisionPorts:
    """What the dialogs ask for in which a supervisor decides."""

    approvals: ApprovalsPort
    openings: GlassPort


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
        decisions: DecisionPorts,
    ) -> None:
        super().__init__()
        self._desk, self._decisions = desk, decisions
        self.today = TodayScreen(desk, port)
        self._coordinating = Coordinating(desk, coordination, episodes, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.today)
        self.setFocusProxy(self.today)
        self.today.case_asked.connect(self._go)
        self.today.review_asked.connect(self.review_asked)
        self.today.approval_asked.connect(self._decide)
        self.today.opening_asked.connect(self._look_at)
        self.today.opened.connect(self._open)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        return self.today.regions()

    def _open(self, due: Due) -> None:
        """What is to be signed is read first, where it stands; the rest is done here.

        A restricted case is opened first, and asks why.
        """
        if due.is_covered and due.case is not None:
            self._go(due.case)
        elif due.kind is DueKind.COUNTERSIGN and due.case is not None:
            self.leads_to.emit(Destination(due.case, due.entry))
        else:
            self._coordinating.act_on(due)

    def _go(self, case: CaseId) -> None:
        self.leads_to.emit(Destination(case))

    def _decide(self, request: EntryId) -> None:
        ApprovalsDialog(self._desk, self._decisions.approvals, self, request).open()

    def _look_at(self, event: EntryId) -> None:
        GlassDialog(self._desk, self._decisions.openings, self, event).open()
