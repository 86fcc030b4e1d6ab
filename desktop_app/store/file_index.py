"""The words of files as they are looked for: one row for each file of a note that is looked into.

A file's row is numbered after its note's, so that the newest come first here as they do there,
and a hit tells both without another table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from desktop_app.domain.file_words import may_have_words
from desktop_app.domain.ids import CaseId
from desktop_app.store.batches import batches, insert_rows
from desktop_app.store.case_token import case_token
from desktop_app.store.noting import Line
from desktop_app.store.projecting import Projection
from desktop_app.store.records import NoteRecord

StoredContent = tuple[bytes, bytes]
"""Which bytes are meant, as `Content`: the id, and the SHA-256."""

FILES_OF_A_LINE: Final = 4_096
"""No more files of one note are looked into."""

_NAMED = "insert into line_file (rid, number, id, sha256)"
_WAITING = "insert or ignore into file_text (id, sha256, state, tries)"
_WORDS = "insert into file_words (rowid, casetoken, body)"
_NUMBERED = f"rid * {FILES_OF_A_LINE} + number"


@dataclass(frozen=True, slots=True)
class Named:
    """One file where a note names it."""

    rid: int
    number: int
    content: StoredContent
    case: CaseId
    record: NoteRecord


def write(db: Connection, projection: Projection) -> None:
    """Note which files the lines of a projection name, with their words as far as they are known.

    Files met for the first time wait to be read.
    """
    named = [each for row, line in projection.lines for each in _named(row.rid, line)]
    insert_rows(db, _NAMED, [(each.rid, each.number, *each.content) for each in named])
    contents = {each.content for each in named}
    insert_rows(db, _WAITING, [(*content, "waiting", 0) for content in contents])
    put_words(db, named, dict(_bodies(db, contents)))


def put_words(db: Connection, named: Iterable[Named], bodies: Mapping[StoredContent, str]) -> None:
    """Let files be found by what they say and their notes don't."""
    rows = [
        (each.rid * FILES_OF_A_LINE + each.number, case_token(each.case), words)
        for each in named
        if each.content in bodies and (words := _beside(each.record, bodies[each.content]))
    ]
    insert_rows(db, _WORDS, rows)


def clear(db: Connection, rows: str, named: tuple[bytes, ...]) -> set[StoredContent]:
    """Take out the files of the lines that the query `rows` numbers; which files they were."""
    of_lines = f"from line_file where rid in {rows}"
    found = db.exec_driver_sql(f"select id, sha256 {of_lines}", named).all()
    if found:
        numbers = f"(select {_NUMBERED} {of_lines})"
        db.exec_driver_sql(f"delete from file_words where rowid in {numbers}", named)
        db.exec_driver_sql(f"delete {of_lines}", named)
    return {(bytes(id_), bytes(sha256)) for id_, sha256 in found}


def all_named(db: Connection) -> set[StoredContent]:
    """Every file that some line names."""
    rows = db.exec_driver_sql("select distinct id, sha256 from line_file").all()
    return {(bytes(id_), bytes(sha256)) for id_, sha256 in rows}


def forget_unnamed(db: Connection, contents: Iterable[StoredContent]) -> None:
    """Of files that no line names any more (struck, purged, not believed), keep no words."""
    for content in contents:
        db.exec_driver_sql(
            "delete from file_text where id = ? and sha256 = ? and not exists"
            " (select 1 from line_file where id = ? and sha256 = ?)",
            (*content, *content),
        )


def _named(rid: int, line: Line) -> Iterator[Named]:
    for number in line.looked_into[:FILES_OF_A_LINE]:
        field = line.record.files[number]
        if may_have_words(field.mime) and number < FILES_OF_A_LINE:
            file = field.attachment()
            content = (file.id, bytes.fromhex(file.sha256))
            yield Named(rid, number, content, line.base.log.case, line.record)


def _bodies(
    db: Connection, contents: Iterable[StoredContent]
) -> Iterator[tuple[StoredContent, str]]:
    for some in batches(contents):
        places = ",".join(["(?, ?)"] * len(some))
        found = db.exec_driver_sql(
            "select id, sha256, body from file_text where body is not null"
            f" and (id, sha256) in (values {places})",
            tuple(part for content in some for part in content),
        )
        yield from (((bytes(id_), bytes(sha256)), body) for id_, sha256, body in found.all())


def _beside(record: NoteRecord, body: str) -> str:
    """What a file says beyond its note: a mail's own words stand in the note made of it."""
    said = {line.strip() for text in _texts(record) for line in text.splitlines()}
    return "\n".join(line for line in body.splitlines() if line.strip() not in said).strip()


def _texts(record: NoteRecord) -> Sequence[str]:
    return [record.text, *(amended.text or "" for amended in record.amendments)]
