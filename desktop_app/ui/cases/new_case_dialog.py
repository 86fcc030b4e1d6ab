"""Opening a case: a codename, and as much about the young person as is known."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import NewCase, NewPerson, initials_of
from desktop_app.domain.codes import CaseStatus, Exploitation, Part, Risk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Language, explain, say, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.words import terms


class NewCaseDialog(Dialog):
    """The codename stands in titles and lists; the name stays inside the case.

    It stays open until the case is on record.

    Signals:
        given: all of it makes sense; open the case.
    """

    given = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        words = translate(
            "New case", "Only what you know now. Everything can be added or corrected later."
        )
        super().__init__(theme, translate("New case", "New case"), words, parent)
        self.codename = TextField(theme, placeholder=translate("New case", "Cedar-0412"))
        self.full_name, self.age = TextField(theme), TextField(theme)
        self.pronouns, self.safe_contact = TextField(theme), TextField(theme)
        self.risk = ComboBox(theme, translate("New case", "Risk"))
        for level in Risk:
            self.risk.addItem(say(terms.RISKS[level]), level)
        self.exploitation = ComboBox(theme, translate("New case", "Exploitation"))
        for each in Exploitation:
            self.exploitation.addItem(say(terms.EXPLOITATION[each]), each.value)
        self.open_button = primary(theme, translate("New case", "Open the case"))
        self.error = Notice(theme, "circle-alert", "danger")
        self._build(theme)
        self.offer(secondary(theme, translate("New case", "Not now")))
        self.add_answer(self.open_button)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._give)
        self.codename.textChanged.connect(self._allow)
        self._allow()
        self.codename.setFocus()

    def _build(self, theme: Theme) -> None:
        hint = translate("New case", "Says nothing about the person. Shown in lists and titles.")
        label = translate("New case", "Codename")
        self.body.addWidget(FormField(theme, label, self.codename, hint))
        label = translate("New case", "Young person’s name")
        self.name_form = FormField(theme, label, self.full_name)
        self.body.addWidget(self.name_form)
        label = translate("New case", "How can they be reached safely?")
        for pair in (
            (
                FormField(theme, translate("New case", "Age"), self.age),
                FormField(theme, translate("New case", "Pronouns"), self.pronouns),
            ),
            (FormField(theme, label, self.safe_contact),),
            (
                FormField(theme, translate("New case", "Risk"), self.risk),
                FormField(theme, translate("New case", "Exploitation"), self.exploitation),
            ),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.error)

    def fields(self) -> dict[str, QWidget]:
        """What can be typed and chosen, by name."""
        return {
            "codename": self.codename,
            "full_name": self.full_name,
            "age": self.age,
            "pronouns": self.pronouns,
            "safe_contact": self.safe_contact,
            "risk": self.risk,
            "exploitation": self.exploitation,
        }

    def show_failure(self, error: Exception) -> None:
        """Say in place why the case is not open; what was typed stays."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self._allow()
        self.codename.setFocus()

    def case(self, today: date, language: Language) -> NewCase:
        """The case as it is to be opened."""
        return NewCase(
            codename=self.codename.text().strip(),
            opened_on=today.isoformat(),
            status=CaseStatus.OPEN.value,
            exploitation=str(self.exploitation.currentData()),
            risk=self.risk.currentIndex() + 1,
            risk_reason="",
            lead_agency="",
            language=language.value,
        )

    def young_person(self) -> NewPerson | None:
        """Whose case it is, if a name was given."""
        name = self.full_name.text().strip()
        if not name:
            return None
        return NewPerson(
            full_name=name,
            part=Part.YOUNG_PERSON,
            initials=initials_of(name),
            age_about=self.age.text().strip(),
            pronouns=self.pronouns.text().strip(),
            safe_contact=self.safe_contact.text().strip(),
        )

    def _give(self) -> None:
        """What is known of somebody needs a name, or it would be lost."""
        known = (self.age, self.pronouns, self.safe_contact)
        lacks_name = not self.full_name.text().strip()
        is_nameless = lacks_name and any(field.text().strip() for field in known)
        words = translate("New case", "Write a name or initials, so that the rest can be kept.")
        self.name_form.show_error(words if is_nameless else "")
        if is_nameless:
            self.full_name.setFocus()
            return
        self.error.say("")
        self.open_button.setEnabled(False)
        self.given.emit()

    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self.codename.text().strip()))
