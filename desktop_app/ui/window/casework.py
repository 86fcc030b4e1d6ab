"""The cases place: the list, one case, and the composer below its line."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.cases.port import CasesPort
from desktop_app.ui.cases.screen import CasesScreen
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.port import ComposerPort
from desktop_app.ui.desk import Desk

_LOOK_FOR_DUE_MS = 5_000


@dataclass(frozen=True, slots=True)
class CaseworkPorts:
    """What the screens of this place ask for, each its own narrow part."""

    cases: CasesPort
    case: CasePort
    composer: ComposerPort
    sign_due: Callable[[], Receipt]


class Casework(QStackedWidget):
    """Goes from the list into a case and back. At most one case is open.

    Signals:
        handoff_asked: hand a case on (CaseId).
        receive_asked: somebody has handed something over; look at it.
    """

    handoff_asked = Signal(object)
    receive_asked = Signal()

    def __init__(self, desk: Desk, ports: CaseworkPorts) -> None:
        super().__init__()
        self._desk, self._ports = desk, ports
        self._composer: Composer | None = None
        self.list = CasesScreen(desk, ports.cases)
        self.case: CaseScreen | None = None
        self.addWidget(self.list)
        self.list.case_asked.connect(self.open_case)
        self.list.accept_asked.connect(self.receive_asked)
        self.setFocusProxy(self.list)
        self._look_for_due()

    def open_case(self, case: CaseId) -> None:
        """Show a case on its first unread entry."""
        self.leave_case()
        screen = CaseScreen(self._desk, self._ports.case, case)
        screen.left.connect(self.leave_case)
        screen.handoff_asked.connect(self.handoff_asked)
        screen.new_entry_asked.connect(lambda kind: self._compose(case, kind, None))
        screen.amend_asked.connect(lambda entry: self._compose(case, NoteType.NOTE, entry))
        self.case = screen
        self.addWidget(screen)
        self.setFocusProxy(screen)
        self.setCurrentWidget(screen)

    def leave_case(self) -> None:
        """Back to the list; what is being written is kept."""
        if self.case is None:
            return
        if self._composer is not None:
            self._composer.save_now()
        screen, self.case, self._composer = self.case, None, None
        self.setFocusProxy(self.list)
        self.setCurrentWidget(self.list)
        self.removeWidget(screen)
        screen.deleteLater()

    def regions(self) -> list[QWidget]:
        """The parts that F6 steps through."""
        shown = self.currentWidget() or self.list
        own = getattr(shown, "regions", None)
        return list(own()) if callable(own) else [shown]

    def _compose(self, case: CaseId, kind: NoteType, amends: TimelineEntry | None) -> None:
        if self.case is None:
            return
        if self._composer is not None:
            self._composer.save_now()
        composer = Composer(self._desk, self._ports.composer, case, kind, amends)
        composer.closed.connect(self._put_away)
        composer.recorded.connect(self._put_away_recorded)
        self._composer = composer
        self.case.seat_composer(composer)

    def _put_away(self) -> None:
        self._composer = None
        if self.case is not None:
            self.case.unseat_composer()

    def _put_away_recorded(self, receipt: Receipt) -> None:
        self._put_away()
        if self.case is not None and receipt.entries:
            self.case.go_to_entry(receipt.entries[0])

    def _look_for_due(self) -> None:
        """Sign what has waited its minute, without anybody asking."""
        timer = QTimer(self)
        timer.setInterval(_LOOK_FOR_DUE_MS)
        timer.timeout.connect(self._sign_due)
        timer.start()

    def _sign_due(self) -> None:
        self._desk.tasks.run(self, self._ports.sign_due, lambda _receipt: None)
