"""What the approvals ask of the services. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.domain.approval import Answer, Asked, PlanShown
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.rulebook import Told
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Approvals:
    """What waits for this person to decide, and then what they asked for themselves.

    `grounds`: what the rule data call each ground. `plans`: the words that requests about plans
    are of, by the request; one whose words are not held here is left out.
    """

    waiting: tuple[Asked, ...] = ()
    own: tuple[Asked, ...] = ()
    codenames: Mapping[CaseId, str] = field(default_factory=dict)
    grounds: Mapping[str, Told] = field(default_factory=dict)
    plans: Mapping[EntryId, PlanShown] = field(default_factory=dict)


class ApprovalsPort(Protocol):
    """Requests, and the answers to them."""

    def approvals(self) -> Approvals: ...

    def how_many(self) -> int:
        """How many wait for this person."""
        ...

    def answer(self, asked: Asked, answer: Answer, comment: str) -> Receipt:
        """Put an answer on record.

        Raises:
            Refusal: NOT_AN_APPROVER, PLAN_NOT_AS_ASKED, EMPTY_REASON, VAULT_READ_ONLY.
        """
        ...
