"""Counts what a line holds, from its index alone."""

from collections import Counter

from sqlalchemy import Connection

from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.services.ports import Counts, State
from desktop_app.store.line_states import BITS

_BY_ALL = (
    "select discipline, type, log, states, count(*) from line indexed by line_occurred"
    " where case_id = ? group by discipline, type, log, states"
)
_UNREAD = (
    "select count(*) from unread u join entry e on e.id = u.id join line l on l.rid = e.rid"
    " where u.case_id = ?"
)


def counts_of(db: Connection, case: CaseId) -> Counts:
    """How many entries of a case there are by each thing its line can be narrowed by."""
    rows = db.exec_driver_sql(_BY_ALL, (case,)).all()
    logs = db.exec_driver_sql("select rid, author from log where case_id = ?", (case,)).all()
    authors = {int(rid): DeviceKey(author) for rid, author in logs}
    disciplines: Counter[str] = Counter()
    types: Counter[str] = Counter()
    states: Counter[State] = Counter()
    written: Counter[DeviceKey] = Counter()
    for discipline, kind, log, bits, count in rows:
        disciplines[discipline] += count
        types[kind] += count
        written[authors[log]] += count
        for state, bit in BITS.items():
            states[state] += count if bits & bit else 0
    states[State.UNREAD] = int(db.exec_driver_sql(_UNREAD, (case,)).scalar_one())
    present = db.exec_driver_sql(
        "select name, count(*) from present where case_id = ? group by name", (case,)
    ).all()
    named = {str(name): int(count) for name, count in present}
    return Counts(disciplines, types, states, written, named)
