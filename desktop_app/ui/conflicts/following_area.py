"""A page that scrolls with the keyboard: what has the focus is in view, with what is around it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 110


class FollowingArea(QScrollArea):
    """Arrow keys move among circles without telling a scroll area, so it listens for itself."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        # A field that unfolds makes the page longer after it has got the keyboard.
        self.verticalScrollBar().rangeChanged.connect(self._follow_focus)

    def bring_into_view(self, part: QWidget) -> None:
        """Once it has its place: a field that unfolds has none before."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, _AROUND))

    def _follow_focus(self, _least: int, _most: int) -> None:
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.bring_into_view(now)
