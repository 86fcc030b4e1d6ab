"""What the line asks of the services off the Qt thread: plain values in, plain values out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import TimelineQuery, Unread
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.rows import Block

BLOCK = 50
_IN_VIEW = 10  # rows that are seen above or below another
_AFTER = 16  # entries read beyond a block, to count the day that it ends in


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the line brought back: where to begin, and what is seen around that row.

    `found` tells where the rows went that were to stay in place; None: no longer there.
    """

    query: TimelineQuery
    total: int
    unread: Unread
    pinned: frozenset[EntryId]
    row: int
    blocks: Mapping[int, Block]
    found: tuple[int | None, ...] = ()


def first_look(port: LinePort, query: TimelineQuery, begin_at: EntryId | None) -> Look:
    """Begin at an entry, else at the first that is unread, else at the end."""
    unread, total = port.unread(query), _total(port, query)
    row = port.row_of(query, begin_at) if begin_at is not None else None
    if row is None:
        row = unread.rows[0] if unread.rows else max(0, total - 1)
    pinned = port.pinned(query.case)
    return Look(query, total, unread, pinned, row, _around(port, query, row, total))


def look_again(port: LinePort, query: TimelineQuery, kept: Sequence[EntryId]) -> Look:
    """Begin where the first of the kept entries stands now."""
    found = tuple(port.row_of(query, entry) for entry in kept)
    total = _total(port, query)
    row = next((row for row in found if row is not None), max(0, total - 1))
    unread, pinned = port.unread(query), port.pinned(query.case)
    return Look(query, total, unread, pinned, row, _around(port, query, row, total), found)


def _around(port: LinePort, query: TimelineQuery, row: int, total: int) -> dict[int, Block]:
    """The block of a row, and its neighbour where the view reaches into that."""
    last = max(0, total - 1)
    seen = {max(0, row - _IN_VIEW) // BLOCK, row // BLOCK, min(last, row + _IN_VIEW) // BLOCK}
    return {number: block_of(port, query, number, total) for number in sorted(seen)}


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
