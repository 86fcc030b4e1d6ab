"""Which of the situations that merging must survive a replica has come to."""

from sqlalchemy import Connection

from desktop_app.domain.codes import Standing
from desktop_app.ledger import kinds
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.control_body import key_in
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.membership import fold_membership
from desktop_app.ledger.trust import Admission, Trust
from desktop_app.store import statement
from desktop_app.store.trusting import load_trust
from tests.store.replicas import Replica


def situations(replica: Replica) -> set[str]:
    """Their names, as in LEDGER section 14."""
    with replica.tables() as db:
        return {*_of_values(db), *_of_entries(db), *_of_logs(db), *_of_teams(db)}


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


def _of_teams(db: Connection) -> set[str]:
    """About who reads a channel, and whose word on it counts."""
    trust = load_trust(db)
    rows = db.exec_driver_sql(
        "select e.line from entry e where e.kind in ('epoch/1', 'add/1', 'release/1')"
    ).all()
    entries = [reread(row[0]) for row in rows]
    found = {
        "named lead": trust.named_leads,
        "partner": Standing.CONFIRMED in trust.anchors.values(),
        "release": any(_went_over(trust, e) for e in entries if e.header.kind == kinds.RELEASE),
        "not a member": db.exec_driver_sql(
            "select 1 from line where instr(record, cast('not_member' as blob)) > 0"
        ).first(),
    }
    for channel in {(e.log.case, e.log.audience) for e in entries}:
        membership = fold_membership(entries, trust, *channel)
        depths = [one.depth for one in membership.epochs]
        found |= {
            name: found.get(name) or met
            for name, met in (
                ("epoch", membership.epochs),
                ("later epoch", max(depths, default=0) > 0),
                ("epochs made apart", len(set(depths)) < len(depths)),
                ("added", any(trust.leads(e) for e in entries if e.header.kind == kinds.ADD)),
                ("doubtful epoch", membership.doubtful),
                (
                    "epoch that doesn't count",
                    len(depths) < sum(e.header.kind == kinds.EPOCH for e in entries),
                ),
            )
        }
    return {name for name, met in found.items() if met}


def _went_over(trust: Trust, release: Entry) -> bool:
    key = key_in(release)
    card = None if key is None else trust.cards.get(key)
    return card is not None and card.agency != release.log.author


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
