"""Whose a device is that asks an agency for a card: somebody it knows, or somebody new.

A device says itself who works on it, and a vault begun on a second laptop says somebody new. If
that were taken as said, one person on two laptops would be two: they could sign off and approve
what they wrote themselves. And who claimed another's id could amend that person's words.
"""

from collections.abc import Collection

from desktop_app.domain.alike import folded
from desktop_app.domain.card import Card
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import PersonId


def person_of(request: EnrolRequest, cards: Collection[Card]) -> PersonId:
    """The person of the agency who bears the name that the request says, else whom it says.

    `cards` are all that the agency ever signed. Two people of one name have to be told apart by
    what they are called on their cards.

    Raises:
        Refusal: BAD_VALUE for a device that claims to be somebody who is called otherwise.
    """
    own = next((card.person for card in cards if card.key == request.key), None)
    if own is not None:
        return own
    called = {card.person for card in cards if _plain(card.name) == _plain(request.name)}
    if request.person in called:
        return request.person
    if any(card.person == request.person for card in cards):
        raise Refusal(RefusalCode.BAD_VALUE, what="person")
    return min(called, default=request.person)


def _plain(name: str) -> str:
    return " ".join(folded(name).split())
