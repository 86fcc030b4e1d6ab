"""What waits in a restricted case: it asks why, as wherever else such a case is opened."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.restricted import Gate
from desktop_app.ui.access.port import EnteringPort
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.panel import Panel
from desktop_app.ui.reviews.reader import Reader


class ShutCase(QObject):
    """The keyboard stands on the way on; with a reason noted, what waits is there."""

    def __init__(
        self,
        desk: Desk,
        port: EnteringPort,
        panel: Panel,
        reader: Reader,
        may_take_focus: Callable[[], bool],
    ) -> None:
        super().__init__(panel)
        self._desk, self._port, self._panel = desk, port, panel
        self._reader, self._may_take_focus = reader, may_take_focus
        reader.refused.connect(self._lead_on)
        panel.reason_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask why the case in hand is opened, if it wants to know."""
        if self._reader.shut is not None:
            self._desk.tasks.run(self, self._port.shut, self._ask)

    def _lead_on(self, _error: Exception) -> None:
        if self._reader.shut is not None and self._may_take_focus():
            self._panel.say_why.setFocus()

    def _ask(self, shut: Mapping[CaseId, Gate]) -> None:
        case = self._reader.shut
        if case is None:
            return
        gate = shut.get(case)
        if gate is None:  # somebody gave a reason elsewhere meanwhile
            self._let_in(case)
            return
        dialog = ReasonDialog(self._desk, self._port, case, gate, self._panel.window())
        dialog.entered.connect(partial(self._let_in, case))
        dialog.open()

    def _let_in(self, case: CaseId) -> None:
        """Lists that kept its words back show them from now on, and this one opens it."""
        self._reader.take_focus()
        self._desk.tasks.recorded.emit(Receipt(case, frozenset({Part.CASES})))
