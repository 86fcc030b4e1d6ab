"""Writes own entries: placed, signed, put on record and projected in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import LARGEST_INTEGER
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import MOST_SUPERSEDED, Entry, Log
from desktop_app.ledger.writing import Pen, Place, write_entry
from desktop_app.services.ports import Chance, Clock
from desktop_app.store.entries import Head, head_of, highest_lamport, insert_next
from desktop_app.store.upkeep import Upkeep

OWN = "own"


@dataclass(frozen=True, slots=True)
class Writer:
    """What it takes to write: the time, fresh randomness, and how far the clock is off."""

    clock: Clock
    chance: Chance
    clock_offset_ms: int | None = None


def append(
    db: Connection, upkeep: Upkeep, writer: Writer, pen: Pen, drafts: Sequence[Draft]
) -> list[Entry]:
    """Put drafts on record, each seeing those before it. All of them happen, or none.

    An entry has room to supersede 64 others. Where more values stand against each other,
    the draft is said as often as it takes to supersede them all: somebody could otherwise
    write so many that no correction ever shows.
    """
    written: list[Entry] = []
    for draft in drafts:
        seen = draft.supersedes if draft.supersedes is not None else _current(db, draft)
        while len(seen) > MOST_SUPERSEDED:
            some, rest = seen[:MOST_SUPERSEDED], seen[MOST_SUPERSEDED:]
            written.append(_write(db, upkeep, writer, pen, replace(draft, supersedes=some)))
            seen = (*rest, written[-1].id)
        written.append(_write(db, upkeep, writer, pen, replace(draft, supersedes=seen)))
    return written


def _write(db: Connection, upkeep: Upkeep, writer: Writer, pen: Pen, draft: Draft) -> Entry:
    head = head_of(db, Log(pen.public, draft.case, draft.audience))
    entry = _place_and_sign(db, writer, pen, draft, head)
    upkeep.take_in_own(db, insert_next(db, head, entry, writer.clock.now_ms(), OWN))
    return entry


def _place_and_sign(db: Connection, writer: Writer, pen: Pen, draft: Draft, head: Head) -> Entry:
    place = Place(
        position=head.position + 1,
        previous=head.id,
        lamport=min(highest_lamport(db, draft.case, draft.audience) + 1, LARGEST_INTEGER),
        wall_ms=writer.clock.now_ms(),
        clock_offset_ms=writer.clock_offset_ms,
    )
    seen = tuple(sorted(draft.supersedes or ()))
    return write_entry(draft, place, seen, writer.chance(16), pen)


def _current(db: Connection, draft: Draft) -> tuple[EntryId, ...]:
    """The entries whose values of the touched fields are current here (LEDGER: `s`)."""
    if draft.kind not in kinds.VALUES:
        return ()
    rows = db.exec_driver_sql(
        "select name, entry from value where case_id = ? and obj = ?", (draft.case, draft.about)
    )
    return tuple(sorted({EntryId(row[1]) for row in rows if row[0] in draft.body}))
