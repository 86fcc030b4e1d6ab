"""Moves derived times when something arrives that earlier arrivals build on (LEDGER section 5)."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.times import derived_ms
from desktop_app.store.batches import batches, marks
from desktop_app.store.entries import Stored, derived_times, parents

_COLUMNS = "select e.id, e.line, e.obj, e.derived_ms"
_Row = tuple[bytes, bytes, bytes, int]


def move_later_times(db: Connection, arrived: Sequence[Stored]) -> set[ObjectId]:
    """Correct the derived times of entries held before these came; answers whose objects moved."""
    if not arrived:
        return set()
    first_new = min(item.rid for item in arrived)
    moved: set[ObjectId] = set()
    waiting = [item.entry.id for item in arrived]
    held_before = f" and e.rid < {first_new}"
    while waiting:
        followers = list(_followers(db, waiting, held_before))
        waiting, held_before = [], ""
        for id_, line, obj, current in followers:
            entry = reread(line)
            due = derived_ms(entry.recorded_ms, derived_times(db, parents(entry)).values())
            if due != current:
                db.exec_driver_sql("update entry set derived_ms = ? where id = ?", (due, id_))
                moved.add(ObjectId(obj))
                waiting.append(EntryId(id_))
    return moved


def _followers(db: Connection, ids: Sequence[EntryId], held: str) -> Iterator[_Row]:
    """Entries that name one of these as p, r or s."""
    for some in batches(ids):
        for row in db.exec_driver_sql(
            f"{_COLUMNS} from link k join entry e on e.id = k.by_id"
            f" where k.target in ({marks(some)}){held}",
            tuple(some),
        ):
            yield row[0], row[1], row[2], row[3]
