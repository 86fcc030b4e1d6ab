"""Leads to what is amiss with a record, from wherever one is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.troubles.dialog import TroublesDialog
from desktop_app.ui.troubles.port import TroublesPort
from desktop_app.ui.widgets.shortcuts import bind


class RecordState(QObject):
    """Of the case that is open, or of all and the vault.

    Signals:
        cards_asked: somebody wants to take in a card.
    """

    cards_asked = Signal()

    def __init__(
        self, desk: Desk, port: TroublesPort, owner: QWidget, at: Callable[[], CaseId | None]
    ) -> None:
        super().__init__(owner)
        self._desk, self._port, self._at = desk, port, at
        bind(owner, Act.RECORD_STATE, self.open)

    def open(self) -> None:
        """Where one is."""
        self.open_for(self._at())

    def open_for(self, case: CaseId | None) -> None:
        """Of one case, or of all."""
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        owner = self.parent()
        if isinstance(owner, QWidget):
            dialog = TroublesDialog(self._desk, self._port, case, owner)
            dialog.cards_asked.connect(self.cards_asked)
            dialog.open()
