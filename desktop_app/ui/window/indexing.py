"""Printing the indexes of a case, by their keys and from its menu."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.ui.case.index_dialog import IndexDialog
from desktop_app.ui.case.index_port import Index, IndexPort
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind_within


class Indexing(QObject):
    """Opens the dialog over a case."""

    def __init__(
        self, desk: Desk, port: IndexPort, chooser: FileChooser, screen: CaseScreen
    ) -> None:
        super().__init__(screen)
        self._desk, self._port, self._chooser, self._screen = desk, port, chooser, screen
        for act, index, asked in (
            (Act.PRINT_ACTIONS, Index.ACTIONS, screen.showing.actions_index_asked),
            (Act.PRINT_HANDED, Index.HANDED, screen.showing.handed_index_asked),
        ):
            do = partial(self.ask, index)
            bind_within(screen, act, do, letters_on=screen.timeline)
            asked.connect(do)

    def ask(self, index: Index) -> None:
        """Say what it means before anything is written."""
        screen = self._screen
        IndexDialog(self._desk, self._port, self._chooser, screen.id, index, screen).open()
