"""What a vault held at an earlier moment, at a terminal."""

import csv
import io
from collections.abc import Iterator

import pypdfium2
import pytest

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

THEN = "2026-11-21T12:30:00-06:00"
_HOUR_MS = 3_600_000


@pytest.fixture
def lived(terminal: Terminal) -> Iterator[Terminal]:
    """At noon a note; an hour later it was corrected, another came, and the risk rose."""
    clock = terminal.machine.clock
    noon = clock.moment_ms
    first = terminal.note("Cedar-0412", "She took the bus.")
    clock.moment_ms = noon + _HOUR_MS
    why = ("--reason", "She said so.")
    terminal.do("dana", "note", "amend", first["id"], *why, text="She walked.")
    terminal.note("Cedar-0412", "A second note.")
    terminal.do("dana", "field", "set", "Cedar-0412", "risk", "4", *why)
    terminal.do("dana", "field", "set", "Cedar-0412", "status", "closed", *why)
    terminal.do("dana", "case", "new", "Heron-0427")
    yield terminal
    clock.moment_ms = noon


def test_a_line_is_read_as_it_was_held(lived: Terminal) -> None:
    then = lived.timeline("Cedar-0412", "--as-of", THEN)
    now = lived.timeline("Cedar-0412")

    (entry,) = then["entries"]
    assert (then["as_of"], then["total"], now["total"]) == (THEN, 1, 2)
    assert (entry["text"], entry["amendments"]) == ("She took the bus.", [])
    assert "amended" not in entry["flags"]
    assert "as_of" not in now


def test_the_last_before_the_moment_are_shown_and_the_moment_at_head_and_foot(
    lived: Terminal,
) -> None:
    lived.note("Cedar-0412", "A third note.")
    day = ("Cedar-0412", "--as-of", "2026-11-21", "--limit", "2")

    last = lived.timeline(*day)
    first = lived.timeline(*day, "--offset", "0")
    shared = ("--vault", str(lived.folder / "dana"), "--passphrase-file", "-")
    said = lived.run("timeline", *day, *shared, stdin=PASSPHRASE.encode() + b"\n")

    assert [each["text"] for each in last["entries"]] == ["A second note.", "A third note."]
    assert (last["offset"], first["offset"]) == (1, 0)
    assert [each["text"] for each in first["entries"]][1:] == ["A second note."]
    head = "As this vault held it on 2026-11-21 13:00 (UTC−06:00)."
    assert (said.out.splitlines()[0], said.out.splitlines()[-1]) == (head, head)
    assert "2 to 3 of 3 notes. 1 before, from --offset 0. --limit 0 shows all." in said.out


def test_cases_are_listed_as_they_were(lived: Terminal) -> None:
    then = lived.do("dana", "case", "list", "--as-of", THEN)
    now = lived.do("dana", "case", "list")

    shown = [(each["codename"], each["status"], each["risk"]) for each in then["cases"]]
    assert (then["as_of"], shown) == (THEN, [("Cedar-0412", "open", 3)])
    assert [(each["codename"], each["status"]) for each in now["cases"]] == [
        ("Cedar-0412", "closed"),
        ("Heron-0427", "open"),
    ]
    assert lived.do("dana", "case", "show", "Cedar-0412", "--as-of", THEN)["risk"] == 3


def test_a_day_counts_to_its_end_and_today_to_now(lived: Terminal) -> None:
    today = lived.timeline("Cedar-0412", "--as-of", "2026-11-21")
    before = lived.do("dana", "case", "list", "--as-of", "2026-11-20")

    assert (today["total"], today["as_of"]) == (2, "2026-11-21T13:00:00-06:00")
    assert (before["cases"], before["as_of"]) == ([], "2026-11-20T23:59:59-06:00")


def test_nobody_looks_into_the_future(lived: Terminal) -> None:
    refused = lived.ask("dana", "case", "list", "--as-of", "2026-11-22T12:00-06:00")

    assert refused.error == "future_time"


def test_a_case_that_was_not_here_yet_is_not_said_to_be_unknown(lived: Terminal) -> None:
    refused = lived.ask("dana", "timeline", "Heron-0427", "--as-of", THEN)

    assert refused.error == "not_held_then"
    lived.refuses("unknown_case", "dana", "timeline", "Alder-9999", "--as-of", THEN)


def test_a_page_and_a_table_say_the_moment_they_tell_of(lived: Terminal) -> None:
    page, table = (lived.folder / f"then{suffix}" for suffix in (".html", ".csv"))

    for out in (page, table):
        said = lived.do(
            "dana", "report", "Cedar-0412", "--as-of", THEN, "--lang", "en", "--out", str(out)
        )
        assert said == {"as_of": THEN, "files": [str(out)], "entries": 1}

    html = page.read_text("utf-8")
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
    told = "as known on Sat 21 Nov 2026, 12:30 (UTC−06:00)"
    assert html.count(told) == 2  # at the head and at the end; printed, on every page
    assert "She took the bus." in html
    assert "She walked." not in html
    assert '@bottom-left { content: "Cedar\\2D 0412\\20 \\B7 \\20 as\\20 known' in html
    assert (rows[0], rows[1][0], len(rows)) == (["As known on", THEN], "id", 3)


def test_paper_says_the_moment_on_every_page(lived: Terminal) -> None:
    out = lived.folder / "then.pdf"

    lived.do("dana", "report", "Cedar-0412", "--as-of", THEN, "--out", str(out))

    with pypdfium2.PdfDocument(out.read_bytes()) as paper:
        pages = [page.get_textpage().get_text_range() for page in paper]
    assert pages
    assert all("as known on Sat 21 Nov 2026, 12:30" in page for page in pages)
    assert not any("She walked." in page for page in pages)
