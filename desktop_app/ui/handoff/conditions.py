"""What a sender asks of whoever receives it: until when, and what not to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Conditions
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.day_words import why_no_day
from desktop_app.ui.translate import locale_of, translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label


class ConditionFields(QWidget):
    """Boxes to tick and days to choose.

    Signals:
        changed: a condition was set otherwise.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme, self._today = desk.theme, desk.dates.now().date()
        self.no_further = CheckBox(theme, translate("Handoff", "Not to be passed on"))
        self.no_further.setChecked(True)
        self.not_for_court = CheckBox(theme, translate("Handoff", "Not for use in court"))
        locale = locale_of(desk.language)
        self.return_by, self.destroy_by, self.review_by, self.youth_until = (
            DayField(theme, locale, self._today) for _ in range(4)
        )
        self.days = {
            self.return_by: FormField(theme, translate("Handoff", "Return by"), self.return_by),
            self.destroy_by: FormField(theme, translate("Handoff", "Destroy by"), self.destroy_by),
            self.review_by: FormField(theme, translate("Handoff", "Review by"), self.review_by),
            self.youth_until: FormField(
                theme, translate("Handoff", "Youth record until"), self.youth_until
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(theme, translate("Handoff", "Conditions"), "meta", "text-2", 600))
        column.addWidget(self.no_further)
        column.addWidget(self.not_for_court)
        column.addLayout(self._row())
        for box in (self.no_further, self.not_for_court):
            box.toggled.connect(self.changed)
        for field in self.days:
            field.textChanged.connect(self._obey)
            field.editingFinished.connect(self.show_wrong)

    @property
    def value(self) -> Conditions:
        """As they stand; a day that is none counts as not said, and is shown to be wrong."""
        return Conditions(
            no_further=self.no_further.isChecked(),
            not_for_court=self.not_for_court.isChecked(),
            return_by=_written(self.return_by),
            destroy_by=_written(self.destroy_by),
            review_by=_written(self.review_by),
            youth_record_until=_written(self.youth_until),
        )

    def show_wrong(self) -> list[QWidget]:
        """Say in place which days are none, or over; gives their fields."""
        wrong: list[QWidget] = []
        for field, form in self.days.items():
            words = why_no_day(field, not_before=self._today)
            form.show_error(words)
            wrong += [field] if words else []
        return wrong

    def _obey(self) -> None:
        for field, form in self.days.items():
            if form.error and not why_no_day(field, not_before=self._today):
                form.show_error("")
        self.changed.emit()

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for form in self.days.values():
            row.addWidget(form)
        return row


def _written(field: DayField) -> str:
    return field.day.isoformat() if field.day is not None else ""
