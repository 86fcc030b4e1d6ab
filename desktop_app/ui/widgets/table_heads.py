"""The heads of a table: the mark of sorting stands right behind the words it belongs to."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from desktop_app.ui.theme import Theme, paint

_MARK, _BEFORE_MARK = 13, 5


class TableHeads(QHeaderView):
    """Painted whole: a style sheet can put the mark only at an end of the column."""

    def __init__(self, theme: Theme, first_left: int, padding: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._first_left, self._padding = theme, theme.fit(first_left), padding
        self.setFont(theme.font("meta", weight=600))
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Words, the mark if the rows are sorted by this column, and the line below."""
        theme, area = self._theme, QRectF(rect)
        painter.fillRect(area, theme.colour("canvas"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line-strong"))
        left = self._first_left if column == 0 else self._padding
        inner = area.adjusted(left, 0, -self._padding, -1)
        words = str(self.model().headerData(column, self.orientation()) or "")
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == column
        place = self._place_words(inner, words, column, is_sorted=is_sorted)
        ink = paint.Ink(self.font(), theme.colour("text" if is_sorted else "text-2"))
        paint.text(painter, place, words, ink)
        if is_sorted:
            self._paint_mark(painter, place)

    def _place_words(self, inner: QRectF, words: str, column: int, *, is_sorted: bool) -> QRectF:
        mark = _MARK + _BEFORE_MARK if is_sorted else 0
        wide = min(self._theme.width_of(words, self.font()), inner.width() - mark)
        role = Qt.ItemDataRole.TextAlignmentRole
        align = self.model().headerData(column, self.orientation(), role)
        at_right = align is not None and bool(
            Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight
        )
        left = inner.right() - wide - mark if at_right else inner.left()
        return QRectF(left, inner.top(), wide, inner.height())

    def _paint_mark(self, painter: QPainter, words: QRectF) -> None:
        """An arrow up, or the same arrow on its head."""
        with paint.kept(painter):
            painter.translate(words.right() + _BEFORE_MARK + _MARK / 2, words.center().y())
            if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder:
                painter.scale(1, -1)
            place = QRectF(-_MARK / 2, -_MARK / 2, _MARK, _MARK)
            paint.icon(painter, self._theme, "arrow-up", place, self._theme.colour("text"))
