"""A caseload as it leaves the vault: nobody is named unasked, and no cell is a formula."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.caseload import (
    NO_ONE,
    Caseload,
    CaseloadSheet,
    CaseRow,
    Excerpt,
    Load,
    Mark,
    Naming,
    Scope,
    Worker,
)
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.ids import CaseId, ObjectId, PersonId
from desktop_app.domain.local_zone import LocalZone
from desktop_app.reports.caseload_tables import caseload_csv, caseload_xlsx
from desktop_app.reports.visible import visible_line
from tests.reports.tables import rows_of
from tests.reports.workbooks import read_workbook
from tests.worlds import midnight_in_kenora

DANA = Worker("Dana Whitford", PersonId(b"d" * 16))
DARREN = Worker("Darren Wood", PersonId(b"w" * 16))
CEDAR = CaseRow(
    id=CaseId(b"c" * 16),
    codename="Cedar-0412",
    status="open",
    risk=4,
    risk_before=3,
    lead_agency="Northern Lakes CFS",
    leads=(DANA,),
    workers=(DARREN,),
    due=5,
    overdue=2,
    unreviewed=14,
    questions=1,
    seen_days=12,
)
LARCH = replace(
    CEDAR, id=CaseId(b"l" * 16), codename="Larch-7", risk=1, risk_before=None, seen_days=None
)
SHEET = CaseloadSheet(
    caseload=Caseload(
        scope=Scope.AGENCY,
        now_ms=0,
        rows=(CEDAR, LARCH),
        loads=(
            Load(worker=DANA, led=2, entries=31, overdue=1, unreviewed=14),
            Load(worker=DARREN, entries=2),
            Load(worker=NO_ONE, overdue=1),
        ),
    ),
    excerpt=Excerpt((CEDAR, LARCH)),
    initials={CEDAR.id: "J.M."},
    moment="2026-11-21T12:00-06:00",
    zone=LocalZone(midnight_in_kenora),
    by="Miriam Okafor",
    agency="Northern Lakes CFS",
)


def told(sheet: CaseloadSheet, language: str = "en") -> dict[str, list[list[str | int]]]:
    """Every sheet's rows of a workbook."""
    read = read_workbook(caseload_xlsx(sheet, language))
    return {name: [list(row.values()) for row in rows] for name, rows in read.sheets.items()}


def about_in(pages: dict[str, list[list[str | int]]]) -> dict[str | int, str | int]:
    """What the first sheet says, by name."""
    return {row[0]: row[1] for row in pages["About"] if len(row) == 2}


def test_the_first_sheet_says_what_it_is_whose_of_when_and_who_is_named() -> None:
    pages = told(SHEET)

    about = about_in(pages)
    assert list(pages) == ["About", "Cases", "Workers", "Risk"]
    assert about["Made"] == "Sat 21 Nov 2026, 12:00 (UTC−06:00)"
    assert about["By"] == "Miriam Okafor, Northern Lakes CFS"
    assert about["Cases"] == "2 of 2"
    assert about["Whose cases"] == "All cases on this computer on which Northern Lakes CFS works"
    assert about["Who is named"] == (
        "Cases by codename, young people by initials. Workers by initials."
    )


def test_figures_are_numbers_and_a_case_nobody_met_in_says_so() -> None:
    read = read_workbook(caseload_xlsx(SHEET, "en"))

    head, cedar, larch = read.sheets["Cases"]
    by_name = {str(name): column for column, name in head.items()}
    assert cedar[by_name["Risk, 1 to 4"]] == 4
    assert cedar[by_name["Change"]] == 1
    assert cedar[by_name["Unreviewed"]] == 14
    assert cedar[by_name["Days since face-to-face"]] == 12
    assert larch[by_name["Days since face-to-face"]] == "none on record"
    assert by_name["Change"] not in larch


@pytest.mark.parametrize(
    ("written", "told_here"),
    [
        ("2026-11-13T00:40+00:00", "2026-11-12 18:40"),
        ("2026-11-13T10:00-05:00", "2026-11-13 09:00"),
        ("2026-07-13T15:00+00:00", "2026-07-13 10:00"),
        ("2026-11-17", "2026-11-17"),
    ],
)
def test_what_is_due_next_is_told_in_the_time_here_wherever_it_was_written(
    written: str, told_here: str
) -> None:
    due = Due(kind=DueKind.ACTION, about=ObjectId(b"a" * 16), due=written)
    sheet = replace(SHEET, excerpt=Excerpt((replace(CEDAR, next_due=due),)))

    pages, table = told(sheet), rows_of(caseload_csv(sheet, "fr"))

    assert told_here in pages["Cases"][1]
    assert [told_here] == [row[12] for row in table if row[:1] == ["Cedar-0412"]]
    assert "(UTC−06:00 when it did)" in str(about_in(pages)["Times"])


def test_workers_of_the_same_initials_are_told_apart_and_nobodys_actions_are_nobodys() -> None:
    pages = told(SHEET)

    assert [row[0] for row in pages["Workers"][1:]] == ["D.W.", "D.W. (2)", "No one yet"]
    assert pages["Workers"][1] == ["D.W.", 2, 31, 1, 14]


def test_no_name_stands_anywhere_unless_it_was_chosen() -> None:
    chosen = replace(
        SHEET,
        naming=Naming(workers=True, young_people=True),
        names={CEDAR.id: "Jo Marten"},
    )

    silent, named = (str(told(each)) for each in (SHEET, chosen))
    table = str(rows_of(caseload_csv(SHEET, "en")))

    for name in ("Marten", "Whitford", "Wood"):
        assert name not in silent
        assert name not in table
        assert name in named
    assert "Young people by NAME: this was chosen." in named


def test_what_the_list_was_narrowed_to_is_said() -> None:
    excerpt = Excerpt((CEDAR,), frozenset({Mark.NOT_SEEN, Mark.OVERDUE}), is_sought=True)

    about = about_in(told(replace(SHEET, excerpt=excerpt)))

    assert about["Cases"] == "1 of 2"
    assert about["Narrowed to"] == (
        "overdue; no face-to-face meeting in 30 days; found by words that were typed"
    )


@pytest.mark.parametrize("codename", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])  # noqa: RUF001
def test_a_codename_that_begins_like_a_formula_stays_text(codename: str) -> None:
    row = replace(CEDAR, codename=codename)
    sheet = replace(SHEET, excerpt=Excerpt((row,)))

    read = read_workbook(caseload_xlsx(sheet, "en"))
    table = rows_of(caseload_csv(sheet, "en"))

    assert "f" not in read.tags
    assert read.sheets["Cases"][1]["A"] == visible_line(codename)
    assert [f"'{visible_line(codename)}"] == [each[0] for each in table if "J.M." in each]


@given(codename=st.text(min_size=1).filter(str.strip))
def test_whatever_a_codename_is_it_comes_back_as_text_and_nothing_else(codename: str) -> None:
    row = replace(CEDAR, codename=codename, leads=(replace(DANA, name=codename),))
    sheet = replace(SHEET, excerpt=Excerpt((row,)))

    read = read_workbook(caseload_xlsx(sheet, "en"))

    assert read.sheets["Cases"][1]["A"] == visible_line(codename)
    assert not read.tags & {"f", "hyperlink", "hyperlinks"}


def test_in_one_file_the_tables_stand_below_one_another() -> None:
    table = rows_of(caseload_csv(SHEET, "en"))

    assert table[0] == ["Caseload", ""]
    assert [row[0] for row in table if row].count("Codename") == 1
    assert ["D.W.", "2", "31", "1", "14"] in table
    assert ["immediate", "1", "1", "0"] in table
    assert table.count([]) == 3


def test_it_speaks_french() -> None:
    pages = told(SHEET, "fr-CA")

    assert list(pages) == ["À propos", "Dossiers", "Intervenants", "Risque"]
    assert ["Fait"] not in pages["À propos"]
    assert pages["Risque"][1] == ["immédiat", 1, 1, 0]


def test_the_file_names_no_computer_and_nobody_who_made_it() -> None:
    content = caseload_xlsx(SHEET, "en")

    with ZipFile(BytesIO(content)) as parts:
        core = parts.read("docProps/core.xml").decode()
    assert content == caseload_xlsx(SHEET, "en")
    assert "<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>" in core
    assert "2026-11-21T18:00:00Z" in core


def test_nothing_of_it_lies_on_the_disk_while_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "not there"))

    content = caseload_xlsx(SHEET, "en")

    assert read_workbook(content).sheets["Cases"][1]["A"] == "Cedar-0412"
    assert list(tmp_path.iterdir()) == []
