"""One of the two lists as a web page, with ways to the other pages."""

import re

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.around import around
from desktop_app.reports.disclosure_lists import Table
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line
from desktop_app.reports.fronts import ban
from desktop_app.reports.markup import html_page
from desktop_app.reports.page_head import page_head
from desktop_app.reports.places import READ_ME, TO_DATA
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.writing import Writing

_ID = re.compile(r"[a-z]_[a-z2-7]{8,56}|[0-9a-f]{64}")


def list_html(
    record: ReadableRecord, table: Table, writing: Writing, place: str, rules: PrintingRules
) -> bytes:
    """A whole page in one language; it lies at `place`."""
    words = writing.words
    read_me = element("a", line(READ_ME), href=TO_DATA + READ_ME)
    cover = words.cover
    foot = filled(cover.page_foot, codename=apart(record.codename), bundle=apart(record.bundle))
    check = filled(words.how_to_check, file=read_me)
    body = element(
        "body",
        element(
            "header",
            around(writing, place),
            element("h1", line(table.title), id="list"),
            element("p", line(words.handed.list.confidential), class_="confidential"),
            ban(writing, rules),
            class_="banner",
        ),
        element(
            "main",
            element("p", line(table.told)),
            list_table(table, words.handed.list.nothing),
        ),
        element("footer", element("p", check), element("p", foot)),
        class_="wide",
    )
    name = line(f"{record.codename} – {table.title}")
    page = element("html", page_head(name, record, writing), body, lang=words.language)
    return html_page(page)


def list_table(table: Table, nothing: str) -> Node:
    """The rows under their columns, or that there are none; on a phone each is a block."""
    if not table.rows:
        return element("p", line(nothing))
    last = len(table.columns) - table.sheet_only
    columns = table.columns[:last]
    heads = [element("th", line(column), scope="col") for column in columns]
    rows = [
        joined(
            element("td", _cell(cell), data_head=column)
            for column, cell in zip(columns, row, strict=False)
        )
        for row in table.rows
    ]
    return element(
        "table",
        element("thead", element("tr", joined(heads))),
        element("tbody", joined(element("tr", row) for row in rows)),
        aria_label=table.title,
        class_="list",
    )


def _cell(untrusted: str) -> Node:
    """What people compare letter by letter stays in one piece; an empty cell is empty."""
    if not untrusted:
        return NOTHING
    return element("code", line(untrusted)) if _ID.fullmatch(untrusted) else apart(untrusted)
