"""What opening and doing an action asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from typing import Protocol

from desktop_app.domain.action import Action, NewAction, Owner
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.port import Readers


class ActionPort(Protocol):
    """What is to be done in a case, and what came of it."""

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences this author may write for."""
        ...

    def owners(self) -> tuple[Owner, ...]:
        """Who can be asked to see to it, oneself first."""
        ...

    def open_action(self, case: CaseId, new: NewAction) -> Receipt: ...

    def change_action(
        self, action: Action, said: Mapping[str, str], owner: Owner | None
    ) -> Receipt: ...

    def finish_action(self, action: Action, outcome: str) -> Receipt:
        """It is done now."""
        ...

    def withdraw_action(self, action: Action, reason: str) -> Receipt: ...

    def reopen_action(self, action: Action) -> Receipt: ...
