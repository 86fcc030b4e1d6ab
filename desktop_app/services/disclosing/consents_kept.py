"""Which consents leave: those that name who receives this, and no others (CYFSA s.287)."""

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card
from desktop_app.domain.disclosing import Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger import kinds
from desktop_app.services.device_cards import device_cards
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.within_agency import stays_in_the_agency
from desktop_app.services.opened import OpenVault

_TAKES_ON_THE_CASE = frozenset({HandoffKind.JOINT, HandoffKind.OWNERSHIP})


def keep_consents(
    kept: Kept, vault: OpenVault, request: HandoffRequest, material: Material
) -> None:
    """Keep back what somebody decided about others: whom else they said yes or no to.

    Who takes on the case, or works on it from now on, has to know all of it; so do colleagues,
    and whose own people put it on record: a withdrawal goes back to them.
    """
    if request.kind in _TAKES_ON_THE_CASE or stays_in_the_agency(vault, request):
        return
    concerned = {
        consent.id
        for consent in vault.consents.of(request.case)
        if consent.id == request.consent or any(map(consent.names, request.recipients))
    }
    theirs = _devices_of(vault, request)
    for about, ids in material.objects.items():
        entries = [material.entries[id_] for id_ in ids]
        given = [entry for entry in entries if entry.header.kind == kinds.CONSENT]
        wrote = any(entry.log.author in theirs for entry in given)
        if given and about not in concerned and not wrote:
            for id_ in ids:
                kept.keep(id_, Why.NOT_RELEVANT)


def _devices_of(vault: OpenVault, request: HandoffRequest) -> frozenset[DeviceKey]:
    """The devices of the recipients' agencies, as far as their cards are held here."""
    agencies = {card.agency_key for card in request.recipients if isinstance(card, Card)}
    held = device_cards(vault)
    return frozenset(card.key for card in held if card.agency_key in agencies)
