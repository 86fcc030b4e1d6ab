"""What the handoff is for and on what ground it is made: written down, or it does not leave."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.conditions import ConditionFields
from desktop_app.ui.handoff.ground_choice import GroundChoice
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Label


class Purpose(QWidget):
    """Purpose, ground, authority, what was asked for, why no more leaves, limits, conditions.

    Signals:
        changed: something here was rewritten.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.ground = GroundChoice(theme, desk.language)
        self.conditions = ConditionFields(desk)
        self.purpose, self.authority, self.limits = (TextField(theme) for _ in range(3))
        self.asked_for, self.minimum, self.views, self.override = (
            TextField(theme) for _ in range(4)
        )
        self._lay_out(theme)
        for field in self.fields.values():
            field.textChanged.connect(self._obey)
        self.ground.changed.connect(self._obey)
        self.conditions.changed.connect(self.changed)

    @property
    def fields(self) -> Mapping[str, TextField]:
        """Everything that is written here, by the names of a request."""
        return {
            "purpose": self.purpose,
            "authority": self.authority,
            "asked_for": self.asked_for,
            "minimum": self.minimum,
            "limits": self.limits,
            "views": self.views,
            "override": self.override,
        }

    @property
    def basis(self) -> str:
        """What is said of the ground: words of the sender's own, or the ground's name."""
        written = self.authority.text().strip()
        return written or ("" if self.ground.asks_for_words else self.ground.title)

    @property
    def is_complete(self) -> bool:
        """Whether purpose and authority are both there."""
        return bool(self.purpose.text().strip() and self.basis)

    def offer(self, outset: Outset) -> None:
        """Offer the grounds and consents there are."""
        self.ground.offer(outset.rulebook, outset.consents)
        self.override_form.setVisible(bool(outset.rulebook.policy.approval_required_for))

    def show_missing(self) -> list[QWidget]:
        """Say in place what has to be written; gives the fields, first things first."""
        needed = (
            (
                self.purpose_form,
                translate("Handoff", "Say in a sentence what it is for."),
                self.purpose.text().strip(),
            ),
            (
                self.authority_form,
                translate("Handoff", "Name the law or consent it rests on."),
                self.basis,
            ),
        )
        wrong: list[QWidget] = []
        for form, sentence, said in needed:
            form.show_error("" if said else sentence)
            wrong += [] if said else [form.field]
        return wrong + self.conditions.show_wrong()

    def _obey(self) -> None:
        if self.purpose.text().strip():
            self.purpose_form.show_error("")
        if self.basis:
            self.authority_form.show_error("")
        self.changed.emit()

    def _lay_out(self, theme: Theme) -> None:
        words = translate("Handoff", "Purpose")
        self.purpose_form = FormField(theme, words, self.purpose)
        words = translate("Handoff", "Authority")
        hint = translate("Handoff", "The law or the consent that allows it, in words.")
        self.authority_form = FormField(theme, words, self.authority, hint)
        words = translate("Handoff", "Limits")
        hint = translate(
            "Handoff", "What the reader should know is missing, unsure or not to be passed on."
        )
        self.limits_form = FormField(theme, words, self.limits, hint)
        self.override_form = FormField(
            theme, translate("Handoff", "Going ahead without approval, because"), self.override
        )
        self.override_form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = translate("Handoff", "Purpose and authority")
        column.addWidget(Label(theme, heading, "heading"))
        for part in (
            self.purpose_form,
            self.ground,
            self.authority_form,
            FormField(theme, translate("Handoff", "What was asked for"), self.asked_for),
            FormField(theme, translate("Handoff", "Why no less would do"), self.minimum),
            self.limits_form,
            FormField(theme, translate("Handoff", "The young person’s view"), self.views),
            self.override_form,
            self.conditions,
        ):
            column.addWidget(part)
