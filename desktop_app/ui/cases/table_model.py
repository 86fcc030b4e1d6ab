"""Cases as rows of a table: filtered by what is typed, sorted by the head that is clicked."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.ids import CaseId
from desktop_app.ui.cases.case_words import CaseWords
from desktop_app.ui.widgets.labels import plain_tip

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_CLOSED = frozenset({CaseStatus.CLOSED.value, CaseStatus.SEALED.value})


class Column(IntEnum):
    """The columns, from the left."""

    CASE = 0
    YOUNG_PERSON = 1
    RISK = 2
    STATUS = 3
    LEAD = 4
    LAST = 5
    NEW = 6


def is_closed(line: CaseLine) -> bool:
    """Whether nobody works on it any more."""
    return line.status in _CLOSED


class CaseTableModel(QAbstractTableModel):
    """Every case is held; the rows are those that the tab and the filter leave."""

    def __init__(self, words: CaseWords) -> None:
        super().__init__()
        self._words = words
        self._lines: tuple[CaseLine, ...] = ()
        self._rows: tuple[CaseLine, ...] = ()
        self._filter, self._closed = "", False
        self._column, self._order = Column.LAST, Qt.SortOrder.DescendingOrder

    def show_cases(self, lines: Sequence[CaseLine]) -> None:
        """Show these cases."""
        self._lines = tuple(lines)
        self._arrange()

    def filter_by(self, words: str) -> None:
        """Leave the cases in which every word is found: name, initials or agency."""
        self._filter = words.casefold()
        self._arrange()

    def show_closed(self, *, closed: bool) -> None:
        """Show the closed cases, or the others."""
        self._closed = closed
        self._arrange()

    def line(self, row: int) -> CaseLine | None:
        """The case in a row, for the delegate and for opening it."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, case: CaseId) -> int | None:
        """Where a case stands now."""
        return next((row for row, line in enumerate(self._rows) if line.id == case), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._words.heading(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if section == Column.NEW else _LEFT
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.cell(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words.cell(line, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == Column.CASE:
                return self._words.spoken(line)
            return self._words.cell(line, index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._arrange()

    def _arrange(self) -> None:
        wanted = self._filter.split()
        rows = [
            line
            for line in self._lines
            if is_closed(line) == self._closed
            and all(word in self._words.searchable(line) for word in wanted)
        ]
        rows.sort(key=lambda line: line.codename)
        rows.sort(
            key=_SORT_KEYS.get(self._column, lambda line: self._words.cell(line, self._column)),
            reverse=self._order is Qt.SortOrder.DescendingOrder,
        )
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()


_LEFT = Qt.AlignmentFlag.AlignLeft
_SORT_KEYS: dict[Column, Callable[[CaseLine], Any]] = {
    Column.CASE: lambda line: line.codename.casefold(),
    Column.RISK: lambda line: line.risk,
    Column.LAST: lambda line: line.last_recorded_ms or 0,
    Column.NEW: lambda line: line.unread,
}
