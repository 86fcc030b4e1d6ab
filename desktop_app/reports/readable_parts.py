"""All that a person without Throughline reads in a bundle, under the names it travels by."""

from collections.abc import Mapping

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.files_index import files_index, index_rows
from desktop_app.reports.places import FILES_INDEX, READ_ME, RECORD_PAGES, RECORD_PAPER
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.timeline_html import timeline_html


def readable_parts(record: ReadableRecord, shop: PrintShop) -> Mapping[str, bytes]:
    """The read-me, the record in each language and on paper, and the index of files.

    Names are below `data/`. The parts name and link one another, so all of them travel or none.

    Raises:
        Refusal: BAD_VALUE, as `read_me_first` does.
        Fault: as the press does.
    """
    pages = {place: timeline_html(record, language) for language, place in RECORD_PAGES.items()}
    index = files_index(index_rows(record))
    paper = shop.record(record, record.language, RECORD_PAPER)
    return {READ_ME: read_me_first(record), **pages, **paper, FILES_INDEX: index}
