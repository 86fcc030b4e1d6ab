"""A case as one web page that needs nothing else: no script, no network, no Throughline."""

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.around import around
from desktop_app.reports.beside import also_on_record, the_case
from desktop_app.reports.cover import counts, limits, safe_contact
from desktop_app.reports.days import days_of, timeline, way_to_days
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, line
from desktop_app.reports.fronts import ban
from desktop_app.reports.markup import html_page
from desktop_app.reports.page_head import page_head
from desktop_app.reports.people import people
from desktop_app.reports.places import READ_ME, RECORD_PAGES, TO_DATA
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.stopping import GoOn, to_the_end
from desktop_app.reports.terms import about, conditions
from desktop_app.reports.writing import Writing, writing_in


def timeline_html(
    record: ReadableRecord,
    language: str = "en",
    go_on: GoOn = to_the_end,
    rules: PrintingRules | None = None,
) -> bytes:
    """The whole record as one self-contained HTML page, in UTF-8.

    It lies at `RECORD_PAGES[language]`; its links lead to the files and pages beside it and
    nowhere else. `rules` give the ban on publication. The same record gives the same bytes.

    Raises:
        Refusal: CANCELLED, if `go_on` says no.
    """
    writing = writing_in(language, record)
    told = writing.words.cover.title
    title = filled(told, codename=line(record.codename), bundle=line(record.bundle))
    head = page_head(title, record, writing)
    notice = NOTHING if rules is None else ban(writing, rules)
    body = _body(record, writing, _banner(record, writing, notice), go_on)
    page = element("html", head, body, lang=writing.words.language)
    return html_page(page)


def _body(record: ReadableRecord, writing: Writing, banner: Node, go_on: GoOn) -> Node:
    words = writing.words
    days = list(days_of(record.entries, writing))
    return element(
        "body",
        element("a", line(words.cover.skip), href="#timeline", class_="skip"),
        banner,
        element(
            "main",
            safe_contact(record, writing),
            about(record, writing),
            conditions(record, writing),
            limits(record, writing),
            counts(record, writing),
            the_case(record, writing),
            people(record, writing),
            way_to_days(days, writing),
            timeline(record, days, writing, go_on),
            also_on_record(record, writing),
        ),
        _footer(record, writing),
    )


def _banner(record: ReadableRecord, writing: Writing, notice: Node) -> Node:
    words = writing.words
    return element(
        "header",
        around(writing, RECORD_PAGES[words.language]),
        element("p", line(words.cover.record), class_="kind"),
        element("h1", apart(record.codename)),
        element("p", line(words.cover.confidential), class_="confidential"),
        notice,
        class_="banner",
    )


def _footer(record: ReadableRecord, writing: Writing) -> Node:
    cover = writing.words.cover
    foot = filled(cover.page_foot, codename=apart(record.codename), bundle=apart(record.bundle))
    read_me = element("a", line(READ_ME), href=TO_DATA + READ_ME)
    check = filled(writing.words.how_to_check, file=read_me)
    return element("footer", element("p", check), element("p", foot))
