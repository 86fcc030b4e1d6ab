"""Full-text search of notes and of files: the words' own index alone, then what it found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from desktop_app.domain.alike import Marked
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.services.ports import AS_RECORDED, Manner, SearchPage
from desktop_app.store import records
from desktop_app.store.batches import batches, marks
from desktop_app.store.file_index import FILES_OF_A_LINE
from desktop_app.store.full_text import FullText
from desktop_app.store.search_terms import expression, terms_of

_NOTES, _FILES = FullText("words"), FullText("file_words")
_Line = tuple[bytes, bytes, str, int, bytes]


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, where, how, and how much of it is wanted; 0 is all."""

    untrusted_words: str
    case: CaseId | None = None
    limit: int = 0
    manner: Manner = AS_RECORDED


def search(db: Connection, asked: Question) -> SearchPage:
    """Notes, or files of notes, that hold every word; the last is also found as a beginning.

    Raises:
        Refusal: BAD_SEARCH when nothing in it can be looked for, or too much at once.
    """
    rows, total = _look(db, _FILES if asked.manner.in_files else _NOTES, asked)
    places = {row: divmod(row, FILES_OF_A_LINE if asked.manner.in_files else 1) for row in rows}
    lines = _lines(db, {line for line, _ in places.values()})
    hits = (_hit(lines[places[row][0]], cut) for row, cut in rows.items())
    if asked.manner.in_files:
        named = zip(hits, places.values(), strict=True)
        hits = (replace(hit, file=_name(lines[line], number)) for hit, (line, number) in named)
    return SearchPage(tuple(hits), total)


def _look(db: Connection, index: FullText, asked: Question) -> tuple[dict[int, Marked], int]:
    terms = _terms(db, index, asked)
    match = expression(terms, asked.case)
    if asked.manner.best_first:
        rows = index.best(db, terms, asked.case, asked.limit)
    else:
        rows = index.newest(db, match, asked.limit)
    if not 0 < asked.limit <= len(rows):
        return rows, len(rows)
    return rows, index.count(db, match, asked.manner.counted_to)


def _terms(db: Connection, index: FullText, asked: Question) -> list[str]:
    """A word as common as any is not also looked for as the beginning of others.

    To join a million places of "the" with those of "therapy" takes as long as all the rest, and
    would show no other notes: there are enough of the newest.
    """
    terms = terms_of(asked.untrusted_words, whole_short=asked.manner.whole_short)
    last = expression(terms.whole[-1:], None)
    is_typing = asked.manner.whole_short and terms.begun is not None
    return terms.whole if is_typing and index.is_common(db, last) else terms.typed


def _lines(db: Connection, numbers: Iterable[int]) -> Mapping[int, _Line]:
    found: dict[int, _Line] = {}
    for some in batches(numbers):
        rows = db.exec_driver_sql(
            "select rid, id, case_id, type, occurred_ms, record from line"
            f" where rid in ({marks(some)})",
            tuple(some),
        ).all()
        found |= {int(rid): (id_, case, type_, ms, raw) for rid, id_, case, type_, ms, raw in rows}
    return found


def _hit(line: _Line, cut: Marked) -> SearchHit:
    id_, case, type_, occurred_ms, _ = line
    return SearchHit(EntryId(id_), CaseId(case), cut.text, cut.spans, type_, occurred_ms)


def _name(line: _Line, file: int) -> str:
    return records.decode(line[-1]).files[file].name
