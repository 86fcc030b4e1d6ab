"""Which roles leave: who stands for what here is told to whoever works on the case from now on."""

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.within_agency import stays_in_the_agency
from desktop_app.services.opened import OpenVault

_WORKS_ON_IT = frozenset({HandoffKind.JOINT, HandoffKind.OWNERSHIP})


def keep_roles(kept: Kept, vault: OpenVault, request: HandoffRequest, material: Material) -> None:
    """Keep back how a team has shared out its work, with all that was said of it since.

    A joint team and whoever takes the case over have to know whom to ask, and who was
    answerable when; somebody given a copy has not.
    """
    if request.kind in _WORKS_ON_IT or stays_in_the_agency(vault, request):
        return
    for ids in material.objects.values():
        if any(material.entries[id_].header.kind == kinds.ROLE for id_ in ids):
            for id_ in ids:
                kept.keep(id_, Why.OWN_BUSINESS)
