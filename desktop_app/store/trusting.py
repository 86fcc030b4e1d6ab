"""Works out, from the control entries on record, whose entries count."""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Log
from desktop_app.ledger.folding import fold_trust
from desktop_app.ledger.trust import Trust
from desktop_app.store import schema
from desktop_app.store.entries import find_log

_CONTROL = ", ".join(f"'{kind}'" for kind in schema.CONTROL)


def load_trust(db: Connection) -> Trust:
    """Fold every control entry held, given the agencies known here."""
    rows = db.exec_driver_sql(f"select line from entry where kind in ({_CONTROL}) order by id")
    controls = [reread(row[0]) for row in rows]
    return fold_trust(
        controls,
        anchors(db),
        lambda log, heads: _ancestry(db, log, heads),
        by_device=known_by_device(db),
    )


def anchors(db: Connection) -> dict[DeviceKey, Standing]:
    """The agencies known here, and how far; those known longest come first."""
    rows = db.exec_driver_sql(
        "select agency_key, standing from anchor order by since_ms, agency_key"
    )
    return {DeviceKey(row[0]): Standing(row[1]) for row in rows}


def known_by_device(db: Connection) -> frozenset[DeviceKey]:
    """The agencies of which nobody here compared the key, but only a device's."""
    rows = db.exec_driver_sql("select agency_key from by_device")
    return frozenset(DeviceKey(row[0]) for row in rows)


def _ancestry(db: Connection, log: Log, heads: Iterable[EntryId]) -> frozenset[EntryId]:
    """Held heads and all held entries of their log before them, by way of `p`, without a break.

    Every entry is read once, however many pins there are: each control entry that comes in
    has this done anew.
    """
    rid = find_log(db, log)
    reached: set[EntryId] = set()
    for head in heads:
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
