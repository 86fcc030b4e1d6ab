"""The people of a case as rows of a table, the young person first."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from desktop_app.domain.case import Person
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.words import terms


class Column(IntEnum):
    """The columns, from the left."""

    INITIALS = 0
    NAME = 1
    PART = 2
    SAFE_CONTACT = 3
    CHECKED = 4


class PeopleModel(RowModel[Person]):
    """Holds what the port listed."""

    def __init__(self, dates: Dates) -> None:
        super().__init__(_PeopleWords(dates), len(Column))

    def row_of(self, person: ObjectId) -> int | None:
        """Where somebody stands now."""
        return next((row for row, one in enumerate(self._rows) if one.id == person), None)


@dataclass(frozen=True, slots=True)
class _PeopleWords:
    """What the list says of a person."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (
            translate("People", "Initials"),
            translate("People", "Name"),
            translate("People", "Part"),
            translate("People", "Safe contact"),
            translate("People", "Checked"),
        )[column]

    def cell(self, person: Person, column: int) -> str:
        return (
            person.initials,
            person.full_name,
            say(terms.PARTS[person.part]),
            person.safe_contact,
            self._checked(person),
        )[column]

    def _checked(self, person: Person) -> str:
        written = person.safe_contact_checked_on
        return self.dates.day(date.fromisoformat(written)) if is_date(written) else written

    def spoken(self, person: Person) -> str:
        """R.M., Ruth Marten, kin, text first, checked Mon 2 Nov, answers differ."""
        checked = self._checked(person)
        parts = [self.cell(person, column) for column in Column if column != Column.CHECKED]
        if checked:
            parts.append(translate("People", "checked {day}").format(day=checked))
        if person.conflicts:
            parts.append(translate("People", "answers differ"))
        return ", ".join(part for part in parts if part)
