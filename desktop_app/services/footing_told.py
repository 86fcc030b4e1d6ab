"""What a readable record says of the ground, the consent and the approval a handoff stands on."""

from dataclasses import replace

from desktop_app.domain.footing import Footing
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.rulebook import Told
from desktop_app.services.approval_now import deciding_answer
from desktop_app.services.approvals import request_with
from desktop_app.services.consents import consent_with
from desktop_app.services.opened import OpenVault


def telling(vault: OpenVault, record: ReadableRecord, footing: Footing) -> ReadableRecord:
    """The record with what was found to hold: `check_ground` has looked at all of it."""
    ground = vault.rulebook.ground(footing.ground)
    return replace(
        record,
        ground=footing.ground,
        ground_title=ground.title if ground is not None else Told(),
        consent=consent_with(vault, footing.consent) if footing.consent else None,
        approval=deciding_answer(request_with(vault, footing.approval))
        if footing.approval
        else None,
        override=footing.override,
    )
