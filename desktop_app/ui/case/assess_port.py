"""What judging a case asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.case import CaseLine
from desktop_app.domain.ids import CaseId
from desktop_app.services.assessments import Assessment
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True)
class Assessed:
    """What is said of a case now, and everything that was said before, the newest first."""

    line: CaseLine
    history: tuple[Assessment, ...]


class AssessPort(Protocol):
    """Risk, exploitation and status, with their reasons."""

    def assessed(self, case: CaseId) -> Assessed: ...

    def assess(self, case: CaseId, said: Mapping[str, str], reason: str) -> Receipt:
        """Put them on record with why.

        Raises:
            Refusal: NOTHING_CHANGED, EMPTY_REASON, BAD_VALUE, DEED_NOT_APPROVED,
                APPROVAL_RETURNED.
        """
        ...

    def ask_approval(self, case: CaseId, status: str, words: str) -> Receipt:
        """Ask a supervisor to approve that the status becomes this.

        Raises:
            Refusal: BAD_VALUE for a status that needs no approval, VAULT_READ_ONLY.
        """
        ...
