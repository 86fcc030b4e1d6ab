"""The standards of an agency whose key is unlocked: to be read, changed, added to and ended."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.standard_rules import RuleSet
from desktop_app.services.agency_rules import AgencyRules
from desktop_app.ui.agency.end_dialog import EndDialog
from desktop_app.ui.agency.port import LayingDown
from desktop_app.ui.agency.rule_dialog import RuleDialog
from desktop_app.ui.agency.rule_fields import Asked
from desktop_app.ui.agency.rules_table import VersionsTable, versions_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.rule_words import bad_lines_words
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.labels import Rule as Hairline
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(900, 600)
NEWS = Path("news.invite")


class AgencyRulesDialog(WideDialog):
    """Every version stands in the table; what is changed is a version of its own.

    `is_heard`: there is a device that can read the news.
    """

    def __init__(
        self,
        desk: Desk,
        port: LayingDown,
        chooser: FileChooser,
        parent: QWidget | None,
        *,
        is_heard: bool,
    ) -> None:
        super().__init__(desk.theme, "badge-check", _SIZE, parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        self._is_heard = is_heard
        self._told = AgencyRules(RuleSet())
        theme = desk.theme
        self.table = VersionsTable(desk)
        self.source = Paragraph(theme, "", "meta", "text-2")
        self.signed = Notice(theme, "circle-check", "ok")
        self.left_out = Notice(theme, "triangle-alert", "warn")
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.add = secondary(theme, translate("Agency", "Add…"), keys=Act.ADD_STANDARD)
        self.end = secondary(theme, translate("Agency", "End…"), keys=Act.END_STANDARD)
        self.change = primary(theme, translate("Agency", "Change…"), keys="Enter")
        self.close_it = secondary(theme, translate("Agency", "Close"), keys="Esc")
        self._lay_out()
        self._connect()
        self.say(
            translate("Agency", "Your agency’s standards"),
            translate("Agency", "Old cases keep theirs."),
        )
        desk.tasks.run(self, port.rules, self._show, self._refuse)

    def _show(self, told: AgencyRules) -> None:
        row = max(0, self.table.currentIndex().row())
        self._told = told
        self.table.versions.put(versions_of(told))
        self.left_out.say(bad_lines_words(told.rules.bad_lines))
        self.table.selectRow(row)
        self.table.setFocus()

    def _follow(self) -> None:
        chosen = self.table.chosen
        self.change.setEnabled(chosen is not None)
        if chosen is not None:
            language = self._desk.language.value
            self.source.say(chosen.rule.source.told(language), chosen.rule.title.told(language))
        self.end.setEnabled(chosen is not None and chosen.is_last)

    # --- obeying the person

    def _change(self) -> None:
        chosen = self.table.chosen
        if chosen is not None:
            self._ask(Asked(self._told.rules, chosen.rule))

    def _add(self) -> None:
        self._ask(Asked(self._told.rules))

    def _ask(self, asked: Asked) -> None:
        dialog = RuleDialog(self._desk, asked, self)
        dialog.given.connect(partial(self._sign, dialog))
        dialog.open()

    def _end(self) -> None:
        chosen = self.table.chosen
        if chosen is not None and chosen.is_last:
            dialog = EndDialog(self._desk, Asked(self._told.rules, chosen.rule), self)
            dialog.given.connect(partial(self._sign, dialog))
            dialog.open()

    def _sign(self, dialog: RuleDialog | EndDialog, line: Mapping[str, object]) -> None:
        """Nothing is signed before there is a place for the news; what was written stays."""
        title = translate("Agency", "Where shall the news lie?")
        place = self._chooser.to_write(dialog, title, NEWS)
        if place is None:
            return
        dialog.wait()
        job = partial(self._port.lay_down, line, place)
        leave, refuse = partial(self._leave, dialog, place), partial(self._keep_open, dialog)
        self._desk.tasks.run(self, job, leave, refuse)

    def _leave(self, dialog: RuleDialog | EndDialog, place: Path, told: AgencyRules) -> None:
        dialog.accept()
        self._show(told)
        words = translate("Agency", "Signed. There is no device to bring it to yet.")
        if self._is_heard:
            words = translate(
                "Agency",
                "Signed. The news is in {name}: bring it to one of your devices on a stick.",
            ).format(name=place.name)
        self.trouble.say("")
        self.signed.say(words)
        announce(self, words)

    def _keep_open(self, dialog: RuleDialog | EndDialog, error: Exception) -> None:
        told = explain(error)
        dialog.refuse(f"{told.happened} {told.rest}")

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.trouble.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.opened.connect(lambda _row: self._change())
        self.change.clicked.connect(self._change)
        self.add.clicked.connect(self._add)
        self.end.clicked.connect(self._end)
        bind(self, Act.ADD_STANDARD, self._add)
        bind(self, Act.END_STANDARD, self._end)
        self.close_it.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._follow()

    def _lay_out(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(4)
        for notice in (self.source, self.signed, self.left_out, self.trouble):
            column.addWidget(notice)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Hairline())
        self.body.addWidget(below)
        self.foot.addWidget(self.close_it)
        self.foot.addStretch(1)
        for button in (self.end, self.add, self.change):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
