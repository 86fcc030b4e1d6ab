"""What stands where nothing is yet: the end of the thread, a sentence, and how to begin."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label

_THREAD, _NODE = 26, 14


class ThreadEnd(QWidget):
    """The line, ending in an open ring."""

    def __init__(self, theme: Theme, behind: str = "canvas") -> None:
        super().__init__()
        self._theme, self._behind = theme, behind

    def sizeHint(self) -> QSize:
        return QSize(_NODE + 2, _THREAD + _NODE + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle, bottom = self.width() / 2, self.height() - _NODE - 1
        with paint.painting(self) as painter:
            paint.thread(painter, self._theme, middle, 0, bottom + 1)
            look = paint.NodeLook(self._theme.colour(self._behind))
            paint.node(painter, self._theme, QPointF(middle, bottom + _NODE / 2), look)


class EmptyState(QWidget):
    """One heading, one sentence, one or two actions."""

    def __init__(self, theme: Theme, heading: str, sentence: str, *actions: Button) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(ThreadEnd(theme), 0, centre)
        column.addSpacing(8)
        column.addWidget(Label(theme, heading, "heading"), 0, centre)
        column.addWidget(Label(theme, sentence, "body", "text-2"), 0, centre)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
