"""When it happened: typed as people say it and told back in words, or set in exact fields."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.occurred import Occurred
from desktop_app.domain.typed_time import Reading, WhyNot, read_time
from desktop_app.ui.composer.exact_time import ExactTime
from desktop_app.ui.composer.when import When
from desktop_app.ui.composer.when_words import when_in_words, why_not_in_words
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, ButtonSize, IconButton, secondary
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label

_HEIGHT, _WIDTH, _MOST_CHOICES = 30, 236, 4


class OccurredField(QWidget):
    """One line to type in; what several times could be meant by is offered as buttons.

    Signals:
        changed: another moment, or words that are not clear yet.
    """

    changed = Signal()

    def __init__(self, theme: Theme, locale: QLocale, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates = theme, dates
        self._reading = Reading()
        self.typed = _Line(theme, translate("Composer", "yesterday 15:40"))
        self.typed.setFixedHeight(theme.fit(_HEIGHT))
        self.typed.setAccessibleName(translate("Composer", "Occurred"))
        self.by_fields = IconButton(
            theme, "calendar", translate("Composer", "Day and time fields")
        )
        self.by_fields.setCheckable(True)
        self.exact = ExactTime(theme, locale)
        self.exact.hide()
        self.told = Label(theme, "", "meta", "text-2")
        self.choices = QWidget()
        self._choices = QHBoxLayout(self.choices)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(6)
        self._lay_out()
        self.setFocusProxy(self.typed)
        self.typed.textEdited.connect(self._read)
        self.typed.down.connect(self._go_to_choices)
        self.by_fields.toggled.connect(self.exact.setVisible)
        self.exact.changed.connect(self._take_fields)

    def show_when(self, when: When, unclear: str = "") -> None:
        """Start with this; `unclear` are words that were typed and not understood."""
        self._set_exact(when)
        self.typed.setText(unclear)
        self._read(unclear)

    def when(self) -> When:
        """What was understood last, or stands in the fields."""
        return self.exact.when()

    def unclear(self) -> str:
        """What was typed, as long as it means nothing or several things."""
        return "" if self._is_clear else self.typed.text()

    @property
    def _is_clear(self) -> bool:
        is_empty = self._reading.why_not is WhyNot.EMPTY
        return is_empty or len(self._reading.meanings) == 1

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.typed, 1)
        row.addWidget(self.by_fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.exact, self.told, self.choices):
            column.addWidget(part)
        column.insertLayout(0, row)
        self.choices.hide()

    def _read(self, words: str) -> None:
        now = self._dates.now()
        self._reading = read_time(words, now, datetime.astimezone)
        if len(self._reading.meanings) == 1:
            self._set_exact(When.of(self._reading.meanings[0], now))
        self._tell()
        self.changed.emit()

    def _choose(self, meant: Occurred) -> None:
        """One of several meanings is taken; the words that had several are done with."""
        self._set_exact(When.of(meant, self._dates.now()))
        self.typed.setFocus()
        self._forget_words()

    def _take_fields(self) -> None:
        """The other way in: the fields hold, not the words."""
        self._forget_words()

    def _forget_words(self) -> None:
        self.typed.clear()
        self._reading = Reading(why_not=WhyNot.EMPTY)
        self._tell()
        self.changed.emit()

    def _set_exact(self, when: When) -> None:
        self.exact.blockSignals(True)  # noqa: FBT003
        self.exact.show_when(when)
        self.exact.blockSignals(False)  # noqa: FBT003

    def _tell(self) -> None:
        """Say in words what will be recorded, or what keeps that from being clear."""
        reading = self._reading
        if len(reading.meanings) > 1:
            words, ink = translate("Composer", "Which one do you mean?"), "warn"
        elif reading.why_not not in (None, WhyNot.EMPTY):
            words, ink = why_not_in_words(reading.why_not or WhyNot.NOT_UNDERSTOOD), "warn"
        else:
            words, ink = when_in_words(self._dates, self.when()), "text-2"
        self.told.setText(words)
        self.told.set_ink(ink)
        self.typed.setAccessibleDescription(words)
        self._offer(reading.meanings if len(reading.meanings) > 1 else ())

    def _offer(self, meanings: tuple[Occurred, ...]) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for meant in meanings[:_MOST_CHOICES]:
            words = when_in_words(self._dates, When.of(meant, self._dates.now()))
            choice: Button = secondary(self._theme, words).sized(ButtonSize.SMALL)
            choice.clicked.connect(partial(self._choose, meant))
            self._choices.addWidget(choice)
        self.choices.setVisible(bool(meanings))

    def _go_to_choices(self) -> None:
        item = self._choices.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus()


class _Line(TextField):
    """Enter and Down lead to what is offered below.

    Signals:
        down: one of those keys.
    """

    down = Signal()

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__(theme, placeholder=placeholder)
        self._width = theme.fit(_WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_recording = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and not is_recording:
            self.down.emit()
            return
        super().keyPressEvent(event)
