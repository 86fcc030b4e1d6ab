"""Keeps back the sender's own business: whom else the record went to, and who approved it.

Somebody who is given a copy has no need to learn that there is a hearing, or what others were
not told; whoever takes the case on has to know who holds its words, to send them corrections.
"""

from collections.abc import Callable, Mapping
from typing import Final

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.within_agency import stays_in_the_agency
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import Said, texts

_APPROVALS: Final = frozenset({kinds.APPROVAL_REQUEST, kinds.APPROVAL})
"""Who was asked, and what they said, is between the people of one agency."""

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
    """Keep back approvals, and whatever passed between us and anybody but the recipients."""
    takes_over = request.kind is HandoffKind.OWNERSHIP or stays_in_the_agency(vault, request)
    recipients = {card.printed for card in request.recipients}
    for id_, entry in material.entries.items():
        is_others = not takes_over and not _took_part(entry, recipients)
        if entry.header.kind in _APPROVALS or is_others:
            kept.keep(id_, Why.OWN_BUSINESS)


def _took_part(entry: Entry, recipients: set[str]) -> bool:
    """Whether every recipient was a party to what an entry tells; else, it tells of no act."""
    parties = _TOLD_TO.get(entry.header.kind)
    return parties is None or recipients <= set(parties(entry.shown))
