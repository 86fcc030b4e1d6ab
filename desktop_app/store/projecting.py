"""Projects objects: from all entries about them to the rows that screens read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import gather_notes
from desktop_app.ledger.reviewing import Reviewing
from desktop_app.ledger.trust import Admission, Trust
from desktop_app.ledger.values import CurrentValue, current_values
from desktop_app.store.entries import Stored
from desktop_app.store.noting import Dating, Judges, Line, line_of_newer, line_of_note

Thing = tuple[CaseId, ObjectId]

_LISTED = (
    kinds.KNOWN - kinds.CONTROL - kinds.ON_A_LINE - kinds.ON_REVIEW - {kinds.FIELD, kinds.RETRACT}
)


@dataclass(slots=True)
class Projection:
    """The rows that some objects come to.

    `changed` tells for each row of a line when the last was learned of what it shows.
    """

    values: list[tuple[Thing, int, CurrentValue]] = field(default_factory=list)
    things: set[tuple[CaseId, str, ObjectId]] = field(default_factory=set)
    lines: list[tuple[Stored, Line]] = field(default_factory=list)
    changed: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Rules:
    """By what rules everything of one projection is judged."""

    trust: Trust
    judges: Judges
    dating: Dating


def project(stored: Iterable[Stored], trust: Trust, dating: Dating) -> Projection:
    """Rows for every object among the entries; all entries of each object must be there.

    A pure function: the same entries and the same trust give the same rows,
    whatever order they came in.
    """
    projection = Projection()
    rules = _Rules(trust, _judges(trust), dating)
    for thing, group in _by_thing(stored).items():
        _project_thing(projection, thing, group, rules)
    return projection


def _placed(found: Iterable[CurrentValue]) -> Iterator[tuple[int, CurrentValue]]:
    """Each value with its place among those of its name: the first, 0, is the one displayed."""
    for _, rivals in groupby(found, key=attrgetter("name")):
        yield from enumerate(rivals)


def value_bytes(value: object) -> bytes:
    """A value as it is stored and compared: two spellings never differ."""
    return canonical(value)


def _by_thing(stored: Iterable[Stored]) -> Mapping[Thing, list[Stored]]:
    things: dict[Thing, list[Stored]] = defaultdict(list)
    for item in stored:
        things[item.entry.log.case, item.entry.about].append(item)
    return things


def _judges(trust: Trust) -> Judges:
    """Asked several times of every entry; of nearly every record nothing was ever purged."""

    def purged(entry: Entry) -> bool:
        return trust.is_purged(entry.log, entry.id, entry.header.kind)

    def outsider(entry: Entry) -> bool:
        return trust.is_outsider(entry.log)

    has_purges = trust.purged_entries or trust.purged_channels
    return Judges(purged if has_purges else _never, outsider, Reviewing(trust))


def _always(_: Entry) -> bool:
    return True


def _never(_: Entry) -> bool:
    return False


def _project_thing(
    projection: Projection, thing: Thing, group: list[Stored], rules: _Rules
) -> None:
    admission = rules.trust.admission
    admitted = [s for s in group if admission(s.entry.log, s.entry.id) is Admission.OK]
    rows = {item.entry.id: item for item in admitted}
    entries = [item.entry for item in admitted]
    found = current_values(entries, admitted=_always, purged=rules.judges.purged)
    projection.values += [(thing, place, value) for place, value in _placed(found)]
    projection.things |= {
        (thing[0], entry.header.kind, thing[1])
        for entry in entries
        if entry.header.kind in _LISTED
    }
    for note in gather_notes(entries, admitted=_always):
        row = rows[note.base.id]
        projection.lines.append(
            (row, line_of_note(note, row.derived_ms, rules.dating, rules.judges))
        )
        later = note.later
        arrived = [row.received_ms, *(rows[entry.id].received_ms for entry in later)]
        projection.changed[row.rid] = max(arrived)
    for entry in entries:
        if entry.header.kind not in kinds.KNOWN:
            row = rows[entry.id]
            projection.lines.append((row, line_of_newer(entry, row.derived_ms)))
            projection.changed[row.rid] = row.received_ms
