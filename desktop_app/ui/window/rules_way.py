"""The way from anywhere in an open vault to the standards in force."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.rules_dialog import RulesDialog
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.window.place import RulesParts


class RulesWay(QObject):
    """Binds it to the shell, so that it is in the command list everywhere."""

    def __init__(self, desk: Desk, parts: RulesParts, shell: QWidget) -> None:
        super().__init__(shell)
        self._desk, self._parts, self._shell = desk, parts, shell
        bind(shell, Act.STANDARDS, self.open)

    def open(self) -> None:
        """Show the standards in force."""
        RulesDialog(self._desk, self._parts.port, self._parts.chooser, self._shell).open()
