"""Who looked at a case: what, when and why, and whether the log of it is whole."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.access_reading import CheckedLogs, NotedNote, Seen
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.access.port import AccessPort, CaseAccess
from desktop_app.ui.access.things import ThingsPart
from desktop_app.ui.access.words import (
    AccessWords,
    Column,
    kinds_in,
    people_in,
    state_of,
    what_words,
)
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.tasks import Passage
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_within

_WIDTHS = {Column.WHEN: 196, Column.WHO: 140, Column.WHAT: 184}
_BAR, _CHOICE = 46, 142


class AccessPage(Surface):
    """Asks when it is looked at, and shows; every line is checked on the way."""

    def __init__(self, desk: Desk, port: AccessPort, chooser: FileChooser, case: CaseId) -> None:
        super().__init__("canvas")
        self._desk, self._port, self._chooser, self._case = desk, port, chooser, case
        theme = desk.theme
        self._told: CaseAccess | None = None
        self._log: CheckedLogs | None = None
        self._words = AccessWords(desk.dates)
        self.model = RowModel[Seen](self._words, len(Column))
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Access", "Who looked at this case"))
        self.whole = Notice(theme, "shield-check", "text-2")
        self.flawed = Notice(theme, "shield-alert", "danger")
        self.people = _choice(theme, translate("Access", "Whose"))
        self.kinds = _choice(theme, translate("Access", "Which"))
        words = translate("Access", "Write out…")
        self.export = secondary(theme, words, icon="download", keys=Act.EXPORT_ACCESS)
        self.things = ThingsPart(desk)
        self.restrict = flat(theme, "", icon="lock")
        self._lay_out()
        self._connect()
        self._is_stale = True
        lead_focus(self, lambda: self.table)

    # --- asking and showing

    def look(self) -> None:
        """Ask anew; not before somebody looks at the page, for every line is checked."""
        self._is_stale = False
        tasks, port = self._desk.tasks, self._port
        tasks.run(self, partial(port.of_case, self._case), self._show)
        tasks.run_passing(self, partial(_check, port), self._tell, watch=_nothing_to_tell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look()

    def _show(self, told: CaseAccess) -> None:
        self._told = told
        seen = told.seen
        whose = [(name, name) for name in people_in(seen)]
        which = [(code, what_words(code)) for code in kinds_in(seen)]
        _offer(self.people, translate("Access", "Everybody"), whose)
        _offer(self.kinds, translate("Access", "Everything"), which)
        self.restrict.say(
            translate("Access", "Let it open without a reason")
            if told.is_restricted
            else translate("Access", "Ask why it is opened")
        )
        self._narrow()
        self._say_state()

    def _follow(self, _to: QModelIndex | None = None, _from: QModelIndex | None = None) -> None:
        """What the line in hand is of."""
        seen = self.model.at(self.table.currentIndex().row())
        self.things.show_line(None, {})
        if seen is None or not seen.event.about:
            return
        port, case, about = self._port, self._case, seen.event.about

        def take(known: Mapping[str, NotedNote]) -> None:
            if self.model.at(self.table.currentIndex().row()) == seen:
                self.things.show_line(seen, known)

        self._desk.tasks.run(self, lambda: port.notes(case, about), take)

    def _tell(self, log: CheckedLogs) -> None:
        self._log = log
        self._say_state()

    def _say_state(self) -> None:
        """Of all that was noted, and how much of it is of this case."""
        log, told = self._log, self._told
        if log is None or told is None:
            return
        said = state_of(log, len(told.seen))
        self.whole.say(said if log.is_ok else "")
        self.flawed.say("" if log.is_ok else said)

    def _narrow(self) -> None:
        if self._told is None:
            return
        name, code = self.people.currentData(), self.kinds.currentData()
        rows = [
            each
            for each in self._told.seen
            if (not name or each.name == name) and (not code or each.event.what == code)
        ]
        self.model.put(rows, self._words)
        if rows:
            self.table.selectRow(0)
        self._follow()

    # --- obeying

    def write_out(self) -> None:
        """Ask where to, then write it there."""
        title = translate("Access", "Write the access log to a new file")
        place = self._chooser.to_write(self, title, Path("access-log.csv"))
        if place is not None:
            job = partial(self._port.export, self._case, place)
            self._desk.tasks.run(self, job, self._written)

    def _written(self, _nothing: None) -> None:
        announce(self, translate("Access", "Written: ids and times only."))
        self.look()

    def turn(self) -> None:
        """Have the case ask why, or not any more."""
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        elif self._told is not None:
            is_to_be = not self._told.is_restricted
            job = partial(self._port.restrict, self._case, is_restricted=is_to_be)
            self._desk.tasks.run(self, job, lambda _receipt: None)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.came_in or (receipt.case == self._case and Part.CASES in receipt.parts):
            self._is_stale = True
            if self.isVisible():
                self.look()

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.people.currentIndexChanged.connect(self._narrow)
        self.kinds.currentIndexChanged.connect(self._narrow)
        self.export.clicked.connect(self.write_out)
        self.restrict.clicked.connect(self.turn)
        bind_within(self, Act.EXPORT_ACCESS, self.write_out)
        bind_within(self, Act.RESTRICT_CASE, self.turn)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.ABOUT, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._build_bar(), Rule(), self._build_state(), Rule()):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.things)

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        bar.setMinimumHeight(self._desk.theme.fit(_BAR))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        for part in (self.people, self.kinds):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.restrict, self.export):
            row.addWidget(button)
        return bar

    def _build_state(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(20, 8, 20, 8)
        column.addWidget(self.whole)
        column.addWidget(self.flawed)
        return part


def _check(port: AccessPort, passage: Passage[None]) -> CheckedLogs:
    return port.check(passage.aside)


def _nothing_to_tell(_told: None) -> None:
    """It is checked as a whole."""


def _choice(theme: Theme, name: str) -> ComboBox:
    box = ComboBox(theme, name)
    box.setMinimumWidth(theme.fit(_CHOICE))
    # Who looked is told once the log has come, after the box was shown.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _offer(box: ComboBox, everything: str, choices: Sequence[tuple[str, str]]) -> None:
    """Put new choices in place of those before; what was chosen stays so, if it is there."""
    chosen = box.currentData()
    silenced = QSignalBlocker(box)
    box.clear()
    box.addItem(everything, "")
    for data, words in choices:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    silenced.unblock()
