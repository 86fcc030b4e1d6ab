"""The cover: a clock, a date and a field. Says nothing of what lies behind it."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import paint
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.fields import Notice, PassphraseField
from desktop_app.ui.widgets.labels import Label, Surface
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.widgets.small import KeyHint

_CLOCK_SIZE, _CLOCK_TRACKING, _DATE_SIZE = 72, -2.5, 16
_FIELD_WIDTH, _FIELD_HEIGHT, _NODE_FROM_MIDDLE = 320, 40, 194
_EVERY_MS = 5_000


class Cover(Surface):
    """Covers everything at once. Behind it the vault is being locked.

    Signals:
        given: a passphrase was entered (str).
    """

    given = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("chrome")
        self._desk = desk
        self._time, self._date = Label(desk.theme, ""), Label(desk.theme, "", ink="text-2")
        self.field = PassphraseField(desk.theme)
        self.field.setPlaceholderText(translate("Unlock", "Passphrase"))
        self.field.setAccessibleName(translate("Unlock", "Passphrase"))
        self.error = Notice(desk.theme, "circle-alert", "danger")
        self._set_sizes()
        self._lay_out()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start()
        self._tell_time()
        self.setFocusProxy(self.field)
        self.field.returnPressed.connect(self._give)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        told = QAccessibleAnnouncementEvent(self, translate("Cover", "Screen covered"))
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)

    def show_failure(self, error: Exception) -> None:
        """Say in place why it stays covered."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.field.setReadOnly(False)
        self.field.setFocus()
        self.field.selectAll()

    def _give(self) -> None:
        if self.field.text() and not self.field.isReadOnly():
            self.field.setReadOnly(True)
            self.error.say("")
            self.given.emit(self.field.text())

    def _tell_time(self) -> None:
        now = self._desk.dates.now()
        self._time.setText(self._desk.dates.time(now))
        self._date.setText(self._desk.dates.heading(now.date()))

    def _set_sizes(self) -> None:
        theme = self._desk.theme
        clock = theme.font("display", weight=600, tabular=True)
        clock.setPixelSize(theme.fit(_CLOCK_SIZE))
        clock.setLetterSpacing(clock.letterSpacingType(), _CLOCK_TRACKING)
        date = theme.font("body")
        date.setPixelSize(theme.fit(_DATE_SIZE))
        self._time.setFont(clock)
        self._date.setFont(date)
        self.field.setFixedSize(theme.fit(_FIELD_WIDTH), theme.fit(_FIELD_HEIGHT))
        self.field.setFont(theme.font("heading", weight=400))
        self.error.setFixedWidth(theme.fit(_FIELD_WIDTH))

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 22)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._time, 0, centre)
        column.addWidget(self._date, 0, centre)
        column.addSpacing(44)
        column.addWidget(self.field, 0, centre)
        column.addSpacing(12)
        column.addWidget(self.error, 0, centre)
        column.addStretch(1)
        column.addLayout(self._keys())

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        for keys, words in (
            ("Enter", translate("Cover", "unlock")),
            (shown_keys(Act.SWITCH_PERSON), translate("Cover", "switch person")),
        ):
            row.addWidget(KeyHint(self._desk.theme, keys))
            row.addWidget(self._word(words))
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def _word(self, words: str) -> QWidget:
        return Label(self._desk.theme, words, "meta", "text-3")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, middle = self._desk.theme, self.width() / 2
        height = max(20.0, self.height() / 2 - _NODE_FROM_MIDDLE)
        with paint.painting(self) as painter:
            paint.thread(painter, theme, middle, 0, height)
            behind = QRectF(middle - 8, height, 16, 16)
            painter.fillRect(behind, theme.colour("chrome"))
            look = paint.NodeLook(theme.colour("chrome"))
            paint.node(painter, theme, QPointF(middle, height + 7), look)
