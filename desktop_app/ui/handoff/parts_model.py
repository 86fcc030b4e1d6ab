"""The parts of a handoff that came, as rows to tick; one tab of them is shown at a time."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.ids import ObjectId
from desktop_app.domain.receiving import IncomingPart, PartState
from desktop_app.ui.handoff.part_words import PartWords

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RANKS = (PartState.CONFLICT, PartState.CHANGED, PartState.NEW, PartState.HERE)


class Tab(StrEnum):
    """Which parts are shown. `ALL` leaves out what is here already: there is nothing to choose."""

    ALL = "all"
    CHOICE = "choice"
    CHANGED = "changed"
    NEW = "new"
    HERE = "here"


_SHOWN = {
    Tab.ALL: frozenset({PartState.CONFLICT, PartState.CHANGED, PartState.NEW}),
    Tab.CHOICE: frozenset({PartState.CONFLICT}),
    Tab.CHANGED: frozenset({PartState.CHANGED}),
    Tab.NEW: frozenset({PartState.NEW}),
    Tab.HERE: frozenset({PartState.HERE}),
}


class PartsModel(QAbstractListModel):
    """At first all that is new is ticked.

    Signals:
        chosen: other parts are ticked now.
    """

    chosen = Signal()

    def __init__(self, words: PartWords) -> None:
        super().__init__()
        self.words = words
        self._all: tuple[IncomingPart, ...] = ()
        self._rows: tuple[IncomingPart, ...] = ()
        self._left: frozenset[ObjectId] = frozenset()

    def show_parts(self, parts: Sequence[IncomingPart]) -> None:
        """Show these, in the order of what there is to do about them."""
        self._all = tuple(sorted(parts, key=lambda part: _RANKS.index(part.state)))
        self._left = frozenset()
        self.narrow(Tab.ALL)
        self.chosen.emit()

    def narrow(self, tab: Tab) -> None:
        """Show one tab; what is ticked elsewhere stays so."""
        self.beginResetModel()
        self._rows = tuple(part for part in self._all if part.state in _SHOWN[tab])
        self.endResetModel()

    def count(self, tab: Tab) -> int:
        """How many stand in a tab."""
        return sum(part.state in _SHOWN[tab] for part in self._all)

    @property
    def taken(self) -> int:
        """How many that are not all here would be taken in."""
        return self.count(Tab.ALL) - len(self._left)

    @property
    def only(self) -> frozenset[ObjectId] | None:
        """The parts that are taken; None for all of them."""
        if not self._left:
            return None
        return frozenset(part.about for part in self._all) - self._left

    def tick_all(self, *, on: bool) -> None:
        """Take everything, or leave all that may be left."""
        may_be = {part.about for part in self._all if self._may_be_left(part)}
        self._leave(frozenset() if on else frozenset(may_be))

    def toggle(self, row: int) -> None:
        """Take a part that was left, or leave it; one that has to come along stays."""
        part = self.at(row)
        if part is not None and self._may_be_left(part):
            self._leave(self._left ^ {part.about})

    def at(self, row: int) -> IncomingPart | None:
        """The part in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def is_ticked(self, part: IncomingPart) -> bool:
        """Whether it would be here afterwards."""
        return part.about not in self._left

    def may_be_toggled(self, row: int) -> bool:
        """Whether there is a choice about it."""
        part = self.at(row)
        return part is not None and self._may_be_left(part)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.may_be_toggled(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part = self.at(index.row()) if index.isValid() else None
        if part is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words.title(part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.words.spoken(part)
            case Qt.ItemDataRole.CheckStateRole if part.state is not PartState.HERE:
                state = Qt.CheckState
                return state.Checked if self.is_ticked(part) else state.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        part = self.at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or part is None:
            return False
        if (Qt.CheckState(value) is Qt.CheckState.Checked) is not self.is_ticked(part):
            self.toggle(index.row())
        return True

    def _may_be_left(self, part: IncomingPart) -> bool:
        return part.state is not PartState.HERE and not part.needed

    def _leave(self, left: frozenset[ObjectId]) -> None:
        self._left = left
        if self._rows:
            first, last = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen.emit()
