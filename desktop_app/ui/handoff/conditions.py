"""What a sender asks of whoever receives it: until when, and what not to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.occurred import is_date
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Label


class ConditionFields(QWidget):
    """Boxes to tick and days to write.

    Signals:
        changed: a condition was set otherwise.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.no_further = CheckBox(theme, translate("Handoff", "Not to be passed on"))
        self.no_further.setChecked(True)
        self.not_for_court = CheckBox(theme, translate("Handoff", "Not for use in court"))
        self.return_by, self.destroy_by, self.review_by, self.youth_until = (
            TextField(theme, placeholder=translate("Handoff", "YYYY-MM-DD")) for _ in range(4)
        )
        named = (
            (translate("Handoff", "Return by"), self.return_by),
            (translate("Handoff", "Destroy by"), self.destroy_by),
            (translate("Handoff", "Review by"), self.review_by),
            (translate("Handoff", "Youth record until"), self.youth_until),
        )
        self.forms = tuple(FormField(theme, words, field) for words, field in named)
        days = QHBoxLayout()
        days.setSpacing(12)
        for form in self.forms:
            days.addWidget(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(theme, translate("Handoff", "Conditions"), "meta", "text-2", 600))
        column.addWidget(self.no_further)
        column.addWidget(self.not_for_court)
        column.addLayout(days)
        for box in (self.no_further, self.not_for_court):
            box.toggled.connect(self.changed)
        for field in (self.return_by, self.destroy_by, self.review_by, self.youth_until):
            field.textChanged.connect(self.changed)

    @property
    def value(self) -> Conditions:
        """As they stand; a day that is none counts as not said, and is shown to be wrong."""
        return Conditions(
            no_further=self.no_further.isChecked(),
            not_for_court=self.not_for_court.isChecked(),
            return_by=_day(self.return_by),
            destroy_by=_day(self.destroy_by),
            review_by=_day(self.review_by),
            youth_record_until=_day(self.youth_until),
        )

    def show_wrong(self) -> list[QWidget]:
        """Say in place which days are none; gives their fields."""
        wrong: list[QWidget] = []
        for form in self.forms:
            field = form.field
            is_wrong = isinstance(field, TextField) and is_no_day(field)
            words = translate("Handoff", "Write the day as year-month-day: 2026-11-30.")
            form.show_error(words if is_wrong else "")
            wrong += [field] if is_wrong else []
        return wrong


def is_no_day(field: TextField) -> bool:
    """Whether something is written there that is not a day."""
    written = field.text().strip()
    return bool(written) and not is_date(written)


def _day(field: TextField) -> str:
    written = field.text().strip()
    return written if is_date(written) else ""
