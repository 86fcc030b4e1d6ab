"""Boxes under a heading, of which several may be ticked; none means all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label

_COLUMNS = 3


class BoxGroup(QWidget):
    """Hidden while there is nothing to choose between.

    Signals:
        changed: a box was ticked, or its tick taken away.
    """

    changed = Signal()

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self._theme, self._heading = theme, heading
        self.boxes: dict[str, CheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(theme, heading, "meta", "text-2", 600))
        column.addLayout(self._grid)
        self.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def offer(self, choices: Sequence[tuple[str, str]], at_least: int = 2) -> None:
        """Offer values with their words; fewer than so many are no choice."""
        for place, (value, words) in enumerate(choices):
            box = CheckBox(self._theme, words)
            box.setAccessibleDescription(self._heading)
            box.toggled.connect(self.changed)
            self.boxes[value] = box
            self._grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        self.setVisible(len(choices) >= at_least)

    def written(self) -> str:
        """For the draft."""
        return "\n".join(self.chosen)

    def fill(self, kept: str) -> None:
        """From the draft."""
        wanted = set(kept.split("\n"))
        for value, box in self.boxes.items():
            box.setChecked(value in wanted)
