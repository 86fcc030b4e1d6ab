"""The record itself: entries in their logs, written once, read by id, object or log."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.times import derived_ms
from desktop_app.store.batches import batches, insert_rows, marks

_INSERT = (
    "insert into entry"
    " (rid, id, log, n, kind, obj, lamport, derived_ms, line, received_ms, source)"
)


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry with its row number and derived time."""

    rid: int
    log: int
    derived_ms: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log, as this device holds it."""

    log: int | None
    position: int
    id: EntryId | None


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
        "select e.log, e.n, e.id from entry e join log l on l.rid = e.log"
        " where l.author = ? and l.case_id = ? and l.audience = ?"
        " order by e.n desc, e.id desc limit 1",
        tuple(log),
    ).one_or_none()
    return Head(None, -1, None) if row is None else Head(row[0], row[1], EntryId(row[2]))


def highest_lamport(db: Connection, case: CaseId, audience: Audience) -> int:
    """The highest count held in a channel; -1 in an empty one."""
    found = db.exec_driver_sql(
        "select max(lamport) from log where case_id = ? and audience = ?", (case, audience)
    ).scalar()
    return -1 if found is None else int(found)


def insert(
    db: Connection, entries: Sequence[Entry], received_ms: int, source: str
) -> list[Stored]:
    """Put entries not yet held on record, each with the derived time its parents allow."""
    logs: dict[Log, int] = {}
    for entry in entries:
        if entry.log not in logs:
            logs[entry.log] = log_rid(db, entry.log)
    times = _derived(db, entries)
    _link(db, entries)
    stored = [
        Stored(rid, logs[entry.log], times[entry.id], entry)
        for rid, entry in enumerate(entries, _next_rid(db))
    ]
    insert_rows(db, _INSERT, [_row(item, received_ms, source) for item in stored])
    _note_forks(db, [entry.id for entry in entries])
    _note_counts(db, stored)
    return stored


def _next_rid(db: Connection) -> int:
    """Where rows go on; nobody else writes before this transaction ends."""
    found = db.exec_driver_sql("select max(rid) from entry").scalar()
    return 1 if found is None else int(found) + 1


def _row(item: Stored, received_ms: int, source: str) -> tuple[object, ...]:
    entry, header = item.entry, item.entry.header
    return (
        item.rid,
        entry.id,
        item.log,
        header.position,
        header.kind,
        entry.about,
        header.lamport,
        item.derived_ms,
        entry.line,
        received_ms,
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


def _note_forks(db: Connection, ids: Iterable[EntryId]) -> None:
    """Remember the lowest position that a log was written twice at (LEDGER section 4)."""
    for some in batches(ids):
        forks = db.exec_driver_sql(
            "select a.log, min(a.n) from entry a"
            " join entry b on b.log = a.log and b.n = a.n and b.rid <> a.rid"
            f" where a.id in ({marks(some)}) group by a.log",
            tuple(some),
        ).all()
        for log, position in forks:
            db.exec_driver_sql(
                "update log set forked_from = min(coalesce(forked_from, ?), ?) where rid = ?",
                (position, position, log),
            )


def parents(entry: Entry) -> Iterator[EntryId]:
    """What an entry builds on: the one before it, and those it names."""
    if entry.previous is not None:
        yield entry.previous
    if entry.refers is not None:
        yield entry.refers
    yield from entry.supersedes


def _derived(db: Connection, entries: Sequence[Entry]) -> dict[EntryId, int]:
    """T* of each new entry. Hashes can't run in circles, so parents come first in some order."""
    batch = {entry.id: entry for entry in entries}
    outside = {p for entry in entries for p in parents(entry) if p not in batch}
    times: dict[EntryId, int] = derived_times(db, outside)
    for entry in entries:
        waiting = [entry]
        while waiting:
            top = waiting[-1]
            missing = [batch[p] for p in parents(top) if p in batch and p not in times]
            if missing:
                waiting.extend(missing)
                continue
            waiting.pop()
            held = (times[p] for p in parents(top) if p in times)
            times[top.id] = derived_ms(top.recorded_ms, held)
    return times


def _link(db: Connection, entries: Sequence[Entry]) -> None:
    rows = [(parent, entry.id) for entry in entries for parent in set(parents(entry))]
    insert_rows(db, "insert or ignore into link (target, by_id)", rows)


def derived_times(db: Connection, ids: Iterable[EntryId]) -> dict[EntryId, int]:
    """T* of the ids that are held."""
    found: dict[EntryId, int] = {}
    for some in batches(ids):
        rows = db.exec_driver_sql(
            f"select id, derived_ms from entry where id in ({marks(some)})", tuple(some)
        )
        found.update((EntryId(row[0]), row[1]) for row in rows)
    return found


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
            f"select rid, log, derived_ms, line from entry where obj in ({marks(some)})",
            tuple(some),
        )
        for rid, log, derived, line in rows:
            yield Stored(rid, log, derived, reread(line))
