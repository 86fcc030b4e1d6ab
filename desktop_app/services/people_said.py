"""Which entries say something of a person, for whoever wants to keep it back."""

from collections.abc import Mapping
from typing import Final

from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.services.opened import OpenVault

SAFE_CONTACT: Final = "safe_contact"


def said_in(
    vault: OpenVault, case: CaseId, person: ObjectId, name: str
) -> Mapping[Audience, EntryId]:
    """The last entry of each audience that gives a field of theirs a value.

    To keep it back there is to keep it back in every entry about them that leaves with it.
    """
    entries = [each for each in vault.book.about([person]) if each.log.case == case]
    saying = [each for each in entries if (each.shown or {}).get(name)]
    saying.sort(key=lambda each: (each.header.lamport, each.id))
    return {each.log.audience: each.id for each in saying}
