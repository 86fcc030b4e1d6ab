"""Entries that are recorded and not yet signed: durable, and still to be taken back."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.ledger.draft import Draft
from desktop_app.store.transactions import reading, writing


class _Kept(msgspec.Struct, frozen=True):
    case: bytes
    audience: str
    kind: str
    about: bytes
    body: dict[str, object]
    refers: bytes | None


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """An entry waiting to be signed."""

    id: int
    due_ms: int
    draft: Draft


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Kept).decode


class Pending:
    """The short list of what will be signed within the minute (CONTRACT section 12)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, draft: Draft, due_ms: int) -> int:
        """Keep an entry until it is due; it survives a crash."""
        kept = _Kept(
            draft.case, draft.audience, draft.kind, draft.about, dict(draft.body), draft.refers
        )
        with writing(self._engine) as db:
            made = db.exec_driver_sql(
                "insert into pending (draft, due_ms) values (?, ?) returning rid",
                (_encode(kept), due_ms),
            )
            return int(made.scalar_one())

    def all(self) -> tuple[PendingEntry, ...]:
        """Everything waiting, oldest first."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql("select rid, due_ms, draft from pending order by rid").all()
        return tuple(PendingEntry(rid, due, _draft(raw)) for rid, due, raw in rows)

    def remove(self, id_: int) -> bool:
        """Take one off the list; False when it had been signed already."""
        with writing(self._engine) as db:
            return taken_off(db, id_)


def taken_off(db: Connection, id_: int) -> bool:
    """Take one off the list, as part of a larger change; False when it is not there."""
    gone = db.exec_driver_sql("delete from pending where rid = ? returning rid", (id_,))
    return gone.scalar() is not None


def _draft(raw: bytes) -> Draft:
    kept = _decode(raw)
    return Draft(
        case=CaseId(kept.case),
        audience=Audience(kept.audience),
        kind=kept.kind,
        about=ObjectId(kept.about),
        body=kept.body,
        refers=None if kept.refers is None else EntryId(kept.refers),
    )
