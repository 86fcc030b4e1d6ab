"""Who made a note their own word too stands beneath it, on every page and in every row."""

from dataclasses import replace

import pytest

from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.codes import NoteType
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.reports.events_csv import events_csv
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.words_english import ENGLISH
from tests.reports.made_up import OWEN, PLAIN, RECORD
from tests.reports.page import check_structure, read
from tests.reports.tables import rows_of

ADOPTION = Adoption(
    id=EntryId(b"\x61" * 32),
    author=OWEN,
    recorded_ms=1_794_447_000_000,
    said_as=AdoptedAs.PRESENT_TOO,
    text="The car was blue.",
)


def record(*adoptions: Adoption, type_: NoteType = NoteType.NOTE) -> ReadableRecord:
    """A record of one note, adopted."""
    entry = replace(PLAIN, type=type_, adoptions=adoptions)
    return replace(RECORD, entries=(entry,), disclosure=replace(RECORD.disclosure, lines=()))


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "was there too, and adopted it"), ("fr", "qui l’adopte aussi")],
)
def test_an_adoption_stands_with_its_differences_and_its_time(language: str, told: str) -> None:
    page = read(timeline_html(record(ADOPTION), language))

    check_structure(page)
    assert "The car was blue." in page.text
    assert told in page.text
    assert OWEN.name in page.text


def test_one_of_earlier_words_and_one_that_does_not_count_say_so() -> None:
    stale, own = replace(ADOPTION, is_whole=False), replace(ADOPTION, counts=False)

    page = read(timeline_html(record(stale, own)))

    assert "The note was changed after that." in page.text
    assert "This doesn’t count as adopted" in page.text


def test_a_consultation_is_signed_by_both_names() -> None:
    signed = replace(ADOPTION, said_as=AdoptedAs.COUNTERSIGNED, text="")

    page = read(timeline_html(record(signed, type_=NoteType.CONSULTATION)))

    assert f"Signed by {PLAIN.author.name} and {OWEN.name}" in page.text


def test_a_row_for_a_spreadsheet_tells_who_adopted_and_what_differs() -> None:
    columns, row = rows_of(events_csv(record(ADOPTION), ENGLISH))

    told = dict(zip(columns, row, strict=True))
    assert told["adoptions"] == f"{OWEN.name}, present_too: The car was blue."
