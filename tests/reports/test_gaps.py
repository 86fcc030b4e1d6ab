"""What stays behind is a box in its place that says why; what leaves is whole around it."""

from dataclasses import replace

import pytest

from desktop_app.domain.disclosing import Why, Withheld
from desktop_app.domain.disclosure import Piece
from desktop_app.domain.ids import EntryId, printed
from desktop_app.reports.events_csv import COLUMNS, events_csv
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.words_english import ENGLISH
from tests.reports.made_up import PLAIN, STRUCK, WITHHELD
from tests.reports.page import check_structure, read
from tests.reports.tables import rows_of
from tests.reports.withheld import BEFORE, BETWEEN, WITH_GAPS


@pytest.mark.parametrize(
    ("language", "name", "telephone"),
    [
        ("en", "[kin: name held back]", "[telephone number held back]"),
        ("fr", "[kin\u00a0: nom non communiqué]", "[numéro de téléphone non communiqué]"),
    ],
)
def test_a_gap_stands_where_the_words_were_and_says_why(
    language: str, name: str, telephone: str
) -> None:
    page = read(timeline_html(WITH_GAPS, language))

    check_structure(page)
    assert f"{BEFORE}{name}{BETWEEN}{telephone}" in page.text
    assert PLAIN.text not in page.text


def test_a_note_that_stays_is_told_of_and_none_of_its_words_are() -> None:
    page = read(timeline_html(WITH_GAPS))

    assert "stays with the sender: not released by the agency that wrote it" in page.text
    assert STRUCK.text not in page.text
    assert "They stay readable" not in page.text


def test_a_field_that_stays_has_its_box_under_its_own_name() -> None:
    page = read(timeline_html(WITH_GAPS))

    assert "Place[address held back]" in page.text


def test_the_rows_for_a_spreadsheet_have_the_same_gaps() -> None:
    columns, *rows = rows_of(events_csv(WITH_GAPS, ENGLISH))

    first = dict(zip(columns, rows[0], strict=True))
    assert columns == list(COLUMNS)
    assert first["text"] == f"{BEFORE}[kin]{BETWEEN}[telephone number held back]"
    assert PLAIN.text not in str(rows)


def test_of_a_note_that_stays_a_row_invents_nothing() -> None:
    columns, *rows = rows_of(events_csv(WITH_GAPS, ENGLISH))

    told = {row[0]: dict(zip(columns, row, strict=True)) for row in rows}
    for staying in (STRUCK, WITHHELD):
        row = told[printed("e", staying.id)]
        assert {row[name] for name in ("type", "start", "end", "precision", "language")} == {""}
    assert told[printed("e", PLAIN.id)]["precision"] == PLAIN.precision


def test_reasons_in_a_row_are_words_and_none_speaks_of_a_note_that_is_there() -> None:
    first, *others = WITH_GAPS.disclosure.lines
    of_summary = Withheld(entry=EntryId(b"\x23" * 32), name="", why=Why.NOTE_LEAVES)
    of_place = Withheld(entry=PLAIN.id, name="place", why=Why.ADDRESS)
    line = replace(first, withheld=(of_summary, of_place))
    disclosure = replace(WITH_GAPS.disclosure, lines=(line, *others))

    _, row, *_ = rows_of(events_csv(replace(WITH_GAPS, disclosure=disclosure), ENGLISH))

    assert row[-1] == "address held back"


def test_a_note_that_stays_is_in_no_language() -> None:
    record = replace(WITH_GAPS, entries=tuple(e for e in WITH_GAPS.entries if e.id == STRUCK.id))

    page = read(timeline_html(record, "fr")).text

    assert "Langue de la note" not in page
    assert STRUCK.language == "en"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_summary_and_a_disagreement_stand_beneath_their_note(language: str) -> None:
    page = read(timeline_html(WITH_GAPS, language))

    summary, disagreement = (
        page.text.index("found nothing of concern"),
        page.text.index("I asked for the weekend myself."),
    )
    assert disagreement < summary
    assert page.text.count("J.M.") >= 1


def test_a_gap_that_came_to_the_sender_says_so() -> None:
    line = WITH_GAPS.disclosure.lines[0]
    pieces = (Piece("She "), Piece(""), Piece(" home."))
    disclosure = replace(WITH_GAPS.disclosure, lines=(replace(line, pieces=pieces),))

    page = read(timeline_html(replace(WITH_GAPS, disclosure=disclosure)))

    assert "She [held back before it came to the sender] home." in page.text


def test_the_cover_says_how_much_cannot_be_read() -> None:
    page = read(timeline_html(WITH_GAPS))

    assert "Of these notes, only that they exist2" in page.text
    assert "Of these notes, to be read in part2" in page.text


def test_when_a_note_that_stays_happened_is_not_called_unknown() -> None:
    page = read(timeline_html(WITH_GAPS))

    held = next(each.text for each in page.all("article") if "stays with the sender" in each.text)
    assert "OccurredNot told – it stands here by when it was recorded" in held
    assert "Not known" not in held
