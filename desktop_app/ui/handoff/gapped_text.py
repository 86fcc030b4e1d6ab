"""Words with gaps, laid out and painted: a gap is a dark box with a label, as on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.domain.disclosure import Piece
from desktop_app.ui.handoff.why_words import gap_words
from desktop_app.ui.theme import Theme

_NO_BREAK = "\u00a0"
_Span = tuple[int, int]


def draw_pieces(
    painter: QPainter, theme: Theme, area: QRectF, pieces: Sequence[Piece], ink: str
) -> float:
    """As many lines as there is room for; the last one ends in an ellipsis where more follow.

    Tells where they end, so that what belongs to them stands right below.
    """
    words, spans = _joined(pieces)
    layout, end = _laid_out(theme, area, words, spans, ink)
    if end < len(words):
        layout = _cut(theme, area, words[:end], spans, ink)
    painter.setPen(theme.colour(ink))
    layout.draw(painter, area.topLeft())
    return area.top() + layout.lineCount() * theme.line("read")


def _cut(theme: Theme, area: QRectF, words: str, spans: Sequence[_Span], ink: str) -> QTextLayout:
    """As much of it as there is room for with an ellipsis behind it, on the last line."""
    for cut in range(max(len(words) - 1, 0), -1, -1):
        kept = [(start, length) for start, length in spans if start + length <= cut]
        shown = f"{words[:cut].rstrip()}…"
        layout, end = _laid_out(theme, area, shown, kept, ink)
        if end >= len(shown):
            break
    return layout


def _joined(pieces: Sequence[Piece]) -> tuple[str, list[_Span]]:
    words, spans = "", list[_Span]()
    for piece in pieces:
        label = gap_words(piece).replace(" ", _NO_BREAK)
        said = f"{_NO_BREAK}{label}{_NO_BREAK}" if piece.is_gap else _in_one_line(piece.words)
        if piece.is_gap:
            spans.append((len(words), len(said)))
        words += said
    return words, spans


def _in_one_line(words: str) -> str:
    return words.replace("\n", " ")


def _laid_out(
    theme: Theme, area: QRectF, words: str, spans: Sequence[_Span], ink: str
) -> tuple[QTextLayout, int]:
    """The lines there is room for, and where in the words they end."""
    layout = QTextLayout(words, theme.font("read"))
    layout.setTextOption(QTextOption())
    layout.setFormats([_dark(theme, ink, *span) for span in spans])
    height, end = theme.line("read"), 0
    layout.beginLayout()
    for number in range(int(area.height() // height)):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, number * height))
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, end


def _dark(theme: Theme, ink: str, start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(theme.font("meta", weight=600))
    look.setBackground(theme.colour(ink))
    look.setForeground(theme.colour("canvas"))
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, look
    return span
