"""A page that is read and scrolled with the keyboard, and shows when the keyboard is on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui.theme import Theme, paint


class ScrolledArea(QScrollArea):
    """Without a frame or a ground of its own; what it holds is as wide as there is room."""

    def __init__(self, theme: Theme, inside: QWidget, name: str) -> None:
        super().__init__()
        self._ring = _Ring(theme, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.raise_()
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()


class _Ring(QWidget):
    """Lies over what is read, and lets everything through."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            around = self.rect().toRectF()
            paint.focus_ring(painter, self._theme, around, self._theme.radius("control"))
