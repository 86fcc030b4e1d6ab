"""How agencies, their devices and their paper are told at a terminal."""

from desktop_app.app.agencies import UnlockedAgency
from desktop_app.cli.plain_words import counted, standing_words
from desktop_app.domain.card import Card
from desktop_app.domain.ids import base32
from desktop_app.ledger.agency_card import AgencyCard
from desktop_app.ledger.trust import agency_id
from desktop_app.services.known_agencies import KnownAgency


def agency_document(card: AgencyCard, code: str) -> dict[str, object]:
    """An agency, for a script."""
    return {"agency": base32(card.id), "name": card.name, "code": code}


def card_document(card: Card, code: str) -> dict[str, object]:
    """A device's card, for a script; as `card list` tells it, and its last day."""
    return {
        "id": card.printed,
        "name": card.name,
        "agency": card.agency,
        "discipline": card.discipline.value,
        "job": card.job,
        "authority": card.authority.value,
        "expires": card.expires,
        "code": code,
    }


def card_words(card: Card, *, gone: bool = False) -> str:
    """'k_…  Aanya Noor, worker, until 2028-11-20'."""
    revoked = "  (revoked)" if gone else ""
    return f"{card.printed}  {card.name}, {card.authority.value}, until {card.expires}{revoked}"


def known_document(known: KnownAgency) -> dict[str, object]:
    """An agency known in a vault, for a script."""
    return {
        "agency": base32(agency_id(known.key)),
        "name": known.name,
        "state": known.standing.value,
        "devices": known.devices,
    }


def known_words(known: KnownAgency) -> str:
    """'Rainy Lake Police (compared by voice)  3 cards'."""
    devices = counted(known.devices, "card")
    return f"{known.name}  ({standing_words(known.standing)})  {devices}"


def created_words(made: UnlockedAgency) -> str:
    """What to do with a new agency's key."""
    return (
        f"{made.agency.card.name} has a key now. Code: {made.code}\n\n"
        "Keep the stick in a safe, and a second copy of the folder on another one, elsewhere.\n\n"
        f"{paper_words(made)}"
    )


def paper_words(unlocked: UnlockedAgency) -> str:
    """The copy that belongs on paper."""
    return (
        f"Agency’s key on paper: {unlocked.agency.card.name}\n\n"
        f"    {unlocked.paper.printed}\n\n"
        f"Code: {unlocked.code}\n"
        "Whoever holds this paper can sign cards as this agency. Keep it locked away, and "
        "apart from the stick.\nIt makes the key anew: throughline agency restore"
    )
