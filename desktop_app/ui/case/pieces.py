"""What a laid-out row is made of: each piece knows its place in the row and how to draw itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QTransform,
)

from desktop_app.domain.foreign_names import as_written
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, draw_chip, draw_key

_LINE_SEPARATOR = "\u2028"  # how QTextLayout wants a new line


class Piece(Protocol):
    """Something drawn in a row."""

    def draw(self, painter: QPainter, theme: Theme, clip: QRectF) -> None:
        """Draw it; the painter stands at the row's upper left, `clip` is what is in view."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, made ready once."""

    corner: QPointF
    words: QStaticText
    font: QFont
    colour: QColor

    def draw(self, painter: QPainter, _theme: Theme, _clip: QRectF) -> None:
        """Draw the words."""
        painter.setFont(self.font)
        painter.setPen(self.colour)
        painter.drawStaticText(self.corner, self.words)


@dataclass(frozen=True, slots=True)
class Passage:
    """Several lines, broken to a width and set at the design's distance."""

    corner: QPointF
    layout: QTextLayout
    colour: QColor

    def draw(self, painter: QPainter, _theme: Theme, clip: QRectF) -> None:
        """Draw the lines in view: a note may be many screens long."""
        painter.setPen(self.colour)
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            top = self.corner.y() + line.y()
            if top + line.height() >= clip.top() and top <= clip.bottom():
                self._draw_line(painter, number)

    def _draw_line(self, painter: QPainter, number: int) -> None:
        line = self.layout.lineAt(number)
        line.draw(painter, self.corner)


@dataclass(frozen=True, slots=True)
class Glyph:
    """An icon."""

    rect: QRectF
    name: str
    colour: QColor

    def draw(self, painter: QPainter, theme: Theme, _clip: QRectF) -> None:
        """Draw the icon."""
        paint.icon(painter, theme, self.name, self.rect, self.colour)


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip of the theme."""

    corner: QPointF
    look: ChipLook

    def draw(self, painter: QPainter, theme: Theme, _clip: QRectF) -> None:
        """Draw the chip."""
        draw_chip(painter, theme, self.corner, self.look)


@dataclass(frozen=True, slots=True)
class KeyHint:
    """The key that does what stands beside it."""

    corner: QPointF
    keys: str

    def draw(self, painter: QPainter, theme: Theme, _clip: QRectF) -> None:
        """Draw the key."""
        draw_key(painter, theme, self.corner, self.keys)


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, perhaps with an edge and round corners."""

    rect: QRectF
    fill: QColor | None
    edge: QColor | None = None
    radius: float = 0

    def draw(self, painter: QPainter, _theme: Theme, _clip: QRectF) -> None:
        """Draw the box; a plain one needs no smooth edges."""
        if self.edge is None and not self.radius and self.fill is not None:
            painter.fillRect(self.rect, self.fill)
        else:
            paint.rounded(painter, self.rect, self.radius, self.fill, self.edge)


@dataclass(frozen=True, slots=True)
class Node:
    """A ring on the thread."""

    centre: QPointF

    def draw(self, painter: QPainter, theme: Theme, _clip: QRectF) -> None:
        """Draw the ring."""
        look = paint.NodeLook(theme.colour("canvas"))
        paint.node(painter, theme, self.centre, look)


class Doing(Enum):
    """What a spot of a row does when it is clicked or entered."""

    TOGGLE_ORIGINAL = "toggle original"
    OPEN_ATTACHMENT = "open attachment"
    MARK_READ = "mark read"
    MENU = "menu"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a row that does something. `number` says which attachment."""

    rect: QRectF
    doing: Doing
    words: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Ink:
    """A font, a colour, and the distance from line to line."""

    font: QFont
    colour: QColor
    step: int


def line(words: str, ink: Ink, corner: QPointF, width: float | None = None) -> tuple[Line, float]:
    """One line of words, cut with an ellipsis at `width`; and how wide it became."""
    metrics, words = QFontMetricsF(ink.font), as_written(words)
    if width is not None:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width) + 0.5)
    text = QStaticText(words)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(QTransform(), ink.font)
    drop = round((ink.step - metrics.height()) / 2)
    return Line(corner + QPointF(0, drop), text, ink.font, ink.colour), metrics.horizontalAdvance(
        words
    )


@dataclass(frozen=True, slots=True)
class Column:
    """Where a passage begins, how wide it may be, and perhaps how many lines are shown."""

    corner: QPointF
    width: float
    most_lines: int | None = None


def passage(
    words: str, ink: Ink, column: Column, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[Passage, float]:
    """Words broken into lines; and the y below the last."""
    layout = QTextLayout(as_written(words).replace("\n", _LINE_SEPARATOR), ink.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (text_line := layout.createLine()).isValid():
        if column.most_lines is not None and layout.lineCount() > column.most_lines:
            break
        text_line.setLineWidth(column.width)
        text_line.setPosition(QPointF(0, y + round((ink.step - text_line.height()) / 2)))
        y += ink.step
    layout.endLayout()
    return Passage(column.corner, layout, ink.colour), column.corner.y() + y


def format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for a stretch of a passage."""
    stretch = QTextLayout.FormatRange()
    stretch.start, stretch.length, stretch.format = start, length, form
    return stretch
