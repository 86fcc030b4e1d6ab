"""All that a person without Throughline reads in a bundle, under the names it travels by."""

from collections.abc import Mapping
from functools import partial

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
from desktop_app.reports.stopping import GoOn
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
    pages: dict[str, bytes] = {}

    def write(place: str, language: str, go_on: GoOn) -> None:
        pages[place] = timeline_html(record, language, go_on, shop.rules())

    beside = [partial(write, place, language) for language, place in RECORD_PAGES.items()]
    paper = shop.record(record, record.language, RECORD_PAPER, beside=beside)
    return {**small, **pages, **paper}


def _lists(record: ReadableRecord, rules: PrintingRules) -> Mapping[str, bytes]:
    """What was disclosed, and what was withheld and why: a page each, and for a spreadsheet."""
    parts: dict[str, bytes] = {}
    for language, places in LIST_PAGES.items():
        writing = writing_in(language, record)
        for place, make in zip(places, (disclosed, withheld), strict=True):
            parts[place] = list_html(record, make(record, writing), writing, place, rules)
    writing = writing_in(record.language, record)
    for name, make in ((DISCLOSED, disclosed), (WITHHELD, withheld)):
        table = make(record, writing)
        parts[f"{name}.csv"] = spreadsheet(table.columns, table.rows)
    return parts
