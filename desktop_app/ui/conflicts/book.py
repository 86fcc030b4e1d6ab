"""Conflicts across all cases: what waits, what was settled, by whom and why."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Conflict, Settled
from desktop_app.ui.conflicts.book_rows import BookRow, BookWords, Column, field_name
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.conflicts.reopening import Reopening
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import locale_of, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.labels import Paragraph, Rule
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE, _BOX = QSize(900, 600), 170
_WAITING, _SETTLED = "waiting", "settled"
_WIDTHS = {Column.CASE: 130, Column.FIELD: 190, Column.WHO: 150, Column.WHEN: 150}


class ConflictBook(WideDialog):
    """Asks, shows and narrows; settling is done where each is shown in full.

    Signals:
        settle_asked: settle what waits in a case (CaseId).
    """

    settle_asked = Signal(object)

    def __init__(self, desk: Desk, port: ConflictsPort, parent: QWidget | None) -> None:
        super().__init__(desk.theme, "git-compare", _SIZE, parent)
        self._desk, self._port = desk, port
        theme = desk.theme
        self._said = BookWords(ConflictWords(desk.dates, locale_of(desk.language)))
        self._rows: dict[str, tuple[BookRow, ...]] = {_WAITING: (), _SETTLED: ()}
        self.model = RowModel[BookRow](self._said, len(Column))
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Conflicts", "Conflicts"))
        choices = (
            Choice(_WAITING, translate("Conflicts", "Waiting")),
            Choice(_SETTLED, translate("Conflicts", "Settled")),
        )
        self.which = Segmented(theme, translate("Conflicts", "Which"), choices, _WAITING)
        self.cases = ComboBox(theme, translate("Conflicts", "Case"))
        self.agencies = ComboBox(theme, translate("Conflicts", "Agency"))
        self.fields = ComboBox(theme, translate("Conflicts", "Field"))
        self.details = Paragraph(theme, "", "body", "text")
        self.reopening = Reopening(desk, port, self._said.said)
        self.settle = primary(theme, translate("Conflicts", "Settle in this case"))
        self.close_it = secondary(theme, translate("Conflicts", "Close"))
        self._lay_out()
        self._connect()
        self._look()

    @property
    def row(self) -> BookRow | None:
        """What is stood on."""
        return self.model.at(self.table.currentIndex().row())

    # --- asking and showing

    def _look(self) -> None:
        run = self._desk.tasks.run
        run(self, partial(self._port.waiting, None), partial(self._take, _WAITING))
        run(self, self._port.history, partial(self._take, _SETTLED))

    def _take(self, which: str, told: tuple[Conflict | Settled, ...]) -> None:
        self._rows[which] = tuple(map(BookRow, told))
        if which == self.which.value:
            self._offer()

    def _offer(self) -> None:
        """What can be narrowed by, of what there is; everything at first."""
        rows = self._rows[self.which.value]
        for box, everything, named in (
            (
                self.cases,
                translate("Conflicts", "All cases"),
                {row.told.codename: row.told.codename for row in rows},
            ),
            (
                self.agencies,
                translate("Conflicts", "All agencies"),
                {agency: agency for row in rows for agency in row.agencies},
            ),
            (
                self.fields,
                translate("Conflicts", "All fields"),
                {row.told.name: field_name(row.told.name) for row in rows},
            ),
        ):
            box.blockSignals(True)  # noqa: FBT003
            box.clear()
            box.addItem(everything, "")
            for value, words in sorted(named.items(), key=lambda item: item[1].casefold()):
                box.addItem(words, value)
            box.blockSignals(False)  # noqa: FBT003
        self._narrow()

    def _narrow(self) -> None:
        boxes = (self.cases, self.agencies, self.fields)
        case, agency, field = (str(box.currentData() or "") for box in boxes)
        shown = [
            row
            for row in self._rows[self.which.value]
            if case in ("", row.told.codename)
            and (not agency or agency in row.agencies)
            and field in ("", row.told.name)
        ]
        self.model.put(shown)
        if shown:
            self.table.selectRow(0)
        self._follow()

    def _follow(self, _to: QModelIndex | None = None, _from: QModelIndex | None = None) -> None:
        row = self.row
        nothing = translate("Conflicts", "Nothing to show.")
        self.details.say(nothing if row is None else self._said.told(row))
        self.settle.setVisible(row is not None and isinstance(row.told, Conflict))
        settled = row.told if row is not None and isinstance(row.told, Settled) else None
        self.reopening.offer(settled)

    # --- obeying the person

    def _settle(self) -> None:
        row = self.row
        if row is not None:
            self.reject()
            self.settle_asked.emit(row.case)

    def _connect(self) -> None:
        self.which.chosen.connect(self._offer)
        for box in (self.cases, self.agencies, self.fields):
            box.currentIndexChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.settle.clicked.connect(self._settle)
        self.close_it.clicked.connect(self.reject)
        self.reopening.done.connect(self._look)
        self.finished.connect(self.deleteLater)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.say(
            translate("Conflicts", "Conflicts of all cases"),
            translate("Conflicts", "Every answer stays on record, whatever was chosen."),
        )
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 10)
        head.setSpacing(10)
        head.addWidget(self.which)
        head.addStretch(1)
        for box in (self.cases, self.agencies, self.fields):
            box.setMinimumWidth(theme.fit(_BOX))
            head.addWidget(box)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.ANSWERS, QHeaderView.ResizeMode.Stretch)
        below = QVBoxLayout()
        below.setContentsMargins(20, 10, 20, 10)
        below.setSpacing(8)
        below.addWidget(self.details)
        below.addWidget(self.reopening)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Rule())
        self.body.addLayout(below)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_it)
        self.foot.addWidget(self.settle)
        self.table.setFocus()
