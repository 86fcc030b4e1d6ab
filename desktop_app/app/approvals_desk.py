"""What the approvals ask for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.approval import Answer, Asked
from desktop_app.services.approvals import answer_request, own_requests, waiting_here
from desktop_app.services.approved_plans import plan_shown
from desktop_app.services.cases import codenames
from desktop_app.services.ports import Receipt
from desktop_app.ui.approvals.port import Approvals


class ApprovalsDesk:
    """Answers the dialog, and the mark at the foot of the window."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def approvals(self) -> Approvals:
        """What waits here, and what was asked from here."""
        vault = self._vault
        waiting, own = waiting_here(vault), own_requests(vault)
        plans = {each.id: plan_shown(vault, each) for each in (*waiting, *own)}
        return Approvals(
            waiting=waiting,
            own=own,
            codenames=codenames(vault),
            grounds={ground.code: ground.title for ground in vault.rulebook.grounds},
            plans={id_: plan for id_, plan in plans.items() if plan is not None},
        )

    def how_many(self) -> int:
        """How much waits here."""
        return len(waiting_here(self._vault))

    def answer(self, asked: Asked, answer: Answer, comment: str) -> Receipt:
        """Put an answer on record."""
        return answer_request(self._vault, asked, answer, comment)
