"""The lists of the exchange screen: what waits, what isn't here yet, and what was exchanged."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from desktop_app.domain.exchange_place import AbsentFile, InCase, PastExchange
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable


class Listed(QStackedWidget):
    """A table, or the sentence that stands for an empty one."""

    def __init__(self, theme: Theme, table: RowTable, nothing: str) -> None:
        super().__init__()
        self.table = table
        self.nothing = Paragraph(theme, nothing, "body", "text-3")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(20, 18, 20, 18)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(table)
        self.addWidget(self.nothing)

    def follow(self) -> None:
        """Show what there is to show, and stand on the first row."""
        model = self.table.model()
        self.setCurrentIndex(0 if model.rowCount() else 1)
        if model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def stop(self) -> QWidget:
        """What takes the keyboard."""
        return self.table if self.currentIndex() == 0 else self.nothing


@dataclass(frozen=True, slots=True)
class ToSendCells:
    """Cases with entries that no place has yet."""

    words: PlaceWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (translate("Exchange", "Case"), translate("Exchange", "Entries to send"))[column]

    def cell(self, row: InCase, column: int) -> str:
        """The words of one cell."""
        return (row.codename, self.words.dates.number(row.count))[column]

    def spoken(self, row: InCase) -> str:
        """All of it, for assistive technology."""
        words = translate("Exchange", "{case}, entries to send: {count}")
        return words.format(case=row.codename, count=row.count)


@dataclass(frozen=True, slots=True)
class AbsentCells:
    """Files that entries name and that aren't here; what they show is nobody's to guess."""

    words: PlaceWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Exchange", "File"),
            translate("Exchange", "Case"),
            translate("Exchange", "Size"),
        )[column]

    def cell(self, row: AbsentFile, column: int) -> str:
        """The words of one cell."""
        return (self.called(row), row.codename, self.words.dates.size(row.size))[column]

    def called(self, row: AbsentFile) -> str:
        """Its name; of a restricted case that nobody said yet why they open, none."""
        return row.name or translate("Exchange", "File of a restricted case")

    def spoken(self, row: AbsentFile) -> str:
        """All of it, for assistive technology."""
        words = translate("Exchange", "{file}, {case}, {size}, not here yet")
        size = self.words.dates.size(row.size)
        return words.format(file=self.called(row), case=row.codename, size=size)


@dataclass(frozen=True, slots=True)
class HistoryCells:
    """What came of past exchanges, as this device remembers it."""

    words: PlaceWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Exchange", "When"),
            translate("Exchange", "With"),
            translate("Exchange", "What came of it"),
        )[column]

    def cell(self, row: PastExchange, column: int) -> str:
        """The words of one cell."""
        return (self.words.last(row.at_ms), row.place, self._came(row))[column]

    def spoken(self, row: PastExchange) -> str:
        """All of it, for assistive technology."""
        return ", ".join(self.cell(row, column) for column in range(3))

    def _came(self, row: PastExchange) -> str:
        came = self.words.came(row)
        if not row.from_whom:
            return came
        words = translate("Exchange", "{what}, from {whom}")
        return words.format(what=came, whom=self.words.from_whom(row.from_whom))


def to_send_table(theme: Theme, words: PlaceWords) -> tuple[RowTable, RowModel[InCase]]:
    """What waits, by case."""
    model = RowModel[InCase](ToSendCells(words), 2)
    table = RowTable(theme, model, translate("Exchange", "To send"))
    return _dressed(theme, table, model, {1: 160}, stretched=0), model


def absent_table(theme: Theme, words: PlaceWords) -> tuple[RowTable, RowModel[AbsentFile]]:
    """Files that aren't here yet."""
    model = RowModel[AbsentFile](AbsentCells(words), 3)
    table = RowTable(theme, model, translate("Exchange", "Files not here yet"))
    return _dressed(theme, table, model, {1: 180, 2: 100}, stretched=0), model


def history_table(theme: Theme, words: PlaceWords) -> tuple[RowTable, RowModel[PastExchange]]:
    """Past exchanges, the newest first."""
    model = RowModel[PastExchange](HistoryCells(words), 3)
    table = RowTable(theme, model, translate("Exchange", "History"))
    return _dressed(theme, table, model, {0: 170, 1: 150}, stretched=2), model


def _dressed(
    theme: Theme,
    table: RowTable,
    model: RowModel[InCase] | RowModel[AbsentFile] | RowModel[PastExchange],
    widths: dict[int, int],
    *,
    stretched: int,
) -> RowTable:
    model.setParent(table)
    for column, width in widths.items():
        table.setColumnWidth(column, theme.fit(width))
    table.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return table
