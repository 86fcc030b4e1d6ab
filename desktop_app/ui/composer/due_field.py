"""A day or a moment to come, typed as people say it, and told back in words."""

from datetime import datetime

from desktop_app.domain.typed_due import read_due
from desktop_app.ui.composer.told_field import ToldField
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.missing_strip import written_moment


class DueField(ToldField):
    """One line. What means no day, or could mean several, is said below and is no answer."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(theme, dates, translate("Action", "Friday, or 24 Nov 10:00"))
        self.typed.textChanged.connect(self._read)

    @property
    def due(self) -> str | None:
        """A day or a moment as it is signed; empty for no words; None if it is unclear."""
        return self._understood

    def show_due(self, written: str) -> None:
        """Begin with one that is on record."""
        self._show_written(written)

    def _read(self, words: str) -> None:
        kept, written = self._on_record
        found = read_due(words, self._dates.now(), datetime.astimezone)
        if not words.strip():
            self._tell("", "", "text-2")
        elif len(found) == 1:
            due = written if words == kept else found[0]
            self._tell(due, written_moment(self._dates, due), "text-2")
        elif found:
            said = " / ".join(written_moment(self._dates, one) for one in found)
            question = translate("Action", "Which one do you mean: {moments}?")
            self._tell(None, question.format(moments=said), "warn")
        else:
            words = translate("Action", "Not understood. Try “tomorrow 10:00” or “24 Nov”.")
            self._tell(None, words, "warn")
