"""`throughline member` and `throughline audience`: who reads a case, and who is told of what."""

from typing import Any

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_agency_commands import LAKES, Key

CASE = "Cedar-0412"


@pytest.fixture
def lakes(terminal: Terminal) -> Key:
    """Dana leads, and Lee works, for the same agency; Owen is with the police."""
    key = Key(terminal, terminal.folder / "KEY")
    key.made = key.do("create", str(key.folder), "--name", LAKES, folder=False)
    assert terminal.create("lee", ("Lee Beaver", LAKES, "child_protection", "Worker")).code == 0
    key.enrol("lee")
    key.enrol("dana", "lead")
    return key


def card_of(terminal: Terminal, name: str) -> str:
    """Somebody's card, as Dana's vault lists it."""
    cards = terminal.do("dana", "card", "list")["cards"]
    return next(str(one["id"]) for one in cards if one["name"] == name)


def reading(answer: Any, audience: str = "case") -> list[str]:
    """Who reads an audience now."""
    return [
        one["name"] for one in answer["members"] if one["reads"] and one["audience"] == audience
    ]


def test_a_lead_lets_a_colleague_in_and_out_again(terminal: Terminal, lakes: Key) -> None:
    lee = card_of(terminal, "Lee Beaver")

    joined = terminal.do("dana", "member", "add", CASE, lee)
    left = terminal.do("dana", "member", "remove", CASE, lee)

    assert len(joined["entries"]) == 2
    assert reading(joined) == ["Dana Whitford", "Lee Beaver"]
    assert reading(left) == ["Dana Whitford"]
    listed = terminal.do("dana", "member", "list", CASE)["members"]
    shown = {one["name"]: (one["position"], one["since"], one["left"]) for one in listed}
    assert shown == {
        "Dana Whitford": ("lead", "", ""),
        "Lee Beaver": ("member", "2026-11-21", "2026-11-21"),
    }
    assert terminal.do("dana", "vault", "verify")["ok"] is True
    assert lakes.listed()


def test_a_worker_alone_decides_about_nobody(terminal: Terminal) -> None:
    owen = card_of(terminal, "Owen Harada")

    terminal.refuses("not_a_lead", "dana", "member", "add", CASE, owen)
    terminal.refuses("unknown_member", "dana", "member", "remove", CASE, owen)


@pytest.mark.usefixtures("lakes")
def test_what_can_not_be_is_refused_and_changes_nothing(terminal: Terminal) -> None:
    lee = card_of(terminal, "Lee Beaver")
    terminal.do("dana", "member", "add", CASE, lee)

    terminal.refuses("already_a_member", "dana", "member", "add", CASE, lee)
    terminal.refuses("unknown_card", "dana", "member", "add", CASE, "k_aaaaaaaaaa")
    terminal.refuses("bad_value", "dana", "member", "add", CASE, lee, "--audience", "nobody")
    own = card_of(terminal, "Dana Whitford")
    terminal.refuses("bad_value", "dana", "member", "remove", CASE, own)
    terminal.refuses("bad_value", "dana", "member", "lost", own)


def test_a_lost_laptop_is_shut_out_with_its_agencys_news(terminal: Terminal, lakes: Key) -> None:
    lee = card_of(terminal, "Lee Beaver")
    terminal.do("dana", "member", "add", CASE, lee)
    terminal.note(CASE)
    news = lakes.path("lost.invite")
    lakes.do("revoke", lee, "--out", news)

    told = terminal.do("dana", "member", "lost", lee, "--revocation", news)

    assert (told["revoked"], told["left_to"]) == (True, [])
    assert [(one["codename"], one["entries"]) for one in told["held"]] == [(CASE, 1)]
    assert reading(terminal.do("dana", "member", "list", CASE)) == ["Dana Whitford"]


@pytest.mark.usefixtures("lakes")
def test_without_its_agencys_word_that_is_said(terminal: Terminal) -> None:
    lee = card_of(terminal, "Lee Beaver")
    terminal.do("dana", "member", "add", CASE, lee)
    vault = ("--vault", str(terminal.folder / "dana"), "--passphrase-file")

    file = terminal.folder / "passphrase"
    file.write_text("river candle otter mitten plaid")
    said = terminal.run("member", "lost", lee, "--safe-until", "2026-11-19", *vault, str(file))

    assert said.code == 0
    assert "has not revoked it yet" in said.out
    assert "Whoever has it and its passphrase can read what it held already: Cedar" in said.out


@pytest.mark.usefixtures("lakes")
def test_advice_is_unlisted_and_a_group_listed_by_themselves(terminal: Terminal) -> None:
    lee = card_of(terminal, "Lee Beaver")
    purpose = ("--for", "privileged_advice")

    advice = terminal.do("dana", "audience", "declare", CASE, "--title", "Advice", *purpose)
    pair = terminal.do(
        "dana", "audience", "declare", CASE, "--title", "The two of us", "--member", lee
    )

    listed = terminal.do("dana", "audience", "list", CASE)["audiences"]
    assert (advice["listed"], pair["listed"]) == (False, True)
    assert {one["audience"] for one in listed} == {advice["audience"], pair["audience"]}
    team = terminal.do("dana", "member", "list", CASE)
    assert reading(team, pair["audience"]) == ["Dana Whitford", "Lee Beaver"]
    assert reading(team, advice["audience"]) == ["Dana Whitford"]
