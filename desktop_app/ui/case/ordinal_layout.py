"""How a very long list of uneven rows is laid out: only what is in view is ever measured.

Qt's own list layouts measure every row (0.4 to 26 s for 100,000). This one
stands at a row and an offset (`Stretch`).
"""

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.case.stretch import Place, Slot, Stretch

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Step = QAbstractSlider.SliderAction

HEADING_MARGIN = 40  # a row scrolled to stays clear of the heading stuck to the top
LINE = 40  # pixels for one click on a scroll-bar arrow
_UNIT = 64  # scroll-bar steps per row


class OrdinalLayout(QListView):
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
        self._bar_end = 0  # where the last row ends at the lower edge, in steps of the bar
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
        self._bar_end = self._find_bar_end(stretch)
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
        bar = self.verticalScrollBar()
        here = self._bar_value(self._place)
        self._bar_is_ours = True
        # The rows at the end may have come from the vault only now.
        bar.setRange(0, here if self._at_end else max(self._bar_end, here))
        bar.setPageStep(_UNIT * max(1, len(self._shown)))
        bar.setSingleStep(_UNIT // 4)
        bar.setValue(here)
        bar.setEnabled(bar.maximum() > 0)
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

    def _find_bar_end(self, stretch: Stretch) -> int:
        """Measured near the end; elsewhere as if the last rows were as many as those in view."""
        if self._shown and self._place.row + 2 * len(self._shown) < stretch.count:
            return _UNIT * (stretch.count - len(self._shown))
        return self._bar_value(stretch.last())

    def _bar_value(self, place: Place) -> int:
        if not self.model().rowCount():
            return 0
        return place.row * _UNIT + _UNIT * place.offset // self._height(place.row)

    def _take_bar_step(self, action: int) -> None:
        page = max(LINE, self.viewport().height() - HEADING_MARGIN)
        pixels = {
            _Step.SliderSingleStepAdd: LINE,
            _Step.SliderSingleStepSub: -LINE,
            _Step.SliderPageStepAdd: page,
            _Step.SliderPageStepSub: -page,
        }.get(_Step(action))
        if pixels is not None:
            self.scroll_by(pixels)
            bar = self.verticalScrollBar()
            bar.setSliderPosition(bar.value())
