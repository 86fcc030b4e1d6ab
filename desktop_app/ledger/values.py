"""Which values of an object are current, and which stand against each other (LEDGER section 4)."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from desktop_app.domain.ids import WHOLE_TEAM, Audience, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry

Judge = Callable[[Entry], bool]

_DESCRIBING = kinds.VALUES - {kinds.FIELD}


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

    An object is described in one channel: what is said of it in another, where not
    everybody may read, neither shows nor covers anything.
    Order: by name, then highest Lamport count, then highest id: the first of a
    name is the one displayed, and more than one distinct value is a conflict.
    """
    standing = [entry for entry in entries if admitted(entry)]
    if kinds.VALUES.isdisjoint([entry.header.kind for entry in standing]):
        return []
    standing = _of_one_channel(standing)
    later: dict[EntryId, list[Entry]] = defaultdict(list)
    for entry in standing:
        for target in entry.supersedes:
            later[target].append(entry)
    found = []
    for entry in standing:
        if entry.header.kind not in kinds.VALUES or purged(entry):
            continue
        shown, seen_by = entry.shown or {}, later[entry.id]
        uncertain = any(each.withheld > 0 for each in seen_by)
        found += [
            CurrentValue(name, shown[name], entry.id, entry.header.lamport, uncertain)
            for name in _uncovered(shown, seen_by, purged)
        ]
    return sorted(found, key=lambda value: (value.name, -value.lamport, _falling(value.entry)))


def home_of(audiences: Collection[Audience]) -> Audience:
    """The one channel, of those that describe an object, whose word on it counts."""
    return WHOLE_TEAM if WHOLE_TEAM in audiences else min(audiences)


def _of_one_channel(standing: list[Entry]) -> list[Entry]:
    spoken = {entry.log.audience for entry in standing}
    if len(spoken) <= 1:
        return standing
    described = {e.log.audience for e in standing if e.header.kind in _DESCRIBING}
    home = home_of(described or spoken)
    return [entry for entry in standing if entry.log.audience == home]


def _uncovered(names: Iterable[str], later: Iterable[Entry], purged: Judge) -> set[str]:
    """The names about which no superseding entry says anything.

    All at once: asked name by name, a bundle of a few MiB would take minutes.
    """
    left = set(names)
    for entry in later:
        shown = entry.shown
        if not left or shown is None or _covers_everything(entry, purged):
            return set()
        left -= shown.keys()
    return left


def _covers_everything(entry: Entry, purged: Judge) -> bool:
    """Whether it says something about every name, even if we can't read what."""
    kind = entry.header.kind
    return kind == kinds.RETRACT or kind not in kinds.KNOWN or purged(entry)


def _falling(id_: EntryId) -> int:
    return -int.from_bytes(id_, "big")
