"""A line without entries: the end of the thread, and a sentence that says why."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from desktop_app.ui.case.sheet import RIGHT, TEXT_LEFT, THREAD_CENTRE
from desktop_app.ui.theme import Theme, paint


def paint_nothing(painter: QPainter, theme: Theme, size: QSize, words: str) -> None:
    """Paint it in the middle of the height."""
    middle = round(size.height() / 2)
    paint.thread(painter, theme, THREAD_CENTRE, 0, middle - 7)
    paint.node(
        painter, theme, QPointF(THREAD_CENTRE, middle), paint.NodeLook(theme.colour("canvas"))
    )
    ink = paint.Ink(theme.font("body"), theme.colour("text-2"))
    area = QRectF(TEXT_LEFT, middle - 12, size.width() - TEXT_LEFT - RIGHT, 24)
    paint.text(painter, area, words, ink)
