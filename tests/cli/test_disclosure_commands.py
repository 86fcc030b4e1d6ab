"""`throughline disclosure`: the package is numbered, indexed, and goes on from the last."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.mails import PDF
from tests.reports.tables import rows_of


def _package(terminal: Terminal, name: str, *more: str) -> Path:
    out = terminal.folder / name
    terminal.do("dana", "disclosure", "Cedar-0412", "--out", str(out), *more)
    return out


def _rows(folder: Path, name: str) -> list[list[str]]:
    return rows_of((folder / name).read_bytes())[1:]


def _notes(terminal: Terminal) -> list[str]:
    entries = terminal.do("dana", "timeline", "Cedar-0412")["entries"]
    return [str(entry["id"]) for entry in entries]


def test_a_package_holds_a_brief_its_indexes_and_the_exhibits(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    (terminal.folder / "plan.pdf").write_bytes(PDF)
    plan = str(terminal.folder / "plan.pdf")
    terminal.do("dana", "add", "Cedar-0412", plan, "--audience", "team")

    out = _package(terminal, "package")

    names = {str(file.relative_to(out)) for file in out.rglob("*") if file.is_file()}
    assert names == {
        *("brief.pdf", "1-in-the-brief.csv", "2-not-included.csv", "3-withheld.csv"),
        *("4-held-apart.csv", "exhibits.csv", "concordance.csv", "sha256sums.txt"),
        *("exhibits/X-0001.pdf", "READ-ME.txt"),
    }
    assert (out / "exhibits" / "X-0001.pdf").read_bytes() == PDF
    assert [row[0] for row in _rows(out, "1-in-the-brief.csv")] == ["E-0001", "E-0002"]
    assert out.stat().st_mode & 0o077 == 0


def test_a_folder_that_lies_where_it_would_be_made_is_left_alone(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    theirs = terminal.folder / ".package.part"
    theirs.mkdir()
    (theirs / "theirs.txt").write_bytes(b"theirs")
    out = str(terminal.folder / "package")

    said = terminal.ask("dana", "disclosure", "Cedar-0412", "--out", out)

    assert said.error
    assert (theirs / "theirs.txt").read_bytes() == b"theirs"


def test_its_sums_are_checked_by_a_stock_tool(terminal: Terminal) -> None:
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    terminal.note("Cedar-0412")
    out = _package(terminal, "package")

    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "sha256sums.txt"], cwd=out, capture_output=True, check=True
    )

    assert done.stdout.count(b": OK") == 8


def test_what_is_left_out_stands_in_the_index_of_its_reason(terminal: Terminal) -> None:
    for _ in range(4):
        terminal.note("Cedar-0412")
    first, second, third, _ = _notes(terminal)

    out = _package(
        terminal,
        "package",
        *("--hold", f"{first}:privilege"),
        *("--hold", f"{second}:third_party_record"),
        *("--hold", f"{third}:out_of_scope"),
    )

    told = {
        name: {row[-1] for row in _rows(out, name)}
        for name in ("2-not-included.csv", "3-withheld.csv", "4-held-apart.csv")
    }
    assert told == {
        "2-not-included.csv": {third},
        "3-withheld.csv": {first},
        "4-held-apart.csv": {second},
    }
    assert len(_rows(out, "1-in-the-brief.csv")) == 1


def test_numbers_stay_from_package_to_package_and_new_notes_go_on(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    first = _package(terminal, "one")
    terminal.note("Cedar-0412")

    second = _package(terminal, "two")

    assert [row[:2] for row in _rows(first, "concordance.csv")] == [["E-0001", "new"]]
    assert [row[:2] for row in _rows(second, "concordance.csv")] == [
        ["E-0001", "1"],
        ["E-0002", "new"],
    ]
    assert _rows(first, "concordance.csv")[0][2] == _rows(second, "concordance.csv")[0][2]


def test_every_page_of_the_brief_has_a_number_of_its_own(terminal: Terminal) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    terminal.note("Cedar-0412")
    out = _package(terminal, "package")

    done = subprocess.run(
        ["pdftotext", out / "brief.pdf", "-"], capture_output=True, check=True, timeout=60
    )

    pages = done.stdout.decode().rstrip("\f").split("\f")
    numbers = [re.findall(r"Cedar-0412-1-(\d{6})", page) for page in pages]
    assert numbers == [[f"{number:06d}"] for number in range(1, len(pages) + 1)]
    assert "E-0001 ·" in done.stdout.decode()


def test_a_folder_that_is_there_is_left_as_it_is(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    out = terminal.folder / "package"
    out.mkdir()

    refused = terminal.ask("dana", "disclosure", "Cedar-0412", "--out", str(out))

    assert refused.error == "file_exists"
    assert list(out.iterdir()) == []
    assert list(terminal.folder.glob(".package*")) == []
