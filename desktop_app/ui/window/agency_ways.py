"""The two ways from an open vault to agencies: joining one, and working with one's key."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.agency.agency_dialog import AgencyDialog
from desktop_app.ui.agency.join_dialog import JoinDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.window.place import AgencyParts


class AgencyWays(QObject):
    """Binds both to the shell, so that they are in the command list everywhere.

    Signals:
        card_changed: the vault has to be unlocked again, under its new card.
    """

    card_changed = Signal()

    def __init__(self, desk: Desk, parts: AgencyParts, shell: QWidget) -> None:
        super().__init__(shell)
        self._desk, self._parts, self._shell = desk, parts, shell
        bind(shell, Act.JOIN_AGENCY, self.join)
        bind(shell, Act.AGENCY_KEY, self.work)

    def join(self) -> None:
        """Ask for an invitation."""
        parts = self._parts
        dialog = JoinDialog(self._desk, parts.enrolling(), parts.chooser, self._shell)
        dialog.enrolled.connect(self.card_changed)
        self._open(dialog)

    def work(self) -> None:
        """Ask for an agency's key."""
        parts = self._parts
        self._open(AgencyDialog(self._desk, parts.key(), parts.chooser, self._shell))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
