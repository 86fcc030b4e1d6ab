"""One line to type a time in, and beneath it what was understood."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label


class ToldField(QWidget):
    """What the words come to is said below; a field that reads them says so with `_tell`."""

    def __init__(self, theme: Theme, dates: Dates, placeholder: str) -> None:
        super().__init__()
        self._dates = dates
        self._understood: str | None = ""
        self._on_record = ("", "")
        self.typed = TextField(theme, placeholder=placeholder)
        self.told = Label(theme, "", "meta", "text-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.typed)
        column.addWidget(self.told)
        self.setFocusProxy(self.typed)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line one writes in: that is where the keyboard stands."""
        super().setAccessibleName(name)
        self.typed.setAccessibleName(name)

    def _show_written(self, written: str) -> None:
        """Begin with one that is on record; left as it is, it stays to the second and the zone."""
        moment = datetime.fromisoformat(written).astimezone() if "T" in written else None
        words = written if moment is None else f"{moment:%Y-%m-%d %H:%M}"
        self._on_record = (words, written)
        self.typed.setText(words)

    def _tell(self, understood: str | None, words: str, ink: str) -> None:
        self._understood = understood
        self.told.setText(words)
        self.told.set_ink(ink)
        self.typed.setAccessibleDescription(words)
