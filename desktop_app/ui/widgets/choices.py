"""Boxes to tick, circles to choose and lists that unfold, painted from the theme."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton

from desktop_app.ui.theme import Theme, paint

_BOX, _GAP, _ROOM = 15, 8, 3


def _size(theme: Theme, words: str, button: QAbstractButton) -> QSize:
    width = theme.fit(_BOX) + 2 * _ROOM + _GAP + theme.width_of(words, button.font())
    return QSize(width, max(theme.px("button-hit-min"), theme.line("body") + 2 * _ROOM))


def _box_of(theme: Theme, button: QAbstractButton) -> QRectF:
    side = theme.fit(_BOX)
    return QRectF(_ROOM, round((button.height() - side) / 2), side, side)


def _paint_words(painter: QPainter, theme: Theme, button: QAbstractButton, box: QRectF) -> None:
    left = box.right() + _GAP
    rect = QRectF(left, 0, button.width() - left, button.height())
    colour = theme.colour("text" if button.isEnabled() else "disabled")
    paint.text(painter, rect, button.text(), paint.Ink(button.font(), colour))
    if button.hasFocus():
        paint.focus_ring(painter, theme, box.adjusted(-3, -3, 3, 3), 5)


class CheckBox(QCheckBox):
    """A box to tick; the whole line can be clicked."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return _size(self._theme, self.text(), self)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            box = _box_of(theme, self)
            draw_check(painter, theme, box, on=self.isChecked(), enabled=self.isEnabled())
            _paint_words(painter, theme, self, box)


def draw_check(
    painter: QPainter, theme: Theme, box: QRectF, *, on: bool, enabled: bool = True
) -> None:
    """A box, ticked or not; lists paint the same in their rows."""
    fill = theme.colour("accent" if on else "canvas")
    edge = theme.colour("accent" if on else "border")
    if not enabled:
        fill, edge = theme.colour("canvas"), theme.colour("line-strong")
    paint.rounded(painter, box, 3, fill, edge)
    if on:
        _tick(painter, box, QPen(theme.colour("on-accent" if enabled else "disabled"), 1.8))


def _tick(painter: QPainter, box: QRectF, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
    width, height = box.width(), box.height()
    painter.drawPolyline(
        [QPointF(box.left() + x * width, box.top() + y * height) for x, y in corners]
    )


class RadioButton(QRadioButton):
    """One of several; the whole line can be clicked."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return _size(self._theme, self.text(), self)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            box = _box_of(theme, self)
            edge = "accent" if self.isChecked() else "border"
            pen = QPen(theme.colour(edge if self.isEnabled() else "line-strong"))
            pen.setWidthF(1.5 if self.isChecked() else 1)
            painter.setPen(pen)
            painter.setBrush(theme.colour("canvas"))
            painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
            if self.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent" if self.isEnabled() else "disabled"))
                painter.drawEllipse(box.center(), box.width() * 0.24, box.height() * 0.24)
            _paint_words(painter, theme, self, box)


class ComboBox(QComboBox):
    """A list that unfolds; the arrow is ours, because style sheets cannot colour one."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px("control"))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls past it on a page changes nothing: the wheel turns it only when chosen."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            place = QRectF(self.width() - 23, (self.height() - 14) / 2, 14, 14)
            colour = self._theme.colour("text-2" if self.isEnabled() else "disabled")
            paint.icon(painter, self._theme, "chevron-down", place, colour)
