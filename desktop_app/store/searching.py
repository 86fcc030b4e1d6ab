"""Full-text search, newest first: the words' own index alone, then the entries it found."""

from sqlalchemy import Connection

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.services.ports import SearchPage
from desktop_app.store.batches import batches, marks
from desktop_app.store.projected_rows import case_token

_MOST_WORDS = 64  # the index joins words in steps that grow: a pasted page would take minutes
_SNIPPET = "snippet(words, 1, '', '', '…', 16)"


def search(db: Connection, untrusted_words: str, case: CaseId | None, limit: int) -> SearchPage:
    """Notes that hold every word; the last word also matches as the beginning of one.

    Raises:
        Refusal: BAD_SEARCH when nothing in it can be looked for, or too much at once.
    """
    match = _expression(untrusted_words, case)
    # In the order of rows the index stops at the limit, and cuts no snippet beyond it.
    # Joined with another table it would cut one of every row that matches.
    rows = db.exec_driver_sql(
        f"select rowid, {_SNIPPET} from words where words match ? order by rowid desc limit ?",
        (match, limit if limit > 0 else -1),
    ).all()
    total = len(rows)
    if 0 < limit <= total:
        counted = "select count(*) from words where words match ?"
        total = int(db.exec_driver_sql(counted, (match,)).scalar_one())
    return SearchPage(_hits(db, {int(rid): str(snippet) for rid, snippet in rows}), total)


def _expression(untrusted_words: str, case: CaseId | None) -> str:
    """Quote every word, so that nothing typed is read as an operator.

    A sign by itself is no word: looked for, it would be found nowhere.
    """
    typed = untrusted_words.replace("\x00", " ").split()
    words = [word for word in typed if any(letter.isalnum() for letter in word)]
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    halves = any("\ud800" <= letter <= "\udfff" for letter in untrusted_words)
    if halves or not 0 < len(words) <= _MOST_WORDS:
        raise Refusal(RefusalCode.BAD_SEARCH)
    body = "body : (" + " AND ".join([*quoted[:-1], quoted[-1] + " *"]) + ")"
    return body if case is None else f"casetoken : {case_token(case)} AND {body}"


def _hits(db: Connection, snippets: dict[int, str]) -> tuple[SearchHit, ...]:
    found: dict[int, SearchHit] = {}
    for some in batches(snippets):
        for rid, id_, case in db.exec_driver_sql(
            f"select rid, id, case_id from line where rid in ({marks(some)})", tuple(some)
        ):
            found[rid] = SearchHit(EntryId(id_), CaseId(case), snippets[rid])
    return tuple(found[rid] for rid in snippets)
