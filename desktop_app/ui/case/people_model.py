"""The people of a case as rows of a table, the young person first."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.case import Person
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.words import terms

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    INITIALS = 0
    NAME = 1
    PART = 2
    SAFE_CONTACT = 3
    CHECKED = 4


class PeopleModel(QAbstractTableModel):
    """Holds what the port listed."""

    def __init__(self, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._people: tuple[Person, ...] = ()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._people = tuple(people)
        self.endResetModel()

    def person(self, row: int) -> Person | None:
        """Who stands in a row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person: ObjectId) -> int | None:
        """Where somebody stands now."""
        return next((row for row, one in enumerate(self._people) if one.id == person), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heading(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(person, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(person, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_first = index.column() == Column.INITIALS
            return self._spoken(person) if is_first else self._cell(person, index.column())
        return None

    def _heading(self, column: int) -> str:
        return (
            translate("People", "Initials"),
            translate("People", "Name"),
            translate("People", "Part"),
            translate("People", "Safe contact"),
            translate("People", "Checked"),
        )[column]

    def _cell(self, person: Person, column: int) -> str:
        return (
            person.initials,
            person.full_name,
            say(terms.PARTS[person.part]),
            person.safe_contact,
            self._checked(person),
        )[column]

    def _checked(self, person: Person) -> str:
        written = person.safe_contact_checked_on
        return self._dates.day(date.fromisoformat(written)) if is_date(written) else written

    def _spoken(self, person: Person) -> str:
        """R.M., Ruth Marten, kin, text first, checked Mon 2 Nov, answers differ."""
        checked = self._checked(person)
        parts = [self._cell(person, column) for column in Column if column != Column.CHECKED]
        if checked:
            parts.append(translate("People", "checked {day}").format(day=checked))
        if person.conflicts:
            parts.append(translate("People", "answers differ"))
        return ", ".join(part for part in parts if part)
