"""Notices when nobody has touched the window for a while: warns first, then asks to lock."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

SHORTEST, LONGEST = 1, 30
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
        about_to_lock: so many seconds are left (int).
        stayed: somebody is here after all.
        elapsed: the time is up.
    """

    about_to_lock = Signal(int)
    stayed = Signal()
    elapsed = Signal()

    def __init__(self, window: QWindow, minutes: int) -> None:
        super().__init__(window)
        self._warning = QTimer(self, singleShot=True)
        self._end = QTimer(self, singleShot=True)
        self._is_warned, self._told_before = False, 0
        self._warning.timeout.connect(self._warn)
        self._end.timeout.connect(self.elapsed)
        self.watch(window)
        self.wait(minutes)

    def wait(self, minutes: int) -> None:
        """Lock after so many minutes from now on, from 1 to 30; warn one minute before.

        Where there is only one minute, half of it passes in peace.
        """
        whole = max(SHORTEST, min(LONGEST, minutes)) * _MINUTE_MS
        self._told_before = min(_MINUTE_MS, whole // 2)
        self._end.setInterval(whole)
        self._warning.setInterval(whole - self._told_before)
        self.start_over()

    def watch(self, window: QWindow) -> None:
        """Hear what reaches this window too: a dialog is a window of its own."""
        window.installEventFilter(self)

    def start_over(self) -> None:
        """Somebody is here."""
        self._warning.start()
        self._end.start()
        if self._is_warned:
            self._is_warned = False
            self.stayed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.start_over()
        return False

    def _warn(self) -> None:
        self._is_warned = True
        self.about_to_lock.emit(self._told_before // 1000)
