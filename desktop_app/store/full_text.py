"""Looks through one full-text index: the newest first, or the best of not too many."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.alike import Marked, Span
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import MOST_RANKED
from desktop_app.store.batches import batches, marks
from desktop_app.store.search_terms import expression

_HIT, _END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class FullText:
    """The index of a table. Found rows come by their numbers, each with its words around a hit."""

    table: str

    def newest(self, db: Connection, match: str, limit: int) -> dict[int, Marked]:
        """The rows put in last; all of them if the limit is 0."""
        # In the order of rows the index stops at the limit, and cuts no snippet beyond it.
        # Joined with another table it would cut one of every row that matches.
        rows = db.exec_driver_sql(
            f"select rowid, {self._snippet} from {self.table} where {self.table} match ?"
            " order by rowid desc limit ?",
            (match, limit if limit > 0 else -1),
        ).all()
        return {int(rid): without_marks(str(snippet)) for rid, snippet in rows}

    def best(
        self, db: Connection, terms: list[str], case: CaseId | None, limit: int
    ) -> dict[int, Marked]:
        """By relevance (bm25), for which the index counts every row that holds a word weighed.

        Words found in more rows than can be counted at once tell no row from another: they
        weigh nothing, and where there are no others the newest come first.
        """
        match = expression(terms, case)
        telling = [term for term in terms if not self.is_common(db, expression([term], None))]
        if not telling or self.is_common(db, match):
            return self.newest(db, match, limit)
        weighed = expression(telling, None)
        # With the plus the index is asked once for each of the two, and not once for every row.
        within = f" and +rowid in (select rowid from {self.table}(?))"
        ranked = db.exec_driver_sql(
            f"select rowid from {self.table} where {self.table} match ?"
            f"{'' if weighed == match else within}"
            f" order by bm25({self.table}, 0.0, 1.0), rowid desc limit ?",
            (weighed, *([] if weighed == match else [match]), limit if limit > 0 else -1),
        ).all()
        return self._cut(db, match, [int(rid) for (rid,) in ranked])

    def count(self, db: Connection, match: str, at_most: int) -> int:
        """How many rows match; no further than one beyond `at_most`, unless that is 0."""
        matching = f"select rowid from {self.table} where {self.table} match ? limit ?"
        counted = f"select count(*) from ({matching})"
        limit = at_most + 1 if at_most else -1
        return int(db.exec_driver_sql(counted, (match, limit)).scalar_one())

    def is_common(self, db: Connection, match: str) -> bool:
        """Whether more rows match than can be weighed or counted while somebody waits."""
        beyond = (
            f"select 1 from {self.table} where {self.table} match ?"
            " order by rowid desc limit 1 offset ?"
        )
        return db.exec_driver_sql(beyond, (match, MOST_RANKED)).first() is not None

    @property
    def _snippet(self) -> str:
        return f"snippet({self.table}, 1, '{_HIT}', '{_END}', '…', 16)"

    def _cut(self, db: Connection, match: str, rows: list[int]) -> dict[int, Marked]:
        """Snippets of some rows, in their order: one walk, for to begin one is what costs."""
        cut: dict[int, Marked] = {}
        for some in batches(rows):
            found = db.exec_driver_sql(
                f"select rowid, {self._snippet} from {self.table} where {self.table} match ?"
                f" and rowid >= ? and rowid <= ? and +rowid in ({marks(some)})",
                (match, min(some), max(some), *some),
            )
            cut |= {int(rid): without_marks(str(snippet)) for rid, snippet in found}
        return {rid: cut[rid] for rid in rows}


def without_marks(untrusted_snippet: str) -> Marked:
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
