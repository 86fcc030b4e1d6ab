"""Keeps back the sender's own business: whom else the record went or may go to, who approved it.

Somebody who is given a copy has no need to learn that there is a hearing, or what others were
not told; whoever takes the case on has to know who holds its words, to send them corrections.
"""

from collections.abc import Callable, Mapping
from typing import Final

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card
from desktop_app.domain.disclosing import Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.within_agency import stays_in_the_agency
from desktop_app.services.houses import Houses
from desktop_app.services.named_agencies import called, read_agencies
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import Said, texts

_WITHIN: Final = frozenset({kinds.APPROVAL_REQUEST, kinds.APPROVAL, kinds.TICK})
"""Who was asked or judged, and what they said, is between the people of one agency."""

_TOLD_TO: Final[Mapping[str, Callable[[Said], tuple[str, ...]]]] = {
    kinds.HANDOFF: lambda said: texts(said, "recipients"),
    kinds.ACCEPT: lambda said: texts(said, "sender"),
    kinds.RECEIPT: lambda said: texts(said, "by"),
    kinds.DISCLOSURE: lambda _: (),
}
"""Who took part in an act by themselves, and knows of it already: their cards, as printed."""


def keep_business(
    kept: Kept, vault: OpenVault, request: HandoffRequest, material: Material
) -> None:
    """Keep back approvals and judgements, and what passed between us and any but the recipients.

    Who works on the case from now on has to know to whom else it may be told.
    """
    takes_over = request.kind is HandoffKind.OWNERSHIP or stays_in_the_agency(vault, request)
    recipients, houses = {card.printed for card in request.recipients}, Houses.of(vault)
    for id_, entry in material.entries.items():
        is_theirs = _took_part(entry, recipients) and _concerns(entry, request, houses)
        if entry.header.kind in _WITHIN or not (takes_over or is_theirs):
            kept.keep(id_, Why.OWN_BUSINESS)


def _took_part(entry: Entry, recipients: set[str]) -> bool:
    """Whether every recipient was a party to what an entry tells; else, it tells of no act."""
    parties = _TOLD_TO.get(entry.header.kind)
    return parties is None or (bool(recipients) and recipients <= set(parties(entry.shown)))


def _concerns(entry: Entry, request: HandoffRequest, houses: Houses) -> bool:
    """Whether a release is one of ours, or names nobody but recipients; else, it is none.

    Ours goes to whoever may hand our words on; what a third agency let us tell is theirs to show.
    """
    if entry.header.kind != kinds.PERMIT or houses.ours([entry]):
        return True
    said = entry.shown or {}
    to = read_agencies(said.get("to"), said.get("to_keys"))
    keys = {card.agency_key for card in request.recipients if isinstance(card, Card)}
    names = {called(card.agency) for card in request.recipients}
    is_theirs = bool(to.keys or to.names) and to.keys <= keys and to.names <= names
    return request.kind is HandoffKind.JOINT or to.is_anyone or is_theirs
