"""A list view for very long lists of uneven rows.

It finds, scrolls, selects and paints by its own layout; model, selection,
keyboard and screen-reader support stay Qt's own.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from desktop_app.ui.case.ordinal_layout import HEADING_MARGIN, LINE, Index, OrdinalLayout
from desktop_app.ui.case.stretch import Place, Slot

_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction

_NOTCH = 120  # what a mouse wheel reports for one notch, and the pixels we move for it


class OrdinalView(OrdinalLayout):
    """Shows rows whose heights its delegate tells (`sizeHint`)."""

    # --- where things are

    def visualRect(self, index: Index) -> QRect:
        """The row's rectangle, or an empty one if it is out of view."""
        for slot in self._shown:
            if index.isValid() and slot.row == index.row():
                return QRect(0, slot.top, self.viewport().width(), slot.height)
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row under a point of the viewport."""
        for slot in self._shown:
            if slot.top <= point.y() < slot.end:
                return self.model().index(slot.row, 0)
        return QModelIndex()

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is ever hidden; it is only out of view."""
        return False

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into view, clear of the heading at the top."""
        if not index.isValid() or self.model() is None:
            return
        extent, height = self.viewport().height(), self._height(index.row())
        bottom = max(HEADING_MARGIN, extent - height)
        match hint:
            case _Hint.PositionAtTop:
                top = HEADING_MARGIN
            case _Hint.PositionAtBottom:
                top = bottom
            case _Hint.PositionAtCenter:
                top = max(HEADING_MARGIN, (extent - height) // 2)
            case _:
                rect = self.visualRect(index)
                if self._is_well_in_view(rect):
                    return
                below = rect.top() > 0 if not rect.isNull() else index.row() > self._place.row
                top = bottom if below else HEADING_MARGIN
        self._stand(self._stretch().with_row_at(index.row(), top))

    def scrolled(self) -> Place | None:
        """Where it stands, counted from the current row, which may be out of view."""
        row = self.currentIndex().row()
        return Place(self._place.row - row, self._place.offset) if row >= 0 else None

    def scroll_back(self, scrolled: Place, row: int) -> None:
        """Stand as `scrolled` said, now that the row it counted from is this one."""
        self._stand(self._stretch().settle(Place(row + scrolled.row, scrolled.offset)))

    def _is_well_in_view(self, rect: QRect) -> bool:
        if rect.isNull():
            return False
        clear = 0 if rect.top() == 0 and self._place == Place() else HEADING_MARGIN
        extent = self.viewport().height()
        is_whole = rect.top() >= clear and rect.bottom() < extent
        fills_the_view = rect.top() <= clear and rect.bottom() >= extent - 1
        return is_whole or fills_the_view

    # --- moving by keys and wheel

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go from row to row, pages by a view's height even inside one tall row."""
        count = self.model().rowCount() if self.model() is not None else 0
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        match action:
            case _Move.MoveHome:
                row = 0
            case _Move.MoveEnd:
                row = count - 1
            case _Move.MovePageDown | _Move.MovePageUp:
                row = self._page(down=action is _Move.MovePageDown)
            case _Move.MoveDown | _Move.MoveNext | _Move.MoveRight:
                row += 1
            case _Move.MoveUp | _Move.MovePrevious | _Move.MoveLeft:
                row -= 1
        return self.model().index(max(0, min(count - 1, row)), 0)

    def _page(self, *, down: bool) -> int:
        """Scroll by a page and name the row to stand on: the first that begins in view."""
        before = self._place
        page = max(LINE, self.viewport().height() - HEADING_MARGIN)
        self.scroll_by(page if down else -page)
        if self._place == before:
            return self.model().rowCount() - 1 if down else 0
        whole = [slot.row for slot in self._shown if self._begins_well(slot)]
        return whole[0] if whole else self._shown[0].row

    def _begins_well(self, slot: Slot) -> bool:
        extent = self.viewport().height()
        return slot.top >= HEADING_MARGIN and (slot.end <= extent or slot.height > extent)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here, and a search by first letter would read every row."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Follow a touchpad to the pixel, and a wheel by notches."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        fine = event.pixelDelta().y()
        self.scroll_by(-(fine or event.angleDelta().y() * _NOTCH // 120))
        event.accept()

    # --- selection, and what assistive technology is told

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row under the rectangle's upper corner; there is only ever one."""
        index = self.indexAt(rect.normalized().topLeft())
        if index.isValid() and self.selectionModel() is not None:
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The part of the viewport to paint again when this selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the row too, once Qt has told that the keyboard is on the list."""
        super().focusInEvent(event)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_current)

    def _tell_current(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            self._tell(QAccessible.Event.Focus, self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell a screen reader the row; QListView would count in a layout it does not have."""
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """As `currentChanged`: name the child by its row."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if not QAccessible.isActive():
            return
        for selection, kind in (
            (selected, QAccessible.Event.SelectionAdd),
            (deselected, QAccessible.Event.SelectionRemove),
        ):
            for index in selection.indexes()[:1]:
                self._tell(kind, index.row())

    def _tell(self, kind: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, kind)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view, and no others."""
        if self.model() is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        for slot in self._shown:
            if slot.end > event.rect().top() and slot.top <= event.rect().bottom():
                index = self.model().index(slot.row, 0)
                self.itemDelegate().paint(painter, self._option(slot, index), index)
        painter.end()

    def _option(self, slot: Slot, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, slot.top, self.viewport().width(), slot.height)
        flags = QStyle.StateFlag
        state = flags.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= flags.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            state |= flags.State_HasFocus
        if slot.row == self._hovered_row():
            state |= flags.State_MouseOver
        option.state = state
        return option

    def _hovered_row(self) -> int:
        """The row under the mouse; a view that follows the mouse answers."""
        return -1
