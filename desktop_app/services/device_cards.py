"""The cards of devices that are held here, apart from those of people without Throughline."""

from collections.abc import Iterator

from desktop_app.domain.card import Card
from desktop_app.services.opened import OpenVault


def device_cards(vault: OpenVault) -> Iterator[Card]:
    """Every device's card that counts here, of whatever standing: revoked ones, too."""
    return (card for card, _ in vault.cards.cards() if isinstance(card, Card))
