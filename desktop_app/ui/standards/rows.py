"""The rows of the standards: an icon for how each stands, its name, a figure, a line beneath."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.standards import Measured
from desktop_app.ui.standards.words import StandardWords, look_of
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.widgets.labels import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_State = QStyle.StateFlag
_EDGE, _TOP, _ICON, _GAP, _BETWEEN = 16, 6, 15, 10, 12
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class StandardsModel(QAbstractListModel):
    """One row for each standard."""

    def __init__(self, words: StandardWords) -> None:
        super().__init__()
        self.words = words
        self._rows: tuple[Measured, ...] = ()

    def put(self, rows: Sequence[Measured]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def at(self, row: int) -> Measured | None:
        """The standard in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.told(row.rule.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.words.told(row.rule.explains))
        return None


class StandardCells(QStyledItemDelegate):
    """Paints a row. Words wrap rather than being cut: the column is narrow, French is long."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words at the width of the list."""
        model = index.model()
        row = model.at(index.row()) if isinstance(model, StandardsModel) else None
        if row is None or not isinstance(model, StandardsModel):
            return QSize(0, 0)
        width = self._view.viewport().width()
        title = self._high(self._title_room(model.words, row, width), "body", model, row)
        beneath = self._beneath_high(model.words.lines(row), width)
        return QSize(width, round(title + beneath + 2 * self._theme.fit(_TOP)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        row = model.at(index.row()) if isinstance(model, StandardsModel) else None
        if row is None or not isinstance(model, StandardsModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(rect)
        self._paint_ground(painter, area, state, index.row())
        theme, look, words = self._theme, look_of(row), model.words
        top = area.top() + theme.fit(_TOP)
        line = theme.line("body")
        sign = QRectF(area.left() + theme.fit(_EDGE), top, theme.fit(_ICON), line)
        paint.icon(painter, theme, look.icon, sign, theme.colour(look.ink))
        width = int(area.width())
        title = QRectF(area.left() + self._left(), top, 0, 0)
        title.setWidth(self._title_room(words, row, width))
        title.setHeight(self._high(title.width(), "body", model, row))
        painter.setFont(theme.font("body", weight=500))
        painter.setPen(theme.colour("text"))
        painter.drawText(title, _WRAPPED, words.told(row.rule.title))
        figure = QRectF(
            area.right() - theme.fit(_EDGE) - self._figure_wide(words, row), top, 0, line
        )
        figure.setRight(area.right() - theme.fit(_EDGE) + 1)
        ink = paint.Ink(theme.font("body", weight=500, tabular=True), theme.colour(look.ink))
        paint.text(painter, figure, words.figure(row), ink)
        self._paint_beneath(painter, area, title.bottom(), words.lines(row))

    def _paint_beneath(self, painter: QPainter, area: QRectF, top: float, said: str) -> None:
        below = QRectF(area.left() + self._left(), top, 0, area.bottom() - top)
        below.setWidth(self._beneath_room(int(area.width())))
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.colour("text-2"))
        painter.drawText(below, _WRAPPED, said)

    def _paint_ground(
        self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, row: int
    ) -> None:
        theme = self._theme
        is_here = bool(state & _State.State_Selected) and self._view.hasFocus()
        if is_here or row == self.hovered:
            painter.fillRect(area, theme.colour("selected" if is_here else "hover"))
        if is_here:
            paint.focus_ring(painter, theme, area.adjusted(2, 0, -2, 0), 4)

    def _left(self) -> int:
        return self._theme.fit(_EDGE + _ICON + _GAP)

    def _figure_wide(self, words: StandardWords, row: Measured) -> int:
        font = self._theme.font("body", weight=500, tabular=True)
        return self._theme.width_of(words.figure(row), font)

    def _title_room(self, words: StandardWords, row: Measured, width: int) -> int:
        taken = self._left() + self._figure_wide(words, row) + self._theme.fit(_BETWEEN + _EDGE)
        return max(40, width - taken)

    def _beneath_room(self, width: int) -> int:
        return max(40, width - self._left() - self._theme.fit(_EDGE))

    def _high(self, room: float, role: str, model: StandardsModel, row: Measured) -> float:
        metrics = QFontMetricsF(self._theme.font(role, weight=500))
        box = QRectF(0, 0, room, 10_000)
        words = model.words.told(row.rule.title)
        return max(self._theme.line(role), metrics.boundingRect(box, _WRAPPED, words).height())

    def _beneath_high(self, said: str, width: int) -> float:
        if not said:
            return 0
        metrics = QFontMetricsF(self._theme.font("meta"))
        box = QRectF(0, 0, self._beneath_room(width), 10_000)
        high = metrics.boundingRect(box, _WRAPPED, said).height()
        return max(self._theme.line("meta"), high)
