"""The lists of Today: a pie and words for what is due, a dot and a count for what is new."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.clock import ClockLook, draw_clock
from desktop_app.ui.today.rows import (
    ICONS,
    Column,
    DueRow,
    NewsRow,
    detail_of,
    title_of,
)
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import PADDING, RowDelegate, RowTable
from desktop_app.ui.widgets.time_left import now_ms
from desktop_app.ui.words.terms import risk_of

_Index = QModelIndex | QPersistentModelIndex
_DUE_HIGH, _NEWS_HIGH, _COMING_HIGH = 42, 43, 29
_LEAST_DETAIL = 32
_LEFT, _PIE, _GAP, _DOT, _MARK, _MOST_MARKS = 24, 16, 10, 7, 18, 4


_PASSING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class FlatTable(RowTable):
    """As high as its rows, without heads: the page around it is what scrolls."""

    def __init__(self, theme: Theme, model: QAbstractTableModel, name: str, high: int) -> None:
        super().__init__(theme, model, name)
        self._high = theme.fit(high)
        self.horizontalHeader().hide()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(self._high)
        rows.setDefaultSectionSize(self._high)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self._fit)
        self._fit()

    def row_area(self, row: int) -> QRectF:
        """Where a row stands in the table."""
        return QRectF(0, row * self._high, self.width(), self._high)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high * self.model().rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Of several lists on a page, the one with the keyboard shows a chosen row."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.clearSelection()

    def _fit(self) -> None:
        self.setFixedHeight(self._high * self.model().rowCount())
        self.setVisible(bool(self.model().rowCount()))


class DueTable(FlatTable):
    """What it is, when, and what is left; the first takes the width there is."""

    def __init__(self, theme: Theme, model: RowModel[DueRow], dates: Dates, name: str) -> None:
        super().__init__(theme, model, name, _DUE_HIGH)
        self.dress(_DueCells(theme, self, dates))
        self.horizontalHeader().setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit_columns)
        self._fit_columns()

    def _fit_columns(self) -> None:
        theme, model = self._theme, self.model()
        for column, weight in ((Column.ON, 400), (Column.LEFT, 600)):
            font = theme.font("body", weight=weight, tabular=True)
            said = {str(model.index(row, column).data()) for row in range(model.rowCount())}
            widest = max((theme.width_of(words, font) for words in said), default=0)
            self.setColumnWidth(column, widest + 2 * PADDING + (_LEFT - PADDING) * (column > 1))


class _DueCells(RowDelegate):
    def __init__(self, theme: Theme, view: RowTable, dates: Dates) -> None:
        super().__init__(theme, view)
        self._dates = dates

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        model = index.model()
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if not isinstance(row, DueRow):
            return
        look = ClockLook(row.due.part_gone(now_ms(self._dates)))
        if index.column() == Column.WHAT:
            self._paint_what(painter, area, row, look)
            return
        theme, is_left = self._theme, index.column() == Column.LEFT
        font = theme.font("body", weight=600 if is_left else 400, tabular=True)
        colour = theme.colour(look.ink if is_left else "text-2")
        ink = paint.Ink(font, colour, Qt.AlignmentFlag.AlignRight)
        right = _LEFT if is_left else PADDING
        paint.text(painter, area.adjusted(0, 0, -right, -1), str(index.data() or ""), ink)

    def _paint_what(self, painter: QPainter, area: QRectF, row: DueRow, look: ClockLook) -> None:
        theme = self._theme
        pie = QRectF(area.left() + _LEFT, area.center().y() - _PIE / 2, _PIE, _PIE)
        draw_clock(painter, theme, pie, look)
        room = area.adjusted(_LEFT + _PIE + _GAP, 0, -PADDING, -1)
        strong, name = theme.font("body", weight=600), theme.font("body", weight=500)
        named = theme.width_of(row.codename, name) + _GAP if row.codename else 0
        # The title gives way, the codename never does; whose it is takes what is left.
        wide = min(theme.width_of(title_of(row), strong), room.width() - named)
        title = QRectF(room.left(), room.top(), wide, room.height())
        paint.text(painter, title, title_of(row), paint.Ink(strong, theme.colour("text")))
        room.setLeft(title.right() + _GAP)
        paint.text(painter, room, row.codename, paint.Ink(name, theme.colour("text-2")))
        room.setLeft(min(room.right(), room.left() + named))
        if room.width() > _LEAST_DETAIL:
            meta = paint.Ink(theme.font("meta"), theme.colour("text-2"))
            paint.text(painter, room, detail_of(row), meta)


class ComingTable(FlatTable):
    """The day, an icon, and what it is."""

    def __init__(self, theme: Theme, model: RowModel[DueRow], name: str) -> None:
        super().__init__(theme, model, name, _COMING_HIGH)
        self.dress(_ComingCells(theme, self))
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        model, font = self.model(), self._theme.font("body", tabular=True)
        said = {str(model.index(row, 0).data()) for row in range(model.rowCount())}
        widest = max((self._theme.width_of(words, font) for words in said), default=0)
        self.setColumnWidth(0, widest + _LEFT + PADDING)


class _ComingCells(RowDelegate):
    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        model, theme = index.model(), self._theme
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if not isinstance(row, DueRow):
            return
        if not index.column():
            ink = paint.Ink(theme.font("body", tabular=True), theme.colour("text-2"))
            paint.text(painter, area.adjusted(_LEFT, 0, 0, -1), str(index.data() or ""), ink)
            return
        sign = QRectF(area.left() + PADDING, area.center().y() - _PIE / 2, _PIE, _PIE)
        paint.icon(painter, theme, ICONS[row.due.kind], sign, theme.colour("text-2"))
        room = area.adjusted(PADDING + _PIE + _GAP, 0, -PADDING, -1)
        font = theme.font("body")
        paint.text(painter, room, title_of(row), paint.Ink(font, theme.colour("text")))
        room.setLeft(min(room.right(), room.left() + theme.width_of(title_of(row), font) + _GAP))
        strong = paint.Ink(theme.font("body", weight=500), theme.colour("text-2"))
        paint.text(painter, room, row.codename, strong)


class NewsTable(FlatTable):
    """Codename, risk, how many entries, and whose."""

    def __init__(self, theme: Theme, model: RowModel[NewsRow], dates: Dates, name: str) -> None:
        super().__init__(theme, model, name, _NEWS_HIGH)
        self.dress(_NewsCells(theme, self, dates))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class _NewsCells(RowDelegate):
    def __init__(self, theme: Theme, view: RowTable, dates: Dates) -> None:
        super().__init__(theme, view)
        self._dates = dates

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        model, theme = index.model(), self._theme
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if not isinstance(row, NewsRow):
            return
        number = theme.font("body", weight=600, tabular=True)
        count = self._dates.number(row.news.entries)
        ink = paint.Ink(number, theme.colour("accent"), Qt.AlignmentFlag.AlignRight)
        paint.text(painter, area.adjusted(0, 0, -20, -1), count, ink)
        right = area.right() - 20 - max(16, theme.width_of(count, number)) - _GAP
        right = self._paint_markers(painter, area, row, right)
        room = QRectF(
            area.left() + 34, area.top() + 3, right - area.left() - 40, area.height() / 2
        )
        dot = QRectF(area.left() + 18, room.center().y() - _DOT / 2, _DOT, _DOT)
        _paint_dot(painter, dot, theme.colour("accent"))
        name = theme.font("body", weight=600)
        paint.text(painter, room, row.line.codename, paint.Ink(name, theme.colour("text")))
        bars = room.left() + theme.width_of(row.line.codename, name) + 8
        if bars + paint.risk_size().width() < right:
            top = room.center().y() - paint.risk_size().height() / 2
            paint.risk_bars(painter, theme, QPointF(bars, top), risk_of(row.line.risk))
        below = room.translated(0, area.height() / 2 - 5)
        meta = paint.Ink(theme.font("meta"), theme.colour("text-2"))
        paint.text(painter, below, str(index.data() or ""), meta)

    def _paint_markers(self, painter: QPainter, area: QRectF, row: NewsRow, right: float) -> float:
        """Whose entries they are; where they end to the left."""
        for discipline in reversed(row.news.disciplines[:_MOST_MARKS]):
            place = QRectF(right - _MARK, area.center().y() - _MARK / 2, _MARK, _MARK)
            paint.marker(painter, self._theme, place, discipline)
            right -= _MARK + 4
        return right


def _paint_dot(painter: QPainter, place: QRectF, colour: QColor) -> None:
    with paint.kept(painter):
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(colour)
        painter.drawEllipse(place)
