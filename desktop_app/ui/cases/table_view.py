"""The table of cases: one delegate paints the cells, the whole row is chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import Risk
from desktop_app.ui.cases.table_model import CaseTableModel, Column
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.words.terms import risk_of

_WIDTHS = {
    Column.CASE: 166,
    Column.YOUNG_PERSON: 118,
    Column.RISK: 122,
    Column.STATUS: 128,
    Column.LEAD: 250,
    Column.LAST: 124,
    Column.NEW: 64,
}
_PADDING, _NAME_LEFT, _DOT, _SORT_MARK = 10, 30, 7, 20
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class CaseDelegate(QStyledItemDelegate):
    """Tint and a bar for the chosen row, a ring for the keyboard, a dot for what is new."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        line = model.line(index.row()) if isinstance(model, CaseTableModel) else None
        if line is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area, theme = QRectF(rect), self._theme
        is_selected = bool(state & _State.State_Selected)
        if is_selected or index.row() == self.hovered:
            painter.fillRect(rect, theme.colour("selected" if is_selected else "hover"))
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line")
        )
        if index.column() == Column.CASE:
            self._paint_name(painter, line, area, is_selected=is_selected)
        elif index.column() == Column.RISK:
            self._paint_risk(painter, risk_of(line.risk), str(index.data() or ""), area)
        else:
            self._paint_words(painter, str(index.data() or ""), area, index.column())
        if is_selected and (self._view.hasFocus() or theme.is_contrast):
            self._paint_ring(painter, area, index.column())

    def _paint_name(
        self, painter: QPainter, line: CaseLine, area: QRectF, *, is_selected: bool
    ) -> None:
        theme = self._theme
        if is_selected:
            bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), area.height() - 1)
            painter.fillRect(bar, theme.colour("accent"))
        if line.unread:
            with paint.kept(painter):
                painter.setPen(QPen(Qt.PenStyle.NoPen))
                painter.setBrush(theme.colour("accent"))
                dot = QRectF(area.left() + 14, area.center().y() - _DOT / 2, _DOT, _DOT)
                painter.drawEllipse(dot)
        weight = 600 if line.unread else 500
        ink = paint.Ink(theme.font("body", weight=weight), theme.colour("text"))
        paint.text(painter, area.adjusted(_NAME_LEFT, 0, -_PADDING, 0), line.codename, ink)

    def _paint_risk(self, painter: QPainter, risk: Risk, words: str, area: QRectF) -> None:
        theme, size = self._theme, paint.risk_size()
        left = area.left() + _PADDING
        corner = QPointF(left, area.center().y() - size.height() / 2)
        paint.risk_bars(painter, theme, corner, risk)
        font = theme.font("body", weight=600 if risk >= Risk.HIGH else 400)
        ink = paint.Ink(font, paint.risk_colour(theme, risk))
        room = area.adjusted(_PADDING + size.width() + 6, 0, -4, 0)
        paint.text(painter, room, words, ink)

    def _paint_words(self, painter: QPainter, words: str, area: QRectF, column: int) -> None:
        theme = self._theme
        is_new = column == Column.NEW
        strong = "accent" if is_new else "text" if column == Column.LEAD else "text-2"
        font = theme.font("body", weight=600 if is_new else 400, tabular=column != Column.LEAD)
        side = Qt.AlignmentFlag.AlignRight if is_new else Qt.AlignmentFlag.AlignLeft
        ink = paint.Ink(font, theme.colour(strong), side)
        paint.text(painter, area.adjusted(_PADDING, 0, -_PADDING, 0), words, ink)

    def _paint_ring(self, painter: QPainter, area: QRectF, column: int) -> None:
        """Each cell draws its part of the ring around the row."""
        theme = self._theme
        width, colour = theme.px("focus"), theme.colour("focus")
        bottom = area.bottom() - 1
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), width), colour)
        painter.fillRect(QRectF(area.left(), bottom - width, area.width(), width), colour)
        if column == Column.CASE:
            painter.fillRect(QRectF(area.left(), area.top(), width, area.height() - 1), colour)
        if column == len(Column) - 1:
            right = QRectF(area.right() - width, area.top(), width, area.height() - 1)
            painter.fillRect(right, colour)


class CaseTable(QTableView):
    """Up and Down, J and K; Enter or a double click opens.

    Signals:
        opened: open the case in this row.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, model: CaseTableModel) -> None:
        super().__init__()
        self._cells = CaseDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Cases", "Cases"))
        self._set_up_heads(theme)
        self.entered.connect(self._hover)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_up_heads(self, theme: Theme) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(theme.px("row-table"))
        rows.setMinimumSectionSize(theme.px("row-table"))
        heads.setFont(theme.font("meta", weight=600))
        heads.setHighlightSections(False)
        left = theme.fit(_NAME_LEFT)
        heads.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {left}px; }}")
        heads.setSectionsClickable(True)
        heads.setMinimumSectionSize(theme.fit(56))
        for column, width in _WIDTHS.items():
            head = self.model().headerData(column, Qt.Orientation.Horizontal)
            needed = theme.width_of(str(head), heads.font()) + 2 * _PADDING + _SORT_MARK
            self.setColumnWidth(column, max(theme.fit(width), needed))
        heads.setSectionResizeMode(Column.LEAD, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.LAST, Qt.SortOrder.DescendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            case Qt.Key.Key_J:
                self._step(1)
            case Qt.Key.Key_K:
                self._step(-1)
            case Qt.Key.Key_Home:
                self.selectRow(0)
            case Qt.Key.Key_End:
                self.selectRow(self.model().rowCount() - 1)
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; the filter finds."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

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
