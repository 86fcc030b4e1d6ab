"""Cards that claim to be somebody we know, with a key that nobody compared."""

from collections.abc import Sequence

from desktop_app.domain.card import Card, KnownCard, OutsideCard
from desktop_app.domain.codes import FIRM, Standing

_OTHERS = FIRM - {Standing.OWN}
_LOOSE = frozenset({Standing.UNVERIFIED, Standing.VOUCHED})


def changed_keys(cards: Sequence[KnownCard]) -> tuple[KnownCard, ...]:
    """Those that were never compared, though another card of the same person and device was.

    So is one of the same name and agency that another agency's key has signed, or none: whoever
    makes a card writes any name on it, but cannot sign as an agency we know.
    """
    firm = [each.card for each in cards if each.standing in _OTHERS]
    loose = [each for each in cards if each.standing in _LOOSE]
    return tuple(each for each in loose if any(_claims_to_be(each.card, card) for card in firm))


def _claims_to_be(loose: Card | OutsideCard, firm: Card | OutsideCard) -> bool:
    if isinstance(loose, Card) and isinstance(firm, Card):
        return _is_another_key(loose, firm)
    return loose.recipient != firm.recipient and _called(loose) == _called(firm)


def _is_another_key(loose: Card, firm: Card) -> bool:
    if loose.key == firm.key:
        return False
    if (loose.person, loose.device) == (firm.person, firm.device):
        return True
    return _called(loose) == _called(firm) and loose.agency_key != firm.agency_key


def _called(card: Card | OutsideCard) -> tuple[str, str]:
    return " ".join(card.name.split()).casefold(), " ".join(card.agency.split()).casefold()
