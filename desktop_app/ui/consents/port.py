"""What the page of consents asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.domain.case import Person
from desktop_app.domain.consent import Consent, NewConsent
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.rulebook import OralNeed
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Consents:
    """The decisions of a case, as they came on record.

    `resting`: how many handoffs rest on each. `known`: agencies with a card here, by name.
    """

    held: tuple[Consent, ...] = ()
    people: tuple[Person, ...] = ()
    resting: Mapping[ObjectId, int] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    oral_needs: tuple[OralNeed, ...] = ()


class ConsentsPort(Protocol):
    """What people decided, and what makes more of it be on record."""

    def consents(self, case: CaseId) -> Consents: ...

    def record(self, case: CaseId, new: NewConsent) -> Receipt:
        """Put a decision on record.

        Raises:
            Refusal: CONSENT_INCOMPLETE, BAD_TIME, FUTURE_TIME, ENDS_BEFORE_START.
        """
        ...

    def withdraw(self, consent: Consent, on: str, to: str) -> Receipt:
        """Say that it was withdrawn, on which day and with whom.

        Raises:
            Refusal: NOTHING_CHANGED, BAD_TIME, FUTURE_TIME, ENDS_BEFORE_START.
        """
        ...
