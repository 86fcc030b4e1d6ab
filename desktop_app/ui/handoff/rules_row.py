"""Rules that hold wherever something stands: numbers, addresses, pictures, people's names."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.disclosing import Rules
from desktop_app.domain.ids import ObjectId
from desktop_app.ui.handoff.box_group import BoxGroup
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label


class RulesRow(QWidget):
    """Boxes for what is withheld everywhere, and people whose names are.

    Signals:
        changed: a rule was set or lifted.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.phones = CheckBox(theme, translate("Handoff", "Telephone numbers"))
        self.addresses = CheckBox(theme, translate("Handoff", "Addresses"))
        self.pictures = CheckBox(theme, translate("Handoff", "Pictures"))
        self.names = BoxGroup(theme, translate("Handoff", "Withhold the names of"))
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(14)
        row.setVerticalSpacing(4)
        words = translate("Handoff", "Withhold everywhere")
        row.addWidget(Label(theme, words, "meta", "text-2", 600), 0, 0)
        for place, box in enumerate((self.phones, self.addresses, self.pictures)):
            box.setAccessibleDescription(words)
            box.toggled.connect(self.changed)
            row.addWidget(box, 0, place + 1)
        row.setColumnStretch(4, 1)
        row.addWidget(self.names, 1, 0, 1, 5)
        self.names.changed.connect(self.changed)

    @property
    def value(self) -> Rules:
        """The rules as they stand."""
        return Rules(
            telephones=self.phones.isChecked(),
            addresses=self.addresses.isChecked(),
            pictures=self.pictures.isChecked(),
            names=frozenset(ObjectId(bytes.fromhex(each)) for each in self.names.chosen),
        )

    def offer(self, people: Sequence[Person]) -> None:
        """Offer the people of the case."""
        self.names.offer(
            [(person.id.hex(), person.full_name or person.initials) for person in people],
            at_least=1,
        )
