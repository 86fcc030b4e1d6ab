"""What a person at a terminal is told in words, where a script would ask for --json."""

from pathlib import Path

import pytest

from desktop_app.cli.answering import failed
from desktop_app.cli.plain_words import audience_words, counted, problem_words, why_not
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from tests.cli.terminal import OWEN, Said, Terminal
from tests.people import PASSPHRASE

HANDED = ("--purpose", "The team there takes over.", "--authority", "With her consent")


def _told(terminal: Terminal, vault: str, *arguments: str) -> Said:
    shared = ("--vault", str(terminal.folder / vault), "--passphrase-file", "-")
    said = terminal.run(*arguments, *shared, stdin=f"{PASSPHRASE}\n".encode())
    assert said.err == "", said
    return said


def _bundle(terminal: Terminal, sender: str, receiver: str) -> Path:
    out = terminal.folder / "cedar.tlh"
    card = terminal.do(receiver, "card", "show")["id"]
    arguments = ("Cedar-0412", "--to", card, *HANDED, "--out", str(out))
    terminal.do(sender, "handoff", "build", *arguments)
    return out


@pytest.fixture
def stranger(terminal: Terminal) -> Terminal:
    """A third vault whose card `dana` took in; it took in hers. Nobody compared a code."""
    terminal.create("farida", ("Farida Nasser", "Crown office", "crown", ""))
    for one, other in (("dana", "farida"), ("farida", "dana")):
        card = terminal.folder / f"{one}.card"
        terminal.do(one, "card", "export", "--out", str(card))
        terminal.do(other, "card", "import", str(card))
    return terminal


@pytest.mark.parametrize(
    ("number", "thing", "words"),
    [
        (0, "entry", "0 entries"),
        (1, "entry", "1 entry"),
        (2, "entry", "2 entries"),
        (1, "file", "1 file"),
        (3, "case", "3 cases"),
    ],
)
def test_one_thing_is_not_called_many(number: int, thing: str, words: str) -> None:
    assert counted(number, thing) == words


@pytest.mark.parametrize(
    ("audience", "words"),
    [
        (WHOLE_TEAM, "whole team"),
        (Audience("d_police"), "Police only"),
        (Audience("a_abcdefghijklm"), "Northern Lakes CFS only"),
        (Audience("a_mmmmmmmmmmmmm"), "a group that has no name here, a_mmmmmmmmmmmmm"),
    ],
)
def test_an_audience_is_named_and_not_tagged(audience: Audience, words: str) -> None:
    assert audience_words(audience, {Audience("a_abcdefghijklm"): "Northern Lakes CFS"}) == words


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("attachment_missing a_aaaa", "A file is not where it was kept: a_aaaa"),
        ("E_BAD_SIG e_aaaa", "An entry can’t be verified (E_BAD_SIG): e_aaaa"),
        ("gap c_aaaa d_police", "Earlier entries are missing: c_aaaa d_police"),
    ],
)
def test_what_verifying_finds_is_told_in_words(problem: str, words: str) -> None:
    assert problem_words(problem) == words


@pytest.mark.parametrize("group", ["", "vault", "case", "person", "note", "card", "handoff"])
def test_no_command_is_explained_with_half_a_sentence(bare: Terminal, group: str) -> None:
    said = bare.run(*group.split(), "--help").out

    listed = said.partition("Commands:\n")[2].splitlines()
    assert listed
    assert not any(line.endswith("...") for line in listed)


def test_the_line_says_who_reads_each_note_what_it_is_and_how_to_name_it(
    terminal: Terminal,
) -> None:
    notes = [
        terminal.note("Cedar-0412", f"For {who}.", "--audience", who)
        for who in ("team", "discipline", "agency")
    ]

    said = _told(terminal, "dana", "timeline", "Cedar-0412").out

    for words in ("(whole team)", "(Child protection only)", "(Northern Lakes CFS only)"):
        assert f"2026-11-10  Note  Dana Whitford, Northern Lakes CFS  {words}" in said
    assert all(note["id"][:10] in said and note["id"] not in said for note in notes)
    assert said.rstrip().endswith("3 notes.")


def test_who_looked_is_told_in_words_beside_each_code(terminal: Terminal) -> None:
    terminal.do("dana", "case", "show", "Cedar-0412")

    said = _told(terminal, "dana", "access", "list", "--case", "Cedar-0412").out

    assert "Dana Whitford  Opened the case (opened_case)  Cedar-0412" in said
    assert "+00:00" not in said


def test_a_beginning_that_two_ids_share_says_how_many_do() -> None:
    refusal = Refusal(RefusalCode.AMBIGUOUS_ID, count=2)

    said = why_not(refusal)

    assert "2 ids in this vault begin so" in said


def test_the_line_shows_what_became_of_a_note(terminal: Terminal) -> None:
    first = terminal.note("Cedar-0412", "Home on Sunday.", "--place", "Kenora")
    for text in ("On Friday.", "On Saturday.", "On Monday."):
        amended = terminal.do(
            *("dana", "note", "amend", first["id"], "--reason", "misheard"), text=text
        )
        if text == "On Saturday.":
            terminal.do("dana", "note", "strike", amended["id"], "--reason", "not heard at all")
    terminal.do("dana", "note", "strike", first["id"], "--reason", "another child")

    said = _told(terminal, "dana", "timeline", "Cedar-0412").out.splitlines()

    assert {"On Monday.", "  First written: Home on Sunday.", "  Place: Kenora"} <= set(said)
    friday, saturday = said.index("  It read: On Friday."), said.index("  It read: On Saturday.")
    assert said[friday - 1].startswith("  Amended by Dana Whitford: misheard  e_")
    assert said[saturday - 1].endswith("misheard  (struck: not heard at all)")
    assert sum("On Monday." in line for line in said) == 1
    assert "  Struck by Dana Whitford: another child" in said
    assert "Amended  Struck" in said[1]


def test_a_stretch_of_the_line_says_that_there_is_more(terminal: Terminal) -> None:
    for _ in range(2):
        terminal.note("Cedar-0412")

    said = _told(terminal, "dana", "timeline", "Cedar-0412", "--limit", "1")

    assert said.out.rstrip().endswith(
        "1 of 2 notes. 1 after, from --offset 1. --limit 0 shows all."
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("search", "unseen"), "No note and no file holds all those words."),
        (("timeline", "Cedar-0412"), "0 notes."),
        (("person", "list", "Cedar-0412"), "Nobody yet. `person add CASE` says who is in it."),
    ],
)
def test_nothing_is_said_and_not_left_blank(
    terminal: Terminal, arguments: tuple[str, ...], words: str
) -> None:
    assert _told(terminal, "dana", *arguments).out == f"{words}\n"


def test_how_it_is_safe_to_reach_somebody_stands_beside_their_name(terminal: Terminal) -> None:
    person = ("--name", "Jo Marten", "--part", "young_person", "--safe-contact", "text only")
    terminal.do("dana", "person", "add", "Cedar-0412", *person)

    said = _told(terminal, "dana", "person", "list", "Cedar-0412")

    assert said.out == "J.M.  Jo Marten  Young person  Safe contact: text only\n"


@pytest.mark.parametrize("command", ["open", "accept"])
def test_a_sender_nobody_compared_is_said_to_be_so(stranger: Terminal, command: str) -> None:
    card = stranger.do("dana", "card", "show")["id"]
    out = _bundle(stranger, "dana", "farida")

    said = _told(stranger, "farida", "handoff", command, str(out)).out

    assert "Dana Whitford, Northern Lakes CFS (not compared yet)" in said
    assert f"card confirm {card} --code" in said


def test_of_a_sender_who_was_met_no_warning_is_given(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    out = _bundle(terminal, "dana", "owen")

    said = _told(terminal, "owen", "handoff", "accept", str(out)).out

    assert (
        said == "Accepted 2 entries from Dana Whitford, Northern Lakes CFS (compared in person).\n"
    )


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("handoff", "build", "Cedar-0412", "--to", "Owen", *HANDED, "--out", "x"), "card list"),
        (("note", "strike", "e_short", "--reason", "why"), "`timeline` shows it"),
        (("timeline", "c_short"), "codename"),
        (("timeline", "Cedar-0412", "--audience", "nobody"), "team, discipline, agency"),
    ],
)
def test_a_value_that_can_not_be_used_is_told_how_it_should_look(
    terminal: Terminal, arguments: tuple[str, ...], hint: str
) -> None:
    shared = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    said = terminal.run(*arguments, *shared, stdin=f"{PASSPHRASE}\n".encode())

    assert (said.code, said.out) == (1, "")
    assert "Code TL-318." in said.err
    assert hint in said.err


def test_words_that_can_not_be_searched_for_are_told_what_can(terminal: Terminal) -> None:
    shared = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    said = terminal.run("search", "***", *shared, stdin=f"{PASSPHRASE}\n".encode())

    assert "words of letters or digits, at most 64" in said.err
    assert "quotation marks" not in said.err


def test_the_card_list_says_how_far_each_is_known(stranger: Terminal) -> None:
    said = _told(stranger, "dana", "card", "list").out

    assert f"{OWEN[0]}, {OWEN[1]}  (compared in person)" in said
    assert "Farida Nasser, Crown office  (not compared yet)" in said


def test_a_terminal_obeys_nothing_that_stands_in_a_name_it_complains_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    turned = Refusal(RefusalCode.CARD_KEY_CHANGED, name="Owen\x1b]0;evil\x07 \u202eH.")

    failed(turned, as_json=False)

    said = capsys.readouterr().err
    assert "Owen⟨U+001B⟩]0;evil⟨U+0007⟩ ⟨U+202E⟩H." in said
