"""`throughline caseload`: what it tells, and the files it writes."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE
from tests.reports.tables import rows_of
from tests.reports.workbooks import read_workbook
from tests.worlds import StandingClock

CASE = {
    *("case", "codename", "status", "risk", "risk_before", "lead_agency", "leads", "workers"),
    *("due", "overdue", "next_due", "unreviewed", "questions", "days_since_face_to_face"),
    *("missing", "missing_hours", "mine"),
}
JO = ("--name", "Jo Marten", "--part", "young_person")


@pytest.fixture
def at_work(terminal: Terminal) -> Terminal:
    """Dana has two cases; in one of them something is overdue."""
    terminal.do("dana", "case", "new", "=Birch-2")
    terminal.do("dana", "person", "add", "Cedar-0412", *JO)
    terminal.do("dana", "action", "add", "Cedar-0412", "--title", "Ring", "--due", "2026-11-02")
    return terminal


def test_every_case_and_every_worker_is_told_in_one_document(at_work: Terminal) -> None:
    told = at_work.do("dana", "caseload")

    assert set(told) == {"scope", "cases", "of", "workers", "file"}
    assert [set(case) for case in told["cases"]] == [CASE, CASE]
    assert [case["codename"] for case in told["cases"]] == ["=Birch-2", "Cedar-0412"]
    assert (told["cases"][1]["due"], told["cases"][1]["overdue"]) == (1, 1)
    assert told["workers"][0]["cases_led"] == 2
    assert "Marten" not in str(told)


def test_only_those_of_a_kind_are_told_and_of_how_many(at_work: Terminal) -> None:
    told = at_work.do("dana", "caseload", "--only", "overdue", "--only", "mine")

    assert [case["codename"] for case in told["cases"]] == ["Cedar-0412"]
    assert told["of"] == 2


def test_a_workbook_and_a_table_hold_the_same_cases_and_name_nobody(
    at_work: Terminal, tmp_path: Path
) -> None:
    book, table = tmp_path / "a.xlsx", tmp_path / "a.csv"

    for file in (book, table):
        at_work.do("dana", "caseload", "--out", str(file))

    read = read_workbook(book.read_bytes()).sheets
    rows = rows_of(table.read_bytes())
    assert [row["A"] for row in read["Cases"]] == ["Codename", "=Birch-2", "Cedar-0412"]
    assert "'=Birch-2" in [row[0] for row in rows if row]
    for said in (str(read), str(rows)):
        assert "J.M." in said
        assert "Marten" not in said
        assert "Whitford" not in said.replace("Dana Whitford, Northern Lakes CFS", "").replace(
            "The cases that Dana Whitford works on", ""
        )


def test_names_stand_in_a_file_whose_maker_asked_for_them(
    at_work: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "a.xlsx"

    at_work.do("dana", "caseload", "--out", str(file), "--names", "--lang", "fr")

    read = read_workbook(file.read_bytes()).sheets
    assert "Jo Marten" in str(read["Dossiers"])
    assert "Jeunes par leur NOM" in str(read["À propos"])


def test_a_moment_shows_the_cases_as_they_were_known_then_and_the_file_says_so(
    at_work: Terminal, tmp_path: Path
) -> None:
    file, day = tmp_path / "a.xlsx", 86_400_000
    then = at_work.machine.clock.moment_ms
    later = replace(at_work.machine, clock=StandingClock(then + 2 * day))
    at_work.ask("dana", "case", "new", "Larch-7", machine=later)

    now, before = (
        at_work.ask("dana", "caseload", *as_of, machine=later).document
        for as_of in ((), ("--as-of", "2026-11-21", "--out", str(file)))
    )

    assert [case["codename"] for case in now["cases"]] == ["=Birch-2", "Cedar-0412", "Larch-7"]
    assert [case["codename"] for case in before["cases"]] == ["=Birch-2", "Cedar-0412"]
    assert before["as_of"].startswith("2026-11-21T23:59:59")
    about = {row["A"]: row.get("B") for row in read_workbook(file.read_bytes()).sheets["About"]}
    assert about["As known on"] == "Sat 21 Nov 2026, 23:59 (UTC−06:00)"
    assert about["Made"] == "Mon 23 Nov 2026, 12:00 (UTC−06:00)"


def test_a_file_of_another_kind_or_one_that_is_there_is_refused(
    at_work: Terminal, tmp_path: Path
) -> None:
    there = tmp_path / "a.csv"
    there.write_text("kept", encoding="ascii")

    other = at_work.ask("dana", "caseload", "--out", str(tmp_path / "a.pdf"))
    again = at_work.ask("dana", "caseload", "--out", str(there))

    assert (other.error, again.error) == ("bad_value", "file_exists")
    assert there.read_text(encoding="ascii") == "kept"
    assert [each.name for each in tmp_path.glob("a.*")] == ["a.csv"]


def test_a_case_is_told_in_one_line_to_a_person(at_work: Terminal) -> None:
    vault = ("--vault", str(at_work.folder / "dana"), "--passphrase-file", "-")

    typed = f"{PASSPHRASE}\n".encode()
    said = at_work.run("caseload", "--only", "overdue", *vault, stdin=typed)

    assert said.out.split("  ") == [
        *("Cedar-0412", "open", "high", "1 overdue of 1 to do", "0 unreviewed"),
        "no face-to-face on record\n",
    ]
