"""A list view for very long lists of uneven rows: it measures only what it shows.

Qt's own list layouts measure every row (0.4 to 26 s for 100,000). This one
stands at a row and an offset; model, selection, keyboard and screen-reader
support stay Qt's own.
"""

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.case.stretch import Place, Slot, Stretch

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_Step = QAbstractSlider.SliderAction

HEADING_MARGIN = 40  # a row scrolled to stays clear of the heading stuck to the top
_UNIT = 64  # scroll-bar steps per row
_LINE = 40  # pixels for one click on a scroll-bar arrow
_NOTCH = 120  # what a mouse wheel reports for one notch, and the pixels we move for it


class OrdinalView(QListView):
    """Shows rows whose heights its delegate tells (`sizeHint`), measured when they come into view.

    Signals:
        moved: other rows, or other parts of rows, are in view now.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = Place()
        self._shown: tuple[Slot, ...] = ()  # as last laid out: what the eye holds on to
        self._at_end = False
        self._bar_is_ours = False
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().actionTriggered.connect(self._take_bar_step)

    @property
    def place(self) -> Place:
        """Where the list stands."""
        return self._place

    def slots(self) -> tuple[Slot, ...]:
        """The rows in view."""
        return self._shown

    def scroll_by(self, pixels: int) -> None:
        """Move down the list, or up if negative."""
        self._stand(self._stretch().moved(self._place, pixels))

    # --- what the model tells us

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Follow rows that come and go, so that what is being read stays where it is."""
        self._place, self._shown, self._at_end = Place(), (), False
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._keep_after_insert)
            model.rowsRemoved.connect(self._keep_after_removal)

    def reset(self) -> None:
        """Begin again at the top."""
        self._place, self._shown, self._at_end = Place(), (), False
        super().reset()

    def _keep_after_insert(self, _parent: Index, first: int, last: int) -> None:
        added = last - first + 1
        self._at_end = False
        self._shown = tuple(
            Slot(slot.row + added, slot.top, slot.height) if slot.row >= first else slot
            for slot in self._shown
        )
        if first <= self._place.row and self._shown:
            self._place = Place(self._place.row + added, self._place.offset)
        self.doItemsLayout()

    def _keep_after_removal(self, _parent: Index, first: int, last: int) -> None:
        gone = last - first + 1
        self._shown = tuple(
            Slot(slot.row - gone if slot.row > last else slot.row, slot.top, slot.height)
            for slot in self._shown
            if not first <= slot.row <= last
        )
        if self._place.row > last:
            self._place = Place(self._place.row - gone, self._place.offset)
        elif self._place.row >= first:
            self._place = Place(first, 0)
        self.doItemsLayout()

    # --- layout

    def doItemsLayout(self) -> None:
        """Lay out what is in view, and keep the row being read where it was."""
        if self.model() is None:
            return
        stretch = self._stretch()
        held = self._held()
        if self._at_end:
            self._stand(stretch.last())
        elif held is not None:
            # A row that stood within the view stays; the topmost one keeps its offset.
            self._stand(stretch.with_row_at(held.row, held.top))
        else:
            self._stand(stretch.settle(self._place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows get new heights in a new width; what is being read stays."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def updateGeometries(self) -> None:
        """Give the scroll bar its range: a share of rows, not of pixels nobody has counted."""
        if self.model() is None:
            return
        bar, stretch = self.verticalScrollBar(), self._stretch()
        self._bar_is_ours = True
        bar.setRange(0, self._bar_value(stretch.last()))
        bar.setPageStep(_UNIT * max(1, len(self._shown)))
        bar.setSingleStep(_UNIT // 4)
        bar.setValue(self._bar_value(self._place))
        self._bar_is_ours = False

    def verticalOffset(self) -> int:
        """There is no distance from the top: nobody has measured it."""
        return 0

    def horizontalOffset(self) -> int:
        """Rows are as wide as the view."""
        return 0

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The thumb was dragged: stand at the same share of the row it points to."""
        if self._bar_is_ours or self.model() is None or not self.model().rowCount():
            return
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum():
            self._stand(self._stretch().last())
            return
        row, part = divmod(bar.value(), _UNIT)
        self._stand(self._stretch().settle(Place(row, part * self._height(row) // _UNIT)))

    def _stretch(self) -> Stretch:
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        return Stretch(rows, self.viewport().height(), self._height)

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        return max(1, self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height())

    def _held(self) -> Slot | None:
        """The row to keep in place: the current one while it is in view, else the topmost."""
        if not self._shown:
            return None
        current = self.currentIndex().row()
        return next((slot for slot in self._shown if slot.row == current), self._shown[0])

    def _stand(self, place: Place) -> None:
        stretch = self._stretch()
        self._place = place
        self._shown = tuple(stretch.slots(place))
        ends = bool(self._shown) and self._shown[-1].row == stretch.count - 1
        self._at_end = ends and place.row > 0 and self._shown[-1].end <= stretch.extent
        self.updateGeometries()
        self.viewport().update()
        self.moved.emit()

    def _bar_value(self, place: Place) -> int:
        if not self.model().rowCount():
            return 0
        return place.row * _UNIT + _UNIT * place.offset // self._height(place.row)

    def _take_bar_step(self, action: int) -> None:
        page = max(_LINE, self.viewport().height() - HEADING_MARGIN)
        pixels = {
            _Step.SliderSingleStepAdd: _LINE,
            _Step.SliderSingleStepSub: -_LINE,
            _Step.SliderPageStepAdd: page,
            _Step.SliderPageStepSub: -page,
        }.get(_Step(action))
        if pixels is not None:
            self.scroll_by(pixels)
            bar = self.verticalScrollBar()
            bar.setSliderPosition(bar.value())

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
        page = max(_LINE, self.viewport().height() - HEADING_MARGIN)
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
