"""What a screen keeps beside a line: counts for its facets, rows of entries, what is unread."""

from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import Counts, MonthCount, MonthOf, TimelineQuery
from desktop_app.store.batches import batches, marks
from desktop_app.store.by_month import months
from desktop_app.store.counting import counts_of
from desktop_app.store.reading_timeline import conditions, order_of
from desktop_app.store.transactions import reading, writing


class Marks:
    """Reads places on a line, and keeps this device's own read marks."""

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
        where, values = conditions(query)
        column = order_of(query)
        with self._reading() as db:
            place = db.exec_driver_sql(
                f"select l.{column}, l.lamport, l.id from line l where {where}"
                " and l.rid = (select rid from entry where id = ?)",
                (*values, id_),
            ).one_or_none()
            if place is None:
                return None
            before = db.exec_driver_sql(
                f"select count(*) from line l where {where}"
                f" and (l.{column}, l.lamport, l.id) < (?, ?, ?)",
                (*values, *place),
            ).scalar_one()
        return int(before)

    def unread_rows(self, query: TimelineQuery) -> tuple[tuple[int, ...], int | None]:
        """Rows nobody here has read, ascending, and when the first of them came."""
        with self._reading() as db:
            unread = {
                row[0]
                for row in db.exec_driver_sql(
                    "select id from unread where case_id = ?", (query.case,)
                )
            }
            if not unread:
                return (), None
            ids = self._ids(db, query, -1, 0)
            since = db.exec_driver_sql(
                "select min(e.received_ms) from entry e join unread u on u.id = e.id"
                " where u.case_id = ?",
                (query.case,),
            ).scalar()
        return tuple(row for row, id_ in enumerate(ids) if id_ in unread), since

    def mark(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        """Set the read mark of rows of the query's whole order, both ends included."""
        with writing(self._engine) as db:
            ids = self._ids(db, query, last - first + 1, first)
            if read:
                for some in batches(ids):
                    db.exec_driver_sql(
                        f"delete from unread where id in ({marks(some)})", tuple(some)
                    )
            elif ids:
                db.exec_driver_sql(
                    "insert or ignore into unread (id, case_id) values (?, ?)",
                    [(id_, query.case) for id_ in ids],
                )

    def add_unread(self, case: CaseId, ids: list[EntryId]) -> None:
        """Remember which foreign notes nobody here has seen yet."""
        with writing(self._engine) as db:
            if ids:
                db.exec_driver_sql(
                    "insert or ignore into unread (id, case_id) values (?, ?)",
                    [(id_, case) for id_ in ids],
                )

    def _ids(self, db: Connection, query: TimelineQuery, limit: int, offset: int) -> list[EntryId]:
        where, values = conditions(query)
        column = order_of(query)
        rows = db.exec_driver_sql(
            f"select l.id from line l where {where}"
            f" order by l.{column}, l.lamport, l.id limit ? offset ?",
            (*values, limit, offset),
        )
        return [EntryId(row[0]) for row in rows.all()]

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)
