"""Who is behind a key or a card's id, as far as the cards held here tell."""

from desktop_app.domain.card import Author, Card
from desktop_app.domain.ids import DeviceKey
from desktop_app.services.opened import OpenVault


def authors_by_key(vault: OpenVault) -> dict[DeviceKey, Author]:
    """Everybody who can sign."""
    held = (card for card, _ in vault.cards.cards() if isinstance(card, Card))
    return {
        card.key: Author(card.printed, card.name, card.agency, card.discipline)
        for card in (*held, vault.me)
    }


def names_by_card(vault: OpenVault) -> dict[str, str]:
    """Name and agency by the id that stands on a card, also of people without Throughline."""
    return {card.printed: f"{card.name}, {card.agency}" for card, _ in vault.cards.cards()}
