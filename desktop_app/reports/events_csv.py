"""`events.csv`: one row for each note, for those who sort and count."""

from collections.abc import Iterable, Iterator
from functools import partial

from desktop_app.domain.adoption import Adoption
from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.dates import instant, sender_zone
from desktop_app.reports.events_supervision import supervision_cells
from desktop_app.reports.gaps import current_pieces, has_gaps, is_told, spaced
from desktop_app.reports.spreadsheet import spreadsheet
from desktop_app.reports.words import ReportWords

COLUMNS = (
    *("id", "type", "start", "end", "precision", "recorded", "author", "agency", "discipline"),
    *("audience", "place", "present", "text", "language", "amendments", "struck", "files"),
    *("first_text", "changes", "summary", "disagreements", "adoptions", "sign_offs", "questions"),
    "withheld",
)
"""The same in every language, so that a sheet made for one bundle fits the next."""


def events_csv(record: ReadableRecord, words: ReportWords) -> bytes:
    """The words that hold now, each gap with its reason; codes as they are stored.

    Of a note that stays, the cells of what isn't told are empty. A record of an earlier moment
    names it in the first line, above the heads of the columns.
    """
    told = {line.entry.id: line for line in record.disclosure.lines}
    zone = record.zone or sender_zone(record.created, (each.start for each in record.entries))

    def when(recorded_ms: int) -> str:
        at = instant(recorded_ms, zone)
        return at.isoformat(timespec="seconds") if at is not None else str(recorded_ms)

    def row(entry: TimelineEntry) -> Iterator[str]:
        line = told.get(entry.id)
        yield printed("e", entry.id)
        happened = (entry.type, entry.start or "", entry.end or "", entry.precision)
        yield from happened if is_told(line) else ("",) * len(happened)
        yield when(entry.recorded_ms)
        yield from (entry.author.name, entry.author.agency, entry.author.discipline)
        yield from (entry.audience, entry.place, "; ".join(entry.present))
        yield _text(entry, line, words)
        yield from (entry.language if is_told(line) else "", str(len(entry.amendments)))
        yield entry.struck.reason or "struck" if entry.struck is not None else ""
        yield "; ".join(record.files.get(file.content, file.printed) for file in entry.attachments)
        yield from _around(entry, line, words)
        yield from supervision_cells(entry, line, when, partial(_version, words=words))
        yield _withheld(line, words)

    above = [[words.paper.known_head, record.known_on]] if record.known_on else []
    return spreadsheet(COLUMNS, ([*row(entry)] for entry in record.entries), above)


def _around(entry: TimelineEntry, line: ReaderLine | None, words: ReportWords) -> Iterator[str]:
    """What was said before, why and how it changed, and what others say of it, in order."""
    amended = line.amended if line is not None else {}
    first = line.pieces if line is not None else ()
    yield _version(first, entry.text, words) if entry.amendments else ""
    yield "; ".join(
        f"{each.reason}: {_version(amended.get(each.id, ()), each.text or '', words)}"
        for each in entry.amendments
    )
    yield entry.summary.text if entry.summary is not None else ""
    yield "; ".join(f"{each.by}: {each.text}" for each in entry.disagreements)
    yield "; ".join(_adopted(each) for each in entry.adoptions)


def _adopted(each: Adoption) -> str:
    told = f"{each.author.name}, {each.said_as.value}"
    return f"{told}: {each.text}" if each.text else told


def _version(pieces: Iterable[Piece], text: str, words: ReportWords) -> str:
    told = tuple(pieces)
    return _joined(told, words) if has_gaps(told) else text


def _text(entry: TimelineEntry, line: ReaderLine | None, words: ReportWords) -> str:
    pieces = current_pieces(entry, line)
    return _joined(pieces, words) if has_gaps(pieces) else entry.current_text


def _joined(pieces: Iterable[Piece], words: ReportWords) -> str:
    return "".join(
        space + (piece.words or f"[{piece.label or _why(piece, words)}]")
        for space, piece in spaced(pieces)
    )


def _why(piece: Piece, words: ReportWords) -> str:
    return words.handed.gap.reasons[piece.why] if piece.why else words.handed.gap.elsewhere


def _withheld(line: ReaderLine | None, words: ReportWords) -> str:
    """Why something of it stays; not of its summary, where the note itself is here."""
    if line is None:
        return ""
    reasons = [line.why] if line.why is not None else []
    reasons += [one.why for one in line.withheld if one.why is not Why.NOTE_LEAVES]
    return "; ".join(words.handed.gap.reasons[why] for why in dict.fromkeys(reasons))
