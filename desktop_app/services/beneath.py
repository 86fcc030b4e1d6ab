"""An entry beneath a note, or beneath what stands there: in its channel, for the same readers."""

from desktop_app.domain.ids import EntryId
from desktop_app.ledger.draft import Draft
from desktop_app.services.opened import OpenVault


def beneath(vault: OpenVault, target: EntryId, kind: str, body: dict[str, object]) -> Draft:
    """What refers to an entry, and is about the same object as it is.

    Raises:
        Refusal: UNKNOWN_ENTRY.
    """
    signed = vault.reading.signed(target)
    return Draft(
        case=signed.log.case,
        audience=signed.log.audience,
        kind=kind,
        about=signed.about,
        body=body,
        refers=target,
    )
