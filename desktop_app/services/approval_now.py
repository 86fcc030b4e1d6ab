"""Where the approval of exactly what would leave stands, and who decided it."""

from desktop_app.domain.approval import HANDOFF, Answer, Answered, Asked, Outcome
from desktop_app.domain.before_signing import ApprovalNow
from desktop_app.domain.codes import Authority
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger.approving import terms_digest
from desktop_app.services.approvals import requests_of
from desktop_app.services.device_cards import device_cards
from desktop_app.services.handoff_terms import terms_of
from desktop_app.services.opened import OpenVault

_SAYING = {
    Outcome.APPROVED: frozenset({Answer.APPROVED, Answer.APPROVED_WITH_DIRECTION}),
    Outcome.RETURNED: frozenset({Answer.RETURNED}),
    Outcome.WAITING: frozenset[Answer](),
}


def approval_now(
    vault: OpenVault, request: HandoffRequest, disclosure: Disclosure
) -> ApprovalNow | None:
    """The approval that signing would stand on, or what keeps it; None where nobody was asked."""
    if not vault.approvals.of(request.case):
        return None
    digest = terms_digest(terms_of(vault, request, disclosure))
    asked = requests_of(vault, request.case, HANDOFF, digest)
    approved = [each for each in asked if each.outcome is Outcome.APPROVED]
    if not asked:
        return None
    meant = (approved or asked)[-1]
    decided = deciding_answer(meant)
    return ApprovalNow(
        outcome=meant.outcome,
        asked_ms=meant.recorded_ms,
        decided=decided,
        authority=_authority(vault, decided.author.card) if decided else None,
    )


def deciding_answer(asked: Asked) -> Answered | None:
    """The last answer that counts and says what all of them come to."""
    counting = (one for one in reversed(asked.answers) if one.counts)
    return next((one for one in counting if one.answer in _SAYING[asked.outcome]), None)


def _authority(vault: OpenVault, printed: str) -> Authority | None:
    cards = device_cards(vault)
    return next((card.authority for card in cards if card.printed == printed), None)
