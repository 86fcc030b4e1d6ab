"""What a screen keeps beside a line: counts, rows of entries, what is unread or pinned."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.news import News
from desktop_app.services.ports import (
    Counts,
    MonthCount,
    MonthOf,
    State,
    TimelineQuery,
    Unread,
)
from desktop_app.store.batches import batches, insert_rows, marks
from desktop_app.store.by_month import months
from desktop_app.store.counting import counts_of, marked_in
from desktop_app.store.line_states import BITS
from desktop_app.store.places import ids, rows_of
from desktop_app.store.transactions import reading, writing

_UNREAD = (
    "select u.id, e.received_ms, l.states & ? <> 0 from unread u join entry e on e.id = u.id"
    " join line l on l.rid = e.rid where u.case_id = ?"
)

_NEWS = (
    "select u.case_id, count(*), sum(l.states & ? <> 0), min(e.received_ms),"
    " group_concat(distinct l.discipline) from unread u join entry e on e.id = u.id"
    " join line l on l.rid = e.rid group by u.case_id"
)
_DISCIPLINES = {discipline.value: discipline for discipline in Discipline}


class Marks:
    """Reads places on a line, and keeps this person's own marks on it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def counts(self, case: CaseId) -> Counts:
        """How many entries there are by each thing a line can be narrowed by."""
        with self._reading() as db:
            return counts_of(db, case)

    def months(self, query: TimelineQuery, month_of: MonthOf) -> tuple[MonthCount, ...]:
        """How many entries each month has that has any."""
        with self._reading() as db:
            return months(db, query, month_of)

    def row_of(self, query: TimelineQuery, id_: EntryId) -> int | None:
        """Where an entry stands in the query's whole order; None where it is not in it."""
        with self._reading() as db:
            return next(iter(rows_of(db, query, [id_])), None)

    def rows_of(self, query: TimelineQuery, entries: Sequence[EntryId]) -> tuple[int, ...]:
        """Where some entries stand, ascending, as far as they are in the query's order."""
        with self._reading() as db:
            return rows_of(db, query, entries)

    def unread(self, query: TimelineQuery) -> Unread:
        """Rows nobody here has read."""
        with self._reading() as db:
            found = db.exec_driver_sql(_UNREAD, (BITS[State.AMENDED], query.case)).all()
            rows = rows_of(db, query, [EntryId(row[0]) for row in found])
            amended = rows_of(db, query, [EntryId(row[0]) for row in found if row[2]])
        since = min((row[1] for row in found), default=None)
        return Unread(rows, since, len(amended))

    def news(self) -> tuple[News, ...]:
        """What nobody here has read, case by case; the newest to come in first."""
        with self._reading() as db:
            rows = db.exec_driver_sql(_NEWS, (BITS[State.LATE],)).all()
        found = [
            News(
                case=CaseId(case),
                entries=entries,
                late=late,
                since_ms=since,
                disciplines=tuple(
                    _DISCIPLINES[each] for each in sorted(whose.split(",")) if each in _DISCIPLINES
                ),
            )
            for case, entries, late, since, whose in rows
        ]
        return tuple(sorted(found, key=lambda each: (-each.since_ms, each.case)))

    def mark(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        """Set the read mark of rows of the query's whole order, both ends included."""
        with writing(self._engine) as db:
            entries = ids(db, query, last - first + 1, first)
            if read:
                for some in batches(entries):
                    db.exec_driver_sql(
                        f"delete from unread where id in ({marks(some)})", tuple(some)
                    )
            elif entries:
                db.exec_driver_sql(
                    "insert or ignore into unread (id, case_id) values (?, ?)",
                    [(id_, query.case) for id_ in entries],
                )

    def add_unread(self, entries: Mapping[CaseId, Collection[EntryId]]) -> None:
        """Remember which notes of each case hold foreign words that nobody here has seen yet."""
        rows = [(id_, case) for case, ids_ in entries.items() for id_ in ids_]
        with writing(self._engine) as db:
            insert_rows(db, "insert or ignore into unread (id, case_id)", rows)

    def pin(self, case: CaseId, entry: EntryId, *, pinned: bool) -> None:
        """Mark an entry to be found again, or take the mark off."""
        with writing(self._engine) as db:
            if pinned:
                db.exec_driver_sql(
                    "insert or ignore into pinned (id, case_id) values (?, ?)", (entry, case)
                )
            else:
                db.exec_driver_sql("delete from pinned where id = ?", (entry,))

    def pinned(self, case: CaseId) -> frozenset[EntryId]:
        """Every entry of a case that is marked to be found again."""
        with self._reading() as db:
            rows = db.exec_driver_sql("select id from pinned where case_id = ?", (case,)).all()
        return frozenset(EntryId(row[0]) for row in rows)

    def marked(self, case: CaseId) -> Mapping[State, int]:
        """How many entries are unread, and how many pinned."""
        with self._reading() as db:
            return marked_in(db, case)

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)
