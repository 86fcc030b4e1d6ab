"""A section of Today that is there only while something waits in it."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.today.section import Section
from desktop_app.ui.today.tables import FlatTable
from desktop_app.ui.widgets.row_model import RowModel, RowWords


class _Leading(Protocol):
    """A row that leads somewhere: `id` says where to."""

    @property
    def id(self) -> bytes: ...


Row = TypeVar("Row", bound=_Leading)


class PassingPart(QWidget, Generic[Row]):
    """A list under its heading; what it asks for, and when, is for whoever makes one of it.

    Signals:
        opened: go there (bytes: what the row leads to).
    """

    opened = Signal(object)

    def __init__(self, desk: Desk, name: str, words: RowWords[Row], high: int) -> None:
        super().__init__()
        self._desk = desk
        self.model = RowModel[Row](words, 1)
        self.model.setParent(self)
        self.table = FlatTable(desk.theme, self.model, name, high)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._section = Section(desk.theme, name, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)
        self.table.opened.connect(self._open)
        self.hide()

    def show_rows(self, rows: Sequence[Row], count: int) -> None:
        """Show these and how much that is; without any, nothing at all."""
        self.model.put(rows)
        self._section.say(self._desk.dates.number(count), "")
        self.setVisible(bool(rows))

    def _open(self, row: int) -> None:
        found = self.model.at(row)
        if found is not None:
            self.opened.emit(found.id)
