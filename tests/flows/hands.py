"""Hands on the keys: whatever has the keyboard gets what is typed, as on a desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@dataclass
class Hands:
    """Somebody at the keyboard of one window."""

    qtbot: QtBot
    window: MainWindow

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """A key, wherever the keyboard is now."""
        self.qtbot.keyClick(self.held(), key, modifiers or Qt.KeyboardModifier.NoModifier)

    def write(self, words: str) -> None:
        """Words, wherever the keyboard is now."""
        self.qtbot.keyClicks(self.held(), words)

    def held(self) -> QWidget:
        """What has the keyboard."""
        if QApplication.focusWidget() is None:
            # Offscreen nobody gives the keyboard back to the window when a dialog closes.
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self.expect(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def expect(self, is_so: Callable[[], object]) -> None:
        """Wait for the answer of the vault thread, on however busy a machine."""
        self.qtbot.waitUntil(lambda: bool(is_so()))

    def settle(self) -> None:
        """Wait until everything asked of the vault so far is done and shown."""
        done: list[None] = []
        self.window.desk.tasks.run(self.window, lambda: None, done.append)
        self.expect(lambda: done)
