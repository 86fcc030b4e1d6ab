"""A case as one web page for one's own use: the paper's words, and the moment they tell of."""

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.beside import also_on_record, the_case
from desktop_app.reports.cover import counts, safe_contact
from desktop_app.reports.days import days_of, timeline, way_to_days
from desktop_app.reports.elements import Node, apart, element, line
from desktop_app.reports.fronts import ban, own_foot
from desktop_app.reports.markup import html_page
from desktop_app.reports.page_head import own_head
from desktop_app.reports.people import people
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.terms import own_print
from desktop_app.reports.writing import Writing, writing_in


def own_html(record: ReadableRecord, language: str, rules: PrintingRules) -> bytes:
    """The whole record as one page that leads nowhere; its foot is on every page that is printed.

    The same record gives the same bytes.
    """
    writing = writing_in(language, record)
    foot = own_foot(record, writing)
    title = writing.words.paper.own_title.format(codename=record.codename)
    body = element(
        "body",
        element("a", line(writing.words.cover.skip), href="#timeline", class_="skip"),
        _banner(record, writing, rules, foot),
        _main(record, writing),
        element("footer", element("p", apart(foot))),
    )
    page = element("html", own_head(line(title), foot), body, lang=writing.words.language)
    return html_page(page)


def _banner(record: ReadableRecord, writing: Writing, rules: PrintingRules, foot: str) -> Node:
    return element(
        "header",
        element("p", line(writing.words.paper.printed), class_="kind"),
        element("h1", apart(record.codename)),
        element("p", apart(foot), class_="confidential"),
        ban(writing, rules),
        class_="banner",
    )


def _main(record: ReadableRecord, writing: Writing) -> Node:
    days = list(days_of(record.entries, writing))
    return element(
        "main",
        safe_contact(record, writing),
        own_print(record, writing),
        counts(record, writing),
        the_case(record, writing),
        people(record, writing),
        way_to_days(days, writing),
        timeline(record, days, writing),
        also_on_record(record, writing),
    )
