"""Local tables: keys, drafts, read marks, what is not signed and never leaves."""

from dataclasses import dataclass

from sqlalchemy import Engine

from desktop_app.store.transactions import reading, writing


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Words not yet recorded, and when they were kept."""

    body: bytes
    saved_ms: int


class Drawer:
    """Small things a device keeps for its person."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def setting(self, name: str) -> bytes | None:
        """A named value, if it was ever set."""
        with reading(self._engine) as db:
            return db.exec_driver_sql("select value from meta where name = ?", (name,)).scalar()

    def set(self, name: str, value: bytes) -> None:
        """Keep a named value in place of the one before."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert into meta (name, value) values (?, ?)"
                " on conflict (name) do update set value = excluded.value",
                (name, value),
            )

    def save_draft(self, slot: str, body: bytes, now_ms: int) -> None:
        """Keep what is being written, in place of what was kept there before."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert into draft (slot, body, saved_ms) values (?, ?, ?)"
                " on conflict (slot) do update set body = excluded.body,"
                " saved_ms = excluded.saved_ms",
                (slot, body, now_ms),
            )

    def draft(self, slot: str) -> SavedDraft | None:
        """What was being written there."""
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                "select body, saved_ms from draft where slot = ?", (slot,)
            ).one_or_none()
        return None if row is None else SavedDraft(row[0], row[1])

    def drop_draft(self, slot: str) -> None:
        """Forget a draft: it was recorded, or its writer let it go."""
        with writing(self._engine) as db:
            db.exec_driver_sql("delete from draft where slot = ?", (slot,))
