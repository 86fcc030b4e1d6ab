"""A moment typed as people say it, and told back in words."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.codes import Precision
from desktop_app.domain.typed_time import WhyNot, read_time
from desktop_app.ui.composer.when import When
from desktop_app.ui.composer.when_words import when_in_words
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label

_MOST_CHOICES = 3


class MomentField(QWidget):
    """One line. What is not one moment, or could be several, is said below and is no answer.

    Signals:
        changed: other words.
    """

    changed = Signal()

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._moment: str | None = ""
        self._on_record = ("", "")
        self.typed = TextField(theme, placeholder=translate("Episode", "yesterday 15:40"))
        self.told = Label(theme, "", "meta", "text-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.typed)
        column.addWidget(self.told)
        self.setFocusProxy(self.typed)
        self.typed.textChanged.connect(self._read)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line one writes in: that is where the keyboard stands."""
        super().setAccessibleName(name)
        self.typed.setAccessibleName(name)

    @property
    def moment(self) -> str | None:
        """A day or a clock time as it is signed; empty for no words; None if it is unclear."""
        return self._moment

    def show_moment(self, written: str) -> None:
        """Begin with one that is on record; left as it is, it stays to the second and the zone."""
        is_day = "T" not in written
        moment = None if is_day else datetime.fromisoformat(written).astimezone()
        words = written if moment is None else f"{moment:%Y-%m-%d %H:%M}"
        self._on_record = (words, written)
        self.typed.setText(words)

    def _read(self, words: str) -> None:
        now = self._dates.now()
        reading = read_time(words, now, datetime.astimezone)
        moments = [one for one in reading.meanings if one.precision in _POINTS]
        if reading.why_not is WhyNot.EMPTY:
            self._tell("", "", "text-2")
        elif len(moments) == 1:
            said = when_in_words(self._dates, When.of(moments[0], now))
            kept, written = self._on_record
            self._tell(written if words == kept else moments[0].start, said, "text-2")
        elif moments:
            said = " / ".join(
                when_in_words(self._dates, When.of(one, now)) for one in moments[:_MOST_CHOICES]
            )
            words = translate("Episode", "Which one do you mean: {moments}?")
            self._tell(None, words.format(moments=said), "warn")
        else:
            words = translate("Episode", "Not understood. Try “yesterday 15:40” or “10 Nov”.")
            self._tell(None, words, "warn")
        self.changed.emit()

    def _tell(self, moment: str | None, words: str, ink: str) -> None:
        self._moment = moment
        self.told.setText(words)
        self.told.set_ink(ink)
        self.typed.setAccessibleDescription(words)


_POINTS = frozenset({Precision.EXACT, Precision.ABOUT, Precision.DAY})
