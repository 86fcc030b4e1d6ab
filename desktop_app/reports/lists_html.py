"""One of the two lists as a web page, with its headings in both languages."""

import re

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.disclosure_lists import Table
from desktop_app.reports.elements import Node, apart, element, filled, joined, line
from desktop_app.reports.markup import html_of
from desktop_app.reports.page_head import page_head
from desktop_app.reports.places import READ_ME, TO_DATA
from desktop_app.reports.writing import writing_in

_ID = re.compile(r"[a-z]_[a-z2-7]{26,56}|[0-9a-f]{64}")


def list_html(record: ReadableRecord, table: Table, title_beside: str) -> bytes:
    """A whole page, in the record's language; `title_beside` is the title in the other one."""
    writing = writing_in(record.language, record.created, record.groups, is_bilingual=True)
    words = writing.words
    beside = element("span", line(title_beside), lang=words.other_language, class_="beside")
    title = joined([line(table.title), line(" · "), beside])
    read_me = element("a", line(READ_ME), href=TO_DATA + READ_ME)
    cover = words.cover
    foot = filled(cover.page_foot, codename=apart(record.codename), bundle=apart(record.bundle))
    check = filled(words.how_to_check, file=read_me)
    confidential = element("p", line(cover.confidential), class_="confidential")
    nothing = words.handed.list.nothing
    body = element(
        "body",
        element("header", element("h1", title, id="list"), confidential, class_="banner"),
        element("main", element("p", line(table.told)), list_table(table, nothing)),
        element("footer", element("p", check), element("p", foot)),
    )
    name = joined([apart(record.codename), line(" – "), line(table.title)])
    head = page_head(name, record, writing)
    page = element("html", head, body, lang=words.language)
    return f"<!DOCTYPE html>\n{html_of(page)}\n".encode()


def list_table(table: Table, nothing: str) -> Node:
    """The rows under their columns, or that there are none."""
    if not table.rows:
        return element("p", line(nothing))
    heads = [element("th", line(column), scope="col") for column in table.columns]
    rows = [
        element("tr", joined(element("td", _cell(cell)) for cell in row)) for row in table.rows
    ]
    return element(
        "table",
        element("thead", element("tr", joined(heads))),
        element("tbody", joined(rows)),
        aria_label=table.title,
    )


def _cell(untrusted: str) -> Node:
    """What people compare letter by letter stays in one piece."""
    return element("code", line(untrusted)) if _ID.fullmatch(untrusted) else apart(untrusted)
