"""Full-text search, newest first: the words' own index alone, then the entries it found."""

from sqlalchemy import Connection

from desktop_app.domain.alike import Marked, Span
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.services.ports import AS_RECORDED, MOST_RANKED, Manner, SearchPage
from desktop_app.store.batches import batches, marks
from desktop_app.store.projected_rows import case_token

_MOST_WORDS = 64  # the index joins words in steps that grow: a pasted page would take minutes
_SHORT = 2  # letters of a word that is looked for as a whole while it is typed
_FIRST_SYLLABIC = 0x1400
_HIT, _END = "\x02", "\x03"
_SNIPPET = f"snippet(words, 1, '{_HIT}', '{_END}', '…', 16)"
_APOSTROPHES = "'\u2019\u02bc"


def search(
    db: Connection,
    untrusted_words: str,
    case: CaseId | None,
    limit: int,
    manner: Manner = AS_RECORDED,
) -> SearchPage:
    """Notes that hold every word; the last word also matches as the beginning of one.

    Raises:
        Refusal: BAD_SEARCH when nothing in it can be looked for, or too much at once.
    """
    terms = _terms(untrusted_words, whole_short=manner.whole_short)
    match = _expression(terms, case)
    rows = _best(db, terms, match, limit) if manner.best_first else _newest(db, match, limit)
    total = len(rows)
    if 0 < limit <= total:
        counted = "select count(*) from words where words match ?"
        total = int(db.exec_driver_sql(counted, (match,)).scalar_one())
    return SearchPage(_hits(db, rows), total)


def _newest(db: Connection, match: str, limit: int) -> dict[int, Marked]:
    # In the order of rows the index stops at the limit, and cuts no snippet beyond it.
    # Joined with another table it would cut one of every row that matches.
    rows = db.exec_driver_sql(
        f"select rowid, {_SNIPPET} from words where words match ? order by rowid desc limit ?",
        (match, limit if limit > 0 else -1),
    ).all()
    return {int(rid): _marked(str(snippet)) for rid, snippet in rows}


def _best(db: Connection, terms: list[str], match: str, limit: int) -> dict[int, Marked]:
    """By relevance (bm25), for which the index counts every note that holds a word weighed.

    Words found in more notes than can be counted at once tell no note from another: they
    weigh nothing, and where there are no others the newest come first.
    """
    telling = [term for term in terms if not _is_common(db, _expression([term], None))]
    if not telling or _is_common(db, match):
        return _newest(db, match, limit)
    weighed = _expression(telling, None)
    # With the plus the index is asked once for each of the two, and not once for every row.
    within = "" if weighed == match else " and +rowid in (select rowid from words(?))"
    ranked = db.exec_driver_sql(
        f"select rowid from words where words match ?{within}"
        " order by bm25(words, 0.0, 1.0), rowid desc limit ?",
        (weighed, *([match] if within else []), limit if limit > 0 else -1),
    ).all()
    return _cut(db, match, [int(rid) for (rid,) in ranked])


def _cut(db: Connection, match: str, rows: list[int]) -> dict[int, Marked]:
    """Snippets of some rows, in their order: one walk, for to begin one is what costs."""
    cut: dict[int, Marked] = {}
    for some in batches(rows):
        found = db.exec_driver_sql(
            f"select rowid, {_SNIPPET} from words where words match ?"
            f" and rowid >= ? and rowid <= ? and +rowid in ({marks(some)})",
            (match, min(some), max(some), *some),
        )
        cut |= {int(rid): _marked(str(snippet)) for rid, snippet in found}
    return {rid: cut[rid] for rid in rows}


def _is_common(db: Connection, match: str) -> bool:
    beyond = "select 1 from words where words match ? order by rowid desc limit 1 offset ?"
    return db.exec_driver_sql(beyond, (match, MOST_RANKED)).first() is not None


def _terms(untrusted_words: str, *, whole_short: bool) -> list[str]:
    """Quote every word, so that nothing typed is read as an operator.

    A sign by itself is no word: looked for, it would be found nowhere.
    """
    typed = untrusted_words.replace("\x00", " ").split()
    words = [word for word in typed if any(letter.isalnum() for letter in word)]
    halves = any("\ud800" <= letter <= "\udfff" for letter in untrusted_words)
    if halves or not 0 < len(words) <= _MOST_WORDS:
        raise Refusal(RefusalCode.BAD_SEARCH)
    begins = not (whole_short and _is_short(words[-1]))
    return [_term(word) for word in words[:-1]] + [_term(words[-1], begins=begins)]


def _expression(terms: list[str], case: CaseId | None) -> str:
    body = "body : (" + " AND ".join(terms) + ")"
    return body if case is None else f"casetoken : {case_token(case)} AND {body}"


def _is_short(word: str) -> bool:
    """Syllabics say in one sign what takes Latin letters three, and fewer words begin with it."""
    return len(word) <= _SHORT and all(ord(letter) < _FIRST_SYLLABIC for letter in word)


def _term(word: str, *, begins: bool = False) -> str:
    """A word as it was typed, and with its apostrophe as the letter that it may be."""
    spellings = [word]
    if any(sign in word[1:-1] for sign in _APOSTROPHES):
        as_sign, as_letter = word, word
        for sign in _APOSTROPHES:
            as_sign, as_letter = as_sign.replace(sign, "'"), as_letter.replace(sign, "\u02bc")
        spellings = [as_sign, as_letter]
    star = " *" if begins else ""
    quoted = ['"' + each.replace('"', '""') + '"' + star for each in spellings]
    return quoted[0] if len(quoted) == 1 else "(" + " OR ".join(quoted) + ")"


def _marked(untrusted_snippet: str) -> Marked:
    """Take the marks out of a snippet; a note that holds such signs itself loses them."""
    text, spans, start = "", [], -1
    for letter in untrusted_snippet:
        if letter == _HIT:
            start = len(text)
        elif letter == _END:
            if 0 <= start < len(text):
                spans.append((start, len(text)))
            start = -1
        else:
            text += letter
    return Marked(text, tuple[Span, ...](spans))


def _hits(db: Connection, snippets: dict[int, Marked]) -> tuple[SearchHit, ...]:
    found: dict[int, SearchHit] = {}
    for some in batches(snippets):
        for rid, id_, case, type_, occurred_ms in db.exec_driver_sql(
            f"select rid, id, case_id, type, occurred_ms from line where rid in ({marks(some)})",
            tuple(some),
        ):
            cut = snippets[rid]
            found[rid] = SearchHit(
                EntryId(id_), CaseId(case), cut.text, cut.spans, type_, occurred_ms
            )
    return tuple(found[rid] for rid in snippets)
