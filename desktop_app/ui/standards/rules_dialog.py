"""The standards in force: each with its time, its source, and whether anybody verified it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop_app.domain.standard_rules import Rule
from desktop_app.services.standard_rules import InForce, Origin
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.import_dialog import ImportDialog
from desktop_app.ui.standards.port import Candidate, RulesPort
from desktop_app.ui.standards.rule_rows import Column, RuleWords
from desktop_app.ui.standards.rule_words import bad_lines_words, origin_words
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.labels import Rule as Hairline
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(900, 640)
_WIDTHS = {Column.TIME: 150, Column.SINCE: 210, Column.VERIFIED: 110}
_SUGGESTED = Path("standards.json")


class RulesDialog(WideDialog):
    """Every version of every standard; the one in hand is told in full beneath the list."""

    def __init__(
        self, desk: Desk, port: RulesPort, chooser: FileChooser, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "badge-check", _SIZE, parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        theme = desk.theme
        self._said = RuleWords(desk.dates, desk.language.value)
        self.model = RowModel[Rule](self._said, len(Column))
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Standards", "Standards"))
        self.about = Paragraph(theme, "", "body", "text")
        self.source = Paragraph(theme, "", "body", "text-2")
        self.left_out = Notice(theme, "triangle-alert", "warn")
        self.error = Notice(theme, "circle-alert", "danger")
        words = translate("Standards", "Write to a file…")
        self.export = secondary(theme, words, keys=Act.WRITE_RULES)
        words = translate("Standards", "Bring in a file…")
        self.bring_in = secondary(theme, words, keys=Act.BRING_RULES)
        self.close_it = secondary(theme, translate("Standards", "Close"))
        self._lay_out()
        self._connect()
        self.say(translate("Standards", "Standards in force"), "")
        self._look()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.export.clicked.connect(self._export)
        self.bring_in.clicked.connect(self._ask_file)
        bind(self, Act.WRITE_RULES, self.export.click)
        bind(self, Act.BRING_RULES, self.bring_in.click)
        self.close_it.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    # --- asking and showing

    def _look(self) -> None:
        self._desk.tasks.run(self, self._port.rules, self._show, self._refuse)

    def _show(self, told: InForce) -> None:
        self.say(translate("Standards", "Standards in force"), origin_words(told.origin))
        self.model.put(told.rules.rules)
        self.left_out.say(bad_lines_words(told.rules.bad_lines))
        may = told.origin is not Origin.AGENCY and not self._desk.is_read_only
        self.bring_in.setEnabled(may)
        self.table.selectRow(0)
        self.table.setFocus()

    def _follow(self, to: QModelIndex) -> None:
        rule = self.model.at(to.row())
        if rule is not None:
            self.about.say(rule.explains.told(self._desk.language.value))
            self.source.say(self._said.source(rule), translate("Standards", "Source:"))

    # --- obeying the person

    def _export(self) -> None:
        title = translate("Standards", "Write the standards to a file")
        place = self._chooser.to_write(self, title, _SUGGESTED)
        if place is not None:
            job = partial(self._port.export, place)
            self._desk.tasks.run(self, job, self._tell_written, self._refuse)

    def _tell_written(self, digest: str) -> None:
        words = translate("Standards", "Written. Its hash: {hash}").format(hash=digest)
        self.error.say("")
        announce(self, words)
        self.say(translate("Standards", "Standards in force"), words)

    def _ask_file(self) -> None:
        title = translate("Standards", "Bring in standards from a file")
        kinds = translate("Standards", "Rule data (*.json)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            job = partial(self._port.read_file, file, self._desk.language.value)
            self._desk.tasks.run(self, job, self._ask_sure, self._refuse)

    def _ask_sure(self, candidate: Candidate) -> None:
        self.error.say("")
        dialog = ImportDialog(self._desk.theme, candidate, self)
        dialog.ask(partial(self._use, candidate))

    def _use(self, candidate: Candidate) -> None:
        job = partial(self._port.use, candidate)
        self._desk.tasks.run(self, job, self._used, self._refuse)

    def _used(self, _done: None) -> None:
        self._look()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        for part in (self.about, self.source, self.left_out, self.error):
            column.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Hairline())
        self.body.addWidget(below)
        self.foot.addWidget(self.close_it)
        self.foot.addStretch(1)
        for button in (self.bring_in, self.export):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
