"""Works out, from the control entries on record, whose entries count."""

from sqlalchemy import Connection

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Log
from desktop_app.ledger.trust import Trust, fold_trust
from desktop_app.store import schema
from desktop_app.store.entries import find_log

_CONTROL = ", ".join(f"'{kind}'" for kind in schema.CONTROL)


def load_trust(db: Connection) -> Trust:
    """Fold every control entry held, given the agencies known here."""
    rows = db.exec_driver_sql(f"select line from entry where kind in ({_CONTROL}) order by id")
    controls = [reread(row[0]) for row in rows]
    return fold_trust(controls, anchors(db), lambda log, head: _ancestry(db, log, head))


def anchors(db: Connection) -> dict[DeviceKey, Standing]:
    """The agencies known here, and how far."""
    rows = db.exec_driver_sql("select agency_key, standing from anchor order by agency_key")
    return {DeviceKey(row[0]): Standing(row[1]) for row in rows}


def _ancestry(db: Connection, log: Log, head: EntryId) -> frozenset[EntryId]:
    """A held head and all held entries of its log before it, by way of `p`, without a break."""
    rid = find_log(db, log)
    reached = set()
    upwards: EntryId | None = head
    while upwards is not None and upwards not in reached:
        line = db.exec_driver_sql(
            "select line from entry where id = ? and log = ?", (upwards, rid)
        ).scalar()
        if line is None:
            break
        reached.add(upwards)
        upwards = reread(line).previous
    return frozenset(reached)


def controls_changed(kinds_seen: set[str]) -> bool:
    """Whether entries of these kinds can change what others count for."""
    return not kinds.CONTROL.isdisjoint(kinds_seen)
