"""The table of cases: risk as bars and word, a dot for what is new, sorted by any column."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import Risk
from desktop_app.domain.due import Due
from desktop_app.ui.cases.table_model import CaseTableModel, Column
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.clock import ClockLook, draw_clock
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.row_table import PADDING, RowDelegate, RowTable
from desktop_app.ui.widgets.time_left import now_ms
from desktop_app.ui.words.terms import risk_of

_WIDTHS = {
    Column.CASE: 166,
    Column.YOUNG_PERSON: 118,
    Column.RISK: 122,
    Column.STATUS: 128,
    Column.LEAD: 250,
    Column.LAST: 112,
    Column.DUE: 172,
    Column.NEW: 64,
    Column.EXCHANGE: 128,
}
_NAME_LEFT, _DOT, _SORT_MARK, _SIGN, _PIE = 30, 7, 20, 14, 14
_LEAST_FOR_EXCHANGE = 1120
_UP_TO_DATE = ("circle-check", "text-3", 400)
_Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(RowDelegate):
    """A dot for what is new, bars and the word for risk, a pie for what is due."""

    def __init__(self, theme: Theme, view: RowTable, dates: Dates) -> None:
        super().__init__(theme, view)
        self._dates = dates

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what is known of a case."""
        model, column = index.model(), index.column()
        if not isinstance(model, CaseTableModel):
            return
        line = model.at(index.row())
        if line is None:
            return
        words = str(index.data() or "")
        if column == Column.CASE:
            self._paint_name(painter, line, area)
        elif column == Column.DUE:
            self._paint_due(painter, model.due_in(line), words, area)
        elif column == Column.RISK:
            self._paint_risk(painter, risk_of(line.risk), words, area)
        elif column == Column.EXCHANGE and isinstance(model, CaseTableModel):
            self._paint_exchange(painter, _look_of(model, line), words, area)
        else:
            self._paint_words(painter, words, area, column)

    def _paint_name(self, painter: QPainter, line: CaseLine, area: QRectF) -> None:
        theme = self._theme
        if line.unread:
            with paint.kept(painter):
                painter.setPen(QPen(Qt.PenStyle.NoPen))
                painter.setBrush(theme.colour("accent"))
                dot = QRectF(area.left() + 14, area.center().y() - _DOT / 2, _DOT, _DOT)
                painter.drawEllipse(dot)
        weight = 600 if line.unread else 500
        ink = paint.Ink(theme.font("body", weight=weight), theme.colour("text"))
        room = area.adjusted(_NAME_LEFT, 0, -PADDING, 0)
        for icon, colour in _signs(line):
            sign = QRectF(room.right() - _SIGN, 0, _SIGN, _SIGN)
            sign.moveTop(area.center().y() - _SIGN / 2)
            paint.icon(painter, theme, icon, sign, theme.colour(colour))
            room.setRight(sign.left() - 4)
        paint.text(painter, room, line.codename, ink)

    def _paint_risk(self, painter: QPainter, risk: Risk, words: str, area: QRectF) -> None:
        theme, size = self._theme, paint.risk_size()
        left = area.left() + PADDING
        corner = QPointF(left, area.center().y() - size.height() / 2)
        paint.risk_bars(painter, theme, corner, risk)
        font = theme.font("body", weight=600 if risk >= Risk.HIGH else 400)
        ink = paint.Ink(font, paint.risk_colour(theme, risk))
        room = area.adjusted(PADDING + size.width() + 6, 0, -4, 0)
        paint.text(painter, room, words, ink)

    def _paint_due(self, painter: QPainter, due: Due | None, words: str, area: QRectF) -> None:
        theme = self._theme
        look = ClockLook(None if due is None else due.part_gone(now_ms(self._dates)))
        pie = QRectF(area.left() + PADDING, area.center().y() - _PIE / 2, _PIE, _PIE)
        draw_clock(painter, theme, pie, look)
        weight = 400 if due is None else 600
        ink = paint.Ink(theme.font("body", weight=weight, tabular=True), theme.colour(look.ink))
        paint.text(painter, area.adjusted(PADDING + _PIE + 6, 0, -4, 0), words, ink)

    def _paint_exchange(
        self, painter: QPainter, look: tuple[str, str, int], words: str, area: QRectF
    ) -> None:
        (icon, ink, weight), theme = look, self._theme
        sign = QRectF(area.left() + PADDING, area.center().y() - _SIGN / 2, _SIGN, _SIGN)
        paint.icon(painter, theme, icon, sign, theme.colour(ink))
        room = area.adjusted(PADDING + _SIGN + 6, 0, -4, 0)
        paint.text(
            painter, room, words, paint.Ink(theme.font("body", weight=weight), theme.colour(ink))
        )

    def _paint_words(self, painter: QPainter, words: str, area: QRectF, column: int) -> None:
        theme = self._theme
        is_new = column == Column.NEW
        strong = "accent" if is_new else "text" if column == Column.LEAD else "text-2"
        font = theme.font("body", weight=600 if is_new else 400, tabular=column != Column.LEAD)
        side = Qt.AlignmentFlag.AlignRight if is_new else Qt.AlignmentFlag.AlignLeft
        ink = paint.Ink(font, theme.colour(strong), side)
        paint.text(painter, area.adjusted(PADDING, 0, -PADDING, 0), words, ink)


def _signs(line: CaseLine) -> Iterator[tuple[str, str]]:
    """What stands at the right of a codename, with its colour: missing now, answers differ."""
    if line.missing is not None:
        yield "map-pin-off", "danger"
    if line.to_settle:
        yield "git-compare", "warn"


def _look_of(model: CaseTableModel, line: CaseLine) -> tuple[str, str, int]:
    """Icon, ink and weight of how far a case has been exchanged."""
    if model.disagrees(line):
        return "git-compare", "warn", 500
    return ("hard-drive-upload", "accent", 500) if model.is_behind(line) else _UP_TO_DATE


class CaseTable(RowTable):
    """The lead agency takes what width is left; a click on a head sorts."""

    def __init__(self, theme: Theme, model: CaseTableModel, dates: Dates) -> None:
        super().__init__(theme, model, translate("Cases", "Cases"), _NAME_LEFT)
        self.dress(CaseDelegate(theme, self, dates))
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setMinimumSectionSize(theme.fit(56))
        for column, width in _WIDTHS.items():
            head = self.model().headerData(column, Qt.Orientation.Horizontal)
            needed = theme.width_of(str(head), heads.font()) + 2 * PADDING + _SORT_MARK
            self.setColumnWidth(column, max(theme.fit(width), needed))
        heads.setSectionResizeMode(Column.LEAD, QHeaderView.ResizeMode.Stretch)
        self._has_exchange = False
        self.setColumnHidden(Column.EXCHANGE, True)  # noqa: FBT003
        self.setSortingEnabled(True)
        self.sortByColumn(Column.LAST, Qt.SortOrder.DescendingOrder)

    def offer_exchange(self, *, is_used: bool) -> None:
        """Have the column of what was exchanged, where there is room for it."""
        self._has_exchange = is_used
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_room = self.width() >= self._theme.fit(_LEAST_FOR_EXCHANGE)
        self.setColumnHidden(Column.EXCHANGE, not (self._has_exchange and has_room))
