"""`throughline role`: given, listed by day, ended, and the titles there are."""

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_agency_commands import LAKES, Key
from tests.people import PASSPHRASE

CASE = "Cedar-0412"
FILES = "file_coordinator"
ROLE = {
    *("id", "role", "title", "words", "name", "agency", "since", "until", "withdrawn"),
    *("recorded_by", "by_lead", "conflicts"),
}


@pytest.fixture
def leading(terminal: Terminal) -> Terminal:
    """Dana leads her case, by a card of her agency."""
    key = Key(terminal, terminal.folder / "KEY")
    key.made = key.do("create", str(key.folder), "--name", LAKES, folder=False)
    key.enrol("dana", "lead")
    return terminal


def give(terminal: Terminal, *more: str, who: str = "me") -> str:
    """A file co-ordinator; the role's id."""
    said = terminal.do("dana", "role", "set", CASE, FILES, "--person", who, *more)
    return str(said["id"])


def listed(terminal: Terminal, *more: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = terminal.do("dana", "role", "list", CASE, *more)["roles"]
    return found


def test_who_was_file_coordinator_on_6_november_can_be_asked(leading: Terminal) -> None:
    give(leading, "--since", "2026-11-02")
    give(leading, "--since", "2026-11-09", "--agency", "Lakeside", who="Noor Kalsi")

    [then] = listed(leading, "--on", "2026-11-06")
    [now] = listed(leading)

    assert set(then) == ROLE
    assert (then["name"], then["until"]) == ("Dana Whitford", "2026-11-09")
    assert (now["name"], now["agency"], now["title"]) == (
        "Noor Kalsi",
        "Lakeside",
        "File co-ordinator",
    )
    assert len(listed(leading, "--all")) == 2


def test_a_role_is_ended_or_was_a_mistake(leading: Terminal) -> None:
    ended = give(leading, "--since", "2026-11-02")
    leading.do("dana", "role", "end", ended, "--on", "2026-11-04")
    mistaken = give(leading, "--since", "2026-11-05")

    leading.do("dana", "role", "end", mistaken, "--mistake", "It is Noor’s.")

    assert listed(leading) == []
    told = {each["id"]: (each["until"], each["withdrawn"]) for each in listed(leading, "--all")}
    assert told == {ended: ("2026-11-04", ""), mistaken: (None, "It is Noor’s.")}


def test_the_titles_name_their_source_and_claim_no_check(terminal: Terminal) -> None:
    titles = terminal.do("dana", "role", "titles")["titles"]

    command = [each["role"] for each in titles if each["group"] == "command"]
    assert command == ["major_case_manager", "primary_investigator", FILES]
    assert not any(each["verified"] for each in titles)
    assert all(each["source"] and each["title_fr"] for each in titles)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("sheriff", "--person", "me"), "bad_value"),
        (("other", "--person", "me"), "empty_role"),
        ((FILES, "--person", "k_aaaaaaaa"), "unknown_card"),
    ],
)
def test_what_makes_no_sense_is_refused(
    leading: Terminal, more: tuple[str, ...], code: str
) -> None:
    said = leading.ask("dana", "role", "set", CASE, *more)

    assert said.error == code


def test_the_plain_list_reads_as_sentences(leading: Terminal) -> None:
    give(leading, "--since", "2026-11-02")

    vault = ("--vault", str(leading.folder / "dana"), "--passphrase-file", "-")
    said = leading.run("role", "list", CASE, *vault, stdin=PASSPHRASE.encode())

    assert "File co-ordinator: Dana Whitford, Northern Lakes CFS" in said.out
    assert "since 2026-11-02" in said.out
