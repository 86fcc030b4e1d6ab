"""A handoff or a receipt that is dropped on the window, or that the program was started with."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from desktop_app.domain.brought import is_brought
from desktop_app.ui.handoff.drop_page import only_file
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.toast import Hint
from desktop_app.ui.window.main_window import Face, MainWindow
from desktop_app.ui.window.shell import Shell


class Bringing(QObject):
    """Opens it at once, or as soon as the vault is unlocked; it is only remembered by its path."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.unlocked.connect(self._deliver)

    def bring(self, untrusted_file: Path) -> None:
        """Look at a file, now or once somebody has unlocked."""
        self._waiting = untrusted_file
        if self._window.face is Face.OPEN:
            self._deliver()
            return
        words = translate("Bringing", "Unlock to look at {name}.")
        Hint(self._window.desk.theme, self._window, words.format(name=untrusted_file.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        file = only_file(event.mimeData())
        if file is None or not is_brought(file.name):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:  # it is hanging above the window until then
            self.bring(file)
        return True

    def _deliver(self) -> None:
        shell, file = self._window.centralWidget(), self._waiting
        if isinstance(shell, Shell) and file is not None:
            self._waiting = None
            shell.receive(file)
