"""What was handed over from here and taken in, and what was recorded here since."""

from sqlalchemy import Engine

from desktop_app.domain.exchanged import Exchanged
from desktop_app.domain.ids import DeviceKey
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


class Exchanges:
    """Reads it from the record, where every such act is written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, author: DeviceKey) -> Exchanged:
        """What a device of ours did last, and what it recorded since in the same channels."""
        with reading(self._engine) as db:
            asked = (author, kinds.HANDOFF, kinds.ACCEPT, author)
            acts = db.exec_driver_sql(_ACTS, asked).all()
            if not acts:
                return Exchanged()
            left = {log: n for kind, log, n, _ in acts if kind == kinds.HANDOFF}
            waiting = 0
            for log, n in left.items():
                highest = db.exec_driver_sql("select max(n) from entry where log = ?", (log,))
                waiting += int(highest.scalar_one()) - n
        at_ms, kind = max((at_ms, kind) for kind, _, _, at_ms in acts)
        return Exchanged(at_ms, kind == kinds.HANDOFF, waiting)
