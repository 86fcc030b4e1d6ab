"""Small coordination over any page: what is to be done, what lasts, and how a case is judged."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.action import Action
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.episode import Episode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.roles import TitledRole
from desktop_app.ui.case.actions_dialog import ActionsDialog
from desktop_app.ui.case.assess_dialog import AssessDialog
from desktop_app.ui.case.assess_port import AssessPort
from desktop_app.ui.case.role_dialog import EndRoleDialog, GiveRoleDialog
from desktop_app.ui.case.roles_dialog import RolesDialog
from desktop_app.ui.case.roles_port import Roles, RolesPort
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.composer.action_dialog import ActionDialog
from desktop_app.ui.composer.action_port import ActionPort
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.composer.episode_port import EpisodePort, Lasting
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import bind_within


class CoordinationPort(ActionPort, AssessPort, RolesPort, Protocol):
    """What the dialogs ask, and what they are about."""

    def actions(self, case: CaseId) -> tuple[Action, ...]: ...

    def episode(self, case: CaseId, id_: ObjectId) -> Episode | None: ...


class Coordinating(QObject):
    """Opens the dialogs before a page."""

    def __init__(
        self, desk: Desk, port: CoordinationPort, episodes: EpisodePort, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._port, self._episodes, self._page = desk, port, episodes, page

    def follow(self, screen: CaseScreen) -> None:
        """Obey the keys and the menu of a case."""
        for act, asked, slot in (
            (Act.ACTIONS, screen.showing.actions_asked, self.list_actions),
            (Act.ASSESS, screen.showing.assess_asked, self.assess),
            (Act.ROLES, screen.showing.roles_asked, self.list_roles),
        ):
            do = partial(slot, screen.id)
            bind_within(screen, act, do, letters_on=screen.timeline)
            asked.connect(do)

    def list_actions(self, case: CaseId) -> None:
        """Show what is to be done; with nothing yet, go straight to saying what is."""
        self._desk.tasks.run(
            self, partial(self._port.actions, case), partial(self._show_actions, case)
        )

    def assess(self, case: CaseId) -> None:
        """Ask how the case is judged now; the earlier judgements can be read by anybody."""
        AssessDialog(self._desk, self._port, case, self._page).open()

    def list_roles(self, case: CaseId) -> None:
        """Show who stands for what; a lead says with nobody yet who does."""
        self._desk.tasks.run(
            self, partial(self._port.roles, case), partial(self._show_roles, case)
        )

    def act_on(self, due: Due) -> None:
        """Open what is due where it is done; a card is nobody's to change here."""
        case, port, tasks = due.case, self._port, self._desk.tasks
        if case is None or due.kind is DueKind.CARD:
            return
        if due.kind is DueKind.ACTION:

            def show(actions: tuple[Action, ...]) -> None:
                found = [each for each in actions if each.id == due.about]
                if found:
                    self._open(case, found[0])

            tasks.run(self, partial(port.actions, case), show)
        else:
            take = partial(self._open_episode, case)
            tasks.run(self, partial(port.episode, case, due.about), take)

    def _show_actions(self, case: CaseId, actions: tuple[Action, ...]) -> None:
        if not actions:
            self._open(case, None)
            return
        dialog = ActionsDialog(self._desk, actions, self._page)
        dialog.chosen.connect(partial(self._open, case))
        dialog.open()

    def _show_roles(self, case: CaseId, roles: Roles) -> None:
        dialog = RolesDialog(self._desk, roles, self._page)
        dialog.chosen.connect(partial(self._say_role, case, roles))
        dialog.open()

    def _say_role(self, case: CaseId, roles: Roles, titled: TitledRole | None) -> None:
        if not roles.may_give or not self._may_write():
            return
        if titled is None:
            GiveRoleDialog(self._desk, self._port, case, roles, self._page).open()
        else:
            EndRoleDialog(self._desk, self._port, titled, self._page).open()

    def _open(self, case: CaseId, action: Action | None) -> None:
        if self._may_write():
            ActionDialog(self._desk, self._port, case, action, self._page).open()

    def _open_episode(self, case: CaseId, episode: Episode | None) -> None:
        if episode is not None and self._may_write():
            lasting = Lasting(case, episode)
            EpisodeDialog(self._desk, self._episodes, lasting, self._page).open()

    def _may_write(self) -> bool:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        return not self._desk.is_read_only
