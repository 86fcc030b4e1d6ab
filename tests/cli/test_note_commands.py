"""`throughline note`: recorded and corrected, never changed."""

import os

import pytest

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

PLACED = ("--type", "note", "--audience", "team")


def test_a_note_answers_with_its_own_id_and_its_entrys(terminal: Terminal) -> None:
    said = terminal.note("Cedar-0412", "She is well.")
    line = terminal.timeline("Cedar-0412")["entries"]

    assert set(said) == {"id", "note"}
    assert (line[0]["id"], line[0]["note"], line[0]["text"]) == (
        *(said["id"], said["note"], "She is well."),
    )
    assert said["id"].startswith("e_")
    assert said["note"].startswith("o_")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\ntwo\n", "one\ntwo"),
        ("one\r\ntwo\r\n", "one\ntwo"),
        ("\ufeffwith a mark", "with a mark"),
        ("Dëne Sųłıné, ᐃᓄᒃᑎᑐᑦ, 子", "Dëne Sųłıné, ᐃᓄᒃᑎᑐᑦ, 子"),
        (" kept  as it is ", " kept  as it is "),
    ],
)
def test_the_text_is_kept_to_the_letter(terminal: Terminal, typed: str, kept: str) -> None:
    terminal.note("Cedar-0412", typed)

    assert terminal.timeline("Cedar-0412")["entries"][0]["text"] == kept


def test_the_first_line_of_input_is_the_passphrase_and_the_rest_the_text(
    terminal: Terminal,
) -> None:
    vault = str(terminal.folder / "dana")
    typed = f"{PASSPHRASE}\r\nHe said:\r\n“home”".encode()

    said = terminal.run(
        *("note", "add", "Cedar-0412", *PLACED, "--occurred", "unknown"),
        *("--vault", vault, "--passphrase-file", "-"),
        stdin=typed,
    )

    assert (said.code, said.err) == (0, "")
    assert terminal.timeline("Cedar-0412")["entries"][0]["text"] == "He said:\n“home”"


@pytest.mark.parametrize(
    ("occurred", "precision", "start", "end"),
    [
        ("2026-11-10T13:20-06:00", "exact", "2026-11-10T13:20-06:00", None),
        ("~2026-11-10T13:20-06:00", "about", "2026-11-10T13:20-06:00", None),
        ("~2026-11-10", "about", "2026-11-10", None),
        ("2026-11-10", "day", "2026-11-10", None),
        ("2026-11-10/2026-11-12", "range", "2026-11-10", "2026-11-12"),
        ("unknown", "unknown", None, None),
    ],
)
def test_when_it_happened_may_be_as_vague_as_it_is_known(
    terminal: Terminal, occurred: str, precision: str, start: str | None, end: str | None
) -> None:
    terminal.do("dana", "note", "add", "Cedar-0412", *PLACED, "--occurred", occurred, text="seen")

    entry = terminal.timeline("Cedar-0412")["entries"][0]

    assert (entry["precision"], entry["start"], entry["end"]) == (precision, start, end)


@pytest.mark.parametrize(
    "occurred",
    [
        *("2026-11-10T13:20", "~2026-11-10T13:20", "2026-11-10T13:20/2026-11-10T14:00-06:00"),
        *("2026-11-10 13:20-06:00", "yesterday", "", "2026-02-30", "2026-11-12/2026-11-10"),
    ],
)
def test_a_time_that_cannot_be_read_is_bad_usage(terminal: Terminal, occurred: str) -> None:
    said = terminal.ask(
        "dana", "note", "add", "Cedar-0412", *PLACED, "--occurred", occurred, text="seen"
    )

    assert said.code == 2
    assert said.error == "usage"
    assert terminal.timeline("Cedar-0412")["total"] == 0


@pytest.mark.parametrize("occurred", ["2027-01-01", "2026-11-21T12:30-06:00"])
def test_nothing_is_recorded_before_it_happened(terminal: Terminal, occurred: str) -> None:
    arguments = ("note", "add", "Cedar-0412", *PLACED, "--occurred", occurred)

    terminal.refuses("future_time", "dana", *arguments, text="She will move.")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_note"),
        (" \n\t\n", "empty_note"),
        (b"caf\xe9", "text_not_storable"),
        (b"a\x00b", "text_not_storable"),
        (b"\xed\xa0\x80", "text_not_storable"),
    ],
)
def test_a_text_that_cannot_be_kept_is_refused(
    terminal: Terminal, text: str | bytes, code: str
) -> None:
    arguments = ("note", "add", "Cedar-0412", *PLACED, "--occurred", "2026-11-10")

    terminal.refuses(code, "dana", *arguments, text=text)


@pytest.mark.parametrize("option", ["--place", "--present", "--late-reason"])
def test_an_argument_that_is_not_utf8_is_refused(terminal: Terminal, option: str) -> None:
    arguments = ("note", "add", "Cedar-0412", *PLACED, "--occurred", "2026-11-10")

    terminal.refuses(
        "text_not_storable", "dana", *arguments, option, os.fsdecode(b"\xe9"), text="seen"
    )


@pytest.mark.parametrize(
    ("word", "audience"), [("team", "case"), ("discipline", "d_child_protection")]
)
def test_the_audience_named_is_the_one_that_reads(
    terminal: Terminal, word: str, audience: str
) -> None:
    terminal.note("Cedar-0412", "seen", "--audience", word)

    assert terminal.timeline("Cedar-0412")["entries"][0]["audience"] == audience


def test_a_note_is_for_the_own_agency_unless_said_otherwise(terminal: Terminal) -> None:
    arguments = ("--type", "contact", "--occurred", "2026-11-10")
    for text in ("first", "second"):
        terminal.do("dana", "note", "add", "Cedar-0412", *arguments, text=text)

    audiences = {entry["audience"] for entry in terminal.timeline("Cedar-0412")["entries"]}

    assert len(audiences) == 1
    assert audiences.pop().startswith("a_")


@pytest.mark.parametrize("audience", ["everyone", "d_nobody", "agency2", "a_short", "Case"])
def test_an_audience_that_is_none_is_refused(terminal: Terminal, audience: str) -> None:
    arguments = ("--type", "note", "--occurred", "2026-11-10", "--audience", audience)

    terminal.refuses("bad_value", "dana", "note", "add", "Cedar-0412", *arguments, text="seen")


def test_a_correction_stands_beneath_what_it_corrects(terminal: Terminal) -> None:
    first = terminal.note("Cedar-0412", "Home on Sunday.")

    said = terminal.do(
        "dana", "note", "amend", first["id"], "--reason", "misheard", text="Home on Monday."
    )
    entry = terminal.timeline("Cedar-0412")["entries"][0]

    assert said["note"] == first["note"]
    assert entry["text"] == "Home on Sunday."
    amendment = entry["amendments"][0]
    assert {"id", "text", "reason", "recorded", "author"} <= set(amendment)
    assert (amendment["id"], amendment["text"], amendment["reason"]) == (
        *(said["id"], "Home on Monday.", "misheard"),
    )


def test_a_struck_note_stays_readable(terminal: Terminal) -> None:
    first = terminal.note("Cedar-0412", "Wrong case.")

    terminal.do("dana", "note", "strike", first["note"][:12], "--reason", "belongs elsewhere")
    entry = terminal.timeline("Cedar-0412")["entries"][0]

    assert entry["text"] == "Wrong case."
    assert set(entry["struck"]) == {"id", "reason", "recorded", "author"}
    assert entry["struck"]["reason"] == "belongs elsewhere"
    terminal.refuses("already_struck", "dana", "note", "strike", first["id"], "--reason", "again")


@pytest.mark.parametrize(
    ("reason", "text", "code"),
    [
        (" ", "Other.", "empty_reason"),
        ("why", " ", "empty_note"),
        ("why", "She is well.", "nothing_changed"),
    ],
)
def test_a_correction_needs_a_reason_and_a_change(
    terminal: Terminal, reason: str, text: str, code: str
) -> None:
    first = terminal.note("Cedar-0412", "She is well.")

    terminal.refuses(code, "dana", "note", "amend", first["id"], "--reason", reason, text=text)


def test_a_note_is_found_by_eight_letters_of_its_id_and_not_by_seven(terminal: Terminal) -> None:
    first = terminal.note("Cedar-0412")

    amended = terminal.do(
        "dana", "note", "amend", first["id"][:10], "--reason", "why", text="Better."
    )

    assert amended["note"] == first["note"]
    for wrong in (first["id"][:9], first["id"][1:], "e_", "k_" + first["id"][2:]):
        terminal.refuses("bad_value", "dana", "note", "strike", wrong, "--reason", "why")
    terminal.refuses("unknown_entry", "dana", "note", "strike", "e_aaaaaaaa", "--reason", "why")
