"""What the list of cases asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from desktop_app.domain.case import CaseLine, NewCase, NewPerson
from desktop_app.domain.due import Due
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import WhoseCase
from desktop_app.services.own_device import NewKeys
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True)
class InStep:
    """What of each case waits to be sent, and how many answers in it differ.

    Without a place to exchange with (`is_used`) there is nothing to be in step with.
    """

    is_used: bool = False
    to_send: Mapping[CaseId, int] = field(default_factory=dict)
    conflicts: Mapping[CaseId, int] = field(default_factory=dict)


class CasesPort(Protocol):
    """The cases this device holds."""

    def cases(self) -> tuple[CaseLine, ...]: ...

    def next_due(self) -> Mapping[CaseId, Due]:
        """What is due next in each case in which anything is."""
        ...

    def whose(self) -> Mapping[CaseId, WhoseCase]:
        """Which cases others took over, or work on as well."""
        ...

    def in_step(self) -> InStep:
        """How far each case has been exchanged."""
        ...

    def open_case(self, case: NewCase, young_person: NewPerson | None) -> Receipt:
        """Open it, led by the author's own agency where none is named, and add whose it is."""
        ...


class KeyNewsPort(Protocol):
    """Telling that a restored or copied vault has new keys."""

    def news(self) -> NewKeys | None: ...
    def mark_told(self) -> None: ...


class RecoveryPort(Protocol):
    """Asking for a recovery key that nobody has typed back yet."""

    def is_due(self, today: date) -> bool: ...

    def leave_for(self, today: date) -> None:
        """Ask no more on this day."""
        ...

    def prove(self, typed: str) -> None:
        """Remember that the typed key opens the vault.

        Raises:
            Refusal: RECOVERY_KEY_MISTYPED, WRONG_RECOVERY_KEY.
        """
        ...
