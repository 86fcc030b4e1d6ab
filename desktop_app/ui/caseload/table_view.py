"""The table of the caseload: what is too late and who is missing stands out from the rest."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent

from desktop_app.domain.caseload import CaseRow, Mark
from desktop_app.ui.caseload.table_model import CaseloadModel
from desktop_app.ui.caseload.words import Column, was
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.clock import ClockLook, draw_clock
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.row_table import FIRST_LEFT, PADDING, RowDelegate, RowTable
from desktop_app.ui.widgets.time_left import now_ms
from desktop_app.ui.words.terms import RISKS, risk_of

_WIDTHS = {
    Column.CASE: 118,
    Column.RISK: 136,
    Column.LEAD: 150,
    Column.STATUS: 92,
}
_WIDEST = 240
"""At the least; a column is as wide as what it says or as its head, up to the widest."""
_SAYING = {
    Column.CASE: FIRST_LEFT - PADDING,
    Column.OVERDUE: 0,
    Column.DUE: 24,
    Column.SEEN: 0,
    Column.MISSING: 19,
}
"""Columns that say something of their own, with the room that a sign takes there."""
_SIGN, _PIE, _SORT_MARK, _WAS = 14, 14, 20, 74
_GIVING_WAY = (Column.STATUS, Column.QUESTIONS, Column.LEAD)
"""Which columns are left out first where there is too little room."""
_Index = QModelIndex | QPersistentModelIndex


class CaseloadDelegate(RowDelegate):
    """Bars and the word for risk with where it came from; a pie for what is due next."""

    def __init__(self, theme: Theme, view: RowTable, dates: Dates) -> None:
        super().__init__(theme, view)
        self._dates = dates

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what is known of a case."""
        model, column = index.model(), index.column()
        row = model.at(index.row()) if isinstance(model, CaseloadModel) else None
        if row is None:
            return
        words = str(index.data() or "")
        if column == Column.RISK:
            self._paint_risk(painter, row, area)
        elif column == Column.DUE:
            self._paint_due(painter, row, words, area)
        else:
            self._paint_words(painter, row, words, area, column)

    def _paint_words(
        self, painter: QPainter, row: CaseRow, words: str, area: QRectF, column: int
    ) -> None:
        theme, is_name = self._theme, column == Column.CASE
        room = area.adjusted(FIRST_LEFT if is_name else PADDING, 0, -PADDING, -1)
        colour, weight = ("text", 600) if is_name else _look_of(row, column)
        if column == Column.MISSING and row.missing is not None:
            sign = QRectF(room.left(), room.center().y() - _SIGN / 2, _SIGN, _SIGN)
            paint.icon(painter, theme, "map-pin-off", sign, theme.colour(colour))
            room.setLeft(sign.right() + 5)
        font = theme.font("body", weight=weight, tabular=column not in (Column.CASE, Column.LEAD))
        paint.text(painter, room, words, paint.Ink(font, theme.colour(colour)))

    def _paint_risk(self, painter: QPainter, row: CaseRow, area: QRectF) -> None:
        """An arrow tells at a glance that it changed; where there is room, from what."""
        theme, size, risk = self._theme, paint.risk_size(), risk_of(row.risk)
        left = area.left() + PADDING
        paint.risk_bars(painter, theme, QPointF(left, area.center().y() - size.height() / 2), risk)
        colour, now = paint.risk_colour(theme, risk), say(RISKS[risk])
        font = theme.font("body", weight=600 if row.risk_change > 0 else 400)
        room = area.adjusted(PADDING + size.width() + 6, 0, -4, -1)
        if row.risk_change:
            arrow = QRectF(room.left(), room.center().y() - _SIGN / 2, _SIGN, _SIGN)
            _paint_arrow(painter, theme, arrow, row)
            room.setLeft(arrow.right() + 4)
        paint.text(painter, room, now, paint.Ink(font, colour))
        before, meta = was(row), theme.font("meta")
        room.setLeft(room.left() + theme.width_of(now, font) + 6)
        if before and room.width() >= theme.width_of(before, meta):
            paint.text(painter, room, before, paint.Ink(meta, theme.colour("text-2")))

    def _paint_due(self, painter: QPainter, row: CaseRow, words: str, area: QRectF) -> None:
        if row.next_due is None:
            return
        theme = self._theme
        look = ClockLook(row.next_due.part_gone(now_ms(self._dates)))
        pie = QRectF(area.left() + PADDING, area.center().y() - _PIE / 2, _PIE, _PIE)
        draw_clock(painter, theme, pie, look)
        font = theme.font("body", weight=600, tabular=True)
        room = area.adjusted(PADDING + _PIE + 6, 0, -4, -1)
        paint.text(painter, room, words, paint.Ink(font, theme.colour(look.ink)))


def _look_of(row: CaseRow, column: int) -> tuple[str, int]:
    """Ink and weight of a cell: what is too late, and who is missing, in red."""
    if column == Column.OVERDUE and row.has(Mark.OVERDUE):
        return "danger", 600
    if column == Column.MISSING:
        return "danger", 600
    if column == Column.SEEN and row.has(Mark.NOT_SEEN):
        return "warn", 600
    if column in (Column.UNREVIEWED, Column.QUESTIONS):
        return "text", 600
    return "text-2", 400


def _paint_arrow(painter: QPainter, theme: Theme, area: QRectF, row: CaseRow) -> None:
    """Up in the colour of the level it came to; down, turned over, in plain ink."""
    rises = row.risk_change > 0
    colour = paint.risk_colour(theme, risk_of(row.risk)) if rises else theme.colour("text-2")
    with paint.kept(painter):
        if not rises:
            painter.translate(area.center())
            painter.rotate(180)
            painter.translate(-area.center())
        paint.icon(painter, theme, "arrow-up", area, colour)


class CaseloadTable(RowTable):
    """Whoever leads takes what width is left; a click on a head sorts."""

    def __init__(self, theme: Theme, model: CaseloadModel, dates: Dates) -> None:
        super().__init__(theme, model, translate("Caseload", "Caseload"), FIRST_LEFT)
        self.dress(CaseloadDelegate(theme, self, dates))
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setMinimumSectionSize(theme.fit(56))
        self._widths = {column: self._needed(column) for column in Column}
        model.modelReset.connect(self._measure)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.OVERDUE, Qt.SortOrder.DescendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        """What hundreds of rows say is measured when they come, not whenever a window moves."""
        self._widths = {column: self._needed(column) for column in Column}
        self._fit()

    def _fit(self) -> None:
        """What there is no room for is left out, whole, in its turn; the rest is never cut."""
        needed = dict(self._widths)
        room = self.viewport().width()
        for column in _GIVING_WAY:
            is_left_out = sum(needed.values()) > room
            self.setColumnHidden(column, is_left_out)
            if is_left_out:
                del needed[column]
        spare = max(0, room - sum(needed.values()))
        if spare >= self._theme.fit(_WAS):
            needed[Column.RISK] += self._theme.fit(_WAS)
            spare -= self._theme.fit(_WAS)
        needed[Column.LEAD if Column.LEAD in needed else Column.CASE] += spare
        for column, width in needed.items():
            self.setColumnWidth(column, width)

    def _needed(self, column: Column) -> int:
        theme, model = self._theme, self.model()
        head = str(model.headerData(column, Qt.Orientation.Horizontal))
        heads = theme.width_of(head, self.horizontalHeader().font()) + _SORT_MARK
        said = 0
        if column in _SAYING:
            font = theme.font("body", weight=600, tabular=True)
            words = {str(model.index(row, column).data()) for row in range(model.rowCount())}
            widest = max((theme.width_of(each, font) for each in words), default=0)
            said = min(widest + _SAYING[column], theme.fit(_WIDEST))
        return max(theme.fit(_WIDTHS.get(column, 0)), max(heads, said) + 2 * PADDING)
