"""The list of what a handoff brings: what it is, who wrote it, and a box to take it or not."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.receiving import IncomingPart, PartState
from desktop_app.ui.handoff.part_words import ICONS, TONES
from desktop_app.ui.handoff.parts_model import PartsModel
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, chip_size, draw_chip
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import draw_check
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.telling_rows import tell_rows

_ROW, _LEFT, _BOX, _MARKER, _GLYPH, _RIGHT = 62, 20, 15, 22, 15, 20
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class PartDelegate(QStyledItemDelegate):
    """Two lines: what it is and who wrote it, then the words; at the right when and how new."""

    def __init__(self, theme: Theme, view: QListView, model: PartsModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._parts = theme, view, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, self._theme.fit(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        part = self._parts.at(index.row())
        if part is None:
            return
        area, state = QRectF(option.rect), option.state
        self._paint_ground(painter, area, is_here=bool(state & _State.State_Selected))
        line, below = self._theme.line("body"), self._parts.words.words(part)
        top = area.center().y() - (line if below else line / 2)  # alone, it stands in the middle
        upper = QRectF(area.left() + _LEFT, top, 0, line)
        upper.setRight(area.right() - _RIGHT)
        left = self._paint_signs(painter, part, upper)
        upper.setLeft(left)
        lower = upper.translated(0, line)
        upper.setRight(self._paint_state(painter, part, upper))
        self._paint_title(painter, part, upper)
        quiet = paint.Ink(self._theme.font("body"), self._theme.colour("text-2"))
        paint.text(painter, lower, below, quiet)

    def _paint_ground(self, painter: QPainter, area: QRectF, *, is_here: bool) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("selected-soft" if is_here else "canvas"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        if is_here and (self._view.hasFocus() or theme.is_contrast):
            paint.focus_ring(painter, theme, area.adjusted(1, 0, -1, -1), 4)

    def _paint_signs(self, painter: QPainter, part: IncomingPart, line: QRectF) -> float:
        """The box, the author's discipline and the kind; tells where words may begin."""
        theme, middle, left = self._theme, line.center().y(), line.left()
        if part.state is not PartState.HERE:
            box = QRectF(left, middle - _BOX / 2, _BOX, _BOX)
            on, may = self._parts.is_ticked(part), not part.needed
            draw_check(painter, theme, box, on=on, enabled=may)
        left += _BOX + 12
        marker = QRectF(left, middle - _MARKER / 2, _MARKER, _MARKER)
        paint.marker(painter, theme, marker, part.author.discipline)
        left += _MARKER + 12
        glyph = QRectF(left, middle - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, ICONS[part.kind], glyph, theme.colour("text-2"))
        return left + _GLYPH + 8

    def _paint_state(self, painter: QPainter, part: IncomingPart, line: QRectF) -> float:
        """The chip and the day, from the right; tells where words have to end."""
        theme, words = self._theme, self._parts.words
        look = ChipLook.of(theme, words.state(part), tone=TONES[part.state])
        size = chip_size(theme, look)
        corner = QPointF(line.right() - size.width(), line.center().y() - size.height() / 2)
        draw_chip(painter, theme, corner, look)
        when, font = words.when(part), theme.font("meta")
        width = theme.width_of(when, font)
        place = QRectF(corner.x() - 8 - width, line.top(), width + 1, line.height())
        paint.text(painter, place, when, paint.Ink(font, theme.colour("text-3")))
        return place.left() - 12

    def _paint_title(self, painter: QPainter, part: IncomingPart, line: QRectF) -> None:
        theme, words = self._theme, self._parts.words
        strong, meta = theme.font("body", weight=600), theme.font("meta")
        title = words.title(part)
        paint.text(painter, line, title, paint.Ink(strong, theme.colour("text")))
        rest = QRectF(line)
        rest.setLeft(line.left() + theme.width_of(title, strong) + 8)
        if rest.width() > 0:
            quiet = paint.Ink(meta, theme.colour("text-2"))
            paint.text(painter, rest, words.author(part), quiet)


class PartsList(PaintedList):
    """One Tab stop; arrows move, Space takes a part or leaves it.

    Signals:
        moved_to: another part is looked at (its row).
    """

    moved_to = Signal(int)

    def __init__(self, theme: Theme, model: PartsModel) -> None:
        super().__init__(model, translate("Receive", "What comes in"))
        self._parts = model
        self.setItemDelegate(PartDelegate(theme, self, model))
        self.setUniformItemSizes(True)
        tell_rows(self)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved_to.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._parts.toggle(self.currentIndex().row())
        elif event.text().isdigit():
            event.ignore()  # the page around the list answers a conflict with it
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters and digits belong to the page around the list."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._parts.toggle(self.indexAt(event.position().toPoint()).row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
