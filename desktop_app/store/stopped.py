"""The database as it was at a moment: what came later is not there, and nothing can be written.

A connection of its own looks at the same file through temporary tables, which lie in memory and
stand before the real ones: of what came later the record shows nothing, and what it made of an
object is worked out anew from what was there. What was done here alone is left out: marks, words
waiting for a signature. Whom we trust, and what was purged, is as it is now, and nothing
can be searched: the words that are indexed are those of now.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy
from sqlalchemy import Connection, Engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop_app.domain.ids import ObjectId
from desktop_app.store import projected_rows
from desktop_app.store.batches import batches
from desktop_app.store.entries import of_objects
from desktop_app.store.noting import Dating
from desktop_app.store.projecting import project
from desktop_app.store.schema import FTS
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_LATER = (
    "create temp table later (obj blob primary key) without rowid",
    "insert into later select distinct obj from main.entry where received_ms > {moment}",
)
_RECORD = (
    "create temp view entry as select * from main.entry where received_ms <= {moment}",
    "create temp view log as select * from main.log g where exists (select 1 from main.entry e"
    " where e.log = g.rid and e.received_ms <= {moment})",
)
_LEFT = "where obj not in (select obj from later)"
_PROJECTED = (
    "create temp table value (case_id blob, obj blob, name text, place integer, entry blob,"
    " value blob, uncertain boolean, primary key (case_id, obj, name, place)) without rowid",
    f"insert into temp.value select * from main.value {_LEFT}",
    "create index temp.value_contested on value (case_id, obj) where place > 0",
    "create temp table thing (case_id blob, kind text, obj blob,"
    " primary key (case_id, kind, obj)) without rowid",
    f"insert into temp.thing select * from main.thing {_LEFT}",
    f"create temp table line as select * from main.line {_LEFT}",
    "create index temp.line_rows on line (rid)",
    "create index temp.line_occurred on line"
    " (case_id, occurred_ms, lamport, id, discipline, type, log, states)",
    "create index temp.line_recorded on line (case_id, recorded_ms, lamport, id)",
    "create temp table present (case_id blob, name text, rid integer,"
    " primary key (case_id, name, rid)) without rowid",
    "insert into temp.present select * from main.present where rid in (select rid from line)",
)
_NOT_THEN = ("unread", "pending", "draft", "line_file", "parked", "quarantine")
_NOTHING = (
    *(f"create temp table {name} as select * from main.{name} limit 0" for name in _NOT_THEN),
    *(each.replace("create virtual table ", "create virtual table temp.") for each in FTS),
)


@contextmanager
def _built(engine: Engine) -> Iterator[dbapi2.Connection]:
    """A connection taken out of the pool for good; closed again where building on it fails."""
    taken = engine.raw_connection()
    connection = taken.driver_connection
    if not isinstance(connection, dbapi2.Connection):
        raise TypeError(type(connection))
    taken.detach()
    try:
        yield connection
    except BaseException:
        connection.close()
        raise


def stopped_engine(engine: Engine, upkeep: Upkeep, dating: Dating, moment_ms: int) -> Engine:
    """An engine on the same file that shows nothing of what came after a moment.

    Whoever asks for it closes it; it holds the file open.
    """
    with reading(engine) as db:
        trust = upkeep.trust(db)
    with _built(engine) as connection:
        own = _engine_on(connection)
        with own.connect() as db:
            for statement in (*_LATER, *_RECORD, *_PROJECTED, *_NOTHING):
                db.exec_driver_sql(statement.format(moment=int(moment_ms)))
            rows = db.exec_driver_sql("select obj from later").all()
            for some in batches(ObjectId(row[0]) for row in rows):
                then = project(of_objects(db, some), trust, dating)
                projected_rows.write_shown(db, then)
            db.commit()
            db.exec_driver_sql("pragma query_only = on")
    return own


def _engine_on(connection: dbapi2.Connection) -> Engine:
    """Everybody reads by the one connection that has the tables, one after the other."""
    own = sqlalchemy.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
    )
    sqlalchemy.event.listen(own, "begin", _begin)
    return own


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
