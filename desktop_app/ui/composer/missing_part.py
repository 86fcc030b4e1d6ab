"""What is done when somebody is missing: noticed, police told, and the talk after the return."""

from dataclasses import asdict

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.episode import Steps
from desktop_app.ui.composer.moment_field import MomentField
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.fields import FormField, TextField


class MissingPart(QWidget):
    """Fields for each step. What is not known yet is left empty and said later."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self.noticed, self.police_told, self.talk = (MomentField(theme, dates) for _ in range(3))
        self.number, self.talk_outcome = TextField(theme), TextField(theme)
        noticed = FormField(theme, translate("Missing", "Noticed"), self.noticed)
        told = FormField(theme, translate("Missing", "Police told"), self.police_told)
        number = FormField(theme, translate("Missing", "Their number for it"), self.number)
        words = translate("Missing", "Return conversation")
        held = FormField(theme, words, self.talk)
        words = translate("Missing", "What came of it, or that it was declined")
        self._outcome_form = FormField(theme, words, self.talk_outcome)
        self._held_form = held
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_beside(noticed, told))
        column.addWidget(number)
        column.addLayout(_beside(held, self._outcome_form))

    def steps(self) -> Steps:
        """What was said."""
        return Steps(
            noticed=self.noticed.moment or "",
            police_told=self.police_told.moment or "",
            number=self.number.text().strip(),
            talk=self.talk.moment or "",
            talk_outcome=self.talk_outcome.text().strip(),
        )

    def changes(self, before: Steps) -> dict[str, str]:
        """What is said otherwise than before."""
        was = asdict(before)
        now: dict[str, str] = asdict(self.steps())
        return {name: value for name, value in now.items() if value != was[name]}

    def show_steps(self, steps: Steps) -> None:
        """Begin with what is on record."""
        self.noticed.show_moment(steps.noticed)
        self.police_told.show_moment(steps.police_told)
        self.talk.show_moment(steps.talk)
        self.number.setText(steps.number)
        self.talk_outcome.setText(steps.talk_outcome)

    def typed_in(self) -> dict[str, QWidget]:
        """The lines one writes in, by what they are about."""
        return {
            "noticed": self.noticed.typed,
            "police_told": self.police_told.typed,
            "number": self.number,
            "talk": self.talk.typed,
            "talk_outcome": self.talk_outcome,
        }

    def offer_talk(self, *, is_back: bool) -> None:
        """A conversation comes after a return."""
        self._held_form.setVisible(is_back)
        self._outcome_form.setVisible(is_back)

    def unclear(self) -> MomentField | None:
        """The first moment that could mean several things, or none."""
        fields = (self.noticed, self.police_told, self.talk)
        return next((field for field in fields if field.moment is None), None)


def _beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row
