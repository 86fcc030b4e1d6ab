"""A moment typed as people say it, and told back in words."""

from datetime import datetime

from PySide6.QtCore import Signal

from desktop_app.domain.codes import Precision
from desktop_app.domain.typed_time import WhyNot, read_time
from desktop_app.ui.composer.told_field import ToldField
from desktop_app.ui.composer.when import When
from desktop_app.ui.composer.when_words import when_in_words
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate

_MOST_CHOICES = 3


class MomentField(ToldField):
    """One line. What is not one moment, or could be several, is said below and is no answer.

    Signals:
        changed: other words.
    """

    changed = Signal()

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(theme, dates, translate("Episode", "yesterday 15:40"))
        self.typed.textChanged.connect(self._read)

    @property
    def moment(self) -> str | None:
        """A day or a clock time as it is signed; empty for no words; None if it is unclear."""
        return self._understood

    def show_moment(self, written: str) -> None:
        """Begin with one that is on record."""
        self._show_written(written)

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


_POINTS = frozenset({Precision.EXACT, Precision.ABOUT, Precision.DAY})
