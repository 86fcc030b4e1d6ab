"""The caseload: one row to a case, or one to a worker; Ctrl+7 from anywhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.caseload import Caseload, Mark, Scope
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.caseload.export_dialog import ExportDialog
from desktop_app.ui.caseload.head import CASES, WORKLOAD, FilterRow, Head
from desktop_app.ui.caseload.mark_chips import ACTS
from desktop_app.ui.caseload.port import CaseloadPort
from desktop_app.ui.caseload.table_model import CaseloadModel
from desktop_app.ui.caseload.table_view import CaseloadTable
from desktop_app.ui.caseload.words import CaseWords, counted_cases
from desktop_app.ui.caseload.workload import Workload
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.shortcuts import bind_alone, bind_within
from desktop_app.ui.widgets.toast import Toast

_TOUCHING = frozenset({Part.CASES, Part.PEOPLE, Part.TIMELINE, Part.CARDS})
_LIST, _WORKLOAD, _NONE_FOUND, _NONE = range(4)


class CaseloadScreen(QWidget):
    """Asks when it is shown, and again after what is put on record while it is.

    Signals:
        case_asked: open this case (CaseId).
    """

    case_asked = Signal(object)

    def __init__(self, desk: Desk, port: CaseloadPort, chooser: FileChooser) -> None:
        super().__init__()
        self._desk, self._port, self._chooser = desk, port, chooser
        self._is_stale = True
        self.model = CaseloadModel(CaseWords(desk.dates))
        self.model.setParent(self)
        self.head = Head(desk.theme)
        self.filters = FilterRow(desk)
        self.table = CaseloadTable(desk.theme, self.model, desk.dates)
        self.workload = Workload(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        lead_focus(self, self._first)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        view = self.head.view
        parts: tuple[QWidget, ...] = (view.segment(view.value), self.filters.field, self.table)
        parts += (self.workload.workers, self.workload.levels)
        return tuple(part for part in parts if part.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    # --- asking and showing

    def _obey(self, receipt: Receipt) -> None:
        """Nobody waits for a look at every case who isn't looking."""
        if receipt.parts & _TOUCHING:
            self._is_stale = True
            if self.isVisible():
                self._look_again()

    def _look_again(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._desk.tasks.run(self, self._port.caseload, self._show)

    def _show(self, caseload: Caseload) -> None:
        chosen = self.model.at(self.table.currentIndex().row())
        held = self.focusWidget()
        had_keyboard = held is not None and held.hasFocus()
        self.model.show_caseload(caseload)
        self.workload.show_caseload(caseload)
        self.filters.chips.count(caseload)
        agency = caseload.scope is Scope.AGENCY
        self.head.say(is_agency=agency, shown=bool(caseload.rows))
        self._turn()
        row = self.model.row_of(chosen.id) if chosen is not None else 0
        if self.model.rowCount():
            self.table.selectRow(row or 0)
        if had_keyboard and not self.filters.field.hasFocus():
            self._first().setFocus()

    def _turn(self) -> None:
        """The page that is asked for, or the one that says why there is nothing on it."""
        count = self.model.rowCount()
        is_empty = not self.model.caseload.rows
        is_list = self.head.view.value == CASES
        self.filters.setVisible(is_list and not is_empty)
        self.filters.say(counted_cases(count))
        page = _LIST if is_list else _WORKLOAD
        if is_empty:
            page = _NONE
        elif is_list and not count:
            page = _NONE_FOUND
        self._stack.setCurrentIndex(page)

    def _first(self) -> QWidget:
        """Where the keyboard goes when it comes to this page."""
        page = self._stack.currentIndex()
        if page == _LIST:
            return self.table
        return {
            _WORKLOAD: self.workload.workers,
            _NONE_FOUND: self._show_all,
        }.get(page, self.head.view.segment(self.head.view.value))

    # --- obeying the person

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.table.opened.connect(self._open)
        self.filters.field.textChanged.connect(self._filter)
        self.filters.field.left.connect(lambda: self._first().setFocus())
        self.filters.chips.narrowed.connect(self._narrow)
        self.head.view.chosen.connect(self._turn_to)
        self.head.write.clicked.connect(self.export)
        self.workload.sought.connect(self._seek)
        self._show_all.clicked.connect(self._clear)
        bind_within(self, Act.FILTER, self.filters.field.setFocus, letters_on=self.table)
        bind_within(self, Act.FIND, self.filters.field.setFocus)
        bind_within(self, Act.WRITE_CASELOAD, self.export)
        bind_within(self, Act.WORKLOAD, self._swap, letters_on=self.table)
        for table in (self.workload.workers, self.workload.levels):
            bind_alone(table, Act.WORKLOAD, self._swap, only_characters=True)
        for mark, act in ACTS.items():
            bind_within(self, act, partial(self._press, mark), letters_on=self.table)

    def _open(self, row: int) -> None:
        case = self.model.at(row)
        if case is not None:
            self.case_asked.emit(case.id)

    def _filter(self, words: str) -> None:
        self.model.filter_by(words)
        self._tell_rows()

    def _narrow(self, marks: frozenset[Mark]) -> None:
        self.model.narrow_to(marks)
        self._tell_rows()

    def _tell_rows(self) -> None:
        self._turn()
        if self.model.rowCount():
            self.table.selectRow(0)
        announce(self, counted_cases(self.model.rowCount()))

    def _press(self, mark: Mark) -> None:
        if self.filters.isVisible():
            self.filters.chips.chips[mark].click()

    def _clear(self) -> None:
        self.filters.field.clear()
        self.filters.chips.clear()
        self._first().setFocus()

    def _seek(self, words: str) -> None:
        """From a worker or a level to its cases."""
        self.filters.chips.clear()
        self.filters.field.setText(words)
        self.head.view.choose(CASES)
        self._turn_to(CASES)

    def _swap(self) -> None:
        view = self.head.view
        view.choose(WORKLOAD if view.value == CASES else CASES)
        self._turn_to(view.value)

    def _turn_to(self, _view: str) -> None:
        self._turn()
        self._first().setFocus()

    def export(self) -> None:
        """Ask what the file is to say, then where it is to be."""
        excerpt, caseload = self.model.excerpt, self.model.caseload
        if not caseload.rows:
            return
        dialog = ExportDialog(self._desk, excerpt, self)

        def write() -> None:
            day = self._desk.dates.now().date().isoformat()
            title = translate("Caseload", "Where shall the spreadsheet be written?")
            name = Path(f"caseload-{day}{dialog.ending}")
            place = self._chooser.to_write(self, title, name)
            if place is None:
                return
            out = (
                place
                if place.suffix.lower() == dialog.ending
                else place.with_suffix(dialog.ending)
            )
            naming, language = dialog.naming, self._desk.language.value
            work = partial(self._port.export, caseload, excerpt, naming, language, out)
            self._desk.tasks.run(self, work, partial(self._say_written, out))

        dialog.ask(write)

    def _say_written(self, out: Path, _count: int) -> None:
        words = translate("Caseload", "Written: {name}").format(name=out.name)
        Toast(self._desk.theme, self, words)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        words = translate("Caseload", "Show all cases")
        self._show_all = secondary(theme, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Rule())
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        none_found = EmptyState(
            theme,
            translate("Caseload", "No such case"),
            translate("Caseload", "No case is all that you asked for."),
            self._show_all,
        )
        none = EmptyState(
            theme,
            translate("Caseload", "No case to look over"),
            translate(
                "Caseload", "Cases you work on stand here; a supervisor’s are all of the agency’s."
            ),
        )
        for page in (self.table, self.workload, none_found, none):
            self._stack.addWidget(page)
