"""Cases as rows of a table: filtered by what is typed, sorted by the head that is clicked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from math import inf
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.due import Due
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import WhoseCase
from desktop_app.ui.cases.case_words import CaseWords
from desktop_app.ui.cases.port import InStep
from desktop_app.ui.widgets.row_model import RowModel

_CLOSED = frozenset({CaseStatus.CLOSED.value, CaseStatus.SEALED.value})


class Column(IntEnum):
    """The columns, from the left."""

    CASE = 0
    YOUNG_PERSON = 1
    RISK = 2
    STATUS = 3
    LEAD = 4
    LAST = 5
    DUE = 6
    NEW = 7
    EXCHANGE = 8


def is_closed(line: CaseLine) -> bool:
    """Whether nobody works on it any more."""
    return line.status in _CLOSED


class CaseTableModel(RowModel[CaseLine]):
    """Every case is held; the rows are those that the tab and the filter leave."""

    def __init__(self, words: CaseWords) -> None:
        super().__init__(words, len(Column), numbers=Column.NEW)
        self._words = words
        self._lines: tuple[CaseLine, ...] = ()
        self._filter, self._closed = "", False
        self._column, self._order = Column.LAST, Qt.SortOrder.DescendingOrder

    def show_due(self, due: Mapping[CaseId, Due]) -> None:
        """Show what is due next in each case; nothing moves where nothing changed."""
        if due != self._words.due:
            self._words = replace(self._words, due=due)
            self._arrange()

    def show_cases(self, lines: Sequence[CaseLine]) -> None:
        """Show these cases."""
        self._lines = tuple(lines)
        self._arrange()

    def due_in(self, line: CaseLine) -> Due | None:
        """What is due next in a case."""
        return self._words.due.get(line.id)

    def show_in_step(self, in_step: InStep) -> None:
        """Say how far each case has been exchanged."""
        self._words = self._row_words = replace(self._words, in_step=in_step)
        self._arrange()

    def show_whose(self, whose: Mapping[CaseId, WhoseCase]) -> None:
        """Say which cases others took over, or work on as well."""
        if whose != self._words.whose:
            self._words = self._row_words = replace(self._words, whose=whose)
            self._arrange()

    def is_behind(self, line: CaseLine) -> bool:
        """Whether something of it waits to be sent."""
        return bool(self._words.in_step.to_send.get(line.id))

    def disagrees(self, line: CaseLine) -> bool:
        """Whether answers in it differ."""
        return bool(self._words.in_step.conflicts.get(line.id))

    def filter_by(self, words: str) -> None:
        """Leave the cases in which every word is found: name, initials or agency."""
        self._filter = words.casefold()
        self._arrange()

    def show_closed(self, *, closed: bool) -> None:
        """Show the closed cases, or the others."""
        self._closed = closed
        self._arrange()

    def row_of(self, case: CaseId) -> int | None:
        """Where a case stands now."""
        return next((row for row, line in enumerate(self._rows) if line.id == case), None)

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
        key = self._due_at if self._column is Column.DUE else _SORT_KEYS.get(self._column)
        rows.sort(
            key=key or (lambda line: self._words.cell(line, self._column)),
            reverse=self._order is Qt.SortOrder.DescendingOrder,
        )
        self.put(rows, self._words)

    def _due_at(self, line: CaseLine) -> float:
        due = self.due_in(line)
        return inf if due is None or due.due_ms is None else due.due_ms


_SORT_KEYS: dict[Column, Callable[[CaseLine], Any]] = {
    Column.CASE: lambda line: line.codename.casefold(),
    Column.RISK: lambda line: line.risk,
    Column.LAST: lambda line: line.last_recorded_ms or 0,
    Column.NEW: lambda line: line.unread,
}
