"""The words that were taken out of files, and which files are still to be read for theirs."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, Engine

from desktop_app.domain.attachment import Content
from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.store import file_index, records
from desktop_app.store.batches import batches
from desktop_app.store.file_index import Named, StoredContent
from desktop_app.store.transactions import reading, writing

_MOST_TRIES = 3


class FileTexts:
    """What is in files, as far as it can be looked for. Local: every device reads for itself."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def next_waiting(self) -> tuple[AttachmentId, str] | None:
        """A file to be read, the last that came first; its id and its SHA-256 in hex."""
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                "select id, sha256 from file_text where state = 'waiting'"
                " order by tries, rid desc limit 1"
            ).one_or_none()
        return None if row is None else (AttachmentId(row[0]), bytes(row[1]).hex())

    def words_of(self, files: Iterable[Content]) -> Mapping[Content, str]:
        """What some files say, of those that were read here."""
        with reading(self._engine) as db:
            return dict(_words_of(db, files))

    def keep(self, id_: AttachmentId, sha256: str, words: str) -> None:
        """Let a file be found by its words from now on."""
        content = (id_, bytes.fromhex(sha256))
        with writing(self._engine) as db:
            found = db.exec_driver_sql(
                "update file_text set state = 'read', body = ? where id = ? and sha256 = ?"
                " and state <> 'read'",
                (words, *content),
            )
            if found.rowcount:
                file_index.put_words(db, _named(db, content), {content: words})

    def pass_over(self, id_: AttachmentId, sha256: str, reason: str, *, again: bool) -> None:
        """Remember that it could not be read; what may go better is tried twice more."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "update file_text set reason = ?, tries = tries + 1,"
                " state = case when ? and tries + 1 < ? then 'waiting' else 'unreadable' end"
                " where id = ? and sha256 = ?",
                (reason, again, _MOST_TRIES, id_, bytes.fromhex(sha256)),
            )

    def set_absent(self, id_: AttachmentId, sha256: str) -> None:
        """Wait no more for a file whose bytes are not here, until they come."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "update file_text set state = 'absent' where id = ? and sha256 = ?",
                (id_, bytes.fromhex(sha256)),
            )


def _words_of(db: Connection, wanted: Iterable[Content]) -> Iterator[tuple[Content, str]]:
    for some in batches({(bytes(id_), bytes.fromhex(sha256)) for id_, sha256 in wanted}):
        named = ",".join(["(?, ?)"] * len(some))
        rows = db.exec_driver_sql(
            "select id, sha256, body from file_text where state = 'read' and body is not null"
            f" and (id, sha256) in (values {named})",
            tuple(part for pair in some for part in pair),
        )
        for id_, sha256, body in rows.all():
            yield (AttachmentId(id_), bytes(sha256).hex()), str(body)


def arrived(db: Connection, id_: AttachmentId, sha256: bytes) -> None:
    """The bytes of a file came: it can be read now."""
    db.exec_driver_sql(
        "update file_text set state = 'waiting' where id = ? and sha256 = ? and state = 'absent'",
        (id_, sha256),
    )


def _named(db: Connection, content: StoredContent) -> list[Named]:
    rows = db.exec_driver_sql(
        "select f.rid, f.number, l.case_id, l.record from line_file f"
        " join line l on l.rid = f.rid where f.id = ? and f.sha256 = ?",
        content,
    ).all()
    return [
        Named(int(rid), int(number), content, CaseId(case), records.decode(record))
        for rid, number, case, record in rows
    ]
