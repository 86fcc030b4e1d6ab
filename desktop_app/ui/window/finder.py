"""Ctrl+K over the whole of an open vault: opens the search, and goes where it leads."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.widgets.commands import commands_in
from desktop_app.ui.widgets.shortcuts import act_of, bind
from desktop_app.ui.window.place import Finding, Reachable

Shown = Callable[[], QWidget | None]
Lead = Callable[[str], QWidget]


class Finder(QObject):
    """Knows of each page only whether one can go somewhere in it."""

    def __init__(
        self, desk: Desk, finding: Finding, shell: QWidget, shown: Shown, lead: Lead
    ) -> None:
        super().__init__(shell)
        self._desk, self._finding, self._shell = desk, finding, shell
        self._shown, self._lead = shown, lead
        bind(shell, Act.SEARCH, self.open)

    def open(self) -> None:
        """Show the search over the window."""
        window, page = self._shell.window(), self._shown()
        case = page.open_case_id if isinstance(page, Reachable) else None
        commands = [one for one in commands_in(window) if act_of(one.shortcut) is not Act.SEARCH]
        palette = Palette(self._desk, self._finding.port, commands, case, window)
        palette.chosen.connect(self._go)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _go(self, place: Destination) -> None:
        """A person who was looked for is opened once that is noted."""
        if place.person is None:
            self._arrive(place)
        else:
            arrive = partial(self._arrive, place)
            note = self._finding.port.opened_person
            self._desk.tasks.run(self._shell, note, lambda _nothing: arrive())

    def _arrive(self, place: Destination) -> None:
        page = self._lead(self._finding.leads_to)
        if isinstance(page, Reachable):
            page.go_to(place)
