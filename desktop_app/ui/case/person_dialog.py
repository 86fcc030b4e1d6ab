"""Saying who somebody is to a case, or what has changed; what was said before stays on record."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import NewPerson, Person
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal
from desktop_app.domain.occurred import check_moment, is_date
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.words import terms

_DAYS = ("born", "safe_contact_checked_on")
_ROWS = (
    ("full_name", "initials"),
    ("part",),
    ("born", "age_about", "pronouns"),
    ("safe_contact",),
    ("safe_contact_checked_on",),
)


class PersonDialog(Dialog):
    """Stays open until what was written is on record, so that nothing typed is lost.

    Where answers on record differ, all of them are shown and none is filled in.

    Signals:
        given: all of it makes sense; put it on record.
    """

    given = Signal()

    def __init__(
        self,
        theme: Theme,
        person: Person | None,
        answers: Mapping[str, tuple[str, ...]],
        parent: QWidget | None,
    ) -> None:
        adding = translate("Person", "Add a person")
        words = translate("Person", "What was said before stays on record.")
        title = adding if person is None else person.initials
        super().__init__(theme, title, "" if person is None else words, parent)
        self._person, self._differing = person, answers
        self.part = ComboBox(theme, translate("Person", "Part"))
        for part in Part:
            self.part.addItem(say(terms.PARTS[part]), part.value)
        self.fields = {name: TextField(theme) for row in _ROWS for name in row if name != "part"}
        self.error = Notice(theme, "circle-alert", "danger")
        self.today = link(theme, translate("Person", "Checked today")).sized(ButtonSize.SMALL)
        record = translate("Person", "Sign and record")
        self.record = primary(theme, record, icon="signature")
        self._build(theme)
        self._fill()
        self.offer(secondary(theme, translate("Person", "Leave it as it is")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.record.clicked.connect(self._give)
        self.fields["full_name"].setFocus()

    def allow_today(self, today: date) -> None:
        """Offer to write today's day as the one on which the rule was checked."""
        self.today.clicked.connect(
            lambda: self.fields["safe_contact_checked_on"].setText(today.isoformat())
        )

    def new_person(self) -> NewPerson:
        """Who is to be added."""
        said = self._said()
        return NewPerson(part=Part(self.part.currentData()), **said)

    def changes(self) -> dict[str, str]:
        """What is said otherwise now, and what settles answers that differ."""
        person = self._person
        before = {} if person is None else {name: getattr(person, name) for name in self.fields}
        said = self._said()
        changed = {
            name: value
            for name, value in said.items()
            if (bool(value) if name in self._differing else value != before[name])
        }
        part = self.part.currentData()
        is_settled = "part" in self._differing and part is not None
        if person is not None and part is not None and (is_settled or part != person.part.value):
            changed["part"] = part
        return changed

    def show_failure(self, error: Exception) -> None:
        """Say in place why it is not on record."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)

    def _said(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items()}

    def _give(self) -> None:
        self.error.say("")
        wrong = [name for name in _ORDER if not self._is_sound(name)]
        for name, form in self.forms.items():
            form.show_error(_SENTENCES[name]() if name in wrong else "")
        if wrong:
            self.fields[wrong[0]].setFocus()
            return
        self.record.setEnabled(False)
        self.given.emit()

    def _is_sound(self, name: str) -> bool:
        written = self.fields[name].text().strip()
        if name == "full_name":
            return bool(written) or name in self._differing
        try:
            return not written or is_date(check_moment(written))
        except Refusal:
            return False

    def _fill(self) -> None:
        person = self._person
        if person is None:
            self.part.setCurrentIndex(self.part.findData(Part.FAMILY.value))
            return
        for name, field in self.fields.items():
            field.setText("" if name in self._differing else getattr(person, name))
            field.setCursorPosition(0)
        at = -1 if "part" in self._differing else self.part.findData(person.part.value)
        self.part.setCurrentIndex(at)

    def _build(self, theme: Theme) -> None:
        labels = {
            "full_name": translate("Person", "Name"),
            "initials": translate("Person", "Initials"),
            "part": translate("Person", "Part"),
            "born": translate("Person", "Born"),
            "age_about": translate("Person", "Age, if no birth date"),
            "pronouns": translate("Person", "Pronouns"),
            "safe_contact": translate("Person", "How can they be reached safely?"),
            "safe_contact_checked_on": translate("Person", "Checked with them on"),
        }
        self.forms: dict[str, FormField] = {}
        for names in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in names:
                field = self.part if name == "part" else self.fields[name]
                form = FormField(theme, labels[name], field, self._hint(name))
                self.forms[name] = form
                row.addWidget(form, 2 if name == "full_name" else 1)
            self.body.addLayout(row)
        self.forms["safe_contact_checked_on"].add_beside(self.today)
        for name in _DAYS:
            self.fields[name].setPlaceholderText(translate("Person", "2026-11-02"))
        self.body.addWidget(self.error)

    def _hint(self, name: str) -> str:
        said = self._differing.get(name)
        if not said:
            return ""
        if name == "part":
            known = {part.value: say(terms.PARTS[part]) for part in Part}
            said = tuple(known.get(value, value) for value in said)
        listed = translate("Person", "“{first}” or “{second}”")
        first, *others = said
        words = translate("Person", "On record: {answers}. Write the one that holds.")
        for other in others:
            first = listed.format(first=first, second=other)
        return words.format(answers=first)


_ORDER = ("full_name", *_DAYS)
_SENTENCES = {
    "full_name": lambda: translate("Person", "This is needed; initials are enough."),
    "born": lambda: translate("Person", "Write the day like 2011-03-02."),
    "safe_contact_checked_on": lambda: translate("Person", "Write the day like 2026-11-02."),
}
