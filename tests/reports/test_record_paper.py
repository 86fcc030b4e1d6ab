"""The record on paper: tagged, numbered, whole, and the same every time."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.glyphs import letters_of
from desktop_app.reports.places import RECORD_PAPER
from desktop_app.reports.press import Printed, Sheet
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.record_paper import IN_A_VOLUME, LETTERS_IN_A_VOLUME, volumes_of
from desktop_app.reports.typesetting import set_pages
from tests.reports.made_up import AMENDED, FILES, PLAIN, PLAN, RECORD
from tests.reports.making import SHOP, PressHere


def paper(record: ReadableRecord, language: str = "en") -> bytes:
    return SHOP.record(record, language, RECORD_PAPER)[RECORD_PAPER]


def text_of(pdf: bytes, folder: Path) -> str:
    """What a screen reader is given, in the order it is given."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    file = folder / "record.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, timeout=60)
    return " ".join(told.stdout.decode().split())


def test_a_stock_checker_finds_nothing_wrong_with_the_file(tmp_path: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    file = tmp_path / "record.pdf"
    file.write_bytes(paper(RECORD))

    done = subprocess.run(["qpdf", "--check", file], capture_output=True, check=True, timeout=60)

    assert "No syntax or stream encoding errors found" in done.stdout.decode()


@pytest.mark.parametrize(("language", "tag"), [("en", b"en-CA"), ("fr", b"fr-CA")])
def test_it_says_that_it_is_tagged_and_in_which_language(language: str, tag: bytes) -> None:
    pdf = paper(RECORD, language)

    catalogue = pdf[pdf.rindex(b"/Type/Catalog") :].partition(b"endobj")[0]
    assert b"/Lang(" + tag in catalogue
    assert b"/MarkInfo<</Marked true" in catalogue
    assert b"/DisplayDocTitle true" in catalogue
    assert pdf.count(b"<pdfuaid:part>1</pdfuaid:part>") == 1


def test_the_same_record_gives_the_same_bytes() -> None:
    first, again = paper(RECORD), paper(RECORD)

    assert first == again


def test_it_is_read_aloud_in_the_order_it_was_written(tmp_path: Path) -> None:
    text = text_of(paper(RECORD), tmp_path)

    order = [
        "No one may make public who this is about",
        "Safe contact",
        "555-0142",
        "About this handoff · À propos de cette transmission",
        "Laurie Penner",
        "Limits of this information",
        "People in this record",
        "Rose Marten",
        "Monday 9 November 2026 · Lundi 9 novembre 2026",
        "J. answered within ten minutes.",
        "Tuesday 10 November 2026",
        "How the words changed",
        "A vehicle was seen near the school.",
        "la grand-tante",
    ]
    places = [text.find(words) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


def test_names_in_syllabics_and_signs_of_all_kinds_are_on_the_page(tmp_path: Path) -> None:
    words = "ᐊᓂᐦᔑᓈᐯᒧᐎᓐ, Lək̓ʷəŋən, 👋 قال"
    record = replace(RECORD, entries=(replace(PLAIN, text=words),))

    text = text_of(paper(record), tmp_path)

    assert "ᐊᓂᐦᔑᓈᐯᒧᐎᓐ" in text
    assert "[waving hand sign]" in text
    assert "[3 letters that cannot be printed here; timeline.html shows them]" in text


def test_every_letter_that_the_fonts_are_said_to_have_is_set(tmp_path: Path) -> None:
    known = sorted(letters_of(SHOP.resources / "fonts"))
    words = " ".join(chr(letter) for letter in known if chr(letter).isprintable())

    pdf = paper(replace(RECORD, entries=(replace(PLAIN, text=words),)))

    assert pdf


@pytest.mark.parametrize(
    "markup",
    [
        *('#read("/etc/hosts")', "= Title", "*bold*", "$x^2$", "#{1+1}", "@ref", "<label>"),
        *("\\u{41}", "#sys.inputs", "// no comment", "`raw`", "#import", "]#[", "---", "~"),
    ],
)
def test_words_are_never_obeyed_as_markup(markup: str, tmp_path: Path) -> None:
    record = replace(RECORD, entries=(replace(PLAIN, text=f"before {markup} after"),))

    text = text_of(paper(record), tmp_path)

    assert f"before {markup} after" in text


def test_a_long_record_is_bound_in_volumes_whose_pages_run_on() -> None:
    sheets: list[Sheet] = []

    def press(sheet: Sheet) -> Printed:
        sheets.append(sheet)
        return Printed(b"%PDF", 7)

    entries = (PLAIN,) * (2 * IN_A_VOLUME + 1)
    shop = PrintShop(PressHere(press), SHOP.resources)
    documents = shop.record(replace(RECORD, entries=entries), "en", RECORD_PAPER)

    assert list(documents) == [
        "documents/record.pdf",
        "documents/record-2.pdf",
        "documents/record-3.pdf",
    ]
    assert [sheet.first_page for sheet in sheets] == [1, 8, 15]
    assert "Volume 2 of 3" in json.loads(sheets[1].page)["title"]


def test_long_notes_fill_a_volume_sooner() -> None:
    long = replace(PLAIN, text="A word. " * (LETTERS_IN_A_VOLUME // 20))
    amendment = replace(AMENDED.amendments[0], text=long.text)
    amended = replace(PLAIN, amendments=(amendment,))

    volumes = list(volumes_of(replace(RECORD, entries=(long, amended, long, PLAIN, PLAIN))))

    assert [len(volume.record.entries) for volume in volumes] == [3, 2]
    assert [(volume.before, volume.count) for volume in volumes] == [(0, 2), (3, 2)]


def test_what_cannot_be_set_is_said_to_have_no_pages() -> None:
    printed = set_pages(Sheet(b"{}", "", 0, str(SHOP.resources)))

    assert printed == Printed(b"", 0)


def test_setting_stops_between_volumes_when_it_is_not_wanted_any_more() -> None:
    begun: list[Sheet] = []

    def press(sheet: Sheet) -> Printed:
        begun.append(sheet)
        return Printed(b"%PDF", 7)

    shop = PrintShop(PressHere(press), SHOP.resources, lambda done, _: done == 0)
    entries = (PLAIN,) * (IN_A_VOLUME + 1)
    with pytest.raises(Refusal) as refused:
        shop.record(replace(RECORD, entries=entries), "en", RECORD_PAPER)

    assert refused.value.code is RefusalCode.CANCELLED
    assert len(begun) == 2


def test_a_file_is_told_by_its_place_where_a_page_would_link_it(tmp_path: Path) -> None:
    text = text_of(paper(RECORD), tmp_path)

    assert f"Open the file Safety plan, signed.pdf [data/{FILES[PLAN.content]}]" in text
