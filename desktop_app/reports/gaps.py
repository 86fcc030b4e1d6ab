"""Words with their gaps: where something stays behind, a black box says so and says why."""

from collections.abc import Iterable, Iterator, Mapping

from desktop_app.domain.disclosing import Sending, Why, Withheld
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.definitions import Definition
from desktop_app.reports.elements import Node, apart, element, filled, joined, line, prose
from desktop_app.reports.languages import differing
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing, quoted

Lines = Mapping[EntryId, ReaderLine]
"""What a reader sees of each note, by its first entry."""

Pieces = tuple[Piece, ...]
"""One version of a text, in its order."""

_RUN = "text/"
_OPENING = frozenset("([«“\u2018\u00a0")


def gap(why: Why | None, label: str, writing: Writing) -> Node:
    """One black box. Its label never says what was there; a gap that came to us has no reason."""
    words = writing.words.handed.gap
    reason = line(words.elsewhere if why is None else words.reasons[why])
    if is_blank(label):
        return element("span", filled(words.gap, why=reason), class_="gap")
    told = filled(words.gap_labelled, label=apart(label), why=reason)
    return element("span", told, class_="gap")


def has_gaps(pieces: Iterable[Piece]) -> bool:
    """Whether anything of a text stays behind."""
    return any(not piece.words for piece in pieces)


def with_gaps(pieces: Iterable[Piece], entry: TimelineEntry, writing: Writing) -> Node:
    """Somebody's words, in their language, each gap in its place."""
    row: list[Node] = []
    for space, piece in spaced(pieces):
        row.append(line(space))
        row.append(prose(piece.words) if piece.words else gap(piece.why, piece.label, writing))
    return quoted("div", joined(row), differing(entry.language, writing.words))


def spaced(pieces: Iterable[Piece]) -> Iterator[tuple[str, Piece]]:
    """Each piece with the space that it needs before it: what is withheld may hold the words'."""
    before: Piece | None = None
    for piece in pieces:
        yield " " if before is not None and _touch(before, piece) else "", piece
        before = piece


def _touch(before: Piece, after: Piece) -> bool:
    """Whether a box and a word would run into each other. A sign may stand close to either."""
    if before.is_gap:
        return after.is_gap or after.words[:1].isalnum()
    return after.is_gap and not before.words[-1:].isspace() and before.words[-1:] not in _OPENING


def current_pieces(entry: TimelineEntry, told: ReaderLine | None) -> tuple[Piece, ...]:
    """The pieces of the words that hold now: of the last amendment that stands, else the first."""
    if told is None:
        return ()
    for amendment in reversed(entry.amendments):
        pieces = told.amended.get(amendment.id, ())
        if amendment.struck_reason is None and (amendment.text is not None or has_gaps(pieces)):
            return pieces
    return told.pieces


def is_told(told: ReaderLine | None) -> bool:
    """Whether the note itself leaves; of one that stays, what isn't told must not be invented."""
    return told is None or told.sending is Sending.SEND


def stays(told: ReaderLine, writing: Writing) -> Node | None:
    """What is said in place of a note that stays whole; None for one that leaves."""
    words = writing.words.handed.gap
    if is_told(told):
        return None
    if told.sending is Sending.SUMMARY:
        return line(words.summarised)
    return filled(words.held, why=line(words.reasons[told.why or Why.CHOSEN]))


def fields_kept(told: ReaderLine, writing: Writing) -> list[Definition]:
    """Single fields of a note that stay, each under its name; runs of words stand in the text."""
    if told.sending is not Sending.SEND:
        return []
    kept = {_field(one, writing): one for one in told.withheld if _is_field(one)}
    return [(name, gap(one.why, one.label, writing)) for name, one in kept.items()]


def _is_field(one: Withheld) -> bool:
    return bool(one.name) and not one.name.startswith(_RUN)


def _field(one: Withheld, writing: Writing) -> str:
    """What a field is called; an attachment's name in the ledger begins with `files`."""
    words = writing.words
    known = {
        "place": words.entry.place,
        "present": words.entry.present,
        "late_reason": words.entry.why_late,
    }
    if one.name.startswith(("file", "attachment")):
        return words.file.heading
    return known.get(one.name, words.handed.list.field)
