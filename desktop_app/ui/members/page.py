"""The team of a case: who reads what, since when; leads let people in and take them off."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.membership import Member
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.members.add_dialog import AddMemberDialog
from desktop_app.ui.members.lost_dialog import LostDialog
from desktop_app.ui.members.port import MembersPort, Team
from desktop_app.ui.members.remove_dialog import RemoveMemberDialog
from desktop_app.ui.members.team_words import TeamWords, why_not_words
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import flat, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_alone, bind_within

_BAR = 46


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    AGENCY = 1
    READS = 2
    POSITION = 3
    SINCE = 4
    CODE = 5


_WIDTHS = {
    Column.NAME: 210,
    Column.READS: 170,
    Column.POSITION: 96,
    Column.SINCE: 130,
    Column.CODE: 164,
}
_LEAST_FOR = {Column.CODE: 900, Column.SINCE: 700}


class TeamPage(Surface):
    """Asks, shows and obeys. What only leads may do says so to everybody else."""

    def __init__(self, desk: Desk, port: MembersPort, chooser: FileChooser, case: CaseId) -> None:
        super().__init__("canvas")
        self._desk, self._port, self._chooser, self._case = desk, port, chooser, case
        self._team: Team | None = None
        words = TeamWords(desk.theme, desk.dates)
        self.model = RowModel[Member](words, len(Column))
        self.model.setParent(self)
        self.table = RowTable(desk.theme, self.model, translate("Team", "The team of this case"))
        theme = desk.theme
        words_ = translate("Team", "Add to the team")
        self.add_button = secondary(theme, words_, icon="user-plus", keys=Act.ADD_MEMBER)
        self.remove_button = flat(theme, translate("Team", "Take off the team…"))
        self.lost_button = flat(theme, translate("Team", "A laptop is lost…"))
        self.why_not = Notice(theme, "lock", "text-2")
        self.trouble = Banner(theme, Tone.DANGER)
        self.trouble.hide()
        self._lay_out()
        self._connect()
        lead_focus(self, lambda: self.table)
        self._refresh()

    def add(self) -> None:
        """Ask who is to join."""
        team = self._may_decide()
        if team is not None:
            dialog = AddMemberDialog(self._desk, self._port, self._chooser, team, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def remove(self) -> None:
        """Ask whether the one who is stood on is to leave."""
        member, team = self.model.at(self.table.currentIndex().row()), self._may_decide()
        if team is None or member is None or member.is_own or member.left:
            return
        dialog = RemoveMemberDialog(self._desk, self._words(team), member, team, self)
        dialog.ask(partial(self._remove, member))

    def report_lost(self) -> None:
        """Begin the guided act for a laptop that is gone; anybody may, and be told who must."""
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        elif self._team is not None:
            cards = self._team.cards
            dialog = LostDialog(self._desk, self._port, self._chooser, cards, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room is said with the row."""
        super().resizeEvent(event)
        for column, least in _LEAST_FOR.items():
            self.table.setColumnHidden(column, self.width() < self._desk.theme.fit(least))

    # --- asking and showing

    def _refresh(self) -> None:
        ask = partial(self._port.team, self._case)
        self._desk.tasks.run(self, ask, self._show, self._show_failure)

    def _show(self, team: Team) -> None:
        here = self.table.currentIndex().row()
        self._team = team
        self.model.put(team.members, self._words(team))
        self.why_not.say("" if team.why_not is None else why_not_words(team.why_not))
        self.add_button.setEnabled(team.why_not is None)
        if team.members:
            self.table.selectRow(min(max(here, 0), len(team.members) - 1))
        self._follow()

    def _follow(self, _to: QModelIndex | None = None, _from: QModelIndex | None = None) -> None:
        member = self.model.at(self.table.currentIndex().row())
        may = self._team is not None and self._team.why_not is None
        is_other = member is not None and not (member.is_own or member.left)
        self.remove_button.setEnabled(may and is_other)

    def _words(self, team: Team) -> TeamWords:
        titles = {each.audience: each.title for each in team.audiences}
        return TeamWords(self._desk.theme, self._desk.dates, titles)

    def _obey(self, receipt: Receipt) -> None:
        touched = frozenset({Part.CASES, Part.CARDS, Part.PEOPLE})
        if receipt.parts & touched and receipt.case in (None, self._case):
            self._refresh()

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    # --- obeying the person

    def _may_decide(self) -> Team | None:
        team = self._team
        return team if team is not None and team.why_not is None else None

    def _remove(self, member: Member) -> None:
        self.trouble.hide()
        remove = partial(self._port.remove, self._case, member)
        self._desk.tasks.run(self, remove, lambda _receipt: None, self._show_failure)

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.lost_button.clicked.connect(self.report_lost)
        bind_alone(self.table, Act.ADD_MEMBER, self.add)
        bind_within(self, Act.REMOVE_MEMBER, self.remove)
        bind_within(self, Act.REPORT_LOST, self.report_lost)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.AGENCY, QHeaderView.ResizeMode.Stretch)
        bar = QWidget()
        bar.setMinimumHeight(theme.fit(_BAR))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(self.lost_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.why_not.setContentsMargins(20, 0, 20, 10)
        column.addWidget(bar)
        for part in (self.why_not, Rule(), self.trouble):
            column.addWidget(part)
        column.addWidget(self.table, 1)
