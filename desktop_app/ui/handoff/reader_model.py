"""The notes of a handoff as rows; a plan that comes back changes them without moving them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.reader_words import ReaderRow, kind_of, note_below, spoken

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ReaderModel(QAbstractListModel):
    """Holds what the last plan said, and what was chosen since."""

    def __init__(self, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._rows: list[ReaderRow] = []
        self._own: Mapping[EntryId, TimelineEntry] = {}
        self.is_mine = False

    @property
    def rows(self) -> Sequence[ReaderRow]:
        """All of them, in the order of the line."""
        return self._rows

    def know(self, own: Mapping[EntryId, TimelineEntry]) -> None:
        """The notes as they stand here."""
        self._own = own

    def show_lines(
        self, lines: Sequence[ReaderLine], before: Mapping[EntryId, str] | None = None
    ) -> None:
        """Show a plan, and who was sent what before. The same notes stay in their place."""
        same = [row.line.entry.id for row in self._rows] == [line.entry.id for line in lines]
        marks = before or {}
        rows = [
            ReaderRow(line, self._own.get(id_), line.sending, marks.get(id_, ""))
            for line in lines
            for id_ in (line.entry.id,)
        ]
        if same:
            self._rows = rows
            self.tell_changed()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_mine(self, *, mine: bool) -> None:
        """Show all words, or those that the reader sees."""
        self.is_mine = mine
        self.tell_changed()

    def choose(self, place: int, sending: Sending) -> None:
        """Show at once what was chosen; the plan follows."""
        row = self._rows[place]
        self._rows[place] = replace(row, sending=sending)
        here = self.index(place, 0)
        self.dataChanged.emit(here, here)

    def at(self, place: int) -> ReaderRow | None:
        """A row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def row_of(self, note: EntryId) -> int:
        """Where a note stands; -1 if it is not here."""
        found = (place for place, row in enumerate(self._rows) if row.line.entry.id == note)
        return next(found, -1)

    def tell_changed(self) -> None:
        """All rows are to be drawn again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return kind_of(row.note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self._dates, row, mine=self.is_mine)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return note_below(row)
        return None
