"""`throughline card`: who signs, and how far we know them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import OWEN, Terminal

CARD = {"id", "name", "agency", "discipline", "job", "authority", "state", "code"}
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
STRANGER = ("Ardelle Bruyère", "Three Rivers Liaison", "indigenous_liaison", "Liaison")


@pytest.fixture
def stranger(terminal: Terminal) -> str:
    """The card of somebody nobody here has met, as a file."""
    terminal.create("stranger", STRANGER)
    path = terminal.folder / "stranger.card"
    terminal.do("stranger", "card", "export", "--out", str(path))
    return str(path)


def test_the_own_card_comes_first_then_those_one_has_met(terminal: Terminal) -> None:
    shown = terminal.do("dana", "card", "show")
    listed = terminal.do("dana", "card", "list")

    assert set(listed) == {"cards"}
    assert all(set(card) == CARD for card in listed["cards"])
    assert listed["cards"][0] == shown
    assert [card["state"] for card in listed["cards"]] == ["own", "met"]
    assert listed["cards"][1]["name"] == OWEN[0]
    assert len(shown["code"].split()) == 6


def test_both_sides_compare_the_same_code(terminal: Terminal) -> None:
    own = terminal.do("owen", "card", "show")["code"]
    seen = terminal.do("dana", "card", "list")["cards"][1]["code"]

    assert seen == own


def test_a_card_is_unverified_until_its_code_was_compared(
    terminal: Terminal, stranger: str
) -> None:
    known = terminal.do("dana", "card", "import", stranger)
    spoken = terminal.do("stranger", "card", "show")["code"]

    heard = terminal.do("dana", "card", "confirm", known["id"], "--code", spoken)
    met = terminal.do("dana", "card", "confirm", known["id"][:10], "--code", spoken, "--met")
    again = terminal.do("dana", "card", "confirm", known["id"], "--code", spoken)

    assert set(known) == CARD
    assert [card["state"] for card in (known, heard, met, again)] == [
        *("unverified", "confirmed", "met", "met"),
    ]


@pytest.mark.parametrize("code", ["", "12345", "00000 " * 6])
def test_another_code_confirms_nothing(terminal: Terminal, stranger: str, code: str) -> None:
    id_ = terminal.do("dana", "card", "import", stranger)["id"]

    terminal.refuses("card_code_differs", "dana", "card", "confirm", id_, "--code", code)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda _: b"", "card_malformed"),
        (lambda _: b"hello", "card_malformed"),
        (lambda line: line + b"{}\n", "card_malformed"),
        (lambda _: b"x" * 100_000, "card_malformed"),
        (lambda line: line.replace(b"Bruy", b"Brug"), "card_not_signed"),
        (lambda line: line.replace(b'"sig":"', b'"sig":"A'), "card_malformed"),
    ],
)
def test_a_card_that_was_altered_is_not_taken_in(
    terminal: Terminal, stranger: str, change: Callable[[bytes], bytes], code: str
) -> None:
    path = terminal.folder / "altered.card"
    path.write_bytes(change(Path(stranger).read_bytes()))

    terminal.refuses(code, "dana", "card", "import", str(path))


def test_a_card_file_that_is_not_there_is_refused(terminal: Terminal) -> None:
    terminal.refuses("file_gone", "dana", "card", "import", str(terminal.folder / "no"))
    terminal.refuses("file_unreadable", "dana", "card", "import", str(terminal.folder))


def test_someone_without_throughline_is_known_by_an_age_key(terminal: Terminal) -> None:
    arguments = ("--name", "Clinic", "--agency", "Health unit", "--recipient", RECIPIENT)

    kept = terminal.do("dana", "card", "outside", *arguments)
    confirmed = terminal.do("dana", "card", "confirm", kept["id"], "--code", kept["code"])

    assert set(kept) == CARD
    assert (kept["state"], kept["authority"]) == ("unverified", "")
    assert confirmed == {**kept, "state": "confirmed"}


@pytest.mark.parametrize(
    ("name", "recipient", "code"),
    [
        ("Clinic", "age1nothing", "bad_recipient"),
        ("Clinic", "AGE-SECRET-KEY-1", "bad_recipient"),
        ("Clinic", "é", "bad_recipient"),
        ("Clinic", "\udcff", "bad_recipient"),
        (" ", RECIPIENT, "empty_name"),
        ("\udcff", RECIPIENT, "text_not_storable"),
    ],
)
def test_an_outside_card_needs_a_name_and_a_key(
    terminal: Terminal, name: str, recipient: str, code: str
) -> None:
    arguments = ("--name", name, "--agency", "Health unit", "--recipient", recipient)

    terminal.refuses(code, "dana", "card", "outside", *arguments)


def test_the_line_for_ssh_keygen_names_the_key_and_its_one_use(terminal: Terminal) -> None:
    out = terminal.folder / "allowed_signers"

    terminal.do("dana", "card", "export", "--format", "allowed-signers", "--out", str(out))
    principal, namespaces, algorithm, key = out.read_text().split()

    assert principal.startswith("k-")
    assert len(principal) == 15
    assert namespaces == 'namespaces="handoff@throughline"'
    assert (algorithm, key[:20]) == ("ssh-ed25519", "AAAAC3NzaC1lZDI1NTE5")
    terminal.refuses("file_exists", "dana", "card", "export", "--out", str(out))


@pytest.mark.parametrize(
    ("id_", "code"), [("k_aaaaaaaa", "unknown_card"), ("k_a", "bad_value"), ("Owen", "bad_value")]
)
def test_a_card_that_is_not_there_is_not_confirmed(
    terminal: Terminal, id_: str, code: str
) -> None:
    terminal.refuses(code, "dana", "card", "confirm", id_, "--code", "1")
