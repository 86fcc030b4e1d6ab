"""Cases as rows of the caseload: narrowed by what is typed and chosen, sorted by any column."""

from collections.abc import Callable
from math import inf
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.domain.caseload import Caseload, CaseRow, Excerpt, Mark, Scope
from desktop_app.domain.ids import CaseId
from desktop_app.ui.caseload.words import CaseWords, Column
from desktop_app.ui.widgets.row_model import RowModel

NOTHING = Caseload(scope=Scope.OWN, now_ms=0)


class CaseloadModel(RowModel[CaseRow]):
    """Every case is held; the rows are those that are wanted."""

    def __init__(self, words: CaseWords) -> None:
        super().__init__(words, len(Column))
        self._words = words
        self._caseload = NOTHING
        self._filter = ""
        self.marks: frozenset[Mark] = frozenset()
        self._column, self._order = Column.OVERDUE, Qt.SortOrder.DescendingOrder

    @property
    def caseload(self) -> Caseload:
        """All that was looked over."""
        return self._caseload

    @property
    def excerpt(self) -> Excerpt:
        """The rows as they stand, and what they were narrowed to."""
        return Excerpt(self._rows, self.marks, is_sought=bool(self._filter.split()))

    def show_caseload(self, caseload: Caseload) -> None:
        """Show what was found on another look."""
        self._caseload = caseload
        self._arrange()

    def narrow_to(self, marks: frozenset[Mark]) -> None:
        """Leave the cases that are of every one of these kinds."""
        self.marks = marks
        self._arrange()

    def filter_by(self, words: str) -> None:
        """Leave the cases in which every word is found: codename, worker, risk or status."""
        self._filter = words.casefold()
        self._arrange()

    def row_of(self, case: CaseId) -> int | None:
        """Where a case stands now."""
        return next((row for row, each in enumerate(self._rows) if each.id == case), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._arrange()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if section == Column.UNREVIEWED and role == Qt.ItemDataRole.ToolTipRole:
            return self._words.about_unreviewed()
        return super().headerData(section, orientation, role)

    def _arrange(self) -> None:
        wanted = self._filter.split()
        rows = [
            row
            for row in self._caseload.narrowed_to(self.marks).rows
            if all(word in self._words.searchable(row) for word in wanted)
        ]
        key = _SORT_KEYS.get(self._column) or (lambda row: self._words.cell(row, self._column))
        rows.sort(key=lambda row: row.codename.casefold())
        rows.sort(key=key, reverse=self._order is Qt.SortOrder.DescendingOrder)
        self.put(rows)


def _missing(row: CaseRow) -> float:
    """Whoever is missing since nobody knows when stands among those longest missing."""
    if row.missing is None:
        return -1
    return inf if row.missing_hours is None else row.missing_hours


_SORT_KEYS: dict[Column, Callable[[CaseRow], Any]] = {
    Column.CASE: lambda row: row.codename.casefold(),
    Column.RISK: lambda row: (row.risk, row.risk_change),
    Column.OVERDUE: lambda row: (row.overdue, row.due),
    Column.DUE: lambda row: (row.next_due.due_ms or 0) if row.next_due is not None else inf,
    Column.UNREVIEWED: lambda row: row.unreviewed,
    Column.QUESTIONS: lambda row: row.questions,
    Column.SEEN: lambda row: inf if row.seen_days is None else row.seen_days,
    Column.MISSING: _missing,
}
