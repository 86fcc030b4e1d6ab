"""The list under the field: painted rows, chosen by the arrows of the field or by a click."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.ui.palette.marked_text import draw_marked
from desktop_app.ui.palette.model import ResultModel
from desktop_app.ui.palette.rows import Head, Row
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_key, key_size
from desktop_app.ui.widgets.painted_list import PaintedList

_HEAD, _ROW, _TALL, _LEFT, _GLYPH, _GAP, _RIGHT = 28, 34, 50, 20, 16, 10, 18
_Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Paints heads and rows."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = _item(index)
        if isinstance(item, Head):
            height = _HEAD
        else:
            height = _TALL if item is not None and item.detail.text else _ROW
        return QSize(0, self._theme.fit(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        area, item = QRectF(rect), _item(index)
        with paint.kept(painter):
            if isinstance(item, Head):
                self._paint_head(painter, area.adjusted(_LEFT, 4, -_RIGHT, 0), item)
            elif item is not None:
                state: QStyle.StateFlag = option.state
                is_current = bool(state & QStyle.StateFlag.State_Selected)
                self._paint_row(painter, area, item, is_current=is_current)

    def _paint_head(self, painter: QPainter, area: QRectF, head: Head) -> None:
        theme = self._theme
        ink = paint.Ink(theme.font("meta", weight=600), theme.colour("text-3"))
        paint.text(painter, area, head.words, ink)
        if not head.beside:
            return
        size = key_size(theme, head.keys)
        corner = QPointF(area.right() - size.width(), area.center().y() - size.height() / 2)
        draw_key(painter, theme, corner, head.keys)
        quiet = paint.Ink(theme.font("meta"), ink.colour, Qt.AlignmentFlag.AlignRight)
        paint.text(painter, area.adjusted(0, 0, -size.width() - 8, 0), head.beside, quiet)

    def _paint_row(self, painter: QPainter, area: QRectF, row: Row, *, is_current: bool) -> None:
        theme = self._theme
        if is_current:
            painter.fillRect(area, theme.colour("selected"))
            bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), area.height())
            painter.fillRect(bar, theme.colour("accent"))
            if theme.is_contrast:
                paint.focus_ring(painter, theme, area, 2)
        upper = QRectF(area.left() + _LEFT, area.top(), 0, theme.fit(_ROW))
        upper.setRight(area.right() - _RIGHT)
        if row.detail.text:
            upper.setHeight(theme.fit(_TALL) / 2 + 2)
        glyph = QRectF(upper.left(), upper.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, row.icon, glyph, theme.colour("text-2"))
        words = upper.adjusted(_GLYPH + _GAP, 0, 0, 0)
        words.setRight(self._paint_right(painter, words, row) - _GAP)
        strong = paint.Ink(theme.font("body", weight=500), theme.colour("text"))
        with paint.kept(painter):
            draw_marked(painter, theme, words, row.title, strong)
        if row.detail.text:
            lower = QRectF(upper.left() + _GLYPH + _GAP, upper.bottom() - 3, 0, theme.line("meta"))
            lower.setRight(area.right() - _RIGHT)
            quiet = paint.Ink(theme.font("meta"), theme.colour("text-2"))
            draw_marked(painter, theme, lower, row.detail, quiet)

    def _paint_right(self, painter: QPainter, area: QRectF, row: Row) -> float:
        """The key, or where it belongs; where that begins."""
        theme = self._theme
        if row.keys:
            size = key_size(theme, row.keys)
            corner = QPointF(area.right() - size.width(), area.center().y() - size.height() / 2)
            draw_key(painter, theme, corner, row.keys)
            return corner.x()
        font = theme.font("meta", tabular=True)
        bold = theme.font("meta", weight=700, tabular=True)  # as what was found is drawn
        width = theme.width_of(row.beside.text, bold if row.beside.spans else font) + 4
        width = min(width, round(area.width() * 2 / 3))
        place = QRectF(area.right() - width, area.top(), width, area.height())
        with paint.kept(painter):
            ink = paint.Ink(font, theme.colour("text-3"))
            draw_marked(painter, theme, place, row.beside, ink)
        return place.left()


class ResultList(PaintedList):
    """Never takes the keyboard: it stays in the field, which moves the row that is chosen.

    Signals:
        moved_to: another row is current (its number).
        opened: a row was clicked (its number).
    """

    moved_to = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, model: ResultModel, name: str) -> None:
        super().__init__(model, name)
        self._results = model
        self.setItemDelegate(ResultDelegate(theme, self))
        self.setStyleSheet("QListView { background: transparent; }")  # the panel's own shows
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def step(self, by: int) -> None:
        """Make a row further on the current one."""
        self.stand_on(self._results.step(self.currentIndex().row(), by))

    def step_group(self, by: int) -> None:
        """Make the first row of the next group the current one, or of this one or that before."""
        first = self._results.step_group(self.currentIndex().row(), by)
        self.stand_on(first)
        self.scrollTo(self._results.index(max(0, first - 1)), self.ScrollHint.PositionAtTop)

    def stand_on(self, number: int) -> None:
        """Make a row the current one."""
        if self._results.row(number) is None:
            return
        self.setCurrentIndex(self._results.index(number))
        if self._results.row(number - 1) is None:  # its head comes into view with it
            self.scrollTo(self._results.index(max(0, number - 1)))
        self.moved_to.emit(number)


def _item(index: _Index) -> Head | Row | None:
    model = index.model()
    return model.item(index.row()) if isinstance(model, ResultModel) else None
