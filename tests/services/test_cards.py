"""Cards that one's own agency signed: a colleague's is neither a stranger's nor one's own."""

from dataclasses import replace

from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey, ObjectId, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.services.cards import is_firm, known_cards
from tests.services.conftest import Person


def sign_in(dana: Person, name: str) -> Card:
    """Have Dana's agency sign the card of a colleague's device."""
    database, me = dana.session.database, dana.vault.me
    seed = database.drawer.setting("secret/agency")
    assert seed is not None
    card = replace(
        me,
        id=ObjectId(bytes([7]) * 16),
        key=DeviceKey(DevicePen.from_seed(bytes([8]) * SEED_SIZE).public),
        recipient=AgeIdentity.from_seed(bytes([9]) * SEED_SIZE).recipient,
        person=PersonId(bytes([10]) * 16),
        name=name,
    )
    draft = Draft(
        case=CaseId(card.agency_id),
        audience=AGENCY_CHANNEL,
        kind=kinds.CARD,
        about=card.id,
        body=card_body(card),
    )
    database.book.append(DevicePen.from_seed(seed), [draft])
    return card


def test_a_colleagues_device_is_ones_agencys_and_firm_and_not_ones_own(dana: Person) -> None:
    noor = sign_in(dana, "Aanya Noor")

    standings = {known.card.id: known.standing for known in known_cards(dana.vault)}

    assert standings[noor.id] is Standing.AGENCY
    assert standings[dana.vault.me.id] is Standing.OWN
    assert is_firm(Standing.AGENCY)


def test_the_own_card_still_comes_first(dana: Person) -> None:
    sign_in(dana, "Aanya Noor")

    first = known_cards(dana.vault)[0]

    assert first.card.id == dana.vault.me.id
