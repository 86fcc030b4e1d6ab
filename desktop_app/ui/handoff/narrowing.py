"""Which notes are meant at all: between two days, by whom, of what kind, about whom."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain import disclosing
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.ui.handoff.box_group import BoxGroup
from desktop_app.ui.handoff.conditions import is_no_day
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words import terms


class Narrowing(QWidget):
    """Two days and boxes; what is left open leaves all.

    Signals:
        changed: other notes are meant.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        placeholder = translate("Handoff", "YYYY-MM-DD")
        self.since, self.until = (TextField(theme, placeholder=placeholder) for _ in range(2))
        self.forms = (
            FormField(theme, translate("Handoff", "From"), self.since),
            FormField(theme, translate("Handoff", "To"), self.until),
        )
        self.disciplines = BoxGroup(theme, translate("Handoff", "Disciplines"))
        self.agencies = BoxGroup(theme, translate("Handoff", "Agencies"))
        self.types = BoxGroup(theme, translate("Handoff", "Kinds of notes"))
        self.people = BoxGroup(theme, translate("Handoff", "People present"))
        self._lay_out(theme)
        for group in self.groups:
            group.changed.connect(self.changed)
        for field in (self.since, self.until):
            field.textChanged.connect(self.changed)

    @property
    def groups(self) -> tuple[BoxGroup, ...]:
        """All boxes, by group."""
        return self.disciplines, self.agencies, self.types, self.people

    @property
    def stops(self) -> Iterator[QWidget]:
        """What Tab comes to, in order."""
        yield from (self.since, self.until)
        for group in self.groups:
            yield from group.boxes.values()

    @property
    def value(self) -> disclosing.Scope:
        """The notes that are meant."""
        return disclosing.Scope(
            since=_day(self.since),
            until=_day(self.until),
            disciplines=frozenset(map(Discipline, self.disciplines.chosen)),
            owners=frozenset(self.agencies.chosen),
            types=frozenset(map(NoteType, self.types.chosen)),
            people=frozenset(ObjectId(bytes.fromhex(each)) for each in self.people.chosen),
        )

    def offer(self, outset: Outset) -> None:
        """Offer what the notes of the case differ by."""
        notes = outset.notes
        written = {note.author.discipline for note in notes}
        types = {note.type for note in notes if isinstance(note.type, NoteType)}
        names = {note.author.agency for note in notes if note.author.agency}
        self.disciplines.offer(
            [(each.value, say(terms.DISCIPLINES[each])) for each in Discipline if each in written]
        )
        self.agencies.offer([(name, name) for name in sorted(names)])
        self.types.offer(
            [(each.value, say(terms.NOTE_TYPES[each])) for each in NoteType if each in types]
        )
        present = {name.casefold() for note in notes for name in note.present}
        self.people.offer(
            [
                (person.id.hex(), person.full_name or person.initials)
                for person in outset.people
                if {person.full_name.casefold(), person.initials.casefold()} & present
            ],
            at_least=1,
        )

    def show_wrong(self) -> list[QWidget]:
        """Say in place which days are none; gives their fields."""
        wrong: list[QWidget] = []
        for form, field in zip(self.forms, (self.since, self.until), strict=True):
            words = translate("Handoff", "Write the day as year-month-day: 2026-11-30.")
            form.show_error(words if is_no_day(field) else "")
            wrong += [field] if is_no_day(field) else []
        return wrong

    def _lay_out(self, theme: Theme) -> None:
        words = translate(
            "Handoff",
            "What is left open means all. Of other notes the reader sees that they exist.",
        )
        days = QHBoxLayout()
        days.setSpacing(12)
        for form in self.forms:
            # With a proxy, setting the order of Tab leads round in a circle.
            form.setFocusProxy(None)  # type: ignore[arg-type]
            form.setMaximumWidth(theme.fit(180))
            days.addWidget(form)
        days.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, translate("Handoff", "Which notes are meant"), "heading"))
        column.addWidget(Paragraph(theme, words, "meta", "text-3"))
        column.addLayout(days)
        for group in self.groups:
            column.addWidget(group)


def _day(field: TextField) -> date | None:
    written = field.text().strip()
    return date.fromisoformat(written) if is_date(written) else None
