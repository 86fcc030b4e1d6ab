"""The fields of a decision, and what is asked for when somebody else decided or nobody wrote."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Part
from desktop_app.domain.consent import Capacity, ConsentForm, Decision, NewConsent
from desktop_app.domain.ids import ObjectId, base32
from desktop_app.domain.rulebook import OralNeed
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.segmented import Choice, Segmented

_LINES = 58


class RecordForm(QObject):
    """Every field of a decision; `lay_out` puts them in their places.

    Signals:
        changed: a field that others depend on says something else.
    """

    changed = Signal()

    def __init__(self, desk: Desk, needs: tuple[OralNeed, ...], parent: QWidget) -> None:
        super().__init__(parent)
        theme = self._theme = desk.theme
        self._desk = desk
        self._people: tuple[Person, ...] = ()
        self.person = ComboBox(theme, translate("Consents", "Who"))
        self.decision = Segmented(
            theme, translate("Consents", "Decision"), _decisions(), Decision.GIVEN.value
        )
        self.capacity = Segmented(
            theme, translate("Consents", "Whose decision"), _capacities(), Capacity.CAPABLE.value
        )
        self.form = Segmented(
            theme, translate("Consents", "Given how"), _forms(), ConsentForm.WRITTEN.value
        )
        names = ("given_by", "relation", "notice", "purpose", "given_on", "until", "conditions")
        self.fields = {name: TextField(theme) for name in names}
        self.fields["given_on"].setText(desk.dates.now().date().isoformat())
        self.what, self.recipients = _several_lines(desk), _several_lines(desk)
        self.known = ComboBox(theme, translate("Consents", "Add an agency known here"))
        self.forms = self._build_forms(_oral_hint(needs))
        for field in (self.decision, self.capacity, self.form):
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for name in ("decision", "capacity", "form"):
            self.forms[name].add_beside(_filling())
        self.known.activated.connect(self._add_known)
        self.capacity.chosen.connect(self._follow)
        self.form.chosen.connect(self._follow)
        self._call_oral_needs(needs)
        self._follow()

    def offer(self, people: tuple[Person, ...], known: tuple[str, ...]) -> None:
        """Who can be meant: the young person first."""
        self._people = tuple(sorted(people, key=lambda one: one.part is not Part.YOUNG_PERSON))
        for person in self._people:
            self.person.addItem(person.initials, base32(person.id))
        self.known.addItem(translate("Consents", "Add one known here…"))
        for agency in known:
            self.known.addItem(agency)
        self.known.setVisible(bool(known))
        self.changed.emit()

    def _call_oral_needs(self, needs: tuple[OralNeed, ...]) -> None:
        """The rule data's own words where an oral consent asks for more than a written one."""
        for need in needs:
            if need.name == "notice":
                self.forms["notice"].call_it(need.title.told(self._desk.language.value))

    @property
    def is_complete(self) -> bool:
        """Whether there is somebody to decide."""
        return self.person.currentIndex() >= 0

    def new_consent(self) -> NewConsent:
        """What is to be put on record."""
        said = {name: field.text() for name, field in self.fields.items()}
        return NewConsent(
            person=self._chosen(),
            decision=Decision(self.decision.value),
            capacity=Capacity(self.capacity.value),
            form=ConsentForm(self.form.value),
            what=self.what.toPlainText(),
            recipients=tuple(self.recipients.toPlainText().splitlines()),
            purpose=said["purpose"],
            given_on=said["given_on"].strip(),
            until=said["until"].strip(),
            conditions=said["conditions"],
            given_by=said["given_by"] if self._is_by_another else "",
            relation=said["relation"] if self._is_by_another else "",
            notice=said["notice"] if self._is_oral else "",
        )

    def lay_out(self, column: QVBoxLayout) -> None:
        """One above the other, and two beside each other where they are short."""
        for names in (
            ("person", "decision"),
            ("recipients",),
            ("what",),
            ("purpose",),
            ("capacity", "form"),
            ("given_by", "relation"),
            ("notice",),
            ("given_on", "until"),
            ("conditions",),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            for name in names:
                row.addWidget(self.forms[name], 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)

    @property
    def _is_by_another(self) -> bool:
        return self.capacity.value == Capacity.SUBSTITUTE.value

    @property
    def _is_oral(self) -> bool:
        return self.form.value == ConsentForm.ORAL.value

    def _chosen(self) -> ObjectId:
        return self._people[self.person.currentIndex()].id

    def _follow(self, _chosen: str = "") -> None:
        for name in ("given_by", "relation"):
            self.forms[name].setVisible(self._is_by_another)
        self.forms["notice"].setVisible(self._is_oral)
        self.changed.emit()

    def _add_known(self, row: int) -> None:
        agency = self.known.itemText(row)
        self.known.setCurrentIndex(0)
        if row > 0 and agency not in self.recipients.toPlainText().splitlines():
            lines = [line for line in self.recipients.toPlainText().splitlines() if line.strip()]
            self.recipients.setPlainText("\n".join([*lines, agency]))

    def _build_forms(self, oral_hint: str) -> dict[str, FormField]:
        theme = self._theme
        parts: dict[str, tuple[str, QWidget]] = {
            "person": (translate("Consents", "Who"), self.person),
            "decision": (translate("Consents", "Decision"), self.decision),
            "recipients": (translate("Consents", "For whom"), self.recipients),
            "what": (translate("Consents", "What may be told"), self.what),
            "capacity": (translate("Consents", "Whose decision"), self.capacity),
            "form": (translate("Consents", "Given how"), self.form),
        }
        labels = {
            "purpose": translate("Consents", "What for"),
            "given_by": translate("Consents", "Who decided"),
            "relation": translate("Consents", "What they are to the person"),
            "notice": translate("Consents", "How they were told what it is for"),
            "given_on": translate("Consents", "Decided on"),
            "until": translate("Consents", "Until, if it ends"),
            "conditions": translate("Consents", "What they asked for along with it"),
        }
        parts |= {name: (label, self.fields[name]) for name, label in labels.items()}
        hints = {
            "recipients": translate("Consents", "Agencies or people by name, one to a line."),
            "given_on": translate("Consents", "A day like 2026-11-02."),
            "notice": oral_hint,
        }
        forms = {
            name: FormField(theme, label, field, hints.get(name, ""))
            for name, (label, field) in parts.items()
        }
        forms["recipients"].add_beside(self.known)
        return forms


def _oral_hint(needs: tuple[OralNeed, ...]) -> str:
    """Where an oral consent's three items are from, and that nobody has verified it."""
    sources = [need.source for need in needs if need.name == "notice" and not need.verified]
    words = translate("Consents", "{source}; not verified by anybody here.")
    return words.format(source=sources[0]) if sources and sources[0] else ""


def _filling() -> QWidget:
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return room


def _several_lines(desk: Desk) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFont(desk.theme.font("body"))
    field.setFixedHeight(desk.theme.fit(_LINES))
    return field


def _decisions() -> tuple[Choice, ...]:
    return (
        Choice(Decision.GIVEN.value, translate("Consents", "Said yes")),
        Choice(Decision.REFUSED.value, translate("Consents", "Said no")),
    )


def _capacities() -> tuple[Choice, ...]:
    return (
        Choice(Capacity.CAPABLE.value, translate("Consents", "Their own")),
        Choice(Capacity.SUBSTITUTE.value, translate("Consents", "In their place")),
    )


def _forms() -> tuple[Choice, ...]:
    return (
        Choice(ConsentForm.WRITTEN.value, translate("Consents", "In writing")),
        Choice(ConsentForm.ORAL.value, translate("Consents", "Orally")),
    )
