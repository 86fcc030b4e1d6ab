"""When it happened, in fields: how exactly it is known, a day, a time."""

from datetime import date, time
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale, QRectF, QTime, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QHBoxLayout, QTimeEdit, QWidget

from desktop_app.domain.codes import Precision
from desktop_app.ui.composer.when import When
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.words import terms

_HEIGHT, _DAY_WIDTH, _TIME_WIDTH = 30, 160, 66
# Not `setButtonSymbols(NoButtons)`: under a style sheet that leaves the field a pixel wide.
_NO_ARROWS = (
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }"
    "QDateEdit::drop-down { border: none; width: 24px; }"
    "QDateEdit::down-arrow { image: none; }"
)
_Edit = TypeVar("_Edit", bound=QAbstractSpinBox)
_ORDER = (
    Precision.EXACT, Precision.ABOUT, Precision.DAY, Precision.RANGE, Precision.UNKNOWN
)  # fmt: skip


class ExactTime(QWidget):
    """Shows only the fields that the chosen exactness needs.

    Signals:
        changed: another moment, or another exactness.
    """

    changed = Signal()

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        super().__init__()
        self._is_whole_days = False
        self.precision = ComboBox(theme, translate("Composer", "How exactly the time is known"))
        for precision in _ORDER:
            self.precision.addItem(say(terms.PRECISIONS[precision]), precision)
        self.day = self._day_edit(theme, locale, translate("Composer", "Day"))
        self.time = self._time_edit(theme, translate("Composer", "Time"))
        self.end_day = self._day_edit(theme, locale, translate("Composer", "Last day"))
        self.end_time = self._time_edit(theme, translate("Composer", "Until"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.precision, self.day, self.time, self.end_day, self.end_time):
            part.setFixedHeight(theme.fit(_HEIGHT))
            row.addWidget(part)
        self.setFocusProxy(self.precision)
        self.precision.currentIndexChanged.connect(self._take_precision)
        for edit in (self.day, self.time, self.end_day, self.end_time):
            edit.dateTimeChanged.connect(self.changed)
        self._arrange()

    def show_when(self, when: When) -> None:
        """Fill the fields."""
        self.precision.setCurrentIndex(_ORDER.index(when.precision))
        for edit, day in ((self.day, when.day), (self.end_day, when.end_day)):
            edit.setDate(QDate(day.year, day.month, day.day))
        for clock, moment in ((self.time, when.time), (self.end_time, when.end_time)):
            clock.setTime(QTime(moment.hour, moment.minute))
        self._is_whole_days = when.is_whole_days
        self._arrange()

    def when(self) -> When:
        """What stands in the fields."""
        precision = _ORDER[self.precision.currentIndex()]
        return When(
            precision=precision,
            day=_date(self.day),
            time=_time(self.time),
            end_day=_date(self.end_day),
            end_time=_time(self.end_time),
            is_whole_days=self._is_whole_days,
        )

    def _take_precision(self) -> None:
        """Another exactness begins with clock times again."""
        self._is_whole_days = False
        self._arrange()

    def _arrange(self) -> None:
        precision = _ORDER[self.precision.currentIndex()]
        is_span = precision is Precision.RANGE
        self.day.setVisible(precision is not Precision.UNKNOWN)
        has_clock = not self._is_whole_days
        is_timed = precision in (Precision.EXACT, Precision.ABOUT) or is_span
        self.time.setVisible(is_timed and has_clock)
        self.end_day.setVisible(is_span)
        self.end_time.setVisible(is_span and has_clock)
        self.changed.emit()

    def _day_edit(self, theme: Theme, locale: QLocale, name: str) -> QDateEdit:
        edit = _DayEdit(theme)
        edit.setLocale(locale)
        edit.setDisplayFormat("ddd d MMM yyyy")
        edit.setCalendarPopup(True)
        return _dressed(edit, theme, name)

    def _time_edit(self, theme: Theme, name: str) -> QTimeEdit:
        edit = QTimeEdit()
        edit.setDisplayFormat("HH:mm")
        edit.setStyleSheet(_NO_ARROWS)
        edit.setFixedWidth(theme.fit(_TIME_WIDTH))
        edit.lineEdit().setTextMargins(10, 0, 0, 0)
        return _dressed(edit, theme, name)


class _DayEdit(QDateEdit):
    """A calendar icon instead of an arrow, which style sheets cannot colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setStyleSheet(_NO_ARROWS)
        self.setFixedWidth(theme.fit(_DAY_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            place = QRectF(self.width() - 24, (self.height() - 15) / 2, 15, 15)
            paint.icon(painter, self._theme, "calendar", place, self._theme.colour("text-2"))


def _dressed(edit: _Edit, theme: Theme, name: str) -> _Edit:
    edit.setFont(theme.font("body", tabular=True))
    edit.setAccessibleName(name)
    return edit


def _date(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _time(edit: QTimeEdit) -> time:
    chosen = edit.time()
    return time(chosen.hour(), chosen.minute())
