"""The list of cards: a face, a name, the code to compare, and how far each card is known."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.domain.card import KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.codes import code_size, draw_code, groups_of
from desktop_app.ui.translate import say
from desktop_app.ui.widgets.card_model import CardModel, belongs_to, discipline_of
from desktop_app.ui.widgets.choices import draw_check
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.small import initials_of
from desktop_app.ui.widgets.standing import CHANGED, LOOKS, standing_words
from desktop_app.ui.widgets.telling_rows import tell_rows
from desktop_app.ui.words import terms

_ROW, _LEFT, _CHECK, _FACE = 54, 4, 28, 44
_NAMES_LEAST, _NAMES_MOST = 140, 280
_GLYPH, _GAP = 15, 6
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class CardDelegate(QStyledItemDelegate):
    """Paints a row; without room the code goes first, the name and the standing stay."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, self._theme.fit(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        known = model.card(index.row()) if isinstance(model, CardModel) else None
        if known is None or not isinstance(model, CardModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(rect)
        self._paint_ground(painter, area, state, index.row(), checks=model.is_checkable)
        left = area.left() + _LEFT + 8
        if model.is_checkable:
            box = QRectF(left, area.center().y() - 8, 15, 15)
            may = model.may_be_ticked(index.row())
            draw_check(painter, self._theme, box, on=model.is_ticked(index.row()), enabled=may)
            left += self._theme.fit(_CHECK)
        ground = self._ground(state, index.row(), checks=model.is_checkable)
        self._paint_person(painter, known, QPointF(left, area.center().y()), ground)
        standing = self._paint_standing(painter, model, known, area)
        names = QRectF(left + _FACE, area.top(), 0, area.height())
        names.setWidth(self._room_for_names(names.left(), area))
        if names.width() >= self._theme.fit(_NAMES_LEAST):
            self._paint_code(painter, known, names)
        else:
            names.setRight(standing.left() - 12)
        self._paint_names(painter, known, names)

    def _ground(self, state: QStyle.StateFlag, row: int, *, checks: bool) -> str:
        if state & _State.State_Selected and not checks:
            return "selected"
        return "hover" if row == self.hovered else "canvas"

    def _paint_ground(
        self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, row: int, *, checks: bool
    ) -> None:
        theme, ground = self._theme, self._ground(state, row, checks=checks)
        painter.fillRect(area, theme.colour(ground))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        if ground == "selected":
            bar = QRectF(area.left(), area.top(), theme.px("selected-bar"), area.height() - 1)
            painter.fillRect(bar, theme.colour("accent"))
        is_here = bool(state & _State.State_Selected)
        if is_here and (self._view.hasFocus() or (theme.is_contrast and not checks)):
            paint.focus_ring(painter, theme, area.adjusted(0, 0, 0, -1), 4)

    def _paint_person(
        self, painter: QPainter, known: KnownCard, middle: QPointF, ground: str
    ) -> None:
        side = self._theme.px("avatar") + 2
        rect = QRectF(middle.x(), middle.y() - side / 2 - 2, side, side)
        face = paint.Face(initials_of(known.card.name), discipline_of(known))
        paint.avatar(painter, self._theme, rect, face, self._theme.colour(ground))

    def _paint_names(self, painter: QPainter, known: KnownCard, names: QRectF) -> None:
        theme, middle = self._theme, names.center().y()
        dead = known.standing is Standing.REVOKED
        strong = paint.Ink(
            theme.font("body", weight=600), theme.colour("text-3" if dead else "text")
        )
        upper = QRectF(names.left(), middle - theme.line("body"), names.width(), 0)
        upper.setHeight(theme.line("body"))
        paint.text(painter, upper, known.card.name, strong)
        lower = QRectF(names.left(), middle, names.width(), theme.line("meta"))
        quiet = paint.Ink(theme.font("meta"), theme.colour("text-3"))
        paint.text(painter, lower, belongs_to(theme, known), quiet)

    def _paint_standing(
        self, painter: QPainter, model: CardModel, known: KnownCard, area: QRectF
    ) -> QRectF:
        theme, is_changed = self._theme, model.is_changed(known)
        look = CHANGED if is_changed else LOOKS[known.standing]
        words = standing_words(known.standing, is_changed=is_changed)
        font = theme.font("meta", weight=500)
        width = theme.width_of(words, font)
        right = QRectF(area.right() - width - 8, area.top(), width + 1, area.height() - 1)
        paint.text(painter, right, words, paint.Ink(font, theme.colour(look.ink)))
        glyph = QRectF(right.left() - _GAP - _GLYPH, 0, _GLYPH, _GLYPH)
        glyph.moveTop(right.center().y() - _GLYPH / 2)
        paint.icon(painter, theme, look.icon, glyph, theme.colour(look.ink))
        return right.united(glyph)

    def _paint_code(self, painter: QPainter, known: KnownCard, names: QRectF) -> None:
        height = code_size(self._theme).height()
        corner = QPointF(names.right() + 8, names.center().y() - height / 2)
        draw_code(painter, self._theme, corner, groups_of(known.code))

    def _room_for_names(self, left: float, area: QRectF) -> float:
        """What code and standing leave over: the same in every row, so that codes line up."""
        font = self._theme.font("meta", weight=500)
        words = (say(phrase) for phrase in terms.STANDINGS.values())
        standing = _GLYPH + _GAP + max(self._theme.width_of(each, font) for each in words)
        room = area.right() - 8 - standing - 12 - code_size(self._theme).width() - 8 - left
        return min(room, self._theme.fit(_NAMES_MOST))


class CardList(PaintedList):
    """One Tab stop; arrows move, Space ticks or Enter opens.

    Signals:
        moved_to: another card is looked at (its row).
        opened: Enter or a double click on a row.
    """

    moved_to = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, model: CardModel, name: str) -> None:
        super().__init__(model, name)
        self._theme, self._cards = theme, model
        self._rows = CardDelegate(theme, self)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.entered.connect(self._hover)
        tell_rows(self)

    def height_for(self, rows: int) -> int:
        """How tall the list is when it shows so many rows."""
        return rows * self._theme.fit(_ROW)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved_to.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = Qt.Key(event.key()), self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Space and self._cards.is_checkable:
            self._toggle(here)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and here.isValid():
            self.opened.emit(here.row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._cards.is_checkable:
            self._toggle(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())

    def keyboardSearch(self, _search: str) -> None:
        """Letters belong to the screen around the list."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _toggle(self, index: _Index) -> None:
        if index.isValid():
            state = Qt.CheckState
            on = state.Unchecked if self._cards.is_ticked(index.row()) else state.Checked
            self._cards.setData(index, on, Qt.ItemDataRole.CheckStateRole)

    def _hover(self, index: QModelIndex) -> None:
        self._rows.hovered = index.row()
        self.viewport().update()
