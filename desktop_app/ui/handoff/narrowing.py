"""Which notes are meant at all: between two days, by whom, of what kind, about whom."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain import disclosing
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import ObjectId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.box_group import BoxGroup
from desktop_app.ui.handoff.day_words import why_no_day, why_not_after
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import locale_of, say, translate
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words import terms


class Narrowing(QWidget):
    """Two days and boxes; what is left open leaves all.

    Signals:
        changed: other notes are meant.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme, today = desk.theme, desk.dates.now().date()
        locale = locale_of(desk.language)
        self.since, self.until = (DayField(theme, locale, today) for _ in range(2))
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
            field.textChanged.connect(self._obey)
            field.editingFinished.connect(self.show_wrong)

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
            since=self.since.day,
            until=self.until.day,
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
        """Say in place which days are none, or in the wrong order; gives their fields."""
        wrong: list[QWidget] = []
        for form, words in zip(self.forms, self._why_not(), strict=True):
            form.show_error(words)
            wrong += [form.field] if words else []
        return wrong

    def _why_not(self) -> tuple[str, str]:
        return why_no_day(self.since), why_not_after(self.since, self.until)

    def _obey(self) -> None:
        for form, words in zip(self.forms, self._why_not(), strict=True):
            if form.error and not words:
                form.show_error("")
        self.changed.emit()

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
