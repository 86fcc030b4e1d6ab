"""The parts that every delegate and widget draws alike; each leaves the painter as it found it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Discipline, Risk
from desktop_app.domain.foreign_names import as_written
from desktop_app.ui.theme.look import Theme

GLYPH_IN_MARKER = 15
GAP = 3
_BAR_WIDTH, _BAR_GAP, _BAR_HEIGHTS = 3, 2, (6, 8, 10, 12)
_BADGE, _BADGE_GLYPH, _BADGE_RING = 15, 10, 1.5
_NODE, _THREAD = 14, 2
_RISK_COLOURS = {
    Risk.WATCHFUL: "text-3",
    Risk.RAISED: "text-2",
    Risk.HIGH: "warn",
    Risk.IMMEDIATE: "danger",
}


@dataclass(frozen=True, slots=True)
class Ink:
    """How a line of text is drawn."""

    font: QFont
    colour: QColor
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Face:
    """Whom an avatar stands for."""

    initials: str
    discipline: Discipline | str


@dataclass(frozen=True, slots=True)
class NodeLook:
    """A point on the thread: filled where one stands, dashed where a thing is out of reach."""

    behind: QColor
    edge: str = "accent"
    filled: bool = False
    dashed: bool = False


@contextmanager
def kept(painter: QPainter) -> Iterator[QPainter]:
    """Smooth edges inside, and everything as it was afterwards, also when drawing fails."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.restore()


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A painter on a widget that is closed even when drawing fails, or Qt would abort."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def icon(painter: QPainter, theme: Theme, name: str, rect: QRectF, colour: QColor) -> None:
    """An icon in the middle of `rect`, as large as its shorter side, on whole device pixels."""
    size = round(min(rect.width(), rect.height()))
    ratio = painter.device().devicePixelRatioF()
    left = round((rect.center().x() - size / 2) * ratio) / ratio
    top = round((rect.center().y() - size / 2) * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), theme.icons.pixmap(name, size, colour, ratio))


def text(painter: QPainter, rect: QRectF, words: str, ink: Ink) -> None:
    """One line of text in the middle of the height, cut with an ellipsis where it must be."""
    painter.setFont(ink.font)
    painter.setPen(ink.colour)
    metrics = QFontMetricsF(ink.font)
    room = rect.width() + 0.5
    shown = metrics.elidedText(as_written(words), Qt.TextElideMode.ElideRight, room)
    flags = ink.align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None = None
) -> None:
    """A box with a hairline edge drawn on half pixels, so that it stays sharp."""
    with kept(painter):
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1) if edge is not None else QPen(Qt.PenStyle.NoPen))
        inset = 0.5 if edge is not None else 0.0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The 2 px ring inside `rect` that says where the keyboard is."""
    with kept(painter):
        width = theme.px("focus")
        painter.setPen(QPen(theme.colour("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def marker(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    code: Discipline | str,
    row: QColor | None = None,
) -> None:
    """A discipline's square on the thread; `row` is the colour that cuts a gap into the thread."""
    look = theme.discipline(code)
    radius = theme.radius("marker") * min(1.0, rect.width() / theme.px("marker"))
    if row is not None:
        rounded(painter, rect.adjusted(-GAP, -GAP, GAP, GAP), radius + GAP, row)
    rounded(painter, rect, radius, look.colour)
    if theme.is_contrast:
        outline = rect.adjusted(-1, -1, 1, 1)
        rounded(painter, outline, radius + 1, None, theme.colour("text"))
    glyph = rect.width() * GLYPH_IN_MARKER / 26
    inner = QRectF(0, 0, glyph, glyph)
    inner.moveCenter(rect.center())
    icon(painter, theme, look.icon, inner, look.on)


def risk_size() -> QSizeF:
    """How much room the four bars of `risk_bars` take."""
    count = len(_BAR_HEIGHTS)
    return QSizeF(count * _BAR_WIDTH + (count - 1) * _BAR_GAP, _BAR_HEIGHTS[-1])


def risk_colour(theme: Theme, level: Risk | int) -> QColor:
    """The colour of a risk's bars and of the word that always stands beside them."""
    return theme.colour(_RISK_COLOURS[Risk(level)])


def risk_bars(painter: QPainter, theme: Theme, corner: QPointF, level: Risk | int) -> None:
    """Four bars, as many of them filled as the risk is high; `corner` is the upper left."""
    with kept(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        for step, height in enumerate(_BAR_HEIGHTS):
            filled = step < int(level)
            painter.setBrush(risk_colour(theme, level) if filled else theme.colour("line-strong"))
            left = corner.x() + step * (_BAR_WIDTH + _BAR_GAP)
            top = corner.y() + _BAR_HEIGHTS[-1] - height
            painter.drawRoundedRect(QRectF(left, top, _BAR_WIDTH, height), 1, 1)


def avatar(painter: QPainter, theme: Theme, rect: QRectF, face: Face, behind: QColor) -> None:
    """Initials on the discipline's tint; its badge sits lower right, outside the letters."""
    look = theme.discipline(face.discipline)
    with kept(painter):
        painter.setBrush(look.tint)
        painter.setPen(QPen(look.colour, 1.5))
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))
        font = theme.font("micro", weight=600)
        font.setPixelSize(max(8, round(rect.width() * 10 / 26)))
        ink = Ink(font, look.colour, Qt.AlignmentFlag.AlignHCenter)
        text(painter, rect, face.initials, ink)
    badge = QRectF(rect.right() + 8 - _BADGE, rect.bottom() + 5 - _BADGE, _BADGE, _BADGE)
    ring = badge.adjusted(-_BADGE_RING, -_BADGE_RING, _BADGE_RING, _BADGE_RING)
    rounded(painter, ring, 6, behind)
    rounded(painter, badge, 5, look.colour)
    glyph = QRectF(0, 0, _BADGE_GLYPH, _BADGE_GLYPH)
    glyph.moveCenter(badge.center())
    icon(painter, theme, look.icon, glyph, look.on)


def thread(painter: QPainter, theme: Theme, centre: float, top: float, bottom: float) -> None:
    """A stretch of the line that runs through the product."""
    width = theme.px("thread")
    painter.fillRect(QRectF(centre - width / 2, top, width, bottom - top), theme.colour("thread"))


def node(painter: QPainter, theme: Theme, centre: QPointF, look: NodeLook) -> None:
    """A point on the thread."""
    with kept(painter):
        pen = QPen(theme.colour(look.edge), _THREAD)
        if look.dashed:
            pen.setDashPattern([1.6, 1.5])
        painter.setPen(pen)
        painter.setBrush(theme.colour(look.edge) if look.filled else look.behind)
        radius = (_NODE - _THREAD) / 2
        painter.drawEllipse(centre, radius, radius)


def logo(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """The sign of the product: three nodes on a line."""
    ink, ground = theme.colour("on-accent"), theme.colour("accent")
    with kept(painter):
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / 24, rect.height() / 24)
        rounded(painter, QRectF(0, 0, 24, 24), 6, ground)
        line = QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        painter.drawLine(QPointF(12, 3.5), QPointF(12, 20.5))
        painter.setBrush(ground)
        painter.drawEllipse(QPointF(12, 12), 2.9, 2.9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for height in (7.2, 16.8):
            painter.drawEllipse(QPointF(12, height), 2, 2)
