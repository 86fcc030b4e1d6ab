"""Counts what a line holds, from its index alone."""

from collections import Counter

from sqlalchemy import Connection

from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.services.ports import Counts, State
from desktop_app.store.line_states import BITS, TABLES

_BY_ALL = (
    "select discipline, type, log, states, count(*) from line indexed by line_occurred"
    " where case_id = ? group by discipline, type, log, states"
)
_MARKED = (
    "select count(*) from {table} m join entry e on e.id = m.id join line l on l.rid = e.rid"
    " where m.case_id = ?"
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
    states.update(marked_in(db, case))
    present = db.exec_driver_sql(
        "select name, count(*) from present where case_id = ? group by name", (case,)
    ).all()
    named = {str(name): int(count) for name, count in present}
    return Counts(disciplines, types, states, written, named)


def marked_in(db: Connection, case: CaseId) -> dict[State, int]:
    """How many entries of a case this person's own marks stand on; quick, however long it is."""
    return {
        state: int(db.exec_driver_sql(_MARKED.format(table=table), (case,)).scalar_one())
        for state, table in TABLES.items()
    }
