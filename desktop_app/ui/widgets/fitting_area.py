"""Fields as high as they are, until the window is too low for them: then they scroll."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.scrolled_area import ScrolledArea

_AROUND = 170  # a dialog's head and foot, and some of the window to be seen behind it
_LEAST = 96


class FittingArea(ScrolledArea):
    """Takes the height of what it holds, and leaves the window `behind` some of its own."""

    def __init__(self, theme: Theme, inside: QWidget, name: str, behind: QWidget | None) -> None:
        super().__init__(theme, inside, name)
        self._theme, self._inside = theme, inside
        self._behind = None if behind is None else behind.window()

    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that comes or goes changes how high all of them are."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _height(self) -> int:
        layout = self._inside.layout()
        wanted = self._inside.sizeHint().height()
        if layout is not None and self.width() and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.viewport().width())
        if self._behind is None:
            return wanted
        return min(wanted, max(_LEAST, self._behind.height() - self._theme.fit(_AROUND)))
