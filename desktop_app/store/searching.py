"""Full-text search in two steps, newest first: rows, then snippets of those rows only."""

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.services.ports import SearchPage
from desktop_app.store.projected_rows import case_token

_SNIPPET = "snippet(words, 1, '', '', '…', 16)"


def search(db: Connection, untrusted_words: str, case: CaseId | None, limit: int) -> SearchPage:
    """Notes that hold every word; the last word also matches as the beginning of one.

    Raises:
        Refusal: BAD_SEARCH when nothing in it can be looked for.
    """
    match = _expression(untrusted_words, case)
    try:
        total = db.exec_driver_sql(
            "select count(*) from words where words match ?", (match,)
        ).scalar_one()
        rows = db.exec_driver_sql(
            "select rowid from words where words match ? order by rowid desc limit ?",
            (match, limit if limit > 0 else -1),
        ).all()
    except dbapi2.OperationalError:
        raise Refusal(RefusalCode.BAD_SEARCH) from None
    return SearchPage(_hits(db, match, [int(row[0]) for row in rows]), int(total))


def _expression(untrusted_words: str, case: CaseId | None) -> str:
    """Quote every word, so that nothing typed is read as an operator."""
    words = untrusted_words.replace("\x00", " ").split()
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    halves = any("\ud800" <= letter <= "\udfff" for letter in untrusted_words)
    if halves or not any(letter.isalnum() for letter in untrusted_words):
        raise Refusal(RefusalCode.BAD_SEARCH)
    body = "body : (" + " AND ".join([*quoted[:-1], quoted[-1] + " *"]) + ")"
    return body if case is None else f"casetoken : {case_token(case)} AND {body}"


def _hits(db: Connection, match: str, rids: list[int]) -> tuple[SearchHit, ...]:
    found = []
    for rid in rids:
        row = db.exec_driver_sql(
            f"select l.id, l.case_id, {_SNIPPET} from words join line l on l.rid = words.rowid"
            " where words match ? and words.rowid = ?",
            (match, rid),
        ).one()
        found.append(SearchHit(EntryId(row[0]), CaseId(row[1]), str(row[2])))
    return tuple(found)
