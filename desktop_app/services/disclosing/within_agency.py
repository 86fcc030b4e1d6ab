"""Whether a handoff stays among the people of the sender's own agency."""

from desktop_app.domain.card import Card
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.services.opened import OpenVault


def stays_in_the_agency(vault: OpenVault, request: HandoffRequest) -> bool:
    """By the key of the agency, not by its name: anybody can call theirs the same.

    What has no recipient by name, as a package for the Crown, leaves.
    """
    return bool(request.recipients) and all(
        isinstance(card, Card) and card.agency_key == vault.me.agency_key
        for card in request.recipients
    )
