"""`throughline conflicts`: what colleagues answered differently, listed and settled."""

from typing import Any

import pytest

from desktop_app.app.vaults import unlock_vault
from desktop_app.services.cases import change_case, find_case
from tests.cli.terminal import OWEN, Terminal
from tests.people import PASSPHRASE

SAID = ("--purpose", "One file.", "--authority", "With her consent")


def _write(terminal: Terminal, vault: str, **said: object) -> None:
    """As somebody at the window of a vault."""
    world = terminal.machine.world()
    session = unlock_vault(world, terminal.folder / vault, PASSPHRASE)
    change_case(session.vault, find_case(session.vault, "Cedar-0412"), dict(said))
    session.close()
    world.cores.shut_down()


def _hand(terminal: Terminal, name: str) -> Any:
    """Dana hands the case to Owen, who accepts it."""
    card = next(c for c in terminal.do("dana", "card", "list")["cards"] if c["name"] == OWEN[0])
    out = str(terminal.folder / name)
    arguments = ("Cedar-0412", "--to", str(card["id"]), *SAID, "--out", out)
    terminal.do("dana", "handoff", "build", *arguments)
    return terminal.do("owen", "handoff", "accept", out)


@pytest.fixture
def apart(terminal: Terminal) -> Terminal:
    """Owen holds two answers for the risk: his, and Dana's."""
    _hand(terminal, "first.tlh")
    _write(terminal, "dana", risk=3)
    _write(terminal, "owen", risk=4)
    assert _hand(terminal, "second.tlh")["conflicts"] == 1
    return terminal


def test_nothing_is_to_settle_where_nobody_disagrees(terminal: Terminal) -> None:
    assert terminal.do("dana", "conflicts", "list") == {"conflicts": []}
    assert terminal.do("dana", "conflicts", "list", "Cedar-0412") == {"conflicts": []}


def test_both_answers_are_listed_with_who_gave_them_and_which_is_shown(apart: Terminal) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list", "Cedar-0412")["conflicts"]

    assert set(conflict) == {
        *("id", "case", "codename", "of", "field", "must_choose", "answers"),
    }
    assert (conflict["field"], conflict["codename"]) == ("risk", "Cedar-0412")
    assert (conflict["must_choose"], conflict["of"]) == (True, "")
    assert {each["value"] for each in conflict["answers"]} == {3, 4}
    assert [each["choose"] for each in conflict["answers"]] == [1, 2]
    assert [each["shown"] for each in conflict["answers"]] == [True, False]
    (by,) = conflict["answers"][0]["by"]
    assert set(by) == {
        *("entry", "card", "name", "agency", "discipline", "recorded", "clock_offset_ms"),
    }
    assert by["clock_offset_ms"] is None


def test_choosing_one_answer_settles_it(apart: Terminal) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list")["conflicts"]
    wanted = conflict["answers"][1]["value"]

    settled = apart.do("owen", "conflicts", "settle", conflict["id"], "--choose", "2")

    assert set(settled) == {"id", "case", "field", "value"}
    assert (settled["field"], settled["value"]) == ("risk", wanted)
    assert apart.do("owen", "conflicts", "list") == {"conflicts": []}
    assert apart.do("owen", "case", "show", "Cedar-0412")["risk"] == wanted


def test_another_answer_takes_the_place_of_both(apart: Terminal) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list")["conflicts"]

    settled = apart.do("owen", "conflicts", "settle", conflict["id"], "--value", "2")

    assert settled["value"] == 2
    assert apart.do("owen", "conflicts", "list") == {"conflicts": []}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--choose", "3"), "bad_value"),
        (("--value", "very high"), "bad_value"),
        (("--choose", "0"), "usage"),
        (("--choose", "1", "--value", "2"), "usage"),
        ((), "usage"),
    ],
)
def test_what_settles_nothing_is_refused(
    apart: Terminal, arguments: tuple[str, ...], code: str
) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list")["conflicts"]

    said = apart.ask("owen", "conflicts", "settle", conflict["id"], *arguments)

    assert said.error == code
    assert apart.do("owen", "conflicts", "list")["conflicts"] == [conflict]


def test_what_is_settled_can_not_be_settled_again(apart: Terminal) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list")["conflicts"]
    apart.do("owen", "conflicts", "settle", conflict["id"], "--choose", "1")

    settling = ("conflicts", "settle", conflict["id"], "--choose", "1")
    apart.refuses("unknown_conflict", "owen", *settling)


def test_in_words_the_list_says_who_said_what_and_how_sure_the_time_is(apart: Terminal) -> None:
    vault = ("--vault", str(apart.folder / "owen"), "--passphrase-file", "-")

    said = apart.run("conflicts", "list", *vault, stdin=f"{PASSPHRASE}\n".encode())

    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0].startswith("Cedar-0412  Risk  o_")
    assert lines[1] == "Somebody has to choose; the first is shown meanwhile."
    assert {lines[2].split()[1], lines[4].split()[1]} == {"High", "Immediate"}
    assert lines[3].endswith("(device clock, not checked)")


def test_what_was_settled_is_listed_with_why_and_opened_again(apart: Terminal) -> None:
    (conflict,) = apart.do("owen", "conflicts", "list")["conflicts"]
    apart.do(
        "owen", "conflicts", "settle", conflict["id"], "--choose", "1", "--reason", "She said so."
    )

    (settled,) = apart.do("owen", "conflicts", "list", "--settled")["settled"]
    why = ("--reason", "It was not so.")
    apart.do("owen", "conflicts", "reopen", settled["id"], "--value", "2", *why)
    (after,) = apart.do("owen", "conflicts", "list", "Cedar-0412", "--settled")["settled"]

    assert set(settled) == {
        *("id", "case", "codename", "of", "field", "value", "reason", "holds", "by", "answers"),
    }
    assert (settled["field"], settled["reason"], settled["holds"]) == (
        "risk",
        "She said so.",
        True,
    )
    assert {each["value"] for each in settled["answers"]} == {3, 4}
    assert after["holds"] is False
