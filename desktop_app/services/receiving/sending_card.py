"""Who signed a bundle that came, and whether it is meant for this device."""

from desktop_app.domain.bundle import Envelope
from desktop_app.domain.card import Card
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.entry import Entry
from desktop_app.services.courier import Courier, Opened
from desktop_app.services.opened import OpenVault


def sender_of(courier: Courier, opened: Opened) -> tuple[Entry, Card]:
    """The sender's card, if the bundle is signed by the key on it.

    Raises:
        Refusal: BUNDLE_BAD_ENVELOPE, BUNDLE_BAD_SIGNATURE.
    """
    entry = courier.read_entry(opened.envelope.sender)
    card = card_of(entry) if entry is not None else None
    if entry is None or card is None:
        raise Refusal(RefusalCode.BUNDLE_BAD_ENVELOPE)
    if not opened.signed_by(card.key):
        raise Refusal(RefusalCode.BUNDLE_BAD_SIGNATURE)
    return entry, card


def check_addressed(vault: OpenVault, courier: Courier, envelope: Envelope) -> None:
    """Refuse a true signature over something meant for others: it was passed on.

    Raises:
        Refusal: NOT_FOR_US.
    """
    ours = {vault.me.key, *vault.former_keys}
    for line in envelope.recipients:
        entry = courier.read_entry(line)
        card = card_of(entry) if entry is not None else None
        if card is not None and card.key in ours:
            return
    raise Refusal(RefusalCode.NOT_FOR_US)
