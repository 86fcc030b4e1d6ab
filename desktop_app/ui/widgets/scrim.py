"""The shade over a window while a dialog stands in front of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme, paint


class Scrim(QWidget):
    """Covers the whole of a window, whatever size it takes; it has no name and no say."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.resize(window.size())
        self.raise_()
        self.show()

    def lift(self) -> None:
        """Take it away; from now on it listens to the window no more."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if event.type() is QEvent.Type.Resize and window is not None and watched is window:
            self.resize(window.size())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("scrim"))
