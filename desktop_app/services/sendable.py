"""Whom one may seal anything to: nobody revoked, and no key that took the place of a known one."""

from collections.abc import Sequence

from desktop_app.domain.card import Card, KnownCard, OutsideCard
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.cards import known_cards
from desktop_app.services.opened import OpenVault


def check_sendable(vault: OpenVault, recipients: Sequence[Card | OutsideCard]) -> None:
    """Whoever builds a file asks this, so that no window and no command can forget to.

    A changed key is let through once the code of the new card was compared, and by nothing else.
    Somebody reached with six words has no key that could have changed.

    Raises:
        Refusal: CARD_REVOKED; CARD_KEY_CHANGED with the name on the card.
    """
    known = known_cards(vault)
    held = {each.card.id for each in known}
    strange = [
        KnownCard(card, Standing.UNVERIFIED, "")
        for card in recipients
        if card.id not in held and card.recipient
    ]
    revoked = {each.card.id for each in known if each.standing is Standing.REVOKED}
    changed = {each.card.id for each in changed_keys((*known, *strange))}
    for card in recipients:
        if card.id in revoked:
            raise Refusal(RefusalCode.CARD_REVOKED)
        if card.id in changed:
            raise Refusal(RefusalCode.CARD_KEY_CHANGED, name=card.name)
