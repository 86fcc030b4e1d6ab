"""Where entries stand on a line, by number: counted in its index, without reading the entries."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import TimelineQuery
from desktop_app.store.batches import batches, marks
from desktop_app.store.reading_timeline import conditions, order_of

_FEW = 200  # places are counted up to one by one; of more, the whole line is walked once

_Key = tuple[int, int, bytes]


def rows_of(db: Connection, query: TimelineQuery, wanted: Collection[EntryId]) -> tuple[int, ...]:
    """Where some entries stand in the query's whole order, ascending; the others are not in it."""
    if len(wanted) > _FEW or query.present:
        among = frozenset(wanted)
        return tuple(row for row, id_ in enumerate(ids(db, query)) if id_ in among)
    return tuple(_counted(db, query, sorted(_keys(db, query, wanted))))


def ids(db: Connection, query: TimelineQuery, limit: int = -1, offset: int = 0) -> list[EntryId]:
    """A stretch of the query's whole order."""
    where, values = conditions(query)
    column = order_of(query)
    rows = db.exec_driver_sql(
        f"select l.id from line l where {where}"
        f" order by l.{column}, l.lamport, l.id limit ? offset ?",
        (*values, limit, offset),
    )
    return [EntryId(row[0]) for row in rows.all()]


def _keys(db: Connection, query: TimelineQuery, wanted: Collection[EntryId]) -> Iterator[_Key]:
    where, values = conditions(query)
    for some in batches(wanted):
        rows = db.exec_driver_sql(
            f"select l.{order_of(query)}, l.lamport, l.id from line l where {where}"
            f" and l.rid in (select rid from entry where id in ({marks(some)}))",
            (*values, *some),
        )
        yield from ((row[0], row[1], row[2]) for row in rows.all())


def _counted(db: Connection, query: TimelineQuery, keys: list[_Key]) -> Iterator[int]:
    """From each place to the next, so that no stretch of the index is counted twice."""
    where, values = conditions(query)
    place = f"(l.{order_of(query)}, l.lamport, l.id)"
    row, begin = 0, (-(2**63), 0, b"")
    for key in keys:
        row += db.exec_driver_sql(
            f"select count(*) from line l where {where} and {place} >= (?, ?, ?)"
            f" and {place} < (?, ?, ?)",
            (*values, *begin, *key),
        ).scalar_one()
        yield row
        begin = key
