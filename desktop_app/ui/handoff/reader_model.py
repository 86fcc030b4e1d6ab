"""What leaves in a handoff as rows; a plan that comes back changes them without moving them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Disclosure, ToldThing, ToldValue
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.reader_words import ReaderRow
from desktop_app.ui.handoff.row_words import Row, row_below, row_spoken, row_title
from desktop_app.ui.handoff.thing_words import ThingRow, is_listed

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Place = tuple[EntryId, str]


class ReaderModel(QAbstractListModel):
    """Holds what the last plan said, and what was chosen since."""

    def __init__(self, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._rows: list[Row] = []
        self._told: dict[EntryId, dict[_Place, ToldValue]] = {}
        self._own: Mapping[EntryId, TimelineEntry] = {}
        self.is_mine = False

    @property
    def rows(self) -> Sequence[Row]:
        """All of them: what is told beside the notes, then the notes in the order of the line."""
        return self._rows

    @property
    def notes(self) -> Sequence[ReaderRow]:
        """Those of them that are notes."""
        return [row for row in self._rows if isinstance(row, ReaderRow)]

    def know(self, own: Mapping[EntryId, TimelineEntry]) -> None:
        """The notes as they stand here."""
        self._own = own

    def show_plan(self, disclosure: Disclosure, before: Mapping[EntryId, str]) -> None:
        """Show a plan, and who was sent what before. What was there keeps its place."""
        things = [self._thing_row(each) for each in disclosure.beside if is_listed(each)]
        notes = [
            ReaderRow(line, self._own.get(id_), line.sending, before.get(id_, ""))
            for line in disclosure.lines
            for id_ in (line.entry.id,)
        ]
        rows: list[Row] = [*things, *notes]
        if [row.id for row in self._rows] == [row.id for row in rows]:
            self._rows = rows
            self.tell_changed()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _thing_row(self, thing: ToldThing) -> ThingRow:
        """What was told of it once is remembered: it is gone from the plan once it stays."""
        told = self._told.setdefault(thing.first, {})
        for value in thing.values:
            if value.value is not None or (value.entry, value.name) not in told:
                told[value.entry, value.name] = value
        return ThingRow(thing, tuple(told.values()), thing.sending)

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

    def at(self, place: int) -> Row | None:
        """A row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def row_of(self, note: EntryId) -> int:
        """Where a note stands; -1 if it is not here."""
        found = (place for place, row in enumerate(self._rows) if row.id == note)
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
                return row_title(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_spoken(self._dates, row, mine=self.is_mine)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row_below(row)
        return None
