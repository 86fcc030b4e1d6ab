"""Several entries begun at once: one is written, the others wait and are listed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import CaseId
from desktop_app.ui.composer.aid_menus import DraftsMenu
from desktop_app.ui.composer.aiding import pop_up
from desktop_app.ui.composer.aids_port import AidsPort
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.port import ComposerPort
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Failed

Swap = Callable[[], Draft | None]


class Drafting(QObject):
    """Lists them, and says which one is wanted.

    Signals:
        asked: how to change to another draft, once this one is kept (Swap).
    """

    asked = Signal(object)

    def __init__(
        self, desk: Desk, port: ComposerPort, case: CaseId, sheet: Sheet, failed: Failed
    ) -> None:
        super().__init__(sheet)
        self._desk, self._port, self._case = desk, port.aids, case
        self._sheet, self._failed = sheet, failed
        sheet.tools.drafts.clicked.connect(self.offer)

    def offer(self) -> None:
        """Find those that wait, and show them."""
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.drafts_aside(case), self._show, self._failed)

    def _show(self, drafts: Sequence[Draft]) -> None:
        port, case = self._port, self._case
        menu = DraftsMenu(self._desk.dates, drafts, self._sheet)
        menu.another.triggered.connect(
            lambda: self.asked.emit(partial(_begin_another, port, case))
        )
        menu.chosen.connect(lambda number: self.asked.emit(partial(port.take_up, case, number)))
        pop_up(menu, self._sheet.tools.drafts)


def _begin_another(port: AidsPort, case: CaseId) -> None:
    port.set_aside(case, None)
