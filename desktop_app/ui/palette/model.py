"""The rows found, group by group, each group under a line that names it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.ui.palette.rows import Head, Row

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
Item = Head | Row


class ResultModel(QAbstractListModel):
    """Heads can't be chosen; arrows go past them."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()

    def put(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, number: int) -> Item | None:
        """What stands there."""
        return self._items[number] if 0 <= number < len(self._items) else None

    def row(self, number: int) -> Row | None:
        """What can be chosen there."""
        item = self.item(number)
        return item if isinstance(item, Row) else None

    def step(self, number: int, by: int) -> int:
        """The row so many rows on, past heads; the ends hold. -1 where there is none."""
        rows = [place for place, item in enumerate(self._items) if isinstance(item, Row)]
        if not rows:
            return -1
        here = rows.index(number) if number in rows else -1 if by > 0 else len(rows)
        return rows[max(0, min(len(rows) - 1, here + by))]

    def step_group(self, number: int, by: int) -> int:
        """The first row of the next group (1); of this one, or else of the one before (-1)."""
        firsts = [
            place + 1 for place, item in enumerate(self._items[:-1]) if isinstance(item, Head)
        ]
        beyond = [place for place in firsts if (place > number if by > 0 else place < number)]
        return beyond[0 if by > 0 else -1] if beyond else number

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row())
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.words if isinstance(item, Head) else item.title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.words if isinstance(item, Head) else item.spoken
        return None
