"""The made-up case with gaps in it: words, a field, a whole note and one told by a summary."""

from dataclasses import replace

from desktop_app.domain.disclosing import Conditions, Sending, Why, Withheld
from desktop_app.domain.disclosure import Leaving, Piece, ReaderLine, Shape
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import Disagreement, Summary, TimelineEntry
from desktop_app.domain.rulebook import Told
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Full, Header, line_of
from tests.reports.made_up import (
    AMENDED,
    CASE,
    FRENCH_NOTE,
    KEY,
    OWEN,
    PLAIN,
    RECORD,
    RENEE,
    STRUCK,
    WITHHELD,
)

BEFORE, BETWEEN = "She was safe with ", " and got home at 18:40. Her number is "
_PIECES = (
    Piece(BEFORE),
    Piece("", Why.NAME, "kin"),
    Piece(BETWEEN),
    Piece("", Why.TELEPHONE),
)
_PLACE = Withheld(entry=AMENDED.id, name="place", why=Why.ADDRESS)
_STUBS = (STRUCK, WITHHELD)


def _whole(entry: TimelineEntry) -> ReaderLine:
    amended = {each.id: (Piece(each.text),) for each in entry.amendments if each.text}
    pieces = (Piece(entry.text),)
    return ReaderLine(entry=entry, sending=Sending.SEND, pieces=pieces, amended=amended)


def _leaving(position: int, entry: TimelineEntry) -> Leaving:
    return Leaving(
        entry=entry.id,
        author=KEY,
        audience=entry.audience,
        position=position,
        kind="note/1",
        shape=Shape.STUB if entry in _STUBS else Shape.FULL,
        line=_line(position, entry),
    )


def _line(position: int, entry: TimelineEntry) -> bytes:
    """A line that can be read, and that nobody signed."""
    header = Header(
        author=b64(KEY),
        case=b64(CASE),
        audience=entry.audience,
        position=position,
        previous=None,
        wall_ms=entry.recorded_ms,
        clock_offset_ms=None,
        lamport=position,
        kind="note/1",
        about=b64(entry.note),
        refers=None,
        supersedes=[],
        digest=b64(bytes(32)),
        version=1,
    )
    return line_of(Full(h=header, sig=b64(bytes(64)), body={}, key=b64(bytes(16))))


SUMMARISED = replace(
    WITHHELD,
    summary=Summary(
        id=EntryId(b"\x21" * 32),
        author=OWEN,
        recorded_ms=1_794_446_000_000,
        text="Police looked into a vehicle and found nothing of concern.",
    ),
)
DISAGREED = replace(
    AMENDED,
    disagreements=(
        Disagreement(
            id=EntryId(b"\x22" * 32),
            about=AMENDED.id,
            by="J.M.",
            author=RENEE,
            recorded_ms=1_794_447_000_000,
            text="I asked for the weekend myself.",
        ),
    ),
)

WITH_GAPS = replace(
    RECORD,
    authors={KEY: RENEE},
    entries=tuple({AMENDED: DISAGREED, WITHHELD: SUMMARISED}.get(e, e) for e in RECORD.entries),
    minimum="Only the contact notes, because the move is what they plan for.",
    views="“Tell them I want Ardelle there.”",
    asked_for="What is needed to plan the first week.",
    ground="cyfsa_292_1_g",
    ground_title=Told({"en": "Risk of serious harm", "fr": "Risque de préjudice grave"}),
    conditions=Conditions(destroy_by="2027-02-10", not_for_court=True),
    disclosure=replace(
        RECORD.disclosure,
        lines=(
            ReaderLine(entry=PLAIN, sending=Sending.SEND, pieces=_PIECES),
            replace(_whole(AMENDED), withheld=(_PLACE,)),
            ReaderLine(entry=STRUCK, sending=Sending.HOLD, why=Why.NOT_RELEASED),
            _whole(FRENCH_NOTE),
            ReaderLine(entry=WITHHELD, sending=Sending.SUMMARY, why=Why.SUMMARISED),
        ),
        leaving=tuple(_leaving(number, each) for number, each in enumerate(RECORD.entries)),
        withheld=(
            Withheld(entry=PLAIN.id, name="text/0001", why=Why.NAME, label="kin"),
            Withheld(entry=PLAIN.id, name="text/0003", why=Why.TELEPHONE),
            _PLACE,
            Withheld(entry=STRUCK.id, name="", why=Why.NOT_RELEASED),
        ),
    ),
)
