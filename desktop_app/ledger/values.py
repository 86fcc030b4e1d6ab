"""Which values of an object are current, and which stand against each other (LEDGER section 4)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry

Judge = Callable[[Entry], bool]


@dataclass(frozen=True, slots=True)
class CurrentValue:
    """One value that nothing admitted covers. `uncertain`: a newer one may be withheld."""

    name: str
    value: object
    entry: EntryId
    lamport: int
    uncertain: bool


def current_values(
    entries: Iterable[Entry], *, admitted: Judge, purged: Judge
) -> list[CurrentValue]:
    """Every current value of one object, from all held entries about it.

    Order: by name, then highest Lamport count, then highest id: the first of a
    name is the one displayed, and more than one distinct value is a conflict.
    """
    standing = [entry for entry in entries if admitted(entry)]
    later: dict[EntryId, list[Entry]] = defaultdict(list)
    for entry in standing:
        for target in entry.supersedes:
            later[target].append(entry)
    found = [
        CurrentValue(name, value, entry.id, entry.header.lamport, uncertain)
        for entry in standing
        if entry.header.kind in kinds.VALUES and not purged(entry)
        for name, value in (entry.shown or {}).items()
        if (uncertain := _covered(name, later[entry.id], purged)) is not None
    ]
    return sorted(found, key=lambda value: (value.name, -value.lamport, _falling(value.entry)))


def _covered(name: str, later: Iterable[Entry], purged: Judge) -> bool | None:
    """None when some later entry covers the name; else whether that is in doubt."""
    doubt = False
    for entry in later:
        if covers(entry, name, purged):
            return None
        doubt = doubt or entry.withheld > 0
    return doubt


def covers(entry: Entry, name: str, purged: Judge) -> bool:
    """Whether a superseding entry says something about the name, even if we can't read what."""
    shown = entry.shown
    return (
        entry.header.kind == kinds.RETRACT
        or entry.header.kind not in kinds.KNOWN
        or shown is None
        or purged(entry)
        or name in shown
    )


def _falling(id_: EntryId) -> int:
    return -int.from_bytes(id_, "big")
