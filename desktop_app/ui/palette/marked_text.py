"""One line of text in which what was looked for stands out: by weight, colour and underline."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.domain.alike import Marked
from desktop_app.ui.theme import Theme, paint

_BEFORE = 24  # letters kept before a hit that would otherwise be cut off


def draw_marked(
    painter: QPainter, theme: Theme, area: QRectF, words: Marked, ink: paint.Ink
) -> float:
    """Draw it in the middle of the height, cut where it must be; how wide it came out."""
    shown = _within(words, area.width(), ink.font)
    layout = QTextLayout(shown.text, ink.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(theme, shown.text, *span) for span in shown.spans])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1.0, area.width()))
    layout.endLayout()
    painter.setPen(ink.colour)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))
    return line.naturalTextWidth()


def _within(words: Marked, room: float, font: QFont) -> Marked:
    """Cut from the left up to the first hit if it would not be seen, then from the right."""
    metrics = QFontMetricsF(font)
    text, spans = words.text, words.spans
    cut = max(0, spans[0][0] - _BEFORE) if spans else 0
    if cut and metrics.horizontalAdvance(text[: spans[0][1]] + "…") > room:
        text = "…" + text[cut:]
        spans = tuple((start - cut + 1, end - cut + 1) for start, end in spans)
    cut_text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    kept = len(cut_text)
    return Marked(cut_text, tuple((a, min(b, kept)) for a, b in spans if a < kept))


def _format(theme: Theme, text: str, start: int, end: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(theme.colour("accent"))
    look.setFontUnderline(theme.is_contrast)
    piece = QTextLayout.FormatRange()
    piece.start = _units(text[:start])
    piece.length = _units(text[start:end])
    piece.format = look
    return piece


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
