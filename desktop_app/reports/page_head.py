"""The head of every page we write: nothing is fetched, nothing runs, nothing is told to others."""

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.elements import Node, Words, element
from desktop_app.reports.style import STYLE, page_foot
from desktop_app.reports.writing import Writing

# Even if a browser is told otherwise further down.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page_head(title: Node, record: ReadableRecord, writing: Writing) -> Node:
    """What stands before the body of a page of this record."""
    return _head(title, page_foot(writing.words.cover.page_foot, record.codename, record.bundle))


def own_head(title: Node, foot: str) -> Node:
    """The same for a page for one's own use, with its own words at the foot of printed pages."""
    return _head(title, page_foot("{codename}", foot, ""))


def _head(title: Node, foot: str) -> Node:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex, noarchive"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", Words(STYLE + foot)),
    )
