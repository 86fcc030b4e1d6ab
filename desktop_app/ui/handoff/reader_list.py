"""The list of what the reader sees: painted rows, so that thousands of notes are no burden."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.disclosing import Sending
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.gapped_text import draw_pieces
from desktop_app.ui.handoff.reader_model import ReaderModel
from desktop_app.ui.handoff.reader_words import SENDINGS
from desktop_app.ui.handoff.row_words import (
    Row,
    row_below,
    row_moment,
    row_pieces,
    row_sign,
    row_title,
)
from desktop_app.ui.handoff.thing_words import ThingRow, icon_of_thing
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.telling_rows import tell_rows
from desktop_app.ui.words.kind_icons import kind_icon

_Index = QModelIndex | QPersistentModelIndex
_EDGE, _TOP, _TEXT_LEFT, _AIR, _LINES = 20, 12, 34, 4, 2
_MARKER, _GLYPH = 22, 14


class ReaderDelegate(QStyledItemDelegate):
    """Marker, kind and time; three choices at the right; two lines of words; why below them."""

    def __init__(self, theme: Theme, dates: Dates, view: "ReaderList") -> None:
        super().__init__(view)
        self._theme, self._dates, self._view = theme, dates, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Of what is held back there is one short line to read; of all else, as much as fits."""
        theme = self._theme
        row = self._view.rows.at(index.row())
        words = self._lines(row) * theme.line("read") + theme.line("meta")
        head = max(theme.px("control-small"), theme.fit(_MARKER))
        return QSize(0, 2 * _TOP + head + words + 2 * _AIR)

    def _lines(self, row: Row | None) -> int:
        is_held = row is not None and row.sending is Sending.HOLD
        return 1 if is_held and not self._view.rows.is_mine else _LINES

    def choices(self, area: QRectF) -> dict[Sending, QRectF]:
        """Where the three choices stand in a row."""
        font, height = self._font(), self._theme.px("control-small")
        widths = {
            sending: self._theme.width_of(say(words), font) + 18
            for sending, words in SENDINGS.items()
        }
        left, found = area.right() - _EDGE - sum(widths.values()), {}
        for sending, width in widths.items():
            found[sending] = QRectF(left, area.top() + _TOP, width, height)
            left += width
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._view.rows.at(index.row())
        if row is None:
            return
        area = QRectF(option.rect)
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = self._theme
        painter.fillRect(area, theme.colour("canvas"))
        foot = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(foot, theme.colour("line"))
        self._paint_head(painter, row, area)
        self._paint_words(painter, row, area)
        if is_here and (self._view.hasFocus() or theme.is_contrast):
            paint.focus_ring(painter, theme, area.adjusted(1, 1, -1, -2), 4)

    def _paint_head(self, painter: QPainter, row: Row, area: QRectF) -> None:
        theme, choices = self._theme, self.choices(area)
        side = theme.fit(_MARKER)
        place = QRectF(area.left() + _EDGE, area.top() + _TOP, side, side)
        if isinstance(row, ThingRow):
            paint.icon(painter, theme, icon_of_thing(row), place, theme.colour("text-2"))
        else:
            paint.marker(painter, theme, place, row.note.author.discipline)
        left, first = place.left() + theme.fit(_TEXT_LEFT), choices[Sending.SEND].left()
        if not isinstance(row, ThingRow):
            glyph = QRectF(left, place.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            paint.icon(painter, theme, kind_icon(row.note.type), glyph, theme.colour("text-2"))
            left = glyph.right() + 8
        kind, strong = row_title(row), theme.font("body", weight=600)
        width = min(theme.width_of(kind, strong) + 2, first - left - 12)
        name = QRectF(left, place.top(), width, side)
        paint.text(painter, name, kind, paint.Ink(strong, theme.colour("text")))
        when = QRectF(name.right() + 8, place.top(), first - name.right() - 20, side)
        quiet = paint.Ink(theme.font("meta"), theme.colour("text-2"))
        if when.width() > 0:
            said = [row_moment(self._dates, row), *([row.before] if row.before else [])]
            paint.text(painter, when, "  ·  ".join(said), quiet)
        self._paint_choices(painter, row, choices)

    def _paint_choices(self, painter: QPainter, row: Row, choices: dict[Sending, QRectF]) -> None:
        theme = self._theme
        whole = choices[Sending.SEND].united(choices[Sending.HOLD])
        radius = theme.radius("control")
        paint.rounded(painter, whole, radius, theme.colour("canvas"), theme.colour("border"))
        for sending, rect in choices.items():
            is_on, is_open = sending is row.sending, sending in row.may
            inner = rect.adjusted(1, 1, -1, -1)
            if is_on:
                painter.fillRect(inner, theme.colour("selected"))
                foot = QRectF(inner.left(), inner.bottom() - 2, inner.width(), 2)
                painter.fillRect(foot, theme.colour("accent"))
            if sending is not Sending.SEND:
                line = QRectF(rect.left(), rect.top() + 1, 1, rect.height() - 2)
                painter.fillRect(line, theme.colour("line-strong"))
            ink = "accent" if is_on else "text-2" if is_open else "disabled"
            centred = Qt.AlignmentFlag.AlignHCenter
            words = paint.Ink(self._font(), theme.colour(ink), centred)
            paint.text(painter, rect, say(SENDINGS[sending]), words)

    def _paint_words(self, painter: QPainter, row: Row, area: QRectF) -> None:
        theme = self._theme
        head = max(theme.px("control-small"), theme.fit(_MARKER))
        corner = QPointF(
            area.left() + _EDGE + theme.fit(_TEXT_LEFT), area.top() + _TOP + head + _AIR
        )
        width = area.right() - _EDGE - corner.x()
        words = QRectF(corner.x(), corner.y(), width, self._lines(row) * theme.line("read"))
        is_kept = row.sending is Sending.HOLD and not self._view.rows.is_mine
        ink = "text-2" if is_kept else "text"
        pieces = row_pieces(self._dates, row, mine=self._view.rows.is_mine)
        end = draw_pieces(painter, theme, words, pieces, ink)
        below = row_below(row)
        if not below:
            return
        line = QRectF(corner.x(), end + _AIR, width, theme.line("meta"))
        side = theme.fit(_GLYPH)
        glyph = QRectF(line.left(), line.center().y() - side / 2, side, side)
        paint.icon(painter, theme, row_sign(row), glyph, theme.colour("text-2"))
        line.setLeft(glyph.right() + 6)
        paint.text(painter, line, below, paint.Ink(theme.font("meta"), theme.colour("text-2")))

    def _font(self) -> QFont:
        return self._theme.font("meta", weight=600)


class ReaderList(PaintedList):
    """One Tab stop; arrows move, Enter opens, letters choose (bound by the page).

    Signals:
        opened: Enter or a double click on a row (its place).
        sending_chosen: another choice was clicked (place, Sending).
    """

    opened = Signal(int)
    sending_chosen = Signal(int, object)

    def __init__(self, theme: Theme, dates: Dates, model: ReaderModel, name: str) -> None:
        super().__init__(model, name)
        self.rows = model
        self.painter = ReaderDelegate(theme, dates, self)
        self.setItemDelegate(self.painter)
        model.dataChanged.connect(self._lay_out_anew)
        tell_rows(self)
        model.modelReset.connect(self._stand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and plain and here.isValid():
            self.opened.emit(here.row())
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_K) and plain:
            self._move(1 if event.key() == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        for sending, rect in self.painter.choices(QRectF(self.visualRect(index))).items():
            if rect.contains(event.position()):
                self.sending_chosen.emit(index.row(), sending)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_choice = index.isValid() and any(
            rect.contains(event.position())
            for rect in self.painter.choices(QRectF(self.visualRect(index))).values()
        )
        if index.isValid() and not on_choice:
            self.opened.emit(index.row())

    def keyboardSearch(self, _search: str) -> None:
        """Letters choose what becomes of a note."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stand()
        self.viewport().update()

    def _stand(self) -> None:
        """The keys act on a row: on the first, where nobody chose one."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _lay_out_anew(self) -> None:
        """What is held back takes less room; the row in hand stays in view."""
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_in_view)

    def _keep_in_view(self) -> None:
        self.scrollTo(self.currentIndex())

    def _move(self, step: int) -> None:
        place = min(max(self.currentIndex().row() + step, 0), self.rows.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
