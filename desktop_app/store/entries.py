"""The record itself: entries in their logs, written once, read by id, object or log."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.times import derived_ms
from desktop_app.store.batches import batches, insert_rows, marks
from desktop_app.store.links import Standing, held_parents, links_of, note_links, parents

_FIELDS = "id, log, n, kind, obj, lamport, derived_ms, line, received_ms, source"
_INSERT = f"insert into entry (rid, {_FIELDS})"
_INSERT_NEXT = f"insert into entry ({_FIELDS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning rid"
_LOWEST_FORK = (
    "select n from entry where log = ? and n between ? and ?"
    " group by n having count(*) > 1 order by n limit 1"
)
_NOTE_FORK = "update log set forked_from = min(coalesce(forked_from, ?), ?) where rid = ?"
_BELIEVED_FOR_EACH = 1 << 24
"""How far a channel's count is believed to have gone for each entry held (decision 013)."""
_NOT_YET = -1


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry with its row number, its derived time, and when it came to be held here."""

    rid: int
    log: int
    derived_ms: int
    entry: Entry
    received_ms: int


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log, as this device holds it."""

    log: int | None
    position: int
    id: EntryId | None
    derived_ms: int


def log_rid(db: Connection, log: Log) -> int:
    """The row of a log, made when first met."""
    found = find_log(db, log)
    if found is not None:
        return found
    made = db.exec_driver_sql(
        "insert into log (author, case_id, audience) values (?, ?, ?) returning rid", tuple(log)
    )
    return int(made.scalar_one())


def find_log(db: Connection, log: Log) -> int | None:
    """The row of a log, if any of it is held."""
    found = db.exec_driver_sql(
        "select rid from log where author = ? and case_id = ? and audience = ?", tuple(log)
    ).scalar()
    return None if found is None else int(found)


def head_of(db: Connection, log: Log) -> Head:
    """The highest position held; of a fork, the branch with the highest id."""
    row = db.exec_driver_sql(
        "select e.log, e.n, e.id, e.derived_ms from entry e join log l on l.rid = e.log"
        " where l.author = ? and l.case_id = ? and l.audience = ?"
        " order by e.n desc, e.id desc limit 1",
        tuple(log),
    ).one_or_none()
    return Head(None, -1, None, 0) if row is None else Head(*row)


def highest_lamport(db: Connection, case: CaseId, audience: Audience) -> int:
    """The count that the next entry of a channel follows; -1 in an empty one.

    The highest held, but no higher than the entries held can account for: somebody who
    writes the last count there is would leave nobody a later one (decision 013).
    """
    highest = db.exec_driver_sql(
        "select max(lamport) from log where case_id = ? and audience = ?", (case, audience)
    ).scalar()
    if highest is None or highest <= _BELIEVED_FOR_EACH:
        return -1 if highest is None else int(highest)
    held = db.exec_driver_sql(
        "select count(*) from entry where log in"
        " (select rid from log where case_id = ? and audience = ?)",
        (case, audience),
    ).scalar_one()
    return min(int(highest), _BELIEVED_FOR_EACH * int(held))


def insert(
    db: Connection, entries: Sequence[Entry], received_ms: int, source: str
) -> list[Stored]:
    """Put entries not yet held on record, each with the derived time its parents allow."""
    logs: dict[Log, int] = {}
    for entry in entries:
        if entry.log not in logs:
            logs[entry.log] = log_rid(db, entry.log)
    standing = _standing(db, entries, logs)
    stored = [
        Stored(rid, logs[entry.log], standing[entry.id].derived_ms, entry, received_ms)
        for rid, entry in enumerate(entries, _next_rid(db))
    ]
    rows = [(item.rid, *_row(item, source)) for item in stored]
    insert_rows(db, _INSERT, rows)
    note_links(db, list(_links(stored, standing)))
    _note_forks(db, stored)
    _note_counts(db, stored)
    return stored


def insert_next(db: Connection, head: Head, entry: Entry, received_ms: int, source: str) -> Stored:
    """Put the next entry of a log on record, right after its head.

    As `insert`, with less to look up: nothing can stand in its place already.
    """
    log = log_rid(db, entry.log) if head.log is None else head.log
    named = {parent for parent in parents(entry) if parent != head.id}
    held = held_parents(db, named) if named else {}
    if head.id is not None:
        held[head.id] = Standing(log, head.position, head.derived_ms)
    due = derived_ms(entry.recorded_ms, (parent.derived_ms for parent in held.values()))
    written = Stored(_NOT_YET, log, due, entry, received_ms)
    rid = db.exec_driver_sql(_INSERT_NEXT, _row(written, source)).scalar_one()
    stored = replace(written, rid=int(rid))
    note_links(db, list(_links([stored], held)))
    _note_counts(db, [stored])
    return stored


def _next_rid(db: Connection) -> int:
    """Where rows go on; nobody else writes before this transaction ends."""
    found = db.exec_driver_sql("select max(rid) from entry").scalar()
    return 1 if found is None else int(found) + 1


def _row(item: Stored, source: str) -> tuple[object, ...]:
    entry, header = item.entry, item.entry.header
    return (
        entry.id,
        item.log,
        header.position,
        header.kind,
        entry.about,
        header.lamport,
        item.derived_ms,
        entry.line,
        item.received_ms,
        source,
    )


def _note_counts(db: Connection, stored: Sequence[Stored]) -> None:
    """Keep each log's highest Lamport count at hand: the next entry written needs it."""
    highest: dict[int, int] = {}
    for item in stored:
        highest[item.log] = max(highest.get(item.log, -1), item.entry.header.lamport)
    db.exec_driver_sql(
        "update log set lamport = max(lamport, ?) where rid = ?",
        [(lamport, log) for log, lamport in highest.items()],
    )


def _note_forks(db: Connection, stored: Iterable[Stored]) -> None:
    """Remember the lowest position that a log was written twice at (LEDGER section 4).

    Looked for where the new ones stand in each log: most came in order, and lie together.
    """
    positions: dict[int, list[int]] = defaultdict(list)
    for item in stored:
        positions[item.log].append(item.entry.header.position)
    for log, some in positions.items():
        lowest = db.exec_driver_sql(_LOWEST_FORK, (log, min(some), max(some))).scalar()
        if lowest is not None:
            db.exec_driver_sql(_NOTE_FORK, (lowest, lowest, log))


def _standing(
    db: Connection, entries: Sequence[Entry], logs: Mapping[Log, int]
) -> dict[EntryId, Standing]:
    """Where each new entry will stand, and where those stand that it builds on.

    Hashes can't run in circles, so parents come first in some order.
    """
    batch = {entry.id: entry for entry in entries}
    standing = held_parents(db, {p for e in entries for p in parents(e) if p not in batch})
    for entry in entries:
        waiting = [entry]
        while waiting:
            top = waiting[-1]
            named = parents(top)
            missing = [batch[p] for p in named if p not in standing and p in batch]
            if missing:
                waiting.extend(missing)
                continue
            waiting.pop()
            times = [standing[p].derived_ms for p in named if p in standing]
            due = derived_ms(top.recorded_ms, times)
            standing[top.id] = Standing(logs[top.log], top.header.position, due)
    return standing


def _links(
    stored: Iterable[Stored], standing: Mapping[EntryId, Standing]
) -> Iterator[tuple[EntryId, EntryId]]:
    for item in stored:
        for parent in links_of(item.entry, item.log, standing):
            yield parent, item.entry.id


def held_ids(db: Connection, ids: Iterable[EntryId]) -> frozenset[EntryId]:
    """Which of the ids are held."""
    found: set[EntryId] = set()
    for some in batches(ids):
        rows = db.exec_driver_sql(f"select id from entry where id in ({marks(some)})", tuple(some))
        found.update(EntryId(row[0]) for row in rows)
    return frozenset(found)


def held_lines(db: Connection, ids: Iterable[EntryId]) -> dict[EntryId, bytes]:
    """The stored lines of the ids that are held."""
    found: dict[EntryId, bytes] = {}
    for some in batches(ids):
        rows = db.exec_driver_sql(
            f"select id, line from entry where id in ({marks(some)})", tuple(some)
        )
        found.update((EntryId(row[0]), row[1]) for row in rows)
    return found


def of_objects(db: Connection, objects: Iterable[bytes]) -> Iterator[Stored]:
    """Every held entry about the objects."""
    for some in batches(objects):
        rows = db.exec_driver_sql(
            "select rid, log, derived_ms, line, received_ms from entry"
            f" where obj in ({marks(some)})",
            tuple(some),
        )
        for rid, log, derived, line, received in rows:
            yield Stored(rid, log, derived, reread(line), received)
