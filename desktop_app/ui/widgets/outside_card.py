"""A card for somebody without Throughline: a name, an agency and the key to seal to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField


@dataclass(frozen=True, slots=True)
class OutsideDetails:
    """What is known of somebody who can receive and never sign."""

    name: str
    agency: str
    untrusted_recipient: str


Keep = Callable[[OutsideDetails], KnownCard]


class OutsideCardDialog(Dialog):
    """Asks for the three lines; a key that is none is said in place.

    Signals:
        kept: the card is held now (KnownCard).
    """

    kept = Signal(object)

    def __init__(self, theme: Theme, tasks: Tasks, keep: Keep, parent: QWidget | None) -> None:
        words = translate(
            "Outside card",
            "They can open what is sealed to them with a free program named age,"
            " and can never sign. Compare the code afterwards.",
        )
        title = translate("Outside card", "Somebody without Throughline")
        super().__init__(theme, title, words, parent)
        self._tasks, self._keep, self._is_waiting = tasks, keep, False
        self.name, self.agency = TextField(theme), TextField(theme)
        self.recipient = TextField(theme, placeholder="age1…")
        self.recipient.setFont(theme.font("body", identifier=True))
        self.trouble = Notice(theme, "circle-alert", "danger")
        hint = translate("Outside card", "The whole line that begins with age1, as they sent it.")
        for form in (
            FormField(theme, translate("Outside card", "Name"), self.name),
            FormField(theme, translate("Outside card", "Agency"), self.agency),
            FormField(theme, translate("Outside card", "Their age key"), self.recipient, hint),
        ):
            self.body.addWidget(form)
        self.body.addWidget(self.trouble)
        self.action = primary(theme, translate("Outside card", "Keep this card"))
        self.offer(secondary(theme, translate("Outside card", "Not now")), self.action)
        for field in (self.name, self.agency, self.recipient):
            field.textChanged.connect(self._allow)
        self._allow()
        self.name.setFocus()

    def accept(self) -> None:
        """Have the card kept; the dialog closes once it is."""
        if not self.action.isEnabled():
            return
        self._is_waiting = True
        self._allow()
        typed = (self.name.text(), self.agency.text(), self.recipient.text())
        details = OutsideDetails(*(text.strip() for text in typed))
        self._tasks.run(self, lambda: self._keep(details), self._finish, self._refuse)

    def _finish(self, known: KnownCard) -> None:
        self.kept.emit(known)
        super().accept()

    def _refuse(self, error: Exception) -> None:
        self._is_waiting = False
        self._allow()
        told = explain(error)
        self.trouble.say(f"{told.happened} {told.rest}")
        self.recipient.setFocus()

    def _allow(self) -> None:
        given = bool(self.name.text().strip() and self.recipient.text().strip())
        self.action.setEnabled(given and not self._is_waiting)
