"""A day to come or gone: typed as year-month-day, or chosen from a calendar by key or mouse."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout

from desktop_app.domain.occurred import is_date
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.shortcuts import bind_within, shown_keys


class DayField(TextField):
    """Holds words, so that a half-typed day is kept as it was typed; `day` reads them."""

    def __init__(self, theme: Theme, locale: QLocale, today: date) -> None:
        super().__init__(theme, placeholder=translate("Day field", "YYYY-MM-DD"))
        self._theme, self._locale, self._today = theme, locale, today
        self.button = IconButton(theme, "calendar", "")
        words = translate("Day field", "Calendar ({keys})").format(keys=shown_keys(Act.CALENDAR))
        self.button.show_icon("calendar", words)
        self.button.setParent(self)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key does the same
        self.button.clicked.connect(self.open_calendar)
        self.setTextMargins(0, 0, self.button.width(), 0)
        self.calendar: DayCalendar | None = None
        bind_within(self, Act.CALENDAR, self.open_calendar)

    @property
    def day(self) -> date | None:
        """The day that is written there; None for nothing, and for words that are no day."""
        written = self.text().strip()
        return date.fromisoformat(written) if is_date(written) else None

    @property
    def is_no_day(self) -> bool:
        """Whether something is written there that is not a day."""
        return bool(self.text().strip()) and self.day is None

    def open_calendar(self) -> None:
        """Unfold it below the field, on the day that is written, or on today."""
        self.calendar = DayCalendar(self._theme, self._locale, self.day or self._today, self)
        self.calendar.chosen.connect(self._take)
        self.calendar.unfold()

    def _take(self, chosen: date) -> None:
        self.setText(chosen.isoformat())
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.height() - self.button.height()) // 2
        self.button.move(self.width() - self.button.width() - max(room, 2), room)


class DayCalendar(QFrame):
    """Arrows go to a day, Page keys to a month, Enter chooses, Esc leaves.

    Signals:
        chosen: a day (date).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, locale: QLocale, day: date, field: DayField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.Box)
        self._field = field
        self.days = QCalendarWidget()
        self.days.setLocale(locale)
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(weekend, plain)  # red is for what is overdue
        self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self.days.setAccessibleName(translate("Day field", "Calendar"))
        self.days.setFont(theme.font("body", tabular=True))
        self.days.activated.connect(self._choose)
        self.days.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.days)

    def unfold(self) -> None:
        """Show it below its field, or above where there is no room below."""
        self.adjustSize()
        below = self._field.mapToGlobal(QPoint(0, self._field.height() + 2))
        screen = self._field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below = self._field.mapToGlobal(QPoint(0, -self.height() - 2))
        below.setX(min(below.x(), screen.right() - self.width()))
        self.move(below)
        self.show()
        self.days.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _choose(self, chosen: QDate) -> None:
        self.chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()
