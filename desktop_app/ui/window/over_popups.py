"""An open menu or list takes every key; it gives way to the keys that hide the screen."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import is_pressed

_HIDING = (Act.COVER, Act.LOCK)


class OverPopups(QObject):
    """Closes whatever pops up just before such a key is looked up among the shortcuts.

    It hears only what reaches a native window, so it costs nothing while scrolling.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _hides(event):
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Dialogs are windows of their own, and on some systems so are menus."""
        if window is not None:
            window.installEventFilter(self)


def _hides(event: QKeyEvent) -> bool:
    return any(is_pressed(event, act) for act in _HIDING)
