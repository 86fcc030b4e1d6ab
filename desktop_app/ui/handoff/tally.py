"""A column of counts: what leaves, or what stays, each with its sign, its words and a number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Paragraph
from desktop_app.ui.widgets.small import Picture

_ROW = 27


@dataclass(frozen=True, slots=True)
class Count:
    """One line of a tally. `number` is written out already."""

    icon: str
    words: str
    number: str
    ink: str = "text"


class Tally(QWidget):
    """A heading, lines, and a sentence where there are none or something more is to be said."""

    def __init__(self, theme: Theme, heading: str, icon: str = "", ink: str = "accent") -> None:
        super().__init__()
        self._theme, self._shown = theme, tuple[Count, ...]()
        self._lines: list[_Line] = []
        self._words = Paragraph(theme, "", "meta", "text-3")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        if icon:
            head.addWidget(Picture(theme, icon, 18, ink))
        head.addWidget(Label(theme, heading, "heading" if icon else "meta", _ink(icon), 600), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self._words)
        self.setAccessibleName(heading)

    @property
    def shown(self) -> tuple[Count, ...]:
        """The lines as they stand."""
        return self._shown

    @property
    def words(self) -> str:
        """The sentence below them."""
        return self._words.accessibleName()

    def show_counts(self, counts: Sequence[Count], words: str = "") -> None:
        """Show these lines, then the sentence."""
        self._shown = tuple(counts)
        for line in self._lines:
            line.hide()
            self._rows.removeWidget(line)
            line.deleteLater()
        self._lines = [_Line(self._theme, count) for count in self._shown]
        for line in self._lines:
            self._rows.addWidget(line)
        self._words.say(words)
        self._words.setVisible(bool(words))
        spoken = "; ".join(f"{count.words}: {count.number}" for count in self._shown)
        self.setAccessibleDescription(f"{spoken} {words}".strip())


class _Line(QWidget):
    def __init__(self, theme: Theme, count: Count) -> None:
        super().__init__()
        self.setFixedHeight(theme.fit(_ROW))
        number = Label(theme, count.number, "body", count.ink, 600)
        number.setFont(theme.font("body", weight=600, tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Picture(theme, count.icon, 15, _icon_ink(count)))
        row.addWidget(ElidedLabel(theme, count.words, "body", count.ink), 1)
        row.addWidget(number)


def _ink(icon: str) -> str:
    return "text" if icon else "text-2"


def _icon_ink(count: Count) -> str:
    return "text-2" if count.ink == "text" else count.ink
