"""The caseload in the window: a row leads to its case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.ui.caseload.port import CaseloadPort
from desktop_app.ui.caseload.screen import CaseloadScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.widgets.file_choice import FileChooser


class CaseloadPage(QWidget):
    """Holds the screen, and says where its rows lead.

    Signals:
        leads_to: go to a case (Destination).
    """

    leads_to = Signal(object)

    def __init__(self, desk: Desk, port: CaseloadPort, chooser: FileChooser) -> None:
        super().__init__()
        self.caseload = CaseloadScreen(desk, port, chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.caseload)
        self.setFocusProxy(self.caseload)
        self.caseload.case_asked.connect(self._go)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        return self.caseload.regions()

    def _go(self, case: CaseId) -> None:
        self.leads_to.emit(Destination(case))
