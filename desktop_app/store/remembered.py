"""What was seen in sticks, folders and stores: names and sizes, and what came of each file."""

from collections.abc import Iterable

from sqlalchemy import Engine

from desktop_app.ledger.entry import Log
from desktop_app.services.shipping import FileState, SeenFile
from desktop_app.store.entries import find_log
from desktop_app.store.transactions import reading, writing

# What a file is since when stays, unless it becomes something else.
_NOTE = """
insert into place_file (place, name, size, state, since_ms) values (?, ?, ?, ?, ?)
on conflict (place, name) do update set size = excluded.size, state = excluded.state,
since_ms = case state when excluded.state then since_ms else excluded.since_ms end
"""


class PlacesRemembered:
    """Keeps it in local tables; nothing of it ever leaves."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def files(self, place: str) -> dict[str, SeenFile]:
        """Everything remembered of one place, by name."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select name, size, state, since_ms from place_file where place = ?", (place,)
            ).all()
        return {row[0]: SeenFile(int(row[1]), FileState(row[2]), int(row[3])) for row in rows}

    def note(
        self, place: str, files: Iterable[tuple[str, int]], state: FileState, now_ms: int
    ) -> None:
        """Remember names and sizes, and what came of them."""
        rows = [(place, name, size, state.value, now_ms) for name, size in files]
        if rows:
            with writing(self._engine) as db:
                db.exec_driver_sql(_NOTE, rows)

    def forget(self, place: str, names: Iterable[str]) -> None:
        """Remember files no more: they are gone, and nobody misses them."""
        rows = [(place, name) for name in names]
        if rows:
            with writing(self._engine) as db:
                db.exec_driver_sql("delete from place_file where place = ? and name = ?", rows)

    def note_left(self, log: Log, last: int) -> None:
        """Remember how far a log has left this device."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert into log_left (log, n) values (?, ?)"
                " on conflict (log) do update set n = max(n, excluded.n)",
                (find_log(db, log), last),
            )
