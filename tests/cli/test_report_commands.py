"""`throughline report`: a case on paper, for the one who works on it."""

import os
import re

import pytest

from tests.cli.terminal import Terminal, fingerprint
from tests.reports.page import read


@pytest.mark.parametrize(("more", "tag"), [((), b"en-CA"), (("--lang", "fr"), b"fr-CA")])
def test_a_case_is_put_on_paper_in_its_language_or_the_one_asked_for(
    terminal: Terminal, more: tuple[str, ...], tag: bytes
) -> None:
    terminal.note("Cedar-0412")
    before = fingerprint(terminal.folder / "dana")
    out = terminal.folder / "cedar.pdf"

    said = terminal.do("dana", "report", "Cedar-0412", "--out", str(out), *more)

    assert said == {"files": [str(out)], "entries": 1}
    assert _language_of(out.read_bytes()) == tag
    assert os.name == "nt" or out.stat().st_mode & 0o077 == 0
    assert fingerprint(terminal.folder / "dana") == before


def _language_of(pdf: bytes) -> bytes | None:
    """What its catalogue says."""
    found = re.search(rb"/Type/Catalog.{0,80}/Lang\(([\w-]+)\)", pdf, re.DOTALL)
    return found and found[1]


def test_a_file_that_is_there_is_never_written_over(terminal: Terminal) -> None:
    out = terminal.folder / "cedar.pdf"
    out.write_bytes(b"mine")

    refused = terminal.ask("dana", "report", "Cedar-0412", "--out", str(out))

    assert refused.error == "file_exists"
    assert out.read_bytes() == b"mine"


def test_questions_stand_on_paper_unless_they_are_left_out(terminal: Terminal) -> None:
    note = terminal.note("Cedar-0412", "She came with her aunt.")["id"]
    sent, told, plain = (terminal.folder / name for name in ("a.tlh", "told.csv", "plain.csv"))
    owen = str(terminal.do("dana", "card", "list")["cards"][1]["id"])
    said = ("--purpose", "Joint work.", "--authority", "Consent", "--out", str(sent))
    terminal.do("dana", "handoff", "build", "Cedar-0412", "--to", owen, *said)
    terminal.do("owen", "handoff", "accept", str(sent))
    terminal.do("owen", "review", "ask", note, text="Which aunt was it?")

    terminal.do("owen", "report", "Cedar-0412", "--out", str(told))
    terminal.do("owen", "report", "Cedar-0412", "--without-reviews", "--out", str(plain))

    assert "Which aunt was it?" in told.read_text("utf-8-sig")
    assert "Which aunt was it?" not in plain.read_text("utf-8-sig")


def test_all_times_of_a_print_are_in_one_zone_and_its_days_and_files_are_told(
    terminal: Terminal,
) -> None:
    said = ("--type", "note", "--audience", "team", "--late-reason", "From a colleague's book.")
    for when in ("2026-06-10T14:00-04:00", "2026-11-10T09:15-05:00"):
        terminal.do("dana", "note", "add", "Cedar-0412", *said, "--occurred", when, text="Well.")
    picture, out = terminal.folder / "letter.txt", terminal.folder / "cedar.html"
    picture.write_text("A letter.", "utf-8")
    terminal.do("dana", "add", "Cedar-0412", str(picture))

    terminal.do("dana", "report", "Cedar-0412", "--lang", "en", "--out", str(out))

    page = read(out.read_bytes()).text
    assert "Wed 10 Jun 2026, 13:00 (UTC−05:00)" in page
    assert "Tue 10 Nov 2026, 08:15 (UTC−06:00)" in page
    assert "UTC−04:00" not in page
    assert "All times are told in the time zone of the device that printed this (UTC−06" in page
    assert "Days printedFrom Wed 10 Jun 2026 to Sat 21 Nov 2026" in page
    assert "Files1" in page
