"""What was handed over in a case as rows of a table, newest first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.handoff import PastHandoff
from desktop_app.ui.case.handoff_words import HandoffWords
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import plain_tip

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    ACT = 0
    WHEN = 1
    AUTHOR = 2
    ENTRIES = 3
    AUDIENCES = 4


class HandoffsModel(QAbstractTableModel):
    """Holds what the port listed, in its order."""

    def __init__(self, words: HandoffWords) -> None:
        super().__init__()
        self._words = words
        self._past: tuple[PastHandoff, ...] = ()

    def show_handoffs(self, past: Sequence[PastHandoff], words: HandoffWords) -> None:
        """Show these, in this order and these words."""
        self.beginResetModel()
        self._past, self._words = tuple(past), words
        self.endResetModel()

    def handoff(self, row: int) -> PastHandoff | None:
        """What stands in a row."""
        return self._past[row] if 0 <= row < len(self._past) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._past)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return _heading(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        past = self.handoff(index.row()) if index.isValid() else None
        if past is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(past, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(past, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_first = index.column() == Column.ACT
            return self._words.spoken(past) if is_first else self._cell(past, index.column())
        return None

    def _cell(self, past: PastHandoff, column: int) -> str:
        words = self._words
        return (
            words.act(past),
            words.when(past),
            words.author(past),
            words.entries(past),
            words.audiences(past),
        )[column]


def _heading(column: int) -> str:
    return (
        translate("Handoffs", "What"),
        translate("Handoffs", "When"),
        translate("Handoffs", "By"),
        translate("Handoffs", "Entries"),
        translate("Handoffs", "Whose entries"),
    )[column]
