"""Writes projections, and takes out those of objects that are to be projected anew."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from desktop_app.domain.ids import CaseId
from desktop_app.store import file_index, records
from desktop_app.store.batches import batches, insert_rows, marks
from desktop_app.store.case_token import case_token
from desktop_app.store.file_index import StoredContent
from desktop_app.store.line_states import bits_of
from desktop_app.store.noting import Line
from desktop_app.store.projecting import Projection, value_bytes

_VALUE = "insert into value (case_id, obj, name, place, entry, value, uncertain)"
_THING = "insert into thing (case_id, kind, obj)"
_LINE = (
    "insert into line (rid, case_id, occurred_ms, recorded_ms, lamport, id, obj, type,"
    " discipline, audience, log, states, received_ms,"
    " changed_ms, record)"
)
_PRESENT = "insert or ignore into present (case_id, name, rid)"
_WORDS = "insert into words (rowid, casetoken, body)"


def clear(db: Connection, objects: Iterable[bytes]) -> set[StoredContent]:
    """Take out every projected row of the objects; answers with the files they named."""
    named_files: set[StoredContent] = set()
    for some in batches(objects):
        named = tuple(some)
        about = f"e.obj in ({marks(some)})"
        rows = f"(select e.rid from entry e join line l on l.rid = e.rid where {about})"
        db.exec_driver_sql(f"delete from words where rowid in {rows}", named)
        named_files |= file_index.clear(db, rows, named)
        _clear_present(db, rows, named)
        db.exec_driver_sql(f"delete from line where rid in {rows}", named)
        # With the case: the tables' keys begin with it, and without it each would be read whole.
        things = (
            "(select distinct g.case_id, e.obj from entry e join log g on g.rid = e.log"
            f" where {about})"
        )
        for table in ("value", "thing"):
            db.exec_driver_sql(f"delete from {table} where (case_id, obj) in {things}", named)
    return named_files


def _clear_present(db: Connection, rows: str, named: tuple[bytes, ...]) -> None:
    """By their whole key, which begins with case and name: there is no index by row."""
    lines = db.exec_driver_sql(f"select case_id, rid, record from line where rid in {rows}", named)
    keys = [
        (case, name, rid)
        for case, rid, record in lines.all()
        for name in records.decode(record).present
    ]
    if keys:
        db.exec_driver_sql("delete from present where (case_id, name, rid) = (?, ?, ?)", keys)


def clear_all(db: Connection) -> set[StoredContent]:
    """Take out every projected row there is; as `clear`."""
    named_files = file_index.all_named(db)
    for table in ("words", "file_words", "value", "thing", "line", "present", "line_file"):
        db.exec_driver_sql(f"delete from {table}")
    return named_files


def write(db: Connection, projection: Projection) -> set[CaseId]:
    """Write the rows; answers with the cases they belong to."""
    write_shown(db, projection)
    insert_rows(db, _WORDS, list(_word_rows(projection)))
    file_index.write(db, projection)
    return {case for case, _, _ in projection.things} | {
        line.base.log.case for _, line in projection.lines
    }


def write_shown(db: Connection, projection: Projection) -> None:
    """Write the rows that screens read, and nothing to search by."""
    insert_rows(db, _VALUE, list(_value_rows(projection)))
    insert_rows(db, _THING, list(projection.things))
    insert_rows(db, _LINE, list(_line_rows(projection)))
    insert_rows(db, _PRESENT, list(_present_rows(projection)))


def _value_rows(projection: Projection) -> Iterator[tuple[object, ...]]:
    for (case, obj), place, found in projection.values:
        value = value_bytes(found.value)
        yield case, obj, found.name, place, found.entry, value, found.uncertain


def _line_rows(projection: Projection) -> Iterator[tuple[object, ...]]:
    for row, line in projection.lines:
        base = line.base
        yield (
            row.rid,
            base.log.case,
            line.occurred_ms,
            base.recorded_ms,
            base.header.lamport,
            base.id,
            base.about,
            line.type,
            line.discipline,
            base.log.audience,
            row.log,
            bits_of(line),
            row.received_ms,
            projection.changed[row.rid],
            records.encode(line.record),
        )


def _present_rows(projection: Projection) -> Iterator[tuple[object, ...]]:
    for row, line in projection.lines:
        for name in line.record.present:
            yield line.base.log.case, name, row.rid


def _word_rows(projection: Projection) -> Iterator[tuple[object, ...]]:
    tokens = {
        case: case_token(case) for case in {line.base.log.case for _, line in projection.lines}
    }
    for row, line in projection.lines:
        yield row.rid, tokens[line.base.log.case], "\n".join(_searchable(line))


def _searchable(line: Line) -> Iterator[str]:
    record = line.record
    yield record.text
    yield from (amendment.text for amendment in record.amendments if amendment.text)
    yield from (record.summary.text,) if record.summary else ()
    yield from (text for said in record.disagreements for text in (said.by, said.text))
    yield from (adopted.text for adopted in record.adoptions if adopted.text)
    yield record.place
    yield from record.present
    yield from (file.name for file in record.files)
