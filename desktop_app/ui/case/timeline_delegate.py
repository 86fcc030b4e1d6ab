"""Paints the rows of the line, and remembers how the last few hundred were laid out."""

from collections import OrderedDict

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.ids import EntryId
from desktop_app.ui.case.entry_layout import EntryLayout, Laid, Shape
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.pieces import Doing, Spot
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.sheet import TEXT_LEFT, THREAD_CENTRE
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.title_end import MENU
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_KEPT = 240
_WAITING = 96  # a row whose entry is not here yet
_MARKER_TOP = 7
_DOT = QRectF(6, 17, 7, 7)
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class TimelineDelegate(QStyledItemDelegate):
    """Takes whole rows from the model: roles would turn every value into a new one."""

    def __init__(self, theme: Theme, words: EntryWords, shelf: Shelf) -> None:
        super().__init__()
        self._theme, self._shelf = theme, shelf
        self._layout = EntryLayout(theme, words, shelf)
        self._kept: OrderedDict[EntryId, tuple[TimelineRow, Shape, Laid]] = OrderedDict()
        self._without_original: set[EntryId] = set()
        self._compact, self._in_full = False, False
        self._found: tuple[str, ...] = ()
        self._focused: tuple[EntryId, int] | None = None

    @property
    def is_compact(self) -> bool:
        """Whether only the first two lines of each entry are shown."""
        return self._compact

    def set_words(self, words: EntryWords) -> None:
        """Groups have got other names."""
        self._layout = EntryLayout(self._theme, words, self._shelf)
        self._kept.clear()

    def lay_anew(self) -> None:
        """Something is known of their files that was not."""
        self._kept.clear()

    def set_compact(self, *, compact: bool) -> None:
        """Show only the first two lines of each entry, or all."""
        self._compact = compact

    def show_in_full(self) -> None:
        """Show all that stands beneath a note, too: from now on, for somebody who reviews it."""
        self._in_full = True

    def show_found(self, folded_words: tuple[str, ...]) -> None:
        """Mark words that are looked for."""
        self._found = folded_words

    def toggle_original(self, entry: EntryId) -> None:
        """Show or hide what an amended entry said first."""
        self._without_original ^= {entry}

    def hides_original(self, entry: EntryId) -> bool:
        """Whether only the words that hold now are shown."""
        return entry in self._without_original

    def focus_spot(self, entry: EntryId | None, number: int = 0) -> None:
        """Put the ring around one link or tile of an entry, or around none."""
        self._focused = (entry, number) if entry is not None else None

    def laid(self, row: TimelineRow, width: int) -> Laid:
        """A row's layout, made now or kept from before."""
        hides = self.hides_original(row.entry.id)
        shape = Shape(width, hides, self._compact, self._found, self._in_full)
        kept = self._kept.get(row.entry.id)
        if kept is not None and kept[1] == shape and kept[0] == row:
            self._kept.move_to_end(row.entry.id)
            return kept[2]
        laid = self._layout.lay(row, shape)
        self._kept[row.entry.id] = (row, shape, laid)
        self._kept.move_to_end(row.entry.id)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return laid

    def spots(self, index: _Index, width: int) -> tuple[Spot, ...]:
        """What can be clicked or entered in a row, from the row's upper left."""
        row = _row(index)
        if row is None:
            return ()
        laid = self.laid(row, width)
        menu = Spot(laid.menu, Doing.MENU, translate("Timeline", "More"))
        return (*laid.spots, menu)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """How high the row is at the width of `option.rect`."""
        row = _row(index)
        width = option.rect.width()
        if row is None:
            return QSize(width, self._theme.fit(_WAITING))
        return QSize(width, self.laid(row, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row into `option.rect`."""
        model: QAbstractItemModel = index.model()
        if not isinstance(model, TimelineModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = model.ask(index.row())
        painter.save()
        painter.translate(rect.topLeft())
        painter.setClipRect(QRect(0, 0, rect.width(), rect.height()))
        if row is None:
            self._paint_waiting(painter, rect.size())
        else:
            clip = QRectF(painter.clipBoundingRect())
            self._paint_row(painter, row, self.laid(row, rect.width()), state, clip)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, row: TimelineRow, laid: Laid, state: _State, clip: QRectF
    ) -> None:
        theme, top = self._theme, laid.entry_top
        entry = QRectF(0, top, laid.width, laid.entry_end - top)
        is_selected = bool(state & _State.State_Selected)
        behind = theme.colour("selected-soft" if is_selected else "canvas")
        if is_selected:
            painter.fillRect(entry, behind)
            painter.fillRect(
                QRectF(0, top, theme.px("selected-bar"), entry.height()), theme.colour("accent")
            )
        paint.thread(painter, theme, THREAD_CENTRE, 0, laid.height)
        side = theme.px("marker")
        marker = QRectF(THREAD_CENTRE - side / 2, top + _MARKER_TOP, side, side)
        paint.marker(painter, theme, marker, row.entry.author.discipline, behind)
        if row.is_unread:
            self._paint_dot(painter, top)
        for piece in laid.pieces:
            piece.draw(painter, theme, clip)
        self._paint_trailing(painter, laid, state, clip)
        self._paint_rings(painter, row, laid, entry, state)

    def _paint_trailing(self, painter: QPainter, laid: Laid, state: _State, clip: QRectF) -> None:
        """The audience; on the row in hand it makes room for the menu."""
        is_active = bool(state & (_State.State_Selected | _State.State_MouseOver))
        painter.save()
        if is_active and laid.trailing:
            painter.translate(-MENU, 0)
        for piece in laid.trailing:
            piece.draw(painter, self._theme, clip)
        painter.restore()
        if is_active:
            dots = QRectF(0, 0, 15, 15)
            dots.moveCenter(laid.menu.center())
            paint.icon(painter, self._theme, "ellipsis", dots, self._theme.colour("text-3"))

    def _paint_rings(
        self, painter: QPainter, row: TimelineRow, laid: Laid, entry: QRectF, state: _State
    ) -> None:
        theme = self._theme
        focused = self._focused
        has_focus = bool(state & _State.State_HasFocus)
        if has_focus and focused is not None and focused[0] == row.entry.id:
            spots = (*laid.spots, Spot(laid.menu, Doing.MENU, ""))
            if focused[1] < len(spots):
                paint.focus_ring(painter, theme, spots[focused[1]].rect, theme.radius("chip"))
        elif has_focus or (theme.is_contrast and state & _State.State_Selected):
            paint.focus_ring(painter, theme, entry, 0)

    def _paint_dot(self, painter: QPainter, top: float) -> None:
        with paint.kept(painter):
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(_DOT.translated(0, top))

    def _paint_waiting(self, painter: QPainter, size: QSize) -> None:
        """A quiet stand-in: the thread, a hollow node, two bars. No motion."""
        theme = self._theme
        paint.thread(painter, theme, THREAD_CENTRE, 0, size.height())
        look = paint.NodeLook(theme.colour("canvas"), edge="thread")
        paint.node(painter, theme, QPointF(THREAD_CENTRE, 20), look)
        bar: QColor = theme.colour("hover")
        room = max(0, size.width() - TEXT_LEFT - 20)
        for top, share in ((14, 0.25), (38, 0.9), (60, 0.6)):
            rect = QRectF(TEXT_LEFT, theme.fit(top), min(600, room) * share, theme.fit(12))
            paint.rounded(painter, rect, 4, bar)


def _row(index: _Index) -> TimelineRow | None:
    model = index.model()
    return model.row(index.row()) if isinstance(model, TimelineModel) else None
