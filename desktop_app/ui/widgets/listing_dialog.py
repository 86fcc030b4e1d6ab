"""A dialog that lists what there is: Enter opens the one in hand, N adds another."""

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.row_model import Row, RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.widgets.wide_dialog import WideDialog


class ListingDialog(WideDialog, Generic[Row]):
    """Leaves as soon as one is chosen. Whoever makes one fills it: `say`, `put` and `offer`.

    Signals:
        chosen: this one (Row), or another (None).
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icon: str,
        size: QSize,
        model: RowModel[Row],
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, icon, size, parent)
        self.model = model
        model.setParent(self)
        self.table = RowTable(theme, model, "")
        self.body.addWidget(self.table)
        self.finished.connect(self.deleteLater)

    def say(self, title: str, words: str) -> None:
        super().say(title, words)
        self.table.setAccessibleName(title)

    def put(self, rows: Sequence[Row]) -> None:
        """List these, and stand on the first."""
        self.model.put(rows)
        self.table.selectRow(0)

    def offer(self, *, open_one: str, add: str) -> None:
        """At the foot the two things to do, in these words; the keyboard is in the list."""
        self.open_one = secondary(self.theme, open_one)
        self.open_one.setEnabled(self.model.rowCount() > 0)
        self.add = primary(self.theme, add, keys="N")
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_one)
        self.foot.addWidget(self.add)
        self.table.opened.connect(self._choose)
        self.open_one.clicked.connect(lambda: self._choose(self.table.currentIndex().row()))
        self.add.clicked.connect(lambda: self._choose(-1))
        bind_within(self, Act.NEW_ENTRY, lambda: self._choose(-1), letters_on=self.table)
        self.table.setFocus()

    def _choose(self, row: int) -> None:
        chosen = self.model.at(row)
        self.accept()
        self.chosen.emit(chosen)
