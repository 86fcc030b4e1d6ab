"""Asking for a day to jump to."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField


class DateDialog(Dialog):
    """A date field with a calendar; Enter jumps."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None) -> None:
        super().__init__(theme, translate("Jump", "Jump to a date"), "", parent)
        self.field = QDateEdit(QDate(today.year, today.month, today.day))
        self.field.setDisplayFormat("yyyy-MM-dd")
        self.field.setCalendarPopup(True)
        self.field.setFixedHeight(theme.px("control"))
        label = translate("Jump", "Day")
        self.body.addWidget(FormField(theme, label, self.field))
        go = primary(theme, translate("Jump", "Jump"))
        go.setDefault(True)
        self.offer(secondary(theme, translate("Jump", "Stay here")), go)
        self.field.setFocus()

    def day(self) -> date:
        """The day that was chosen."""
        chosen = self.field.date()
        return date(chosen.year(), chosen.month(), chosen.day())
