"""How many entries a line has in each month, for the map beside it."""

from collections.abc import Iterator

from sqlalchemy import Connection

from desktop_app.domain.codes import NoteType
from desktop_app.services.ports import MonthCount, MonthOf, TimelineQuery
from desktop_app.store.reading_timeline import conditions, order_of

_MOST_MONTHS = 5_000  # a month each for 400 years; what is dated beyond is not on the map


def months(db: Connection, query: TimelineQuery, month_of: MonthOf) -> tuple[MonthCount, ...]:
    """The months that have entries, in order."""
    bounds = list(_with_entries(db, query, month_of))
    if not bounds:
        return ()
    where, values = conditions(query)
    column = order_of(query)
    rows = db.exec_driver_sql(
        f"with month (first, next) as (values {','.join(['(?, ?)'] * len(bounds))})"
        " select m.first, count(*), sum(l.type = ?), sum(l.type = ?) from month m"
        f" cross join line l where {where} and l.{column} >= m.first and l.{column} < m.next"
        " group by m.first order by m.first",
        (
            *(bound for month in bounds for bound in month),
            *(NoteType.MISSING.value, NoteType.PLACEMENT.value),
            *values,
        ),
    ).all()
    return tuple(MonthCount(*row) for row in rows)


def _with_entries(
    db: Connection, query: TimelineQuery, month_of: MonthOf
) -> Iterator[tuple[int, int]]:
    """From each month's end, the index knows the next entry: empty years cost nothing."""
    where, values = conditions(query)
    column = order_of(query)
    following = (
        f"select l.{column} from line l where {where} and l.{column} >= ?"
        f" order by l.{column} limit 1"
    )
    first = db.exec_driver_sql(
        f"select l.{column} from line l where {where} order by l.{column} limit 1", values
    ).scalar()
    for _ in range(_MOST_MONTHS):
        if first is None:
            return
        bounds = month_of(int(first))
        yield bounds
        first = db.exec_driver_sql(following, (*values, bounds[1])).scalar()
