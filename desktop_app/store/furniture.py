"""Local tables: settings, drafts, views of the line; never signed, and never leave."""

from dataclasses import dataclass

from sqlalchemy import Engine

from desktop_app.domain.ids import CaseId
from desktop_app.store.transactions import reading, writing

_ANY_CASE = b""


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

    def views(self, case: CaseId) -> tuple[tuple[str, bytes], ...]:
        """Name and body of every view kept for a case, or for any, by name."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select name, body from saved_view where case_id in (?, ?) order by name, case_id",
                (case, _ANY_CASE),
            ).all()
        return tuple((row[0], row[1]) for row in rows)

    def save_view(self, case: CaseId | None, name: str, body: bytes) -> None:
        """Keep a view for a case, or for any, in place of the one of the same name."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert into saved_view (case_id, name, body) values (?, ?, ?)"
                " on conflict (case_id, name) do update set body = excluded.body",
                (case or _ANY_CASE, name, body),
            )

    def drop_view(self, case: CaseId | None, name: str) -> None:
        """Forget a view."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "delete from saved_view where case_id = ? and name = ?",
                (case or _ANY_CASE, name),
            )
