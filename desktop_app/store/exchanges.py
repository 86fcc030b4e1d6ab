"""When entries last left this vault or came in, and how many wait to be sent.

They leave and come in handoffs, which are on record, and by way of places, which are not: of
those a local table remembers how far each log has left.
"""

from sqlalchemy import Connection, Engine

from desktop_app.domain.exchanged import LAST_EXCHANGE, Exchanged, Unsent
from desktop_app.domain.ids import Audience, CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.store.transactions import reading

# From the few cases to the few acts in each: a vault of a million notes answers as soon.
_ACTS = """
select e.kind, e.log, max(e.n), max(e.received_ms)
from (select distinct case_id from log where author = ?) own
join thing t on t.case_id = own.case_id and t.kind in (?, ?)
join entry e on e.obj = t.obj and e.kind = t.kind
join log g on g.rid = e.log and g.author = ?
group by e.kind, e.log
"""
_LEFT = "select s.log, s.n from log_left s join log l on l.rid = s.log where l.author = ?"
_BEHIND = """
select l.case_id, l.audience, max(e.n) - ? from log l join entry e on e.log = l.rid
where l.rid = ? group by l.rid having max(e.n) > ?
"""


class Exchanges:
    """Reads it from the record and from the local table."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, author: DeviceKey) -> Exchanged:
        """What a device of ours did last, and what it recorded since in the same channels."""
        with reading(self._engine) as db:
            acts = _acts(db, author)
            waiting = sum(each.count for each in _unsent(db, author, acts))
            with_place = _last_with_a_place(db)
        moments = [(at_ms, kind == kinds.HANDOFF) for kind, _, _, at_ms in acts]
        if with_place is not None:
            moments.append((with_place, False))
        if not moments:
            return Exchanged(waiting=waiting)
        at_ms, is_sent = max(moments)
        return Exchanged(at_ms, is_sent, waiting)

    def unsent(self, author: DeviceKey) -> tuple[Unsent, ...]:
        """What a device of ours recorded and nobody else has had, channel by channel."""
        with reading(self._engine) as db:
            return _unsent(db, author, _acts(db, author))


def _acts(db: Connection, author: DeviceKey) -> list[tuple[str, int, int, int]]:
    """Each kind of act in each log: its last position, and when it was."""
    asked = (author, kinds.HANDOFF, kinds.ACCEPT, author)
    return [
        (row[0], int(row[1]), int(row[2]), int(row[3]))
        for row in db.exec_driver_sql(_ACTS, asked).all()
    ]


def _unsent(
    db: Connection, author: DeviceKey, acts: list[tuple[str, int, int, int]]
) -> tuple[Unsent, ...]:
    left = {log: n for kind, log, n, _ in acts if kind == kinds.HANDOFF}
    for log, n in db.exec_driver_sql(_LEFT, (author,)):
        left[int(log)] = max(int(n), left.get(int(log), -1))
    rows = (db.exec_driver_sql(_BEHIND, (n, log, n)).first() for log, n in sorted(left.items()))
    return tuple(Unsent(CaseId(row[0]), Audience(row[1]), int(row[2])) for row in rows if row)


def _last_with_a_place(db: Connection) -> int | None:
    found = db.exec_driver_sql("select value from meta where name = ?", (LAST_EXCHANGE,)).scalar()
    return None if found is None else int(found)
