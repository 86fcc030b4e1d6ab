"""A line as this vault held it at an earlier moment, and what has come since.

What came later is taken away entry by entry: a note amended since shows its earlier words,
stands where it stood, and counts as what it was. Whom we trust, and what has been purged, is
as it is now: nothing comes back by looking at the past.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, Engine

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry, TimelinePage
from desktop_app.services.ports import (
    LateOne,
    MonthCount,
    MonthOf,
    Order,
    Since,
    State,
    TimelineQuery,
)
from desktop_app.store import records
from desktop_app.store.batches import batches, marks
from desktop_app.store.entries import Stored, of_objects
from desktop_app.store.line_states import BITS, TABLES, bits_of, mask_of
from desktop_app.store.noting import Dating, Line
from desktop_app.store.projecting import project
from desktop_app.store.reading_timeline import COLUMNS, Row, conditions, entry_of, order_of
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_LATE_TOLD = 3
_Place = tuple[int, int, bytes, int, str]  # in the order of the line: time, count, id; row, type


@dataclass(frozen=True, slots=True)
class _PastLine:
    """All places of a line, and the notes that have changed since, as they were."""

    asked: TimelineQuery
    newest: int
    places: list[_Place]
    then: Mapping[int, Line] = field(default_factory=dict)


class Past:
    """Reads the past. The line last asked for is kept until something else comes in."""

    def __init__(self, engine: Engine, upkeep: Upkeep, dating: Dating) -> None:
        self._engine, self._upkeep, self._dating = engine, upkeep, dating
        self._kept: _PastLine | None = None

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """A stretch of the line as it was."""
        with self._reading() as db:
            line = self._line(db, query)
            end = query.offset + query.limit if query.limit > 0 else None
            rids = [place[3] for place in line.places[query.offset : end]]
            return TimelinePage(tuple(self._entries(db, line, rids)), len(line.places))

    def row_of(self, query: TimelineQuery, id_: EntryId) -> int | None:
        """Where an entry stood; None if it was not held, or is not asked for."""
        with self._reading() as db:
            places = self._line(db, query).places
        return next((row for row, place in enumerate(places) if place[2] == id_), None)

    def months(self, query: TimelineQuery, month_of: MonthOf) -> tuple[MonthCount, ...]:
        """How many entries each month had."""
        with self._reading() as db:
            places = self._line(db, query).places
        found: list[MonthCount] = []
        row = 0
        while row < len(places):
            first, following = month_of(places[row][0])
            end = bisect_left(places, following, lo=row + 1, key=lambda place: place[0])
            kinds = [place[4] for place in places[row:end]]
            counted = (kinds.count(kind) for kind in (NoteType.MISSING, NoteType.PLACEMENT))
            found.append(MonthCount(first, end - row, *counted))
            row = end
        return tuple(found)

    def since(self, case: CaseId, known_by_ms: int) -> Since:
        """What of a case came later."""
        late = BITS[State.LATE]
        with self._reading() as db:
            row = db.exec_driver_sql(
                "select coalesce(sum(received_ms > ?1), 0),"
                " coalesce(sum(received_ms > ?1 and states & ?2 <> 0), 0),"
                " coalesce(sum(received_ms <= ?1), 0),"
                " coalesce(sum(received_ms > ?1 and recorded_ms <= ?1), 0) from line"
                " where case_id = ?3 and changed_ms > ?1",
                (known_by_ms, late, case),
            ).one()
            told = db.exec_driver_sql(
                "select occurred_ms, recorded_ms from line where case_id = ? and received_ms > ?"
                " and states & ? <> 0 order by recorded_ms, lamport, id limit ?",
                (case, known_by_ms, late, _LATE_TOLD),
            ).all()
        notes, of_them_late, changed, arrived = map(int, row)
        first = tuple(LateOne(*each) for each in told)
        return Since(notes, of_them_late, changed, arrived, first)

    def moments(self, case: CaseId) -> tuple[int, ...]:
        """When something of a case's line came to be held here, or to change, in order."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select received_ms from line where case_id = ?"
                " union select changed_ms from line where case_id = ? order by 1",
                (case, case),
            ).all()
        return tuple(int(row[0]) for row in rows)

    def _line(self, db: Connection, query: TimelineQuery) -> _PastLine:
        asked = replace(query, offset=0, limit=0, known_total=None)
        newest = int(db.exec_driver_sql("select max(rid) from entry").scalar() or 0)
        kept = self._kept
        if kept is None or (kept.asked, kept.newest) != (asked, newest):
            then = self._changed_since(db, asked)
            places = [*self._unchanged(db, asked), *self._changed(db, asked, then)]
            self._kept = kept = _PastLine(asked, newest, sorted(places), then)
        return kept

    def _unchanged(self, db: Connection, query: TimelineQuery) -> list[_Place]:
        where, values = conditions(query)
        rows = db.exec_driver_sql(
            f"select l.{order_of(query)}, l.lamport, l.id, l.rid, l.type from line l"
            f" where {where} and l.changed_ms <= ?",
            (*values, query.known_by_ms),
        )
        return [(row[0], row[1], row[2], row[3], row[4]) for row in rows.all()]

    def _changed_since(self, db: Connection, query: TimelineQuery) -> dict[int, Line]:
        moment = query.known_by_ms or 0
        rows = db.exec_driver_sql(
            "select obj from line where case_id = ? and received_ms <= ? and changed_ms > ?",
            (query.case, moment, moment),
        ).all()
        found: dict[int, Line] = {}
        for some in batches(ObjectId(row[0]) for row in rows):
            held = (item for item in of_objects(db, some) if item.received_ms <= moment)
            lines = project(held, self._upkeep.trust(db), self._dating).lines
            found.update((row.rid, line) for row, line in lines if _is_in(row, query))
        return found

    def _changed(
        self, db: Connection, query: TimelineQuery, then: Mapping[int, Line]
    ) -> Iterator[_Place]:
        marked = _marked(db, query)
        for rid, line in then.items():
            if _matches(query, line, marked):
                is_occurred = query.order is Order.OCCURRED
                when = line.occurred_ms if is_occurred else line.base.recorded_ms
                yield when, line.base.header.lamport, line.base.id, rid, line.type

    def _entries(
        self, db: Connection, line: _PastLine, rids: list[int]
    ) -> Iterator[TimelineEntry]:
        trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
        rows: dict[int, object] = {}
        for some in batches(rids):
            numbered = f"{COLUMNS.replace('select', 'select l.rid,', 1)} where l.rid in"
            for row in db.exec_driver_sql(f"{numbered} ({marks(some)})", tuple(some)):
                rows[row.rid] = _as_then(row, line.then[row.rid]) if row.rid in line.then else row
        for rid in rids:
            yield entry_of(rows[rid], trust, authors)

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _is_in(stored: Stored, query: TimelineQuery) -> bool:
    return stored.entry.log.case == query.case


def _as_then(row: object, line: Line) -> Row:
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
        forked_from=getattr(row, "forked_from", None),
        received_ms=getattr(row, "received_ms", 0),
    )


def _marked(db: Connection, query: TimelineQuery) -> frozenset[bytes]:
    """What this person marked in one of the ways asked for: the marks are those of today."""
    found: set[bytes] = set()
    for state, table in TABLES.items():
        if state in query.states:
            rows = db.exec_driver_sql(f"select id from {table} where case_id = ?", (query.case,))
            found |= {row[0] for row in rows}
    return frozenset(found)


def _matches(query: TimelineQuery, line: Line, marked: frozenset[bytes]) -> bool:
    """As `conditions` has the database ask, for a note that is not in its tables."""
    base = line.base
    is_state = bits_of(line) & mask_of(query.states) != 0 or base.id in marked
    when = line.occurred_ms if query.order is Order.OCCURRED else base.recorded_ms
    return (
        (not query.disciplines or line.discipline in query.disciplines)
        and (not query.types or line.type in query.types)
        and (not query.audiences or base.log.audience in query.audiences)
        and (not query.states or is_state)
        and all(base.log.author in devices for devices in query.written_by)
        and (not query.present or not query.present.isdisjoint(line.record.present))
        and (query.since_ms is None or when >= query.since_ms)
        and (query.until_ms is None or when < query.until_ms)
    )
