"""The people of a case: who they are to it, and how each may be reached safely."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId, base32
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.people_model import PeopleModel
from desktop_app.ui.case.people_table import PeopleTable
from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.case.port import PeoplePort
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.shortcuts import bind_alone
from desktop_app.ui.widgets.small import KeyHint

_BAR = 46


class PeoplePage(Surface):
    """Full names stand here and nowhere else in the window.

    Signals:
        settle_asked: answers about somebody differ; show them.
    """

    settle_asked = Signal()

    def __init__(self, desk: Desk, port: PeoplePort, case: CaseId) -> None:
        super().__init__("canvas")
        self._desk, self._port, self._case = desk, port, case
        self.model = PeopleModel(desk.dates)
        self.model.setParent(self)
        self.table = PeopleTable(desk.theme, self.model)
        self.differing = Notice(desk.theme, "git-compare", "warn")
        self.settle = link(desk.theme, translate("People", "Settle")).sized(ButtonSize.SMALL)
        self.settle.hide()
        self._stack = QStackedWidget()
        self._wanted: ObjectId | None = None
        self._lay_out()
        lead_focus(self, lambda: self._begin if self._stack.currentIndex() else self.table)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._tell_differing)
        self.settle.clicked.connect(self.settle_asked)
        desk.tasks.recorded.connect(self._obey)
        bind_alone(self.table, Act.ADD_PERSON, self.add)
        self._refresh()

    def add(self) -> None:
        """Ask who is to be added."""
        if self._may_write():
            self._show_dialog(None, {})

    def stand_on(self, person: ObjectId) -> None:
        """Make somebody the chosen one, as soon as they are shown."""
        self._wanted = person
        self._stand()

    # --- asking and showing

    def _refresh(self) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.people(case), self._show)

    def _show(self, people: tuple[Person, ...]) -> None:
        chosen = self.model.at(self.table.currentIndex().row())
        self.model.put(people)
        self._stack.setCurrentIndex(0 if people else 1)
        row = self.model.row_of(chosen.id) if chosen is not None else 0
        if people:
            self.table.selectRow(row or 0)
        self._stand()

    def _stand(self) -> None:
        row = None if self._wanted is None else self.model.row_of(self._wanted)
        if row is not None:
            self._wanted = None
            self.table.selectRow(row)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.case == self._case and receipt.parts & {Part.PEOPLE, Part.CASES}:
            self._refresh()

    def _tell_differing(self, current: QModelIndex) -> None:
        person = self.model.at(current.row())
        words = translate("People", "Answers about {initials} differ. Open to settle them.")
        differs = person is not None and bool(person.conflicts)
        initials = person.initials if person is not None else ""
        self.differing.say(words.format(initials=initials) if differs else "")
        self.settle.setVisible(differs)

    # --- obeying the person

    def _open(self, row: int) -> None:
        person, port = self.model.at(row), self._port
        if person is None or not self._may_write():
            return
        if not person.conflicts:
            self._show_dialog(person, {})
            return
        ask = partial(port.differing_answers, person.id)
        self._desk.tasks.run(self, ask, partial(self._show_dialog, person))

    def _show_dialog(self, person: Person | None, answers: Mapping[str, tuple[str, ...]]) -> None:
        dialog = PersonDialog(self._desk.theme, person, answers, self)
        dialog.allow_today(self._desk.dates.now().date())
        slot = Slot("person", self._case, "" if person is None else base32(person.id))
        kept = Keeper(self._desk, slot, {**dialog.fields, "part": dialog.part}, dialog)
        dialog.body.insertWidget(0, kept.line)
        dialog.given.connect(lambda: self._record(dialog, person, kept))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _record(self, dialog: PersonDialog, person: Person | None, kept: Keeper) -> None:
        port, case = self._port, self._case
        if person is None:
            job = partial(port.add_person, case, dialog.new_person())
        else:
            job = partial(port.change_person, case, person.id, dialog.changes())
        done = lambda _receipt: dialog.accept()  # noqa: E731
        kept.record(job, done, dialog.show_failure)

    def _may_write(self) -> bool:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        return not self._desk.is_read_only

    # --- layout

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(self._build_empty())

    def _build_list(self) -> QWidget:
        theme, part = self._desk.theme, QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        bar.setFixedHeight(theme.fit(_BAR))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        words = translate("People", "Add a person")
        self.add_button = secondary(theme, words, icon="user-plus", keys=Act.ADD_PERSON)
        self.add_button.clicked.connect(self.add)
        row.addWidget(self.add_button)
        row.addSpacing(8)
        row.addWidget(self.differing, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.settle)
        row.addStretch(1)
        row.addWidget(KeyHint(theme, "Enter"))
        row.addWidget(Label(theme, translate("People", "open"), "meta", "text-3"))
        column.addWidget(bar)
        column.addWidget(Rule())
        column.addWidget(self.table, 1)
        return part

    def _build_empty(self) -> QWidget:
        theme = self._desk.theme
        words = translate("People", "Add a person")
        self._begin = primary(theme, words, icon="user-plus")
        self._begin.clicked.connect(self.add)
        return EmptyState(
            theme,
            translate("People", "Nobody has been added yet"),
            translate("People", "Begin with the young person and how to reach them safely."),
            self._begin,
        )
