"""Notices when nobody has touched the window for a while: warns first, then asks to lock."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
_MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Hears only what reaches the native window, so it costs nothing while scrolling.

    Signals:
        about_to_lock: one minute is left.
        elapsed: the time is up.
    """

    about_to_lock = Signal()
    elapsed = Signal()

    def __init__(self, window: QWindow, minutes: int) -> None:
        super().__init__(window)
        warn_after = max(0, minutes - 1) * _MINUTE_MS
        self._warning = QTimer(self, interval=warn_after, singleShot=True)
        self._end = QTimer(self, interval=warn_after + _MINUTE_MS, singleShot=True)
        self._warning.timeout.connect(self.about_to_lock)
        self._end.timeout.connect(self.elapsed)
        self.watch(window)
        self.start_over()

    def watch(self, window: QWindow) -> None:
        """Hear what reaches this window too: a dialog is a window of its own."""
        window.installEventFilter(self)

    def start_over(self) -> None:
        """Somebody is here."""
        self._warning.start()
        self._end.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.start_over()
        return False
