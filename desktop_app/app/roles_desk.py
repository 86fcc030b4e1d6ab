"""What the roles of a case ask for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.domain.roles import CaseRole, NewRole
from desktop_app.services import roles
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import check_entered
from desktop_app.ui.case.roles_port import Roles


class RolesDesk:
    """Answers the list of roles and its dialogs."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def roles(self, case: CaseId) -> Roles:
        """Who stands and stood for what."""
        vault = self._vault
        check_entered(vault, case)
        return Roles(
            held=roles.titled(vault, vault.roles.of(case)),
            titles=vault.rulebook.roles,
            known=roles.candidates(vault),
            may_give=roles.may_give(vault, case),
        )

    def give_role(self, case: CaseId, new: NewRole) -> Receipt:
        """Say who has a role."""
        return roles.give_role(self._vault, case, new)

    def end_role(self, role: CaseRole, on: str) -> Receipt:
        """Say which day is its last."""
        return roles.end_role(self._vault, role, on)

    def withdraw_role(self, role: CaseRole, reason: str) -> Receipt:
        """It never held."""
        return roles.withdraw_role(self._vault, role, reason)
