"""What leaves beside the notes, value by value: of the case, its people, actions and stays.

Made from the forms that leave, with every earlier value they still say, so that what a sender
looks at, and what a reader without the program is shown, is all that is in the bundle.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import ToldThing, ToldValue
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.values import current_values
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material

_NOT_TOLD: Final = kinds.CONTROL | {kinds.SEALED, kinds.HEADS}
"""Who may read and sign, and what keeps the record together: of codes and keys, not of words."""

Place = tuple[EntryId, str]


def told_beside(
    material: Material, leaving: Mapping[EntryId, Entry], kept: Kept
) -> Iterator[ToldThing]:
    """Everything that is not a note and not bookkeeping, in the order it began."""
    for about, ids in material.objects.items():
        entries = [leaving[id_] for id_ in ids]
        if not any(id_ in material.homes for id_ in ids) and _is_told(entries):
            yield told_thing(about, entries, kept)


def told_thing(about: ObjectId, entries: Iterable[Entry], kept: Kept) -> ToldThing:
    """One thing, from everything that is said of it; what is kept back stands as a gap."""
    said = sorted(entries, key=lambda entry: (entry.header.lamport, entry.id))
    first = next((entry for entry in said if entry.header.kind != kinds.FIELD), said[0])
    why = kept.whole.get(first.id)
    whole = all(entry.id in kept.whole for entry in said)
    holding = _holding(said)
    return ToldThing(
        about=about,
        first=first.id,
        kind=first.header.kind,
        sending=Sending.HOLD if whole else Sending.SEND,
        why=why if whole else None,
        values=tuple(value for entry in said for value in _values(entry, kept, holding)),
    )


def _is_told(entries: Sequence[Entry]) -> bool:
    return any(entry.header.kind not in _NOT_TOLD for entry in entries)


def _holding(said: Iterable[Entry]) -> set[Place] | None:
    """The values that nothing later covers; None where nothing ever is covered."""
    entries = tuple(said)
    if kinds.VALUES.isdisjoint(entry.header.kind for entry in entries):
        return None
    current = current_values(entries, admitted=lambda _: True, purged=lambda _: False)
    return {(value.entry, value.name) for value in current}


def _values(entry: Entry, kept: Kept, holding: set[Place] | None) -> Iterator[ToldValue]:
    """What one entry says, name by name, and a gap for each name that stays of it."""
    reasons = kept.reasons(entry.id)
    shown = entry.shown or {}
    for name in sorted({*shown, *reasons}):
        why, label = reasons.get(name, (None, ""))
        yield _value(entry, name, shown.get(name), why, label, holds=_holds(entry, name, holding))
    if entry.withheld > len(reasons):  # kept back by whoever we have it from: we can't tell what
        yield _value(entry, "", None, None, "", holds=True)


def _holds(entry: Entry, name: str, holding: set[Place] | None) -> bool:
    return holding is None or (entry.id, name) in holding or name not in (entry.shown or {})


def _value(  # noqa: PLR0913  one value, each of its sides by name
    entry: Entry, name: str, value: object | None, why: Why | None, label: str, *, holds: bool
) -> ToldValue:
    return ToldValue(
        entry=entry.id,
        name=name,
        value=value,
        author=entry.log.author,
        recorded_ms=entry.recorded_ms,
        holds=holds,
        why=why,
        label=label,
    )
