"""The line as a person uses it: a heading that sticks, links in rows, and its own keys."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.empty_line import paint_nothing
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.ordinal_layout import HEADING_MARGIN, Index
from desktop_app.ui.case.ordinal_view import OrdinalView
from desktop_app.ui.case.pieces import Doing, Spot
from desktop_app.ui.case.sheet import (
    HEADING,
)
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.sticky_heading import StickyHeading
from desktop_app.ui.case.timeline_delegate import TimelineDelegate
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.letter_keys import is_silenced
from desktop_app.ui.widgets.shortcuts import is_pressed

_Hint = QAbstractItemView.ScrollHint


class TimelineView(OrdinalView):
    """The line of one case.

    Signals:
        doing: something in a row was clicked or entered (entry, spot).
        peeked: Space went down (True) or up (False) on an entry.
    """

    doing = Signal(object, object)
    peeked = Signal(object, bool)

    def __init__(self, theme: Theme, words: EntryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf(self)
        self._rows = TimelineDelegate(theme, words, self.shelf)
        self._hovered = -1
        self._spot = -1
        self._theme, self._nothing = theme, ""
        self._sticky = StickyHeading(theme, words.dates, self)
        self._sticky_height = theme.fit(HEADING)
        self.setItemDelegate(self._rows)
        self.setFrameShape(OrdinalView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Timeline", "Timeline"))
        self.moved.connect(self._ask_for_rows)
        self.moved.connect(self._place_sticky)
        self.shelf.glimpsed.connect(self.viewport().update)
        self.shelf.missed.connect(self._lay_anew)

    @property
    def delegate(self) -> TimelineDelegate:
        """How rows are drawn."""
        return self._rows

    def timeline(self) -> TimelineModel | None:
        """The rows."""
        model = self.model()
        return model if isinstance(model, TimelineModel) else None

    def current_entry(self) -> TimelineEntry | None:
        """The entry that stands selected, if it has been fetched."""
        model = self.timeline()
        row = model.row(self.currentIndex().row()) if model is not None else None
        return row.entry if row is not None else None

    def picture_in_hand(self) -> Attachment | None:
        """The picture that the keyboard is on; on none, the first of the entry."""
        entry = self.current_entry()
        pictures = [] if entry is None else [one for one in entry.attachments if one.is_picture]
        spots = self.spots() if self._spot >= 0 else ()
        if entry is not None and self._spot < len(spots):
            spot = spots[self._spot]
            if spot.doing is Doing.OPEN_ATTACHMENT and spot.number < len(entry.attachments):
                chosen = entry.attachments[spot.number]
                return chosen if chosen.is_picture else None
        return pictures[0] if pictures else None

    def go_to(self, number: int, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Stand on a row and bring it into view."""
        index = self.model().index(number, 0) if self.model() is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, hint)

    def set_words(self, words: EntryWords) -> None:
        """Groups have got other names, or the line stands in another order."""
        self._rows.set_words(words)
        self.doItemsLayout()

    def _lay_anew(self) -> None:
        self._rows.lay_anew()
        self.doItemsLayout()

    def toggle_original(self) -> None:
        """Show or hide what the current entry said first."""
        entry = self.current_entry()
        if entry is not None and entry.amendments:
            self._rows.toggle_original(entry.id)
            self.doItemsLayout()

    def show_found(self, folded_words: tuple[str, ...]) -> None:
        """Mark words that are looked for, wherever they stand."""
        self._rows.show_found(folded_words)
        self.viewport().update()

    def set_compact(self, *, compact: bool) -> None:
        """Show two lines of each entry, or all."""
        self._rows.set_compact(compact=compact)
        self.doItemsLayout()

    # --- when there is nothing to show

    def say_nothing(self, words: str) -> None:
        """Say why the line is empty; with entries on it, say nothing."""
        self._nothing = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the end of the thread and a sentence in their place."""
        super().paintEvent(event)
        if not self._nothing:
            return
        with paint.painting(self.viewport()) as painter:
            paint_nothing(painter, self._theme, self.viewport().size(), self._nothing)

    def _ask_for_rows(self) -> None:
        """Without waiting for the first painting of rows that are not here."""
        model = self.timeline()
        if model is not None:
            for slot in self.slots():
                model.ask(slot.row)

    # --- the heading that sticks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heading is as wide as the rows."""
        super().resizeEvent(event)
        self._place_sticky()

    def _place_sticky(self) -> None:
        model, slots = self.timeline(), self.slots()
        row = model.row(slots[0].row) if model is not None and slots else None
        top = 0
        if model is not None and len(slots) > 1:
            following = model.row(slots[1].row)
            if following is not None and following.opens_day:
                top = min(0, slots[1].top - self._sticky_height)
        if slots and slots[0].top == 0 and row is not None and row.opens_day:
            row = row if row.new_since is None and not row.sealed_before else None
        self._sticky.setGeometry(0, top, self.viewport().width(), self._sticky_height)
        self._sticky.show_day(row)

    # --- links and tiles in rows

    def spots(self) -> tuple[Spot, ...]:
        """What can be done in the current row."""
        return self._rows.spots(self.currentIndex(), self.viewport().width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        spot = self._spot_at(event.position().toPoint())
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if spot is not None else Qt.CursorShape.ArrowCursor)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the spot under the mouse does."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._do(self._spot_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K as Down and Up; Left and Right among the links of the entry."""
        if is_silenced(event):
            event.ignore()
            return
        if is_pressed(event, Act.ROW_DOWN) or is_pressed(event, Act.ROW_UP):
            self._step(1 if is_pressed(event, Act.ROW_DOWN) else -1)
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right:
                self._focus_spot(self._spot + 1)
            case Qt.Key.Key_Left:
                self._focus_spot(self._spot - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    self.peeked.emit(self.current_entry(), True)  # noqa: FBT003
            case _:
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Space hides again what it held open."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.peeked.emit(self.current_entry(), False)  # noqa: FBT003
        else:
            super().keyReleaseEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another entry has its own links, and none of them is entered yet."""
        super().currentChanged(current, previous)
        self._focus_spot(-1)
        self.peeked.emit(None, False)  # noqa: FBT003  what was held open is left behind

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who looks elsewhere no longer holds a picture open."""
        super().focusOutEvent(event)
        self.peeked.emit(None, False)  # noqa: FBT003

    def _step(self, by: int) -> None:
        count = self.model().rowCount() if self.model() is not None else 0
        if count:
            self.go_to(max(0, min(count - 1, self.currentIndex().row() + by)))

    def _focus_spot(self, number: int) -> None:
        spots = self.spots() if self.currentIndex().isValid() else ()
        self._spot = max(-1, min(len(spots) - 1, number))
        entry = self.current_entry()
        on_a_spot = self._spot >= 0 and entry is not None
        self._rows.focus_spot(entry.id if on_a_spot and entry is not None else None, self._spot)
        if on_a_spot:
            self._bring_into_view(spots[self._spot].rect)
        self.viewport().update()

    def _bring_into_view(self, rect: QRectF) -> None:
        top = self.visualRect(self.currentIndex()).top() + round(rect.top())
        end = top + round(rect.height())
        if top < HEADING_MARGIN:
            self.scroll_by(top - HEADING_MARGIN)
        elif end > self.viewport().height():
            self.scroll_by(end - self.viewport().height())

    def _enter(self) -> None:
        spots = self.spots() if self.currentIndex().isValid() else ()
        if 0 <= self._spot < len(spots):
            self._do(spots[self._spot])
        elif self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())

    def _do(self, spot: Spot | None) -> None:
        entry = self.current_entry()
        if spot is None or entry is None:
            return
        if spot.doing is Doing.TOGGLE_ORIGINAL:
            self.toggle_original()
        else:
            self.doing.emit(entry, spot)

    def _spot_at(self, point: QPoint) -> Spot | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        corner = QPointF(self.visualRect(index).topLeft())
        here = QPointF(point) - corner
        spots = self._rows.spots(index, self.viewport().width())
        return next((spot for spot in spots if spot.rect.contains(here)), None)

    def place_of(self, spot: Spot) -> QRect:
        """Where a spot of the current row is in the viewport, for menus."""
        corner = self.visualRect(self.currentIndex()).topLeft()
        return spot.rect.toRect().translated(corner)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _hovered_row(self) -> int:
        return self._hovered
