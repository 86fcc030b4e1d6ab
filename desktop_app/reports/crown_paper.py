"""A disclosure package as files: the brief on paper, and its indexes as tables."""

from collections.abc import Iterator, Mapping
from functools import partial

from desktop_app.domain.crown import CrownPackage, entry_number
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports import crown_lists
from desktop_app.reports.cover import limits, safe_contact
from desktop_app.reports.definitions import definitions
from desktop_app.reports.disclosure_lists import Table
from desktop_app.reports.elements import Node, apart, element, joined, line
from desktop_app.reports.fronts import Front, ban
from desktop_app.reports.languages import words_in
from desktop_app.reports.lists_html import list_table
from desktop_app.reports.people import people
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.spreadsheet import spreadsheet
from desktop_app.reports.words import ReportWords
from desktop_app.reports.writing import Writing

BRIEF = "brief.pdf"
READ_ME = "READ-ME.txt"
_INDEXES = (
    ("1-in-the-brief.csv", crown_lists.in_brief),
    ("2-not-included.csv", crown_lists.not_included),
    ("3-withheld.csv", crown_lists.withheld),
    ("4-held-apart.csv", crown_lists.held_apart),
    ("exhibits.csv", crown_lists.exhibits),
    ("concordance.csv", crown_lists.concordance),
)


def crown_parts(package: CrownPackage, shop: PrintShop, language: str) -> Mapping[str, bytes]:
    """The files of a package by name, but for the exhibits themselves.

    Raises:
        Refusal: CANCELLED. Whatever else the press raises.
    """
    words = words_in(language)
    brief = shop.record(package.record, language, BRIEF, partial(_front, package))
    tables = {name: make(package, words) for name, make in _INDEXES}
    written = {name: spreadsheet(table.columns, table.rows) for name, table in tables.items()}
    return {**brief, **written, READ_ME: _read_me(words)}


def _read_me(words: ReportWords) -> bytes:
    """What each file is, in the package's language and then in the other."""
    both = (words, words_in(words.other_language))
    return "\n".join(each.crown.read_me for each in both).replace("\n", "\r\n").encode()


def _front(
    package: CrownPackage, record: ReadableRecord, writing: Writing, rules: PrintingRules
) -> Front:
    crown = writing.words.crown
    names = {"codename": record.codename, "package": package.number}
    return Front(
        title=crown.title.format(**names),
        foot=crown.foot.format(**names),
        page_of=f"{record.codename}-{package.number}-{{bates}}",
        opening=tuple(_opening(package, record, writing, rules)),
        numbers={id_: entry_number(number) for id_, number in package.entries.items()},
    )


def _opening(
    package: CrownPackage, record: ReadableRecord, writing: Writing, rules: PrintingRules
) -> Iterator[Node]:
    crown = writing.words.crown
    yield element("p", line(crown.what.format(package=package.number)), class_="byline")
    yield element("h1", apart(record.codename))
    yield ban(writing, rules)
    yield safe_contact(record, writing)
    yield writing.heading("h2", lambda w: w.crown.about)
    yield definitions(
        [
            (crown.by, writing.person(record.sender)),
            (writing.words.cover.created, writing.put_together(record.created)),
            (writing.words.cover.purpose, apart(record.purpose)),
            (writing.words.cover.authority, apart(record.authority)),
        ]
    )
    yield element("p", line(crown.told))
    yield limits(record, writing)
    yield people(record, writing)
    told = _INDEXES if package.number > 1 else _INDEXES[:-1]  # nothing to go on from yet
    yield from (_index(make(package, writing.words), writing.words) for _, make in told)


def _index(table: Table, words: ReportWords) -> Node:
    return joined(
        [
            element("h2", line(table.title)),
            element("p", line(table.told)),
            list_table(table, words.handed.list.nothing),
        ]
    )
