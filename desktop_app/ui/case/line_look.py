"""What the line asks of the services off the Qt thread: plain values in, plain values out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import TimelineQuery, Unread
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.rows import Block

BLOCK = 50
_AFTER = 16  # entries read beyond a block, to count the day that it ends in


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the line brought back: where to begin, and the block around that row.

    `found` tells where the rows went that were to stay in place; None: no longer there.
    """

    query: TimelineQuery
    total: int
    unread: Unread
    pinned: frozenset[EntryId]
    row: int
    block: Block
    found: tuple[int | None, ...] = ()

    @property
    def number(self) -> int:
        """Which block it is."""
        return self.row // BLOCK


def first_look(port: LinePort, query: TimelineQuery, begin_at: EntryId | None) -> Look:
    """Begin at an entry, else at the first that is unread, else at the end."""
    unread, total = port.unread(query), _total(port, query)
    row = port.row_of(query, begin_at) if begin_at is not None else None
    if row is None:
        row = unread.rows[0] if unread.rows else max(0, total - 1)
    pinned = port.pinned(query.case)
    return Look(query, total, unread, pinned, row, block_of(port, query, row // BLOCK, total))


def look_again(port: LinePort, query: TimelineQuery, kept: Sequence[EntryId]) -> Look:
    """Begin where the first of the kept entries stands now."""
    found = tuple(port.row_of(query, entry) for entry in kept)
    total = _total(port, query)
    row = next((row for row in found if row is not None), max(0, total - 1))
    block = block_of(port, query, row // BLOCK, total)
    unread, pinned = port.unread(query), port.pinned(query.case)
    return Look(query, total, unread, pinned, row, block, found)


def block_of(port: LinePort, query: TimelineQuery, number: int, total: int) -> Block:
    """A block of the line, read with one entry above it and some below."""
    above = min(1, number)
    start, wanted = number * BLOCK - above, above + BLOCK + _AFTER
    stretch = replace(query, offset=start, limit=wanted, known_total=total)
    entries, end = port.timeline(stretch).entries, above + BLOCK
    return Block(
        entries=entries[above:end],
        before=entries[0] if above and entries else None,
        after=entries[end:],
        is_end=len(entries) < wanted,
    )


def _total(port: LinePort, query: TimelineQuery) -> int:
    return port.timeline(replace(query, limit=1, offset=0)).total
