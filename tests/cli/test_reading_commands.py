"""`throughline timeline` and `throughline search`."""

import os
from pathlib import Path

import pytest

from tests.cli.terminal import DANA, Terminal, fingerprint
from tests.people import PASSPHRASE

ENTRY = {
    *("id", "note", "type", "start", "end", "precision", "recorded", "author", "audience"),
    *("place", "present", "text", "amendments", "struck", "attachments", "flags"),
}
DAYS = ("2026-11-12", "2026-11-10", "2026-11-11")


@pytest.fixture
def three(terminal: Terminal) -> Terminal:
    """Three notes in the case, recorded in another order than they happened."""
    for day in DAYS:
        terminal.note("Cedar-0412", f"Seen on {day}.", "--occurred", day)
        terminal.machine.clock.moment_ms += 1000
    return terminal


def _days(terminal: Terminal, *options: str) -> list[str]:
    entries = terminal.timeline("Cedar-0412", *options)["entries"]
    return [entry["start"] for entry in entries]


def test_a_line_is_what_the_contract_says(terminal: Terminal) -> None:
    terminal.note("Cedar-0412", "Seen.", "--place", "Kenora", "--present", "J.M., R.M.")

    line = terminal.timeline("Cedar-0412")

    assert set(line) == {"case", "total", "entries"}
    entry = line["entries"][0]
    assert set(entry) == ENTRY
    assert set(entry["author"]) == {"card", "name", "agency", "discipline"}
    assert [entry["author"][name] for name in ("name", "agency", "discipline")] == list(DANA[:3])
    assert (entry["place"], entry["present"]) == ("Kenora", ["J.M.", "R.M."])
    assert entry["recorded"] == "2026-11-21T18:00:00.000Z"
    assert (entry["amendments"], entry["struck"], entry["attachments"]) == ([], None, [])


def test_it_is_read_as_it_happened_or_as_it_was_recorded(three: Terminal) -> None:
    assert _days(three) == sorted(DAYS)
    assert _days(three, "--order", "recorded") == list(DAYS)


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (("--limit", "0"), [10, 11, 12]),
        (("--limit", "2"), [10, 11]),
        (("--offset", "1"), [11, 12]),
        (("--limit", "1", "--offset", "1"), [11]),
        (("--offset", "9"), []),
        (("--limit", "0", "--offset", "2"), [12]),
        (("--since", "2026-11-11"), [11, 12]),
        (("--until", "2026-11-11"), [10]),
        (("--since", "2026-11-11T00:00-06:00", "--until", "2026-11-12"), [11]),
        (("--type", "note"), [10, 11, 12]),
        (("--type", "court"), []),
        (("--discipline", "police"), []),
        (("--discipline", "police", "--discipline", "child_protection"), [10, 11, 12]),
        (("--audience", "team"), [10, 11, 12]),
        (("--audience", "discipline"), []),
    ],
)
def test_a_stretch_of_the_line(three: Terminal, options: tuple[str, ...], days: list[int]) -> None:
    assert _days(three, *options) == [f"2026-11-{day}" for day in days]


def test_the_total_counts_what_matches_not_what_is_shown(three: Terminal) -> None:
    assert three.timeline("Cedar-0412", "--limit", "1")["total"] == 3
    assert three.timeline("Cedar-0412", "--since", "2026-11-12")["total"] == 1


def test_reading_for_the_own_agency_writes_nothing(three: Terminal) -> None:
    before = fingerprint(three.folder / "dana")

    line = three.timeline("Cedar-0412", "--audience", "agency")

    assert (line["total"], line["entries"]) == (0, [])
    assert fingerprint(three.folder / "dana") == before


@pytest.mark.parametrize(
    "options",
    [
        ("--since", "2026-11-11T10:00"),
        ("--until", "tomorrow"),
        ("--limit", "-1"),
        ("--limit", str(2**64)),
        ("--offset", "many"),
        ("--order", "random"),
        ("--type", "gossip"),
    ],
)
def test_a_stretch_that_cannot_be_meant_is_bad_usage(
    terminal: Terminal, options: tuple[str, ...]
) -> None:
    said = terminal.ask("dana", "timeline", "Cedar-0412", *options)

    assert (said.code, said.error) == (2, "usage")


def test_search_finds_every_note_that_holds_all_the_words(three: Terminal) -> None:
    case = three.timeline("Cedar-0412")["case"]

    found = three.do("dana", "search", "seen 10")

    assert set(found) == {"total", "hits"}
    assert found["total"] == 1
    assert set(found["hits"][0]) == {"id", "case", "snippet"}
    assert found["hits"][0]["case"] == case


def test_search_finds_what_stands_in_files_and_a_mails_own_words_only_once(
    three: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "trip.txt").write_text("The class goes to the lighthouse.")
    (tmp_path / "word.eml").write_text("From: a@b.example\nSubject: Trip\n\nThe lighthouse.\n")
    for name in ("trip.txt", "word.eml"):
        three.do("dana", "add", "Cedar-0412", str(tmp_path / name))

    found, few = (
        three.do("dana", "search", "lighthouse", *options) for options in ((), ("--limit", "1"))
    )

    assert found["total"] == few["total"] == 2
    assert [hit.get("file") for hit in found["hits"]] == [None, "trip.txt"]
    assert [hit.get("file") for hit in few["hits"]] == [None]
    assert found["hits"][1]["snippet"] == "The class goes to the lighthouse."


@pytest.mark.parametrize(
    ("words", "options", "total", "shown"),
    [
        ("seen", (), 3, 3),
        ("SEEN", ("--limit", "2"), 3, 2),
        ("seen", ("--limit", "0"), 3, 3),
        ("se", (), 3, 3),
        ("seen", ("--case", "Cedar-0412"), 3, 3),
        ("unseen", (), 0, 0),
        ('seen" OR "x', (), 0, 0),
        ("seen NOT 10", (), 0, 0),
    ],
)
def test_search_takes_words_as_words(
    three: Terminal, words: str, options: tuple[str, ...], total: int, shown: int
) -> None:
    found = three.do("dana", "search", words, *options)

    assert (found["total"], len(found["hits"])) == (total, shown)


@pytest.mark.parametrize(
    "words", ["", " ", "***", '"', os.fsdecode(b"\xff"), os.fsdecode(b"seen \xff")]
)
def test_what_holds_no_word_cannot_be_searched_for(terminal: Terminal, words: str) -> None:
    terminal.refuses("bad_search", "dana", "search", words)


def test_search_in_a_case_that_is_not_there_is_refused(terminal: Terminal) -> None:
    terminal.refuses("unknown_case", "dana", "search", "seen", "--case", "Birch-1")


def test_words_for_a_person_hold_nothing_that_a_terminal_would_obey(terminal: Terminal) -> None:
    terminal.note("Cedar-0412", "Seen.\n\x1b[2J\u202eAll is well.")
    folder = str(terminal.folder / "dana")
    shared = ("--vault", folder, "--passphrase-file", "-")

    said = terminal.run("timeline", "Cedar-0412", *shared, stdin=PASSPHRASE.encode() + b"\n")

    assert "Seen.\n⟨U+001B⟩[2J⟨U+202E⟩All is well." in said.out
