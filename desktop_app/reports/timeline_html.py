"""A case as one web page that needs nothing else: no script, no network, no Throughline."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import groupby

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.cover import about, counts, limits, safe_contact
from desktop_app.reports.dates import instant, offset_of, read_moment
from desktop_app.reports.elements import NOTHING, Html, apart, element, empty, filled, joined, line
from desktop_app.reports.entries import article
from desktop_app.reports.people import people
from desktop_app.reports.places import READ_ME, RECORD_PAGES, TO_DATA
from desktop_app.reports.style import STYLE, page_foot
from desktop_app.reports.writing import Writing, writing_in

# Nothing is fetched and nothing runs, even if a browser is told otherwise further down.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_Day = tuple[int, date | None, list[tuple[int, TimelineEntry]]]


def timeline_html(record: ReadableRecord, language: str = "en") -> bytes:
    """The whole record as one self-contained HTML page, in UTF-8.

    It lies at `RECORD_PAGES[language]`; its links lead to the files beside it, to its
    sister in the other language, and nowhere else. The same record gives the same bytes.
    """
    writing = writing_in(language, record.created)
    page = element(
        "html", _head(record, writing), _body(record, writing), lang=writing.words.language
    )
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _head(record: ReadableRecord, writing: Writing) -> Html:
    cover = writing.words.cover
    codename, bundle = line(record.codename), line(record.bundle)
    style = STYLE + page_foot(cover.page_foot, record.codename, record.bundle)
    return element(
        "head",
        empty("meta", charset="utf-8"),
        empty("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        empty("meta", name="referrer", content="no-referrer"),
        empty("meta", name="robots", content="noindex, noarchive"),
        empty("meta", name="viewport", content="width=device-width, initial-scale=1"),
        empty("meta", name="color-scheme", content="light dark"),
        element("title", filled(cover.title, codename=codename, bundle=bundle)),
        element("style", style),
    )


def _body(record: ReadableRecord, writing: Writing) -> Html:
    words = writing.words
    days = list(_days(record.entries, writing))
    return element(
        "body",
        element("a", line(words.cover.skip), href="#timeline", class_="skip"),
        _banner(record, writing),
        element(
            "main",
            safe_contact(record, writing),
            about(record, writing),
            limits(record, writing),
            counts(record, writing),
            people(record, writing),
            _way_to_days(days, writing),
            _timeline(record, days, writing),
        ),
        _footer(record, writing),
    )


def _banner(record: ReadableRecord, writing: Writing) -> Html:
    words = writing.words
    sister = RECORD_PAGES[words.other_language].rpartition("/")[2]
    link = element(
        "a",
        line(words.other_name),
        href=sister,
        lang=words.other_language,
        hreflang=words.other_language,
    )
    return element(
        "header",
        element("p", element("span", line(words.cover.record)), link, class_="kind"),
        element("h1", apart(record.codename)),
        element("p", line(words.cover.confidential), class_="confidential"),
        class_="banner",
    )


def _days(entries: Iterable[TimelineEntry], writing: Writing) -> Iterator[_Day]:
    """The entries in the order they came, cut wherever the day changes; all are numbered."""
    numbered = enumerate(entries, start=1)
    grouped = groupby(numbered, lambda pair: _day_of(pair[1], writing))
    for number, (day, group) in enumerate(grouped, start=1):
        yield number, day, list(group)


def _day_of(entry: TimelineEntry, writing: Writing) -> date | None:
    """The day it began, else the day it was recorded (CONTRACT section 4)."""
    at = read_moment(entry.start or "") or instant(entry.recorded_ms, writing.dates.zone)
    return at.date() if isinstance(at, datetime) else at


def _heading(day: date | None, writing: Writing) -> Html:
    if day is None:
        return line(writing.words.day_unknown)
    return line(writing.dates.long_day(day))


def _way_to_days(days: list[_Day], writing: Writing) -> Html:
    if not days:
        return NOTHING
    links = [
        element("li", element("a", _heading(day, writing), href=f"#day-{number}"))
        for number, day, _ in days
    ]
    name = writing.words.go_to_day
    summary = element("summary", line(name))
    return element(
        "nav", element("details", summary, element("ol", joined(links))), aria_label=name
    )


def _timeline(record: ReadableRecord, days: list[_Day], writing: Writing) -> Html:
    words = writing.words
    zone = filled(words.recorded_zone, zone=line(_zone_name(writing)))
    sections = [_day(record, day, writing) for day in days]
    told = element("p", zone if days else line(words.no_entries), class_="zone")
    return element(
        "section",
        told,
        joined(sections),
        id="timeline",
        class_="timeline",
        tabindex="-1",
        aria_label=words.timeline,
    )
