"""The table of the people in a case: one delegate paints the cells, the whole row is chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.ui.case.people_model import Column, PeopleModel
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_WIDTHS = {Column.INITIALS: 92, Column.NAME: 190, Column.PART: 170, Column.CHECKED: 120}
_PADDING, _FIRST_LEFT, _GLYPH = 10, 20, 14
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class PersonDelegate(QStyledItemDelegate):
    """Tint and a bar for the chosen row, a ring for the keyboard, a sign where answers differ."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        person = model.person(index.row()) if isinstance(model, PeopleModel) else None
        if person is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area, theme, column = QRectF(rect), self._theme, index.column()
        is_selected = bool(state & _State.State_Selected)
        if is_selected:
            painter.fillRect(rect, theme.colour("selected"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        left = area.left() + (_FIRST_LEFT if column == Column.INITIALS else _PADDING)
        if column == Column.NAME and person.conflicts:
            glyph = QRectF(left, area.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            paint.icon(painter, theme, "git-compare", glyph, theme.colour("warn"))
            left = glyph.right() + 6
        is_strong = column == Column.INITIALS
        ink = paint.Ink(
            theme.font("body", weight=600 if is_strong else 400, tabular=column == Column.CHECKED),
            theme.colour("text" if column in (Column.INITIALS, Column.NAME) else "text-2"),
        )
        words = QRectF(left, area.top(), area.right() - _PADDING - left, area.height() - 1)
        paint.text(painter, words, str(index.data() or ""), ink)
        if is_selected:
            self._paint_ends(painter, area, column)

    def _paint_ends(self, painter: QPainter, area: QRectF, column: int) -> None:
        """The bar at the left; with the keyboard here, each cell's part of the ring."""
        theme, last = self._theme, len(Column) - 1
        bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), area.height() - 1)
        if column == Column.INITIALS:
            painter.fillRect(bar, theme.colour("accent"))
        if not (self._view.hasFocus() or theme.is_contrast):
            return
        width, colour = theme.px("focus"), theme.colour("focus")
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), width), colour)
        low = area.bottom() - 1 - width
        painter.fillRect(QRectF(area.left(), low, area.width(), width), colour)
        if column == Column.INITIALS:
            painter.fillRect(QRectF(area.left(), area.top(), width, area.height() - 1), colour)
        if column == last:
            right = QRectF(area.right() - width, area.top(), width, area.height() - 1)
            painter.fillRect(right, colour)


class PeopleTable(QTableView):
    """Up and Down, J and K; Enter or a double click opens.

    Signals:
        opened: open the person in this row.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, model: PeopleModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(theme, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("People", "People of this case"))
        self._set_up_heads(theme)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_up_heads(self, theme: Theme) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(theme.px("row-table"))
        rows.setMinimumSectionSize(theme.px("row-table"))
        heads.setFont(theme.font("meta", weight=600))
        heads.setHighlightSections(False)
        heads.setStyleSheet(
            f"QHeaderView::section:first {{ padding-left: {theme.fit(_FIRST_LEFT)}px; }}"
        )
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.fit(width))
        heads.setSectionResizeMode(Column.SAFE_CONTACT, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            case Qt.Key.Key_J:
                self._step(1)
            case Qt.Key.Key_K:
                self._step(-1)
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.selectRow(row)
