"""Who is behind a key or a card's id, as cards held here tell, or the record of what they got."""

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.names_recorded import names_on_record


def authors_by_key(vault: OpenVault) -> dict[DeviceKey, Author]:
    """Everybody who can sign."""
    held = device_cards(vault)
    return {
        card.key: Author(card.printed, card.name, card.agency, card.discipline)
        for card in (*held, vault.me)
    }


def names_by_card(vault: OpenVault, case: CaseId) -> dict[str, str]:
    """Name and agency by the id that stands on a card, also of people without Throughline."""
    held = {card.printed: named(card) for card, _ in vault.cards.cards()}
    return {**names_on_record(vault.book.things(case, kinds.HANDOFF)), **held}


def named(card: Card | OutsideCard) -> str:
    """As a recipient is called on record."""
    return f"{card.name}, {card.agency}" if card.agency else card.name
