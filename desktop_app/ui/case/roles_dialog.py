"""The roles of a case: who stands for what now, and who did before."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.domain.roles import TitledRole
from desktop_app.ui.case.role_words import doubts, lasted, who
from desktop_app.ui.case.roles_port import Roles
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.listing_dialog import ListingDialog
from desktop_app.ui.widgets.row_model import RowModel

_SIZE = QSize(1000, 460)
_ROLE_WIDTH, _WHO_WIDTH = 300, 270


class Column(IntEnum):
    """The columns, from the left."""

    ROLE = 0
    WHO = 1
    WHEN = 2


class RolesDialog(ListingDialog[TitledRole]):
    """Those held today come first. Enter ends the one in hand, N gives another."""

    def __init__(self, desk: Desk, roles: Roles, parent: QWidget | None) -> None:
        model = RowModel[TitledRole](_RoleWords(desk), len(Column))
        super().__init__(desk.theme, "users-round", _SIZE, model, parent)
        self.say(
            translate("Roles", "Roles in this case"),
            translate("Roles", "What they were before stays below. They give no rights here."),
        )
        self.table.setColumnWidth(Column.ROLE, desk.theme.fit(_ROLE_WIDTH))
        self.table.setColumnWidth(Column.WHO, desk.theme.fit(_WHO_WIDTH))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHEN, QHeaderView.ResizeMode.Stretch)
        self.put(_held_first(roles.held, desk.dates.now().date().isoformat()))
        if not roles.may_give:
            hint = translate("Roles", "A lead of the case gives and ends them.")
            self.foot.addWidget(Label(desk.theme, hint, "meta", "text-3"))
        self.offer(
            open_one=translate("Roles", "End…"),
            add=translate("Roles", "Give another…"),
        )
        self.open_one.setEnabled(roles.may_give and bool(roles.held))
        self.add.setEnabled(roles.may_give)


@dataclass(frozen=True, slots=True)
class _RoleWords:
    """What the list says of a role."""

    desk: Desk

    def heading(self, column: int) -> str:
        return (
            translate("Roles", "Role"),
            translate("Roles", "Who"),
            translate("Roles", "When"),
        )[column]

    def cell(self, titled: TitledRole, column: int) -> str:
        if column == Column.ROLE:
            return titled.called(self.desk.language.value)
        if column == Column.WHO:
            return who(titled.role)
        told = (lasted(self.desk.dates, titled.role), doubts(titled.role))
        return " · ".join(part for part in told if part)

    def spoken(self, titled: TitledRole) -> str:
        return ", ".join(self.cell(titled, column) for column in Column)


def _held_first(roles: Sequence[TitledRole], today: str) -> list[TitledRole]:
    """What is held in the order of the rule data; then what is over, the newest first."""
    held = [each for each in roles if each.role.holds_on(today)]
    others = [each for each in roles if not each.role.holds_on(today)]
    others.sort(key=lambda each: each.role.since, reverse=True)
    return [*held, *others]
