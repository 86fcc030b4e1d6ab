"""At which moment things are read: a date field and a slider over what came here, and Now."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, secondary
from desktop_app.ui.widgets.labels import Label, Surface, plain_tip
from desktop_app.ui.widgets.moment_slider import MomentSlider
from desktop_app.ui.widgets.moments import here, stepped
from desktop_app.ui.widgets.shortcuts import shown_keys

_CALENDAR = 26
_SHAPE = "ddd d MMM yyyy, HH:mm"


class MomentField(QDateTimeEdit):
    """A day and a time that have been; what is typed counts with Enter, or when one leaves.

    Signals:
        chosen: another moment (int, milliseconds).
    """

    chosen = Signal(object)  # Qt's own int ends at two billion

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self.setLocale(dates.locale)
        self.setDisplayFormat(_SHAPE)
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setFixedHeight(theme.px("control"))
        self.setAccessibleName(translate("As known", "As known on: day and time"))
        self.setFont(theme.font("body"))
        self._theme, self._dates = theme, dates
        self.show_moment(None)
        self.dateTimeChanged.connect(self._tell)

    def show_moment(self, moment: int | None) -> None:
        """Stand at a moment, None being now; nothing is asked for."""
        now = self._dates.now()
        self.blockSignals(True)  # noqa: FBT003
        self.setMaximumDateTime(_to_qt(now))
        self.setDateTime(_to_qt(now if moment is None else here(moment)))
        self.blockSignals(False)  # noqa: FBT003

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            place = QRectF(self.width() - _CALENDAR, 0, 16, self.height())
            paint.icon(painter, self._theme, "calendar", place, self._theme.colour("text-2"))

    def _tell(self, moment: QDateTime) -> None:
        self.chosen.emit(moment.toMSecsSinceEpoch())


class MomentHead(Surface):
    """Stands above what is read. It asks nobody: its owner shows times and obeys.

    Signals:
        chosen: somebody goes to a moment (int, milliseconds).
        now_asked: things are to be read as they stand now.
    """

    chosen = Signal(object)
    now_asked = Signal()

    def __init__(self, theme: Theme, dates: Dates, lead: QWidget | None = None) -> None:
        super().__init__("canvas")
        self._moment: int | None = None
        self.slider = MomentSlider(theme, dates)
        self.field = MomentField(theme, dates)
        self.now = secondary(theme, translate("As known", "Now")).sized(ButtonSize.SMALL)
        self.slider.setToolTip(plain_tip(_tip()))
        head = QHBoxLayout()
        head.setSpacing(8)
        if lead is not None:
            head.addWidget(lead)
        head.addStretch(1)
        head.addWidget(Label(theme, translate("As known", "As known on"), "body", "text-2"))
        head.addWidget(self.field)
        head.addWidget(self.now)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.slider)
        self.setFocusProxy(self.slider)
        self.slider.chosen.connect(self._slide)
        self.field.chosen.connect(self._go)
        self.now.clicked.connect(self._go_to_now)

    @property
    def moment_ms(self) -> int | None:
        """The moment it stands at; None for now."""
        return self._moment

    def show_times(self, times: Sequence[int]) -> None:
        """Take the moments that can be gone to, in order, and stay where one stands."""
        self.slider.show_times(times, self._at(times))

    def show_moment(self, moment: int | None) -> None:
        """Stand at a moment, None being now; nothing is asked for."""
        self._moment = moment
        self.field.show_moment(moment)
        self.slider.show_times(self.slider.times, self._at(self.slider.times))
        self.now.setEnabled(moment is not None)

    def step(self, by: int) -> None:
        """Go to the moment before (-1), or the one after (1); after the last one comes now."""
        if self._moment is None and by > 0:
            return
        to = stepped(self.slider.times, self._moment, by)
        if to is not None:
            self._go(to)
        elif self._moment is not None:
            self._go_to_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: back to now, and to the date that is stood at where one was half typed."""
        if event.key() != Qt.Key.Key_Escape or self._moment is None:
            if event.key() == Qt.Key.Key_Escape:
                self.field.show_moment(None)
            super().keyPressEvent(event)
        else:
            self._go_to_now()

    def _slide(self, moment: int) -> None:
        """The last tick shows what now shows, so it is now."""
        if moment >= self.slider.times[-1]:
            self._go_to_now()
        else:
            self._go(moment)

    def _at(self, times: Sequence[int]) -> int:
        if self._moment is not None:
            return self._moment
        return times[-1] if times else 0

    def _go(self, moment: int) -> None:
        self.show_moment(moment)
        self.chosen.emit(moment)

    def _go_to_now(self) -> None:
        self.show_moment(None)
        self.now_asked.emit()


def _tip() -> str:
    keys = ", ".join(map(shown_keys, (Act.MOMENT_BEFORE, Act.MOMENT_AFTER)))
    words = translate(
        "As known",
        "Each tick is a time at which something came to this laptop, or was recorded on it."
        " Move the date: {keys}. Back to now: Esc.",
    )
    return words.format(keys=keys)


def _to_qt(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
