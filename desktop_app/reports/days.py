"""The timeline itself: entries under the day they tell of, and a way to each day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from itertools import groupby

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.dates import ReportDates, offset_of, read_moment
from desktop_app.reports.elements import NOTHING, Gradual, Node, element, filled, joined, line
from desktop_app.reports.entries import article
from desktop_app.reports.entry_days import day_of
from desktop_app.reports.gaps import Lines
from desktop_app.reports.leftovers import Leftovers
from desktop_app.reports.stopping import GoOn, to_the_end, while_wanted
from desktop_app.reports.words import ReportWords
from desktop_app.reports.writing import Writing


@dataclass(frozen=True, slots=True)
class Day:
    """Some entries in a row that tell of one day. Days and entries are numbered on the page."""

    number: int
    day: date | None
    entries: tuple[tuple[int, TimelineEntry], ...]


def days_of(entries: Iterable[TimelineEntry], writing: Writing, after: int = 0) -> Iterator[Day]:
    """The entries in the order they came, cut wherever the day changes; `after` came before."""
    numbered = enumerate(entries, start=after + 1)
    grouped = groupby(numbered, lambda pair: day_of(pair[1], writing))
    for number, (day, group) in enumerate(grouped, start=1):
        yield Day(number, day, tuple(group))


def way_to_days(days: list[Day], writing: Writing) -> Node:
    """Links to every day, folded away until asked for."""
    if not days:
        return NOTHING
    links = [
        element("li", element("a", _name(day, writing), href=f"#day-{day.number}")) for day in days
    ]
    name = writing.words.go_to_day
    fold = element("details", element("summary", line(name)), element("ol", joined(links)))
    return element("nav", fold, aria_label=name)


def timeline(
    record: ReadableRecord, days: list[Day], writing: Writing, go_on: GoOn = to_the_end
) -> Node:
    """Every entry, oldest first as the record gives them; `go_on` is asked before each day."""
    words = writing.words
    leftovers = Leftovers(record, writing)
    lines = {each.entry.id: each for each in record.disclosure.lines}
    told = _zone_told(record, writing) if days else line(words.no_entries)
    return element(
        "section",
        element("p", told, class_="zone"),
        Gradual(
            lambda: (_section(record, day, lines, leftovers) for day in while_wanted(days, go_on))
        ),
        id="timeline",
        tabindex="-1",
        aria_label=words.timeline,
    )


def _zone_told(record: ReadableRecord, writing: Writing) -> Node:
    """By which clock the times are told."""
    words, made = writing.words, read_moment(record.created)
    if writing.dates.keeps_zone and isinstance(made, datetime):
        return filled(words.paper.own_zone, zone=line(offset_of(writing.dates.here(made))))
    zone = offset_of(datetime(2000, 1, 1, tzinfo=UTC).astimezone(writing.dates.zone))
    return filled(words.recorded_zone, zone=line(zone))


def _section(record: ReadableRecord, day: Day, told: Lines, leftovers: Leftovers) -> Node:
    name = f"day-{day.number}"
    articles = [
        article(entry, told.get(entry.id), number, record.files, leftovers)
        for number, entry in day.entries
    ]
    return element(
        "section",
        element("h2", _name(day, leftovers.writing), id=name),
        joined(articles),
        class_="day",
        aria_labelledby=name,
    )


def _name(day: Day, writing: Writing) -> Node:
    if day.day is None:
        return writing.headed(line(writing.words.day_not_known), _not_known)
    return writing.headed(line(_long_day(day.day, writing.words)), partial(_long_day, day.day))


def _not_known(words: ReportWords) -> str:
    return words.day_not_known


def _long_day(day: date, words: ReportWords) -> str:
    name = ReportDates(words.dates, UTC).long_day(day)
    return name[0].upper() + name[1:]
