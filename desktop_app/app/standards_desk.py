"""What the standards ask for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.services.ports import Receipt
from desktop_app.services.standard_rules import InForce, rules_in_force
from desktop_app.services.standards import (
    NewTick,
    judge,
    last_days,
    may_judge,
    measured,
    waiting_for_review,
)
from desktop_app.ui.standards.port import Looked, Standing


class StandardsDesk:
    """Answers the panel beside a review, and the list of rules."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def standing(self, looked: Looked) -> Standing:
        """Measure a case, and say whether this person's judgement would count."""
        vault, stretch = self._vault, last_days(self._vault)
        if looked.entries is not None:
            stretch = waiting_for_review(vault, looked.entries, looked.since_ms)
        told = measured(vault, looked.case, stretch)
        return Standing(told, may_judge(vault, looked.case))

    def judge(self, looked: Looked, new: NewTick) -> Receipt:
        """Put a judgement on record."""
        return judge(self._vault, looked.case, new)

    def rules(self) -> InForce:
        """The rules as they hold here."""
        return rules_in_force(self._vault)
