"""The rows of what the reader sees: notes and things are asked for their words the same way."""

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Piece
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.reader_words import (
    SENDINGS,
    ReaderRow,
    kind_of,
    moment_of,
    note_below,
    pieces_shown,
    why_not,
)
from desktop_app.ui.handoff.thing_words import (
    ThingRow,
    below_thing,
    moment_of_thing,
    pieces_of_thing,
    title_of_thing,
    why_not_thing,
)
from desktop_app.ui.handoff.why_words import gap_words
from desktop_app.ui.translate import say

Row = ReaderRow | ThingRow
_SPOKEN = 200


def row_title(row: Row) -> str:
    """Home visit; The case."""
    return title_of_thing(row) if isinstance(row, ThingRow) else kind_of(row.note)


def row_moment(dates: Dates, row: Row) -> str:
    """When it happened, or was said."""
    return moment_of_thing(dates, row) if isinstance(row, ThingRow) else moment_of(dates, row.note)


def row_pieces(dates: Dates, row: Row, *, mine: bool) -> tuple[Piece, ...]:
    """Its words, with gaps for the reader."""
    if isinstance(row, ThingRow):
        return pieces_of_thing(dates, row, mine=mine)
    return pieces_shown(row, mine=mine)


def row_below(row: Row) -> str:
    """Why it stays, or what of it does."""
    return below_thing(row) if isinstance(row, ThingRow) else note_below(row)


def row_sign(row: Row) -> str:
    """The icon before it: held back, told in sum, sent with its questions, or sent with gaps."""
    if row.sending is Sending.HOLD:
        return "lock"
    if row.sending is Sending.SUMMARY:
        return "pen-line"
    goes_along = isinstance(row, ReaderRow) and row.line.thread and not row.line.withheld
    return "messages-square" if goes_along else "eye-off"


def row_why_not(row: Row, sending: Sending) -> str:
    """Why a choice is not open; nothing where it is."""
    return why_not_thing(row, sending) if isinstance(row, ThingRow) else why_not(row, sending)


def row_spoken(dates: Dates, row: Row, *, mine: bool) -> str:
    """Home visit. Dana Whitford. Tue 10 Nov, 13:20. Send. Its first words, each gap named."""
    words = "".join(
        f"[{gap_words(piece)}]" if piece.is_gap else piece.words
        for piece in row_pieces(dates, row, mine=mine)
    )
    parts = (
        row_title(row),
        "" if isinstance(row, ThingRow) else row.note.author.name,
        row_moment(dates, row),
        say(SENDINGS[row.sending]),
        row.before,
        row_below(row).rstrip("."),
        words[:_SPOKEN],
    )
    return ". ".join(part for part in parts if part)
