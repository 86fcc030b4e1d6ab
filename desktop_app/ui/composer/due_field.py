"""A day or a moment to come, typed as people say it, and told back in words."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.typed_due import read_due
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.missing_strip import written_moment


class DueField(QWidget):
    """One line. What means no day, or could mean several, is said below and is no answer."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._due: str | None = ""
        self._on_record = ("", "")
        self.typed = TextField(theme, placeholder=translate("Action", "Friday, or 24 Nov 10:00"))
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
    def due(self) -> str | None:
        """A day or a moment as it is signed; empty for no words; None if it is unclear."""
        return self._due

    def show_due(self, written: str) -> None:
        """Begin with one that is on record; left as it is, it stays to the second and the zone."""
        moment = datetime.fromisoformat(written).astimezone() if "T" in written else None
        words = written if moment is None else f"{moment:%Y-%m-%d %H:%M}"
        self._on_record = (words, written)
        self.typed.setText(words)

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

    def _tell(self, due: str | None, words: str, ink: str) -> None:
        self._due = due
        self.told.setText(words)
        self.told.set_ink(ink)
        self.typed.setAccessibleDescription(words)
