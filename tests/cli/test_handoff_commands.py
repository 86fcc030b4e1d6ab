"""`throughline handoff`: what one person hands over, another takes in, and nothing more."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import OWEN, Terminal, fingerprint
from tests.mails import PDF
from tests.people import PASSPHRASE

OPENED = {
    *("ok", "from", "to", "kind", "series", "number", "entries", "new", "changed"),
    *("conflicts", "withheld", "problems"),
}
SAID = ("--purpose", "The team there takes over.", "--authority", "With her consent")


def _owen(terminal: Terminal) -> str:
    card = terminal.do("dana", "card", "list")["cards"][1]
    assert card["name"] == OWEN[0]
    return str(card["id"])


def _build(terminal: Terminal, *more: str, name: str = "cedar.tlh") -> tuple[Any, Path]:
    out = terminal.folder / name
    arguments = ("Cedar-0412", "--to", _owen(terminal), *SAID, "--out", str(out), *more)
    return terminal.do("dana", "handoff", "build", *arguments), out


def test_a_handoff_says_what_it_holds_and_is_read_back(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")

    sent, out = _build(terminal)

    assert set(sent) == {"file", "sha256", "entries", "withheld", "attachments", "bytes"}
    assert sent["bytes"] == out.stat().st_size
    assert (sent["entries"], sent["withheld"], sent["attachments"]) == (2, 0, 0)
    assert out.stat().st_mode & 0o077 == 0


def test_opening_a_handoff_describes_it_and_changes_nothing(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    _, out = _build(terminal)
    before = fingerprint(terminal.folder / "owen")

    opened = terminal.do("owen", "handoff", "open", str(out))

    assert set(opened) >= OPENED
    assert set(opened) - OPENED == {
        *("case", "codename", "purpose", "authority", "limits", "created", "attachments"),
        *("lineage", "missing_numbers", "returned", "upgraded", "notice", "about", "parts"),
        *("reasons", "unexplained"),
    }
    assert set(opened["from"]) == {
        *("id", "name", "agency", "discipline", "job", "state", "code"),
    }
    assert (opened["ok"], opened["from"]["state"], opened["to"]) == (True, "met", [OWEN[0]])
    assert (opened["kind"], opened["number"], opened["problems"]) == ("copy", 1, [])
    assert (opened["entries"], opened["new"], opened["changed"]) == (2, 2, 0)
    assert fingerprint(terminal.folder / "owen") == before


def test_accepting_brings_the_line_over_word_for_word(terminal: Terminal) -> None:
    note = terminal.note("Cedar-0412", "Home on Sunday.")
    terminal.do("dana", "note", "amend", note["id"], "--reason", "misheard", text="On Monday.")
    path = terminal.folder / "plan.pdf"
    path.write_bytes(PDF)
    terminal.do("dana", "add", "Cedar-0412", str(path), "--audience", "team")
    _, out = _build(terminal)

    accepted = terminal.do("owen", "handoff", "accept", str(out))
    again = terminal.do("owen", "handoff", "accept", str(out))

    assert set(accepted) == {"case", "entries", "conflicts"}
    assert (accepted["entries"], accepted["conflicts"]) == (4, 0)
    assert again == {**accepted, "entries": 0}
    sent, received = (terminal.timeline("Cedar-0412", vault=vault) for vault in ("dana", "owen"))
    assert received == sent
    assert terminal.do("owen", "vault", "verify")["ok"] is True
    assert list((terminal.folder / "owen" / "inbox").iterdir()) == []


def test_only_the_chosen_audiences_leave(terminal: Terminal) -> None:
    terminal.note("Cedar-0412", "For everyone.")
    terminal.note("Cedar-0412", "For us.", "--audience", "agency")
    _, out = _build(terminal)

    terminal.do("owen", "handoff", "accept", str(out))
    texts = [entry["text"] for entry in terminal.timeline("Cedar-0412", vault="owen")["entries"]]

    assert texts == ["For everyone."]


def test_two_handoffs_to_the_same_people_are_one_series(terminal: Terminal) -> None:
    _, first = _build(terminal, name="1.tlh")
    terminal.note("Cedar-0412")
    _, second = _build(terminal, name="2.tlh")

    opened = [terminal.do("owen", "handoff", "open", str(path)) for path in (first, second)]

    assert [one["number"] for one in opened] == [1, 2]
    assert opened[0]["series"] == opened[1]["series"]


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--purpose", " ", "empty_purpose"),
        ("--authority", "", "empty_authority"),
        ("--purpose", "\udcff", "text_not_storable"),
        ("--to", "k_aaaaaaaa", "unknown_card"),
        ("--to", "Owen", "bad_value"),
        ("--audience", "nobody", "bad_value"),
        ("--out", "no/such/folder.tlh", "not_writable"),
        ("--out", "dana/vault.json", "file_exists"),
    ],
)
def test_a_handoff_that_is_not_right_is_not_built(
    terminal: Terminal, option: str, value: str, code: str
) -> None:
    given = {
        "--to": _owen(terminal),
        "--out": "x.tlh",
        **dict(zip(SAID[::2], SAID[1::2], strict=True)),
    }
    given |= {option: value}
    given["--out"] = str(terminal.folder / given["--out"])
    arguments = [word for pair in given.items() for word in pair]
    before = fingerprint(terminal.folder)

    said = terminal.ask("dana", "handoff", "build", "Cedar-0412", *arguments)

    assert said.error == code
    assert fingerprint(terminal.folder) == before


def test_a_channel_that_was_never_used_is_nothing_to_hand_over(terminal: Terminal) -> None:
    arguments = ("Cedar-0412", "--to", _owen(terminal), *SAID, "--audience", "agency")
    out = terminal.folder / "x.tlh"

    terminal.refuses("bad_value", "dana", "handoff", "build", *arguments, "--out", str(out))

    assert not out.exists()


def test_a_handoff_goes_without_a_file_that_is_lost_and_both_sides_are_told(
    terminal: Terminal,
) -> None:
    path = terminal.folder / "plan.pdf"
    path.write_bytes(PDF)
    terminal.do("dana", "add", "Cedar-0412", str(path), "--audience", "team")
    next((terminal.folder / "dana" / "att").glob("*/*")).unlink()
    out = terminal.folder / "x.tlh"
    arguments = ("Cedar-0412", "--to", _owen(terminal), *SAID, "--out", str(out))

    built = terminal.do("dana", "handoff", "build", *arguments)
    opened = terminal.do("owen", "handoff", "open", str(out))
    accepted = terminal.do("owen", "handoff", "accept", str(out))

    assert (built["attachments"], built["not_included"]) == (0, 1)
    assert opened["problems"] == ["absent 1"]
    assert accepted["absent"] == 1


@pytest.mark.parametrize("command", ["open", "accept"])
@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "file_gone"), (b"", "not_sealed"), (b"hello", "not_sealed"), ("", "not_a_file")],
    ids=["nothing", "empty", "a letter", "a folder"],
)
def test_what_is_no_bundle_is_refused(
    terminal: Terminal, command: str, content: bytes | str | None, code: str
) -> None:
    path = terminal.folder / "x.tlh"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        path.mkdir()

    terminal.refuses(code, "owen", "handoff", command, str(path))


def test_a_handoff_for_others_is_refused(terminal: Terminal) -> None:
    _, out = _build(terminal)
    terminal.create("third", ("Farida Nasser", "Crown office", "crown", ""))

    terminal.refuses("not_for_us", "third", "handoff", "open", str(out))


def test_in_words_progress_and_all_is_said_in_a_few_lines(terminal: Terminal) -> None:
    _, out = _build(terminal)
    vault = ("--vault", str(terminal.folder / "owen"), "--passphrase-file", "-")

    said = terminal.run("handoff", "open", str(out), *vault, stdin=f"{PASSPHRASE}\n".encode())

    assert (said.code, said.err) == (0, "")
    assert "Purpose: The team there takes over." in said.out


def test_a_changed_key_gets_nothing_until_its_code_was_compared(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    terminal.create("new laptop", OWEN)
    path = terminal.folder / "new.card"
    terminal.do("new laptop", "card", "export", "--out", str(path))
    card = terminal.do("dana", "card", "import", str(path))
    out = terminal.folder / "a.tlh"
    build = ("handoff", "build", "Cedar-0412", "--to", card["id"], *SAID, "--out", str(out))

    terminal.refuses("card_key_changed", "dana", *build)
    was_there = out.exists()
    spoken = terminal.do("new laptop", "card", "show")["code"]
    terminal.do("dana", "card", "confirm", card["id"], "--code", spoken)
    terminal.do("dana", *build)

    assert not was_there
    assert out.exists()
