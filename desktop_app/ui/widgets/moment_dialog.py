"""Asks for a day and a time that have been, to read things as they were known then."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.moment_head import MomentField


class MomentDialog(Dialog):
    """A day and a time that have been; Enter goes there. `about` says what is read then."""

    def __init__(
        self, theme: Theme, field: MomentField, about: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, translate("As known", "As known on…"), about, parent)
        self.field = field
        label = translate("As known", "Day and time")
        self.body.addWidget(FormField(theme, label, self.field))
        go = primary(theme, translate("As known", "Show that moment"))
        go.setDefault(True)
        self.offer(secondary(theme, translate("As known", "Stay here")), go)
        self.field.setFocus()

    def moment_ms(self) -> int:
        """The moment that was chosen."""
        return self.field.dateTime().toMSecsSinceEpoch()
