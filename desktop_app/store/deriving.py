"""Moves derived times when something arrives that earlier arrivals build on (LEDGER section 5)."""

from collections.abc import Sequence

from sqlalchemy import Connection

from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.times import derived_ms
from desktop_app.store.entries import Stored
from desktop_app.store.links import Follower, held_parents, naming, next_in_log, parents


def move_later_times(db: Connection, arrived: Sequence[Stored]) -> set[ObjectId]:
    """Correct the derived times of entries held before these came; answers whose objects moved.

    What was held before its parent came was noted down as waiting for it; what moves
    after that also moves the next in its own log.
    """
    here = {item.entry.id for item in arrived}
    moved: set[ObjectId] = set()
    waiting = [f for f in naming(db, here) if f.id not in here]
    while waiting:
        later = {f.id: ObjectId(f.about) for f in waiting if _moves(db, f)}
        moved |= set(later.values())
        waiting = [*naming(db, later), *next_in_log(db, later)]
    return moved


def _moves(db: Connection, follower: Follower) -> bool:
    entry = reread(follower.line)
    held = held_parents(db, parents(entry)).values()
    due = derived_ms(entry.recorded_ms, (parent.derived_ms for parent in held))
    if due == follower.derived_ms:
        return False
    db.exec_driver_sql("update entry set derived_ms = ? where id = ?", (due, EntryId(follower.id)))
    return True
