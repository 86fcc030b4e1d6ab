"""A chart that is a table: in each cell a bar, and beside it the figure that it stands for.

A screen reader is told the figures as in any table; nothing is told by a bar alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QResizeEvent

from desktop_app.domain.codes import Risk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.widgets.row_model import RowModel, RowWords
from desktop_app.ui.widgets.row_table import FIRST_LEFT, PADDING, RowDelegate, RowTable

Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)
_BAR_HIGH, _LEAST_BAR, _GAP, _RADIUS = 10, 3, 8, 2
_FIRST_PART, _LEAST_FIRST = 0.26, 140
_Index = QModelIndex | QPersistentModelIndex


class CountedWords(RowWords[Row_contra], Protocol[Row_contra]):
    """Words of a row, and the figures in its cells."""

    def count(self, row: Row_contra, column: int) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Look(Generic[Row]):
    """The colours of the columns that say something by it; or the level of risk of a row."""

    colours: Mapping[int, str] = field(default_factory=dict)
    risk: Callable[[Row], Risk] | None = None

    def ink(self, theme: Theme, row: Row, column: int, otherwise: str) -> QColor:
        """The colour of a cell's bar, or of its figure."""
        if self.risk is not None:
            return paint.risk_colour(theme, self.risk(row))
        return theme.colour(self.colours.get(column, otherwise))


class BarModel(RowModel[Row]):
    """Tells each figure, and how long its bar is beside the longest of its column."""

    def __init__(self, words: CountedWords[Row], columns: int) -> None:
        super().__init__(words, columns)
        self._counted = words

    def count(self, index: _Index) -> int | None:
        """The figure in a cell; None where it holds words."""
        row = self.at(index.row())
        return None if row is None else self._counted.count(row, index.column())

    def part(self, index: _Index) -> float:
        """How long the bar of a cell is, from 0 to 1."""
        most = max(
            (self._counted.count(row, index.column()) or 0 for row in self._rows), default=0
        )
        return (self.count(index) or 0) / most if most else 0.0


class BarDelegate(RowDelegate, Generic[Row]):
    """Words in the first column; a figure and its bar in the others."""

    def __init__(self, theme: Theme, view: RowTable, look: Look[Row]) -> None:
        super().__init__(theme, view)
        self._look = look

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw a cell."""
        model: Any = index.model()
        if not isinstance(model, BarModel):
            return
        count, row = model.count(index), model.at(index.row())
        if count is None or row is None:
            self._paint_name(painter, area, index, row)
            return
        theme, column, look = self._theme, index.column(), self._look
        figure = theme.font("body", weight=600 if count else 400, tabular=True)
        wide = theme.width_of("0000", figure)
        inner = area.adjusted(PADDING, 0, -PADDING, -1)
        number = QRectF(inner.left(), inner.top(), wide, inner.height())
        ink = look.ink(theme, row, column, "text") if count else theme.colour("text-3")
        side = Qt.AlignmentFlag.AlignRight
        paint.text(painter, number, str(index.data() or ""), paint.Ink(figure, ink, side))
        room = inner.adjusted(wide + _GAP, 0, 0, 0)
        if count and room.width() > _LEAST_BAR:
            bar = look.ink(theme, row, column, "text-3")
            self._paint_bar(painter, room, model.part(index), bar)

    def _paint_bar(self, painter: QPainter, room: QRectF, part: float, colour: QColor) -> None:
        wide = max(_LEAST_BAR, room.width() * part)
        bar = QRectF(room.left(), room.center().y() - _BAR_HIGH / 2, wide, _BAR_HIGH)
        paint.rounded(painter, bar, _RADIUS, colour)

    def _paint_name(self, painter: QPainter, area: QRectF, index: _Index, row: Row | None) -> None:
        theme, room = self._theme, area.adjusted(FIRST_LEFT, 0, -PADDING, -1)
        colour = theme.colour("text")
        if self._look.risk is not None and row is not None:
            risk, size = self._look.risk(row), paint.risk_size()
            corner = QPointF(room.left(), room.center().y() - size.height() / 2)
            paint.risk_bars(painter, theme, corner, risk)
            colour = paint.risk_colour(theme, risk)
            room.setLeft(room.left() + size.width() + 6)
        font = theme.font("body", weight=600)
        paint.text(painter, room, str(index.data() or ""), paint.Ink(font, colour))


class BarTable(RowTable, Generic[Row]):
    """The first column holds words; the others have room for their heads, and share the rest."""

    def __init__(
        self, theme: Theme, model: BarModel[Row], name: str, look: Look[Row] | None = None
    ) -> None:
        super().__init__(theme, model, name)
        self.dress(BarDelegate(theme, self, look or Look()))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt stands on the first row without choosing it; nobody would see where they are."""
        super().focusInEvent(event)
        if self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, others = self.viewport().width(), range(1, self.model().columnCount())
        first = max(self._theme.fit(_LEAST_FIRST), round(width * _FIRST_PART))
        needed = [self._width_of_head(column) for column in others]
        spare = max(0, width - first - sum(needed)) // len(needed)
        self.setColumnWidth(0, min(first, width))
        for column, wide in zip(others, needed, strict=True):
            self.setColumnWidth(column, wide + spare)

    def _width_of_head(self, column: int) -> int:
        head = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return self._theme.width_of(head, self.horizontalHeader().font()) + 2 * PADDING
