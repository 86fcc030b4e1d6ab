"""Whatever people wrote, into whatever field: no record breaks, hides a word, or runs."""

import csv
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.foreign_names import hides_something
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.files_index import files_index, index_rows
from desktop_app.reports.places import RECORD_PAPER
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.visible import is_blank, visible_line, visible_text
from tests.reports.anything import records
from tests.reports.making import SHOP
from tests.reports.page import check_structure, read


@given(record=records())
def test_no_words_break_a_page_and_all_of_them_are_on_it(record: ReadableRecord) -> None:
    page = read(timeline_html(record, "fr"))

    check_structure(page)
    for entry in record.entries:
        if not is_blank(entry.current_text):
            assert visible_text(entry.current_text) in page.text
        for amendment in entry.amendments:
            assert visible_text(amendment.reason).strip() in page.text
    for untrusted in (record.codename, record.bundle, record.sender.name):
        assert visible_line(untrusted) in page.text


@given(record=records())
def test_no_link_leaves_the_bundle_whatever_a_file_is_called(record: ReadableRecord) -> None:
    page = read(timeline_html(record))

    links = page.values("href")
    assert all(link.startswith(("#", "./", "chronologie.html")) for link in links)


@given(record=records())
def test_no_words_make_the_read_me_wider_or_break_its_lines(record: ReadableRecord) -> None:
    lines = read_me_first(record).decode().rpartition("=" * 78)[0].split("\n")

    assert max(map(len, lines)) <= 78
    assert not any(hides_something(line.replace("\u200d", "")) for line in lines)


@given(record=records())
def test_no_file_name_starts_a_formula_or_breaks_the_index(record: ReadableRecord) -> None:
    rows = list(csv.reader(StringIO(files_index(index_rows(record)).decode(), newline="")))

    assert {len(row) for row in rows} == {8}
    assert len(rows) == 1 + len(record.files)
    assert not any(
        cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row
    )


@settings(max_examples=40)
@given(record=records(), language=some.sampled_from(("en", "fr")))
def test_no_words_keep_a_record_from_being_set_on_paper(
    record: ReadableRecord, language: str
) -> None:
    documents = SHOP.record(record, language, RECORD_PAPER)

    assert documents[RECORD_PAPER].startswith(b"%PDF-1.7")
