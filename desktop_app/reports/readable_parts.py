"""All that a person without Throughline reads in a bundle, under the names it travels by."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.disclosure_lists import disclosed, withheld
from desktop_app.reports.events_csv import events_csv
from desktop_app.reports.files_index import files_index, index_rows
from desktop_app.reports.languages import words_in
from desktop_app.reports.lists_html import list_html
from desktop_app.reports.places import (
    DISCLOSED,
    EVENTS,
    FILES_INDEX,
    LIST_PAGES,
    READ_ME,
    RECORD_PAGES,
    RECORD_PAPER,
    WITHHELD,
)
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.spreadsheet import spreadsheet
from desktop_app.reports.stopping import awaited
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.writing import writing_in


def readable_parts(record: ReadableRecord, shop: PrintShop) -> Mapping[str, bytes]:
    """The read-me, the record in each language and on paper, and the index of files.

    Names are below `data/`. The parts name and link one another, so all of them travel or none.

    Raises:
        Refusal: CANCELLED.
        Fault: as the press does.
    """
    small = {
        READ_ME: read_me_first(record),
        **_lists(record, shop.rules()),
        EVENTS: events_csv(record, words_in(record.language)),
        FILES_INDEX: files_index(index_rows(record)),
    }
    with _pages(record, shop.rules()) as being_written:
        paper = shop.record(record, record.language, RECORD_PAPER)
        volumes = len(paper)
        pages = awaited(being_written, lambda: shop.progress(volumes, volumes))
    return {**small, **pages, **paper}


@contextmanager
def _pages(record: ReadableRecord, rules: PrintingRules) -> Iterator[Future[Mapping[str, bytes]]]:
    """The pages in each language are written beside whatever is done meanwhile."""
    stopped = Event()

    def write() -> Mapping[str, bytes]:
        return {
            place: timeline_html(record, language, lambda: not stopped.is_set(), rules)
            for language, place in RECORD_PAGES.items()
        }

    with ThreadPoolExecutor(1, "pages") as beside:
        try:
            yield beside.submit(write)
        finally:
            stopped.set()


def _lists(record: ReadableRecord, rules: PrintingRules) -> Mapping[str, bytes]:
    """What was disclosed, and what was withheld and why: a page each, and for a spreadsheet."""
    parts: dict[str, bytes] = {}
    for language, places in LIST_PAGES.items():
        writing = writing_in(language, record.created, record.groups)
        for place, make in zip(places, (disclosed, withheld), strict=True):
            parts[place] = list_html(record, make(record, writing), writing, place, rules)
    writing = writing_in(record.language, record.created, record.groups)
    for name, make in ((DISCLOSED, disclosed), (WITHHELD, withheld)):
        table = make(record, writing)
        parts[f"{name}.csv"] = spreadsheet(table.columns, table.rows)
    return parts
