"""What stands before a case is opened: it is noted, and a restricted one asks why first."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.restricted import Gate
from desktop_app.ui.access.page import AccessPage
from desktop_app.ui.access.port import AccessPort, EnteringPort
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind_within


class OpenCase(Protocol):
    """Where at most one case is open."""

    case: CaseScreen | None

    def open_case(self, case: CaseId, begin_at: EntryId | None = None) -> None: ...

    def leave_case(self) -> None: ...


class Entering(QObject):
    """Knows which cases ask why. The services refuse to show one that slips through here."""

    def __init__(self, desk: Desk, port: EnteringPort, owner: QWidget, place: OpenCase) -> None:
        super().__init__(owner)
        self._desk, self._port, self._owner, self._place = desk, port, owner, place
        self._shut: Mapping[CaseId, Gate] = {}
        desk.tasks.recorded.connect(self._obey)
        self._look()

    def enter(self, case: CaseId, show: Callable[[], object]) -> None:
        """Show a case at once and note it; or ask why, note that, and then show it."""
        gate = self._shut.get(case)
        if gate is None:
            show()
            self._desk.tasks.run(self, partial(self._port.enter, case, ""), _go_on, _shown_anyway)
            return
        dialog = ReasonDialog(self._desk, self._port, case, gate, self._owner)
        dialog.entered.connect(partial(self._let_in, case, show))
        dialog.open()

    def _let_in(self, case: CaseId, show: Callable[[], object]) -> None:
        self._shut = {each: gate for each, gate in self._shut.items() if each != case}
        show()
        # Lists that kept its words back show them from now on.
        self._desk.tasks.recorded.emit(Receipt(case, frozenset({Part.CASES})))

    def _look(self) -> None:
        self._desk.tasks.run(self, self._port.shut, self._learn)

    def _learn(self, shut: Mapping[CaseId, Gate]) -> None:
        self._shut = shut
        screen = self._place.case
        if screen is not None and screen.id in shut:
            self._ask_again(screen)

    def _ask_again(self, screen: CaseScreen) -> None:
        """An exchange restricted the case that is open: nothing of it stays without a reason.

        Where another dialog is open, that is said, and somebody asks for it later.
        """
        case, entry = screen.id, screen.timeline.current_entry()
        self._place.leave_case()
        if QApplication.activeModalWidget() is None:
            self._place.open_case(case, None if entry is None else entry.id)
        else:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.RESTRICTED_CASE))

    def _obey(self, receipt: Receipt) -> None:
        """What an exchange or a handoff brought may restrict a case, or open it again."""
        if receipt.came_in or Part.CASES in receipt.parts:
            self._look()


def seat_access(desk: Desk, port: AccessPort, chooser: FileChooser, screen: CaseScreen) -> None:
    """Give who looked at the case a tab, and a key, for those alone who may read it."""

    def seat(may_read: object) -> None:
        if may_read:
            page = AccessPage(desk, port, chooser, screen.id)
            screen.frame.seat_page(page, translate("Case", "Access log"))
            last = screen.frame.tabs.count() - 1
            bind_within(screen, Act.ACCESS, partial(screen.showing.go_to_tab, last))

    desk.tasks.run(screen, partial(port.may_read, screen.id), seat)


def _go_on(_nothing: None) -> None:
    """It is noted."""


def _shown_anyway(_error: Exception) -> None:
    """What asks why shows nothing but that: the case's own screen says so."""
