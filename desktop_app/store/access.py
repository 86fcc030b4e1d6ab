"""The access log's own tables: a chain apart from the record, which nothing else ever reads."""

from dataclasses import replace

from sqlalchemy import Connection, Engine

from desktop_app.domain.access import AccessHead, NewAccess
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger import access_chain
from desktop_app.ledger.access_chain import FiledLine
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.writing import Pen, Place, write_entry
from desktop_app.store.appending import Writer
from desktop_app.store.transactions import reading, writing

_INSERT = """
insert into access (author, n, id, what, case_id, about, recorded_ms, line)
values (?, ?, ?, ?, ?, ?, ?, ?)
"""
_SITTING = "coalesce((select max(n) from access where author = ? and what = 'unlocked'), -1)"
_HEAD = "select n + 1, id from access where author = ? order by n desc limit 1"
_FILED = "author, n, id, what, case_id, about, recorded_ms"


class AccessBox:
    """Adds to the chains of this vault's devices, and reads them. Nothing is ever changed."""

    def __init__(self, engine: Engine, writer: Writer) -> None:
        self._engine, self._writer = engine, writer

    def append(self, pen: Pen, new: NewAccess) -> AccessHead:
        """Sign what happened and put it at the end of this device's chain; the new end."""
        with writing(self._engine) as db:
            head = _head(db, pen.public)
            if head is None:
                new = replace(new, after=new.after or _former(db, pen.public))
            entry = _signed(self._writer, pen, new, head)
            db.exec_driver_sql(_INSERT, (*access_chain.filed_as(entry), entry.line))
        return AccessHead(pen.public, entry.header.position + 1, entry.id)

    def head(self, author: DeviceKey) -> AccessHead | None:
        """The end of a device's chain; None where it has none."""
        with reading(self._engine) as db:
            return _head(db, author)

    def authors(self) -> tuple[DeviceKey, ...]:
        """Whose chains are here: this device's keys, the one it has now and those before."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select author, min(rid) as began from access group by author order by began"
            ).all()
        return tuple(DeviceKey(row[0]) for row in rows)

    def filed(self, author: DeviceKey, first: int = 0) -> tuple[FiledLine, ...]:
        """The lines of a chain from a position on, as they are filed."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                f"select {_FILED}, line from access where author = ? and n >= ? order by n, rid",
                (author, first),
            ).all()
        return tuple(FiledLine(tuple(row)[:-1], bytes(row[-1])) for row in rows)

    def weighty(self) -> tuple[bytes, ...]:
        """Where somebody broke the glass, and where that was reviewed."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select line from access where what in ('break_glass', 'break_glass_reviewed')"
                " order by rid"
            ).all()
        return tuple(bytes(row[0]) for row in rows)

    def lines(self, case: CaseId | None = None) -> tuple[bytes, ...]:
        """Every line, or those of one case, in the order they were written."""
        where, values = ("", ()) if case is None else ("where case_id = ?", (case,))
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                f"select line from access {where} order by rid", values
            ).all()
        return tuple(bytes(row[0]) for row in rows)

    def is_noted(self, author: DeviceKey, new: NewAccess, within_ms: int) -> bool:
        """Whether the very same was noted a short while ago, in the sitting that goes on.

        What a clock that was set back since says of later counts for nothing.
        """
        now_ms = self._writer.clock.now_ms() + (self._writer.clock_offset_ms or 0)
        with reading(self._engine) as db:
            found = db.exec_driver_sql(
                "select 1 from access where author = ? and what = ? and case_id is ?"
                f" and about = ? and recorded_ms between ? and ? and n > {_SITTING} limit 1",
                (
                    *(author, new.what.value, new.case, " ".join(new.about)),
                    *(now_ms - within_ms, now_ms, author),
                ),
            ).first()
        return found is not None

    def opened_now(self, author: DeviceKey, case: CaseId) -> tuple[bytes, ...]:
        """Every time a case was opened in the sitting that goes on, the latest first."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select line from access where author = ? and case_id = ?"
                f" and what in ('opened_case', 'break_glass') and n > {_SITTING}"
                " order by n desc",
                (author, case, author),
            ).all()
        return tuple(bytes(row[0]) for row in rows)

    def named_restricted(self) -> frozenset[CaseId]:
        """The cases of which anybody ever said whether they are restricted."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select distinct case_id from value where name = 'restricted' and obj = case_id"
            ).all()
        return frozenset(CaseId(row[0]) for row in rows)


def _head(db: Connection, author: DeviceKey) -> AccessHead | None:
    row = db.exec_driver_sql(_HEAD, (author,)).one_or_none()
    return None if row is None else AccessHead(author, int(row[0]), EntryId(row[1]))


def _former(db: Connection, author: DeviceKey) -> AccessHead | None:
    """The end of the chain that this vault's key before this one signed."""
    row = db.exec_driver_sql(
        "select author from access where author <> ? order by rid desc limit 1", (author,)
    ).one_or_none()
    return None if row is None else _head(db, DeviceKey(row[0]))


def _signed(writer: Writer, pen: Pen, new: NewAccess, head: AccessHead | None) -> Entry:
    count = 0 if head is None else head.count
    place = Place(
        position=count,
        previous=None if head is None else head.last,
        lamport=count,
        wall_ms=writer.clock.now_ms(),
        clock_offset_ms=writer.clock_offset_ms,
    )
    draft = access_chain.event_draft(pen.public, ObjectId(writer.chance(16)), new)
    return write_entry(draft, place, (), writer.chance(16), pen)
