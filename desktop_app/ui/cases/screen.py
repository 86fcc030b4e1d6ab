"""The list of cases: find one, open one, begin one, accept one."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.domain.case import CaseLine
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.cases.case_words import CaseWords
from desktop_app.ui.cases.new_case_dialog import NewCaseDialog
from desktop_app.ui.cases.port import CasesPort, InStep
from desktop_app.ui.cases.table_model import CaseTableModel, is_closed
from desktop_app.ui.cases.table_view import CaseTable
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import Button, ButtonSize, primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.missing_strip import MissingStrip
from desktop_app.ui.widgets.seeking_field import FilterField
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.widgets.small import KeyHint

T = TypeVar("T")
_FILTER_ROW, _FILTER_WIDTH = 46, 264


class CasesScreen(QWidget):
    """Asks, shows and obeys.

    Signals:
        case_asked: open this case (CaseId).
        accept_asked: somebody has handed something over; look at it.
    """

    case_asked = Signal(object)
    accept_asked = Signal()

    def __init__(self, desk: Desk, port: CasesPort) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        words = CaseWords(desk.dates)
        self.model = CaseTableModel(words)
        self.model.setParent(self)
        self.table = CaseTable(desk.theme, self.model, desk.dates)
        asks = translate("Cases", "Filter by name, initials, agency")
        self.filter = FilterField(desk.theme, asks)
        self.filter.setFixedWidth(desk.theme.fit(_FILTER_WIDTH))
        self.tabs = QTabBar()
        self.count = Label(desk.theme, "", "meta", "text-3")
        self._stack = QStackedWidget()
        self.missing = MissingStrip(desk.theme, desk.dates)
        self.missing.offer_nothing()
        self._seat, self._seated = QVBoxLayout(), list[QWidget]()
        self._begin: QWidget | None = None
        self._lay_out()
        self._connect()
        lead_focus(self, self._first)
        self._refresh()

    def seat_reminder(self, reminder: QWidget) -> None:
        """Give a reminder its place between the head and the list."""
        self._seat.addWidget(reminder)
        self._seated.append(reminder)

    def new_case(self) -> None:
        """Ask what is known, then open the case."""
        desk = self._desk
        if desk.is_read_only:
            desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        dialog = NewCaseDialog(desk.theme, self)
        kept = Keeper(desk, Slot("new case"), dialog.fields(), dialog)
        dialog.body.insertWidget(0, kept.line)
        dialog.given.connect(lambda: self._open_case(dialog, kept))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_case(self, dialog: NewCaseDialog, kept: Keeper) -> None:
        """The dialog stays until the case is on record: what was typed must not be lost."""
        port, desk = self._port, self._desk
        case = dialog.case(desk.dates.now().date(), desk.language)
        person = dialog.young_person()

        def show(receipt: Receipt) -> None:
            dialog.accept()
            if receipt.case is not None:
                self.case_asked.emit(receipt.case)

        kept.record(lambda: port.open_case(case, person), show, dialog.show_failure)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        parts: tuple[QWidget, ...] = (
            self.new_button,
            *self._seated,
            self.tabs,
            self.filter,
            self.table,
        )
        return tuple(part for part in parts if part.isVisible())

    # --- asking and showing

    def _refresh(self) -> None:
        """The list first: what is due is looked for in every case, and may come after it."""
        self._desk.tasks.run(self, self._port.cases, self._show)
        self._desk.tasks.run(self, self._port.next_due, partial(self._say, self.model.show_due))
        self._desk.tasks.run(self, self._port.in_step, self._show_in_step)
        self._desk.tasks.run(self, self._port.whose, partial(self._say, self.model.show_whose))

    def _show_in_step(self, in_step: InStep) -> None:
        chosen = self.model.at(self.table.currentIndex().row())
        self.model.show_in_step(in_step)
        self.table.offer_exchange(is_used=in_step.is_used)
        self._stand_on(chosen)

    def _say(self, show: Callable[[T], None], told: T) -> None:
        """More is known of the rows; whoever stands on one goes on standing on it."""
        chosen = self.model.at(self.table.currentIndex().row())
        show(told)
        self._stand_on(chosen)

    def _stand_on(self, chosen: CaseLine | None) -> None:
        row = self.model.row_of(chosen.id) if chosen is not None else None
        if row is not None:
            self.table.selectRow(row)

    def _show(self, lines: tuple[CaseLine, ...]) -> None:
        chosen = self.model.at(self.table.currentIndex().row())
        self.model.show_cases(lines)
        missing = [(line.codename, line.missing) for line in lines if line.missing is not None]
        self.missing.show_missing(missing)
        closed = sum(is_closed(line) for line in lines)
        number = self._desk.dates.number
        words = translate("Cases", "Open  {count}").format(count=number(len(lines) - closed))
        self.tabs.setTabText(0, words)
        words = translate("Cases", "Closed  {count}").format(count=number(closed))
        self.tabs.setTabText(1, words)
        self.tabs.setTabVisible(1, bool(closed))
        self._stack.setCurrentIndex(0 if lines else 1)
        # Without a case the empty page offers both, and a view has one primary button.
        for part in (self.new_button, self.accept_button, self.tabs):
            part.setVisible(bool(lines))
        row = self.model.row_of(chosen.id) if chosen is not None else 0
        if self.model.rowCount():
            self.table.selectRow(row or 0)
        self._count_rows()

    def _count_rows(self) -> None:
        rows = self.model.rowCount()
        words = translate("Cases", "{count} cases").format(count=self._desk.dates.number(rows))
        few = {0: translate("Cases", "No case"), 1: translate("Cases", "1 case")}
        self.count.setText(few.get(rows, words))

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & {Part.CASES, Part.PEOPLE, Part.TIMELINE}:
            self._refresh()

    # --- obeying the person

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.table.opened.connect(self._open)
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.table.setFocus)
        self.tabs.currentChanged.connect(self._choose_tab)
        self.new_button.clicked.connect(self.new_case)
        self.accept_button.clicked.connect(self.accept_asked)
        bind_within(self, Act.FILTER, self.filter.setFocus, letters_on=self.table)
        bind_within(self, Act.FIND, self.filter.setFocus)
        bind_within(self, Act.NEW_CASE, self.new_case)
        bind_within(self, Act.RECEIVE, self.accept_asked.emit)

    def _open(self, row: int) -> None:
        line = self.model.at(row)
        if line is not None:
            self.case_asked.emit(line.id)

    def _filter(self, words: str) -> None:
        self.model.filter_by(words)
        self._count_rows()
        if self.model.rowCount():
            self.table.selectRow(0)
        announce(self.table, self.count.text())

    def _choose_tab(self, tab: int) -> None:
        self.model.show_closed(closed=tab == 1)
        self._count_rows()

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.tabs.setFont(theme.font("body"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(translate("Cases", "Open"))
        self.tabs.addTab(translate("Cases", "Closed"))
        self.tabs.setTabVisible(1, False)  # noqa: FBT003
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(18, 0, 18, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column.addWidget(self._build_head())
        column.addWidget(Rule())
        column.addLayout(self._seat)
        column.addWidget(self.missing)
        column.addLayout(tabs)
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(self._build_empty())

    def _build_head(self) -> QWidget:
        theme = self._desk.theme
        head = Surface("canvas")
        head.setFixedHeight(theme.px("page-header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Label(theme, translate("Cases", "Cases"), "title"))
        row.addStretch(1)
        words = translate("Cases", "Accept a handoff…")
        self.accept_button = secondary(theme, words, icon="package-open", keys=Act.RECEIVE)
        words = translate("Cases", "New case")
        self.new_button = primary(theme, words, icon="plus", keys=Act.NEW_CASE)
        row.addWidget(self.accept_button)
        row.addWidget(self.new_button)
        return head

    def _build_list(self) -> QWidget:
        theme = self._desk.theme
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        bar.setFixedHeight(theme.fit(_FILTER_ROW))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.count)
        for keys, words in (
            ("↑ ↓", translate("Cases", "move")),
            ("Enter", translate("Cases", "open")),
        ):
            row.addWidget(KeyHint(theme, keys))
            row.addWidget(Label(theme, words, "meta", "text-3"))
        column.addWidget(bar)
        column.addWidget(Rule())
        column.addWidget(self.table, 1)
        return part

    def _first(self) -> QWidget:
        is_empty = self._stack.currentIndex() > 0
        return self._begin if is_empty and self._begin is not None else self.table

    def _build_empty(self) -> QWidget:
        theme = self._desk.theme
        if self._desk.is_read_only:
            return EmptyState(
                theme,
                translate("Cases", "No case is held here"),
                translate("Cases", "This is only to be read: nothing can be opened or accepted."),
            )
        words = translate("Cases", "New case")
        begin = primary(theme, words, icon="plus", keys=Act.NEW_CASE)
        self._begin = begin
        accept: Button = secondary(theme, translate("Cases", "Accept a handoff…"))
        begin.clicked.connect(self.new_case)
        accept.clicked.connect(self.accept_asked)
        return EmptyState(
            theme,
            translate("Cases", "The line starts here"),
            translate("Cases", "Open the first case, or accept a handoff."),
            begin.sized(ButtonSize.NORMAL),
            accept,
        )
