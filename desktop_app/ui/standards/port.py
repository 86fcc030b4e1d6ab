"""What the standards ask of the services. Every call runs on the vault thread, never Qt's."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.standards import Measured
from desktop_app.services.ports import Receipt
from desktop_app.services.standard_rules import InForce
from desktop_app.services.standards import NewTick


@dataclass(frozen=True, slots=True)
class Looked:
    """Which case is looked at; of its notes these, or those of the last 30 days.

    `since_ms` is where the time begins that the notes are about.
    """

    case: CaseId
    entries: frozenset[EntryId] | None = None
    since_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands by every standard, and whether this person's judgement would count."""

    measured: tuple[Measured, ...] = ()
    may_judge: bool = False


class StandardsPort(Protocol):
    """Measured cases, judgements, and the rules themselves."""

    def standing(self, looked: Looked) -> Standing:
        """Measure a case.

        Raises:
            Refusal: UNKNOWN_CASE, UNKNOWN_ENTRY.
        """
        ...

    def judge(self, looked: Looked, new: NewTick) -> Receipt:
        """Put a judgement on record.

        Raises:
            Refusal: as `services.standards.judge`; VAULT_READ_ONLY.
        """
        ...

    def rules(self) -> InForce:
        """Every version of every standard that holds here, and whose word that is."""
        ...
