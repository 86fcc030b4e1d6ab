"""An index on paper: who printed it of which case, then the table, in parts a machine can set."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.indexes import IndexHead
from desktop_app.reports.dates import ReportDates, zone_of
from desktop_app.reports.definitions import definitions
from desktop_app.reports.disclosure_lists import Table
from desktop_app.reports.elements import Node, apart, element, line
from desktop_app.reports.fronts import ban
from desktop_app.reports.glyphs import drawable
from desktop_app.reports.languages import words_in
from desktop_app.reports.lists_html import list_table
from desktop_app.reports.paper import Paper
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.words_indexes import index_words
from desktop_app.reports.writing import Writing

ROWS_IN_A_PART: Final = 400
_MOST_COLUMNS: Final = 9
_IN_A_HEADING: Final = 3


@dataclass(frozen=True, slots=True)
class IndexPaper:
    """What every part of one index is set with."""

    head: IndexHead
    table: Table
    language: str
    rules: PrintingRules
    letters: frozenset[int]

    def sheets(self) -> Iterator[bytes]:
        """Each part as JSON for `record.typ`; at least one."""
        rows = self.table.rows
        starts = range(0, max(1, len(rows)), ROWS_IN_A_PART)
        for start in starts:
            part = replace(self.table, rows=rows[start : start + ROWS_IN_A_PART])
            yield self._sheet(part, is_first=not start, is_only=len(starts) == 1)

    @property
    def parts(self) -> int:
        """How many sheets there are."""
        return len(range(0, max(1, len(self.table.rows)), ROWS_IN_A_PART))

    @property
    def watermark(self) -> str:
        """The word behind every page."""
        return self.rules.watermark[words_in(self.language).language]

    def _sheet(self, table: Table, *, is_first: bool, is_only: bool) -> bytes:
        words = words_in(self.language)
        paper = Paper(lambda text: drawable(text, self.letters, words.paper.unprintable))
        told = index_words(self.language)
        foot = told.foot.format(codename=self.head.codename, title=self.table.title)
        page = {
            "title": paper.text(f"{self.head.codename} – {self.table.title}"),
            "author": paper.text(self.head.by.name),
            "language": words.language,
            "foot": paper.text(foot),
            "head": paper.text(self.rules.identity_ban.short[words.language]),
            "colon": words.paper.colon,
            "page_of": words.paper.page_of if is_only else words.paper.page,
            "body": paper.leaves(self._nodes(table, is_first=is_first)),
        }
        return json.dumps(page, ensure_ascii=False).encode("utf-8", "replace")

    def _nodes(self, table: Table, *, is_first: bool) -> Iterator[Node]:
        words = words_in(self.language)
        writing = Writing(words, ReportDates(words.dates, zone_of(self.head.created)))
        yield element("p", line(self.table.title), class_="byline")
        yield element("h1", apart(self.head.codename))
        if is_first:
            yield ban(writing, self.rules)
            yield definitions(
                [
                    (words.paper.by, writing.person(self.head.by)),
                    (words.cover.created, writing.put_together(self.head.created)),
                ]
            )
        yield element("h2", line(self.table.title))
        yield element("p", line(self.table.told))
        if len(table.columns) - table.sheet_only > _MOST_COLUMNS and table.rows:
            yield from _blocks(table)
        else:
            yield list_table(table, index_words(self.language).nothing)


def _blocks(table: Table) -> Iterator[Node]:
    """Each row by itself, name by name: more columns than a page is wide for can't be read."""
    for number, *cells in table.rows:
        heading = " · ".join(part for part in (number, *cells[:2]) if part)
        rest = zip(table.columns[_IN_A_HEADING:], cells[_IN_A_HEADING - 1 :], strict=True)
        told = definitions((name, apart(cell)) for name, cell in rest if cell)
        yield element("div", element("h3", line(heading)), told, class_="thing")
