"""What settling asks of the services. Every call runs on the vault thread, never Qt's."""

from typing import Protocol

from desktop_app.domain.conflict import Conflict, Settled
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt


class ConflictsPort(Protocol):
    """Fields with several answers, and what makes one of them hold."""

    def waiting(self, case: CaseId | None) -> tuple[Conflict, ...]:
        """Those of one case or of all, first those about which a person has to decide."""
        ...

    def how_many(self) -> int: ...

    def reopen(self, settled: Settled, value: object, reason: str) -> Receipt:
        """Say that another of its answers holds after all.

        Raises:
            Refusal: EMPTY_REASON, CONFLICT_CHANGED.
        """
        ...

    def readers(self, conflict: Conflict) -> tuple[str, ...]:
        """The agencies that will be able to read what is recorded, the own one first."""
        ...

    def history(self) -> tuple[Settled, ...]:
        """What was settled in any case, the latest first."""
        ...

    def settle(self, conflict: Conflict, value: object, reason: str) -> Receipt:
        """Record one value in place of all those that were shown, and why where that is said.

        Raises:
            Refusal: CONFLICT_CHANGED, or why the field can't hold it.
        """
        ...
