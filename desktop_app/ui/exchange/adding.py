"""Asks for a place that is to be known: a folder, a drive, or an object store."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.port import ExchangePort
from desktop_app.ui.exchange.store_dialog import StoreDialog
from desktop_app.ui.translate import translate
from desktop_app.ui.volumes import drive_of
from desktop_app.ui.widgets.file_choice import FolderChooser


class AddingPlaces(QObject):
    """Runs these errands for one screen, with its dialogs in front of that screen.

    Signals:
        kept: a place is known now (KnownPlace).
        failed: it isn't (Exception).
    """

    kept = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, desk: Desk, port: ExchangePort, chooser: FolderChooser, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._desk, self._port, self._chooser = desk, port, chooser

    def ask_folder(self) -> None:
        """Ask for a folder or a drive."""
        title = translate("Exchange", "Choose a folder or drive")
        folder = self._chooser.folder(self._screen(), title)
        if folder is not None:
            know = partial(self._know, folder)
            self._desk.tasks.run(self, know, self._keep, self.failed.emit)

    def ask_store(self) -> None:
        """Ask for an object store."""
        dialog = StoreDialog(self._desk, self._port, self._screen())
        dialog.kept.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _know(self, folder: Path) -> KnownPlace:
        drive = drive_of(folder)
        title = drive.name if drive is not None else folder.name or str(folder)
        return self._port.know_folder(folder, title, is_drive=drive is not None)

    def _keep(self, place: KnownPlace) -> None:
        self.kept.emit(place)

    def _screen(self) -> QWidget:
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        screen = self.parent()
        if not isinstance(screen, QWidget):
            raise TypeError
        return screen
