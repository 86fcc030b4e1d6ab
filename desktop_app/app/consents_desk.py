"""What the page of consents asks for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.consent import Consent, NewConsent
from desktop_app.domain.ids import CaseId
from desktop_app.services.consents import record_consent, resting_on, withdraw_consent
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import check_entered
from desktop_app.ui.consents.port import Consents


class ConsentsDesk:
    """Answers the page and its dialogs."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def consents(self, case: CaseId) -> Consents:
        """Every decision of a case, and who could be meant by another."""
        vault = self._vault
        check_entered(vault, case)
        held = vault.consents.of(case)
        agencies = {card.agency for card, _ in vault.cards.cards()} - {vault.me.agency, ""}
        return Consents(
            held=held,
            people=vault.reading.people(case),
            resting={each.id: len(resting_on(vault, each)) for each in held},
            known=tuple(sorted(agencies)),
            oral_needs=vault.rulebook.oral_needs,
        )

    def record(self, case: CaseId, new: NewConsent) -> Receipt:
        """Put a decision on record."""
        return record_consent(self._vault, case, new)

    def withdraw(self, consent: Consent, on: str, to: str) -> Receipt:
        """Say that it was withdrawn."""
        return withdraw_consent(self._vault, consent, on, to)
