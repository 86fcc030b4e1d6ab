"""What the roles of a case ask of the services. Every call runs on the vault thread."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.ids import CaseId
from desktop_app.domain.roles import CaseRole, NewRole, TitledRole
from desktop_app.domain.rulebook import RoleTitle
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True)
class Roles:
    """Every role of a case, those that are over too; what can be given, and to whom by card.

    `may_give`: this person leads the case, and their word on roles counts.
    """

    held: tuple[TitledRole, ...] = ()
    titles: tuple[RoleTitle, ...] = ()
    known: tuple[NewRole, ...] = ()
    may_give: bool = False


class RolesPort(Protocol):
    """Who stands for what."""

    def roles(self, case: CaseId) -> Roles: ...

    def give_role(self, case: CaseId, new: NewRole) -> Receipt:
        """Put on record who has a role.

        Raises:
            Refusal: ROLE_BY_LEAD, EMPTY_ROLE, EMPTY_NAME, BAD_TIME, ENDS_BEFORE_START.
        """
        ...

    def end_role(self, role: CaseRole, on: str) -> Receipt: ...

    def withdraw_role(self, role: CaseRole, reason: str) -> Receipt: ...
