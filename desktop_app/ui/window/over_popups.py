"""An open menu or list takes every key; it gives way to the keys that hide the screen."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_Key = Qt.Key
_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_HIDING = (
    QKeyCombination(_Key.Key_F9),
    QKeyCombination(_Key.Key_Pause),
    QKeyCombination(_CONTROL_SHIFT, _Key.Key_L),
)


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
        if is_asked and isinstance(event, QKeyEvent) and event.keyCombination() in _HIDING:
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Dialogs are windows of their own, and on some systems so are menus."""
        if window is not None:
            window.installEventFilter(self)
