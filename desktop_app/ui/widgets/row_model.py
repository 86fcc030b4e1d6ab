"""A model of rows chosen whole: what every table here tells its view and screen readers."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.ui.widgets.labels import plain_tip

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Shown_contra = TypeVar("Shown_contra", contravariant=True)


class RowWords(Protocol[Shown_contra]):
    """What a table says of its rows; the first column stands for the whole row when spoken."""

    def heading(self, column: int) -> str: ...
    def cell(self, row: Shown_contra, column: int) -> str: ...
    def spoken(self, row: Shown_contra) -> str: ...


class RowModel(QAbstractTableModel, Generic[Row]):
    """Holds rows in the order they are given. `numbers` is the column written to the right."""

    def __init__(self, words: RowWords[Row], columns: int, numbers: int = -1) -> None:
        super().__init__()
        self._row_words = words
        self._columns, self._numbers = columns, numbers
        self._rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row], words: RowWords[Row] | None = None) -> None:
        """Show these, in other words if some are given."""
        self.beginResetModel()
        self._rows, self._row_words = tuple(rows), words or self._row_words
        self.endResetModel()

    def at(self, row: int) -> Row | None:
        """What stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < self._columns:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._row_words.heading(section)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._row_words.heading(section))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                is_number = section == self._numbers
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row_words.cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._row_words.cell(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return self._row_words.spoken(row)
            return self._row_words.cell(row, index.column())
        return None
