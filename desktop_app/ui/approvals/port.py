"""What the approvals ask of the services. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.domain.approval import PLANS, Answer, Asked, PlanShown
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

    def can_approve(self, asked: Asked) -> bool:
        """Whether all that an approval would be of is shown: of a plan, the words it had."""
        plan = self.plans.get(asked.id)
        return asked.subject not in PLANS or (plan is not None and plan.is_as_asked)


class ApprovalsPort(Protocol):
    """Requests, and the answers to them."""

    def approvals(self) -> Approvals: ...

    def how_many(self) -> int:
        """How many wait for this person."""
        ...

    def answer(self, asked: Asked, answer: Answer, comment: str) -> Receipt:
        """Put an answer on record.

        Raises:
            Refusal: NOT_AN_APPROVER, PLAN_NOT_AS_ASKED, APPROVAL_USED, RESTRICTED_CASE,
                EMPTY_REASON, VAULT_READ_ONLY.
        """
        ...
