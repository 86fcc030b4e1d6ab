"""Which entries leave as stubs: notes that stay, with all beneath them, and sealed counts."""

from collections.abc import Iterable, Iterator, Mapping

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
    for id_, unseen in _not_looked_at(request, material):
        kept.keep(id_, unseen)
    for note, entries in material.beneath.items():
        for id_ in entries:
            why = _why_beneath(material.entries[id_], note, fates[note], last, releases)
            if why is not None:
                kept.keep(id_, why)
    for id_, why in held_things(request, material):
        kept.keep(id_, why)
    if request.kind is HandoffKind.NOTICE:
        for id_ in material.entries.keys() - _told_of(request, material):
            kept.keep(id_, Why.OUT_OF_SCOPE)


def _not_looked_at(request: HandoffRequest, material: Material) -> Iterator[tuple[EntryId, Why]]:
    """What no sender is shown: other groups, unless these are told of, and notes' new values."""
    for id_, entry in material.entries.items():
        if entry.header.kind == kinds.SEALED and not request.show_sealed:
            yield id_, Why.OUT_OF_SCOPE
        if entry.header.kind == kinds.FIELD and _is_of_a_note(id_, material):
            yield id_, Why.NOT_RELEVANT
    for ids in () if request.show_sealed else material.objects.values():
        if _is_of_another_group([material.entries[id_] for id_ in ids], request):
            yield from ((id_, Why.OUT_OF_SCOPE) for id_ in ids)


def _is_of_a_note(id_: EntryId, material: Material) -> bool:
    """Whether it gives a note other values: no program writes these, and no line shows them."""
    homes = (material.entries[home] for home in material.homes.get(id_, ()))
    return any(home.header.kind == kinds.NOTE for home in homes)


def _is_of_another_group(entries: Iterable[Entry], request: HandoffRequest) -> bool:
    """Whether they declare a group whose words stay."""
    declaring = [entry for entry in entries if entry.header.kind == kinds.AUDIENCE]
    tags = {(entry.shown or {}).get("tag") for entry in declaring}
    return bool(declaring) and not tags & request.audiences


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
    if kind in kinds.ON_REVIEW:
        return None  # goes by rules of its own: see `supervision_kept`
    if kind == kinds.SUMMARY:
        is_sent = fate.sending is Sending.SUMMARY and last.get(note) == entry.id
        return None if is_sent else fate.why or Why.NOTE_LEAVES
    if kind == kinds.DISAGREEMENT:
        return fate.why if fate.sending is Sending.HOLD else None
    if fate.why is not None:
        return fate.why
    if is_note(entry) or kind not in kinds.BENEATH_A_NOTE:
        return None
    return None if releases.may_go(entry, note) else Why.NOT_RELEASED


def _last_summaries(
    material: Material, fates: Mapping[EntryId, Fate], releases: Releases
) -> Mapping[EntryId, EntryId]:
    summed_up = (note for note, fate in fates.items() if fate.sending is Sending.SUMMARY)
    return {note: list(summaries(note, material, releases))[-1].id for note in summed_up}
