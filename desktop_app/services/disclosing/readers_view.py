"""What a reader makes of the forms that leave: projected anew where they differ from ours."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.ids import EntryId
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.material import Material
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import SeenApart


def seen_by_reader(
    vault: OpenVault, material: Material, leaving: Mapping[EntryId, Entry]
) -> SeenApart:
    """The case as its reader sees it.

    A thing of which every entry leaves whole reads as it does here. The others, and all that is
    not a note, are read from the forms that leave, each thing with everything about it.
    """
    changed = {
        entry.about
        for id_, entry in leaving.items()
        if entry is not material.entries[id_] or id_ not in material.homes
    }
    anew = [entry for entry in leaving.values() if entry.about in changed]
    seen = vault.apart.seen(material.case, anew)
    kept = [line for line in material.seen.lines if line.note not in changed]
    places = {**material.seen.places, **seen.places}
    lines = sorted((*kept, *seen.lines), key=lambda line: places[line.id])
    return replace(seen, lines=tuple(lines), places=places)
