"""Dialogs stand before the window and take its keys; these give the window its reach back."""

from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class OverDialogs(QObject):
    """Tells of each dialog once, when it first has the keyboard.

    Signals:
        appeared: a dialog stands before the window (QDialog).
    """

    appeared = Signal(QDialog)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._known: WeakSet[QDialog] = WeakSet()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog not in self._known:
            self._known.add(dialog)
            self.appeared.emit(dialog)


def dismiss_dialogs() -> None:
    """Put every dialog away unanswered: what stands behind it is about to go."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.done(QDialog.DialogCode.Rejected)
