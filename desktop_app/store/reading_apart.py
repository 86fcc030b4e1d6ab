"""Reads entries in other forms than they are held: what somebody sees who has only those.

The same projection that a receiver's program makes, so that what a sender is shown beforehand
is what comes out at the other end.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection, Engine

from desktop_app.domain.case import Person
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.entry import Entry
from desktop_app.services.ports import SeenApart
from desktop_app.store import records
from desktop_app.store.batches import batches, marks
from desktop_app.store.displayed import AUDIENCES, CASES, PEOPLE
from desktop_app.store.entries import Stored
from desktop_app.store.noting import Dating, Line
from desktop_app.store.projecting import Projection, Thing, project
from desktop_app.store.reading_cases import in_order_of_parts, person_of
from desktop_app.store.reading_timeline import Row, entry_of
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_ROWS = (
    "select e.id, e.rid, e.log, e.derived_ms, e.received_ms, g.forked_from"
    " from entry e join log g on g.rid = e.log where e.id in"
)
_Said = dict[str, object]


class _Place(NamedTuple):
    """What is known of an entry beside its words: it does not depend on their form."""

    rid: int
    log: int
    derived_ms: int
    received_ms: int
    forked_from: int | None


class ApartReading:
    """Projects entries that are handed in. Writes nothing."""

    def __init__(self, engine: Engine, upkeep: Upkeep, dating: Dating) -> None:
        self._engine = engine
        self._upkeep = upkeep
        self._dating = dating

    def seen(self, case: CaseId, entries: Sequence[Entry]) -> SeenApart:
        """A case as these entries alone tell it; each must be held here, in whatever form."""
        with reading(self._engine) as db:
            trust, known = self._upkeep.trust(db), self._upkeep.authors(db)
            places = dict(_places(db, entries))
            stored = [_stored(entry, places[entry.id]) for entry in entries]
            projection = project(stored, trust, self._dating)
        shown, disputed = _values(projection)
        in_order = sorted(projection.lines, key=_along_the_line)
        return SeenApart(
            codename=CASES.shaped(shown[case, ObjectId(case)]).codename,
            people=tuple(_people(case, projection, shown, disputed)),
            groups=dict(_groups(case, projection, shown)),
            lines=tuple(
                entry_of(_row(line, places[line.base.id]), trust, known) for _, line in in_order
            ),
            places={item[1].base.id: _along_the_line(item) for item in in_order},
        )


def _places(db: Connection, entries: Sequence[Entry]) -> Iterator[tuple[EntryId, _Place]]:
    for some in batches(entry.id for entry in entries):
        for id_, *place in db.exec_driver_sql(f"{_ROWS} ({marks(some)})", tuple(some)).all():
            yield EntryId(id_), _Place(*place)


def _stored(entry: Entry, place: _Place) -> Stored:
    return Stored(place.rid, place.log, place.derived_ms, entry, place.received_ms)


def _along_the_line(item: tuple[Stored, Line]) -> tuple[int, int, bytes]:
    _, line = item
    return line.occurred_ms, line.base.header.lamport, line.base.id


def _row(line: Line, place: _Place) -> Row:
    base = line.base
    return Row(
        id=base.id,
        obj=base.about,
        case_id=base.log.case,
        type=line.type,
        recorded_ms=base.recorded_ms,
        audience=base.log.audience,
        record=records.encode(line.record),
        n=base.header.position,
        forked_from=place.forked_from,
        received_ms=place.received_ms,
    )


def _values(projection: Projection) -> tuple[Mapping[Thing, _Said], Mapping[Thing, set[str]]]:
    """What each object displays, and the names for which different values stand."""
    shown: dict[Thing, _Said] = defaultdict(dict)
    disputed: dict[Thing, set[str]] = defaultdict(set)
    for thing, of_thing in groupby(projection.values, key=lambda item: item[0]):
        for _, place, value in of_thing:
            if place == 0:
                shown[thing][value.name] = value.value
            elif canonical(value.value) != canonical(shown[thing][value.name]):
                disputed[thing].add(value.name)
    return shown, disputed


def _people(
    case: CaseId,
    projection: Projection,
    shown: Mapping[Thing, _Said],
    disputed: Mapping[Thing, set[str]],
) -> list[Person]:
    found = [
        person_of(obj, PEOPLE.shaped(shown[of, obj]), tuple(sorted(disputed[of, obj])))
        for of, kind, obj in projection.things
        if (of, kind) == (case, kinds.PERSON)
    ]
    return in_order_of_parts(found)


def _groups(
    case: CaseId, projection: Projection, shown: Mapping[Thing, _Said]
) -> Iterator[tuple[Audience, str]]:
    for of, kind, obj in sorted(projection.things):
        if (of, kind) == (case, kinds.AUDIENCE):
            group = AUDIENCES.shaped(shown[of, obj])
            yield Audience(group.tag), group.title
