"""Which of the situations that merging must survive a replica has come to."""

from sqlalchemy import Connection

from desktop_app.ledger import kinds
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.trust import Admission
from desktop_app.store import statement
from desktop_app.store.trusting import load_trust
from tests.store.replicas import Replica


def situations(replica: Replica) -> set[str]:
    """Their names, as in LEDGER section 14."""
    with replica.tables() as db:
        return {*_of_values(db), *_of_entries(db), *_of_logs(db)}


def _of_values(db: Connection) -> set[str]:
    found = set()
    conflicts = db.exec_driver_sql(
        "select 1 from value group by case_id, obj, name having count(distinct value) > 1"
    )
    if conflicts.first():
        found.add("conflict")
    if db.exec_driver_sql("select 1 from value where uncertain").first():
        found.add("uncertain")
    return found


def _of_entries(db: Connection) -> set[str]:
    found = set()
    trust = load_trust(db)
    for (line,) in db.exec_driver_sql("select line from entry").all():
        entry = reread(line)
        admission = trust.admission(entry.log, entry.id)
        if admission is not Admission.OK:
            found.add(admission.value)
        if trust.is_purged(entry.log, entry.id, entry.header.kind):
            found.add("purge")
        if entry.header.kind in kinds.CONTROL and entry.withheld:
            found.add("redacted control entry")
    return found


def _of_logs(db: Connection) -> set[str]:
    found = set()
    for _, log in statement.logs_held(db):
        rows = db.exec_driver_sql(
            "select n, count(*) from entry where log = ? group by n", (log,)
        ).all()
        chain = chain_of((row[0], row[1]) for row in rows)
        found |= {"fork"} if chain.forked_from is not None else set()
        found |= {"gap"} if chain.gaps else set()
    return found
