"""What settling asks for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.conflict import Conflict, Settled
from desktop_app.domain.ids import CaseId
from desktop_app.services.conflicts import history, reopen, settle, waiting
from desktop_app.services.ports import Receipt
from desktop_app.services.readers import agencies_in
from desktop_app.services.restricted import shut_cases


class ConflictsDesk:
    """Answers the dialog of answers that differ."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def waiting(self, case: CaseId | None) -> tuple[Conflict, ...]:
        """What is to be settled in a case, or everywhere."""
        return waiting(self._vault, case)

    def how_many(self) -> int:
        """How many fields have several answers, as many as are listed."""
        vault = self._vault
        return len(self.waiting(None)) if shut_cases(vault) else vault.conflicts.count()

    def readers(self, conflict: Conflict) -> tuple[str, ...]:
        """Whose people read the channel in which the field is said."""
        return agencies_in(self._vault, conflict.case, conflict.audience)

    def settle(self, conflict: Conflict, value: object, reason: str) -> Receipt:
        """Record one answer in place of all of them."""
        return settle(self._vault, conflict, value, reason)

    def history(self) -> tuple[Settled, ...]:
        """What was settled, in every case."""
        return history(self._vault)

    def reopen(self, settled: Settled, value: object, reason: str) -> Receipt:
        """Another answer holds after all."""
        return reopen(self._vault, settled, value, reason)
