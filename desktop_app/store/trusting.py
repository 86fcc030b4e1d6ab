"""Works out, from the control entries on record, whose entries count."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.folding import fold_trust
from desktop_app.ledger.promotions import promotions
from desktop_app.ledger.trust import Promotion, Trust
from desktop_app.store import schema
from desktop_app.store.entries import find_log

_RECORDED = " + ".join(
    f"coalesce(json_extract(cast(e.line as text), '$.h.{name}'), 0)" for name in ("t", "off")
)
_EARLY = (
    "select l.case_id, l.audience, max(e.n) from entry e join log l on l.rid = e.log"
    " where l.author = ? and e.derived_ms >= ?"
    f" and {_RECORDED} < ? and {_RECORDED} >= ? group by l.rid"
)
_CONTROL = ", ".join(f"'{kind}'" for kind in schema.CONTROL)


def load_trust(db: Connection) -> Trust:
    """Fold every control entry held, given the agencies known here."""
    rows = db.exec_driver_sql(f"select line from entry where kind in ({_CONTROL}) order by id")
    controls = [reread(row[0]) for row in rows]
    trust = fold_trust(
        controls,
        anchors(db),
        lambda log, heads: _ancestry(db, log, heads),
        by_device=known_by_device(db),
    )
    promoted = promotions(trust.cards)
    return replace(trust, promoted=promoted, early=dict(_early(db, promoted)))


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


def _early(db: Connection, promoted: Mapping[DeviceKey, Promotion]) -> Iterator[tuple[Log, int]]:
    """The last entry of each log that is from before a promotion, below something from after.

    Derived times only grow along a log: what stands below has one that is past the promotion.
    """
    for author, promotion in promoted.items():
        rows = db.exec_driver_sql(_EARLY, (author, *(promotion.until_ms,) * 2, promotion.since_ms))
        for case, audience, position in rows.all():
            yield Log(author, CaseId(case), Audience(audience)), int(position)


def shows_early(trust: Trust, entry: Entry, derived_ms: int) -> bool:
    """Whether an entry shows that something below it was written before a promotion."""
    promotion = trust.promoted.get(entry.log.author)
    return (
        promotion is not None
        and promotion.was_before(entry.recorded_ms)
        and derived_ms >= promotion.until_ms
    )


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
