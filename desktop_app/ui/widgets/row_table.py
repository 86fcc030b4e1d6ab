"""A table whose rows are chosen whole: their tint, bar and ring, and the keys that move in it."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.widgets.letter_keys import is_silenced
from desktop_app.ui.widgets.shortcuts import is_pressed
from desktop_app.ui.widgets.table_heads import TableHeads
from desktop_app.ui.widgets.telling_rows import tell_rows

PADDING, FIRST_LEFT = 10, 20
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Tint and a bar for the chosen row, a ring for the keyboard; what is in a cell is words.

    A table that shows more in some cells overrides `paint_cell`.
    """

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme, area = self._theme, QRectF(rect)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or index.row() == self.hovered:
            painter.fillRect(rect, theme.colour("selected" if is_selected else "hover"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        self.paint_cell(painter, area, index)
        if is_selected:
            self._paint_ends(painter, area, index.column())

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what a cell says; the first column says it strongest."""
        is_first = index.column() == 0
        # A codename's hyphen would stand apart among digits of equal width.
        font = self._theme.font("body", weight=600 if is_first else 400, tabular=not is_first)
        ink = paint.Ink(font, self._theme.colour("text" if is_first else "text-2"))
        left = FIRST_LEFT if is_first else PADDING
        words = area.adjusted(left, 0, -PADDING, -1)
        paint.text(painter, words, str(index.data() or ""), ink)

    def _paint_ends(self, painter: QPainter, area: QRectF, column: int) -> None:
        """The bar at the left; with the keyboard here, each cell's part of the ring."""
        theme, is_first = self._theme, column == 0
        high = area.height() - 1
        if is_first:
            bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), high)
            painter.fillRect(bar, theme.colour("accent"))
        if not (self._view.hasFocus() or theme.is_contrast):
            return
        width, colour = theme.px("focus"), theme.colour("focus")
        low = area.bottom() - 1 - width
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), width), colour)
        painter.fillRect(QRectF(area.left(), low, area.width(), width), colour)
        if is_first:
            painter.fillRect(QRectF(area.left(), area.top(), width, high), colour)
        if column == self._last_column():
            painter.fillRect(QRectF(area.right() - width, area.top(), width, high), colour)

    def _last_column(self) -> int:
        """The last that is shown: there the ring ends."""
        columns = range(self._view.model().columnCount())
        return max(each for each in columns if not self._view.isColumnHidden(each))


class RowTable(QTableView):
    """Up and Down, J and K, Home and End; Enter or a double click opens.

    Signals:
        opened: open what stands in this row.
    """

    opened = Signal(int)

    def __init__(
        self, theme: Theme, model: QAbstractTableModel, name: str, first_left: int = FIRST_LEFT
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.dress(RowDelegate(theme, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self._set_up_heads(first_left)
        tell_rows(self)
        self.entered.connect(self._hover)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def dress(self, cells: RowDelegate) -> None:
        """Have the cells drawn by another delegate."""
        self._cells = cells
        self.setItemDelegate(cells)

    def _set_up_heads(self, first_left: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self._theme.px("row-table"))
        rows.setMinimumSectionSize(self._theme.px("row-table"))
        self.setHorizontalHeader(TableHeads(self._theme, first_left, PADDING))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_silenced(event):
            event.ignore()
            return
        if is_pressed(event, Act.ROW_DOWN) or is_pressed(event, Act.ROW_UP):
            self._step(1 if is_pressed(event, Act.ROW_DOWN) else -1)
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            case Qt.Key.Key_Home:
                self.selectRow(0)
            case Qt.Key.Key_End:
                self.selectRow(self.model().rowCount() - 1)
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows show where the keyboard is; a table without any shows it itself."""
        super().paintEvent(event)
        if self.hasFocus() and not self.model().rowCount():
            with paint.painting(self.viewport()) as painter:
                paint.focus_ring(painter, self._theme, self.viewport().rect().toRectF(), 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.selectRow(row)

    def _hover(self, index: QModelIndex) -> None:
        self._cells.hovered = index.row()
        self.viewport().update()
