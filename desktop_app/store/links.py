"""Which entries build on which others: found in their logs, or noted down where they aren't."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.ids import EntryId
from desktop_app.ledger.entry import Entry
from desktop_app.store.batches import batches, insert_rows, marks


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a held entry stands: its log, its position there, and its derived time."""

    log: int
    position: int
    derived_ms: int


@dataclass(frozen=True, slots=True)
class Follower:
    """A held entry that builds on another."""

    id: EntryId
    line: bytes
    about: bytes
    derived_ms: int


def parents(entry: Entry) -> tuple[EntryId, ...]:
    """What an entry builds on: the one before it, and those it names."""
    before = () if entry.previous is None else (entry.previous,)
    if entry.refers is None:
        return before + entry.supersedes
    return (*before, entry.refers, *entry.supersedes)


def held_parents(db: Connection, ids: Iterable[EntryId]) -> dict[EntryId, Standing]:
    """Where those of the ids stand that are held."""
    found: dict[EntryId, Standing] = {}
    for some in batches(ids):
        rows = db.exec_driver_sql(
            f"select id, log, n, derived_ms from entry where id in ({marks(some)})", tuple(some)
        )
        found.update((EntryId(row[0]), Standing(*row[1:])) for row in rows)
    return found


def note_links(db: Connection, links: Sequence[tuple[EntryId, EntryId]]) -> None:
    """Note that (the first) is built on by (the second)."""
    insert_rows(db, "insert or ignore into link (target, by_id)", links)


def links_of(entry: Entry, log: int, held: Mapping[EntryId, Standing]) -> set[EntryId]:
    """The parents that must be noted down to be found again.

    Not the one just before it in its own log: that is found by position. Thousands of
    entries come in, and a row under a random key for each would cost as much as the entry.
    """
    before = None if entry.previous is None else held.get(entry.previous)
    if before is None or (before.log, before.position) != (log, entry.header.position - 1):
        return set(parents(entry))
    named = set(entry.supersedes)
    return named if entry.refers is None else named | {entry.refers}


def naming(db: Connection, ids: Iterable[EntryId]) -> Iterator[Follower]:
    """Held entries that were noted down as building on one of these."""
    for some in batches(ids):
        yield from _followers(
            db, f"link k join entry e on e.id = k.by_id where k.target in ({marks(some)})", some
        )


def next_in_log(db: Connection, ids: Iterable[EntryId]) -> Iterator[Follower]:
    """Held entries one position after one of these, in the same log."""
    for some in batches(ids):
        yield from _followers(
            db,
            "entry k join entry e on e.log = k.log and e.n = k.n + 1"
            f" where k.id in ({marks(some)})",
            some,
        )


def _followers(db: Connection, where: str, ids: Sequence[EntryId]) -> Iterator[Follower]:
    rows = db.exec_driver_sql(
        f"select e.id, e.line, e.obj, e.derived_ms from {where}", tuple(ids)
    ).all()
    for id_, line, about, derived in rows:
        yield Follower(EntryId(id_), line, about, derived)
