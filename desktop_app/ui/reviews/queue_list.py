"""The list of what waits: the case, when it happened, what it is, and what to know of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.reviews.rows import Row, RowWords, id_of
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, chip_size, draw_chip
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.telling_rows import tell_rows

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT, _RIGHT, _GLYPH, _GAP, _AIR, _CHIPS = 14, 14, 16, 10, 10, 28


class QueueModel(QAbstractListModel):
    """Holds rows in the order they are given."""

    def __init__(self, words: RowWords) -> None:
        super().__init__()
        self._words = words
        self.rows: tuple[Row, ...] = ()

    @property
    def words(self) -> RowWords:
        """How rows are put into words."""
        return self._words

    def put(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def at(self, row: int) -> Row | None:
        """What stands in a row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def place_of(self, id_: bytes | None) -> int | None:
        """Where something stands, if it still does."""
        places = (place for place, row in enumerate(self.rows) if id_of(row) == id_)
        return next(places, None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.codename
        return self._words.spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class QueueList(PaintedList):
    """One Tab stop; arrows move, Enter goes on to what is to be read.

    Signals:
        moved_to: another row is stood on (its number).
        entered: Enter on a row: somebody begins to read.
    """

    moved_to = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, words: RowWords) -> None:
        self.waiting = QueueModel(words)
        super().__init__(self.waiting, translate("Reviews", "What waits for you"))
        self._theme = theme
        self.setItemDelegate(_QueueRows(theme, self))
        tell_rows(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.colour("panel"))
        super().paintEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved_to.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters belong to the screen around the list."""


class _QueueRows(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QueueList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme, row = self._theme, self._view.waiting.at(index.row())
        high = 2 * _AIR + theme.line("body") + theme.line("meta") + 3
        lines = len(self._chip_lines(row, self._view.viewport().width())) if row else 0
        return QSize(0, high + lines * theme.fit(_CHIPS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._view.waiting.at(index.row())
        if row is None:
            return
        state, area = option.state, QRectF(option.rect)
        is_here = bool(state & QStyle.StateFlag.State_Selected)
        with paint.kept(painter):
            self._paint_ground(painter, area, is_here=is_here)
            self._paint_words(painter, area, row)

    def _paint_ground(self, painter: QPainter, area: QRectF, *, is_here: bool) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("selected" if is_here else "panel"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        if is_here:
            bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), area.height() - 1)
            painter.fillRect(bar, theme.colour("accent"))
            if self._view.hasFocus() or theme.is_contrast:
                paint.focus_ring(painter, theme, area.adjusted(0, 0, 0, -1), 4)

    def _paint_words(self, painter: QPainter, area: QRectF, row: Row) -> None:
        theme, words = self._theme, self._view.waiting.words
        line = QRectF(area.left() + _LEFT, area.top() + _AIR, area.width() - _LEFT - _RIGHT, 0)
        line.setHeight(theme.line("body"))
        glyph = QRectF(line.left(), line.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, words.icon(row), glyph, theme.colour("text-2"))
        strong = paint.Ink(theme.font("body", weight=600), theme.colour("text"))
        small = theme.font("meta", tabular=True)
        room = line.width() - _GLYPH - 2 * _GAP - theme.width_of(row.codename, strong.font)
        when = words.when(row)
        if theme.width_of(when, small) > room:  # the codename is never cut
            when = words.begun(row)
        right = paint.Ink(small, theme.colour("text-2"), Qt.AlignmentFlag.AlignRight)
        paint.text(painter, line, when, right)
        name = line.adjusted(_GLYPH + _GAP, 0, 0, 0)
        paint.text(painter, name, row.codename, strong)
        below = line.translated(0, theme.line("body") + 3)
        below.setHeight(theme.line("meta"))
        quiet = paint.Ink(theme.font("body"), theme.colour("text-2"))
        paint.text(painter, below, words.what(row), quiet)
        top = below.bottom() + 6
        for looks in self._chip_lines(row, round(area.width())):
            left = line.left()
            for look in looks:
                draw_chip(painter, theme, QPointF(left, top), look)
                left += chip_size(theme, look).width() + 6
            top += theme.fit(_CHIPS) - 4

    def _chip_lines(self, row: Row, width: int) -> list[list[ChipLook]]:
        """As many chips beside each other as there is room for."""
        theme, lines = self._theme, list[list[ChipLook]]()
        left = float(width)
        for chip in self._view.waiting.words.chips(row):
            look = ChipLook.of(theme, chip.words, chip.icon, chip.tone)
            wide = chip_size(theme, look).width() + 6
            if not lines or left + wide > width - _LEFT - _RIGHT + 6:
                lines.append([])
                left = 0
            lines[-1].append(look)
            left += wide
        return lines
