"""Which entries leave as stubs: notes that stay, with all beneath them, and sealed counts."""

from collections.abc import Iterator, Mapping

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.fates import Fate, Releases, held_things, summaries
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material, is_note


def keep_whole_entries(
    kept: Kept,
    request: HandoffRequest,
    material: Material,
    fates: Mapping[EntryId, Fate],
    releases: Releases,
) -> None:
    """Keep back whatever leaves as a stub, for the reason its note has."""
    last = _last_summaries(material, fates, releases)
    for id_, entry in material.entries.items():
        if entry.header.kind == kinds.SEALED and not request.show_sealed:
            kept.keep(id_, Why.OUT_OF_SCOPE)
    for note, entries in material.beneath.items():
        for id_ in entries:
            why = _why_beneath(material.entries[id_], note, fates[note], last, releases)
            if why is not None:
                kept.keep(id_, why)
    for id_, why in held_things(request, material):
        kept.keep(id_, why)
    for id_ in _other_groups(request, material):
        kept.keep(id_, Why.OUT_OF_SCOPE)
    if request.kind is HandoffKind.NOTICE:
        for id_ in material.entries.keys() - _told_of(request, material):
            kept.keep(id_, Why.OUT_OF_SCOPE)


def _other_groups(request: HandoffRequest, material: Material) -> Iterator[EntryId]:
    """What declares groups whose words stay: that there are any is told only if it is ticked."""
    for ids in () if request.show_sealed else material.objects.values():
        entries = [material.entries[id_] for id_ in ids]
        tags = {e.shown.get("tag") for e in entries if e.header.kind == kinds.AUDIENCE and e.shown}
        is_declared = any(entry.header.kind == kinds.AUDIENCE for entry in entries)
        if is_declared and not tags & request.audiences:
            yield from ids


def _told_of(request: HandoffRequest, material: Material) -> frozenset[EntryId]:
    """All that a notice shows: the notes it names. Of the rest its readers were told before."""
    meant = (note for id_ in request.choices.scope.only for note in material.notes_of(id_))
    return frozenset(id_ for note in meant for id_ in material.beneath[note])


def _why_beneath(
    entry: Entry, note: EntryId, fate: Fate, last: Mapping[EntryId, EntryId], releases: Releases
) -> Why | None:
    """Why an entry of a note stays; None if it leaves.

    A statement of disagreement travels with what it concerns, and with its summary.
    """
    kind = entry.header.kind
    if kind == kinds.SUMMARY:
        is_sent = fate.sending is Sending.SUMMARY and last.get(note) == entry.id
        return None if is_sent else fate.why or Why.NOTE_LEAVES
    if kind == kinds.DISAGREEMENT:
        return fate.why if fate.sending is Sending.HOLD else None
    if fate.why is not None:
        return fate.why
    if is_note(entry) or kind not in kinds.BENEATH_A_NOTE:
        return None
    return None if _may_go(entry, note, releases) else Why.NOT_RELEASED


def _may_go(entry: Entry, note: EntryId, releases: Releases) -> bool:
    """What another agency says beneath a note is its own record, unless the note is its own."""
    wrote = releases.owners.wrote(entry)
    return releases.released(note, wrote) or releases.released(entry.id, wrote)


def _last_summaries(
    material: Material, fates: Mapping[EntryId, Fate], releases: Releases
) -> Mapping[EntryId, EntryId]:
    summed_up = (note for note, fate in fates.items() if fate.sending is Sending.SUMMARY)
    return {note: list(summaries(note, material, releases))[-1].id for note in summed_up}
