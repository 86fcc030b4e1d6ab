"""`throughline consent`: decisions recorded, listed and withdrawn from a terminal."""

import pytest

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

CASE = "Cedar-0412"
CONSENT = {
    *("id", "person", "name", "decision", "capacity", "given_by", "relation", "form", "notice"),
    *("what", "to", "purpose", "conditions", "given_on", "until", "withdrawn_on"),
    *("withdrawn_to", "recorded_by", "stands", "trouble", "handoffs", "conflicts"),
}
SAID = ("--what", "Her safety plan.", "--purpose", "Planning together.")


@pytest.fixture
def jo(terminal: Terminal) -> str:
    """The young person of the case."""
    person = ("person", "add", CASE, "--name", "Jo Marten", "--part", "young_person")
    return str(terminal.do("dana", *person)["person"])


def add(terminal: Terminal, person: str, *more: str) -> str:
    """A consent for the police; its id."""
    to = ("--person", person, "--to", "Rainy Lake Police")
    return str(terminal.do("dana", "consent", "add", CASE, *to, *SAID, *more)["id"])


def listed(terminal: Terminal) -> list[dict[str, object]]:
    """Every consent of the case."""
    found: list[dict[str, object]] = terminal.do("dana", "consent", "list", CASE)["consents"]
    return found


def test_a_consent_is_added_listed_and_withdrawn(terminal: Terminal, jo: str) -> None:
    id_ = add(terminal, jo, "--on", "2026-11-02", "--until", "2027-11-02")
    [before] = listed(terminal)

    after = terminal.do("dana", "consent", "withdraw", id_, "--to", "Dana, by telephone")
    to_tell = after.pop("to_tell")

    assert to_tell == []
    assert set(before) == CONSENT
    assert (before["name"], before["given_by"]) == ("Jo Marten", "Jo Marten")
    assert (before["stands"], before["to"]) == (True, ["Rainy Lake Police"])
    assert (after["withdrawn_on"], after["withdrawn_to"]) == ("2026-11-21", "Dana, by telephone")
    assert (after["stands"], after["trouble"]) == (False, "consent_withdrawn")
    assert listed(terminal) == [after]


def test_a_refusal_and_a_substitutes_word_are_told_apart(terminal: Terminal, jo: str) -> None:
    add(terminal, jo, "--refused")
    add(terminal, jo, "--by", "Ruth Marten", "--relation", "Aunt")

    refusal, by_aunt = listed(terminal)

    assert (refusal["decision"], refusal["capacity"]) == ("refused", "capable")
    assert (by_aunt["capacity"], by_aunt["given_by"]) == ("substitute", "Ruth Marten")


def test_a_handoff_that_rests_on_it_is_told_of_when_it_is_withdrawn(
    terminal: Terminal, jo: str
) -> None:
    id_ = add(terminal, jo)
    [owen] = [
        card["id"]
        for card in terminal.do("dana", "card", "list")["cards"]
        if card["name"] == "Owen Harada"
    ]
    out = str(terminal.folder / "a.tlh")
    words = ("--purpose", "Planning together.", "--authority", "Her consent.")
    built = ("handoff", "build", CASE, "--to", owen, *words, "--consent", id_)

    terminal.do("dana", *built, "--out", out)

    after = terminal.do("dana", "consent", "withdraw", id_, "--remind")
    [action] = terminal.do("dana", "action", "list", CASE)["actions"]
    assert [(one["name"], one["bundles"]) for one in after["to_tell"]] == [
        ("Owen Harada", after["handoffs"])
    ]
    assert action["title"] == "Tell that the consent was withdrawn: Owen Harada"
    terminal.refuses("consent_withdrawn", "dana", *built, "--out", f"{out}2")


def test_what_is_incomplete_is_refused(terminal: Terminal, jo: str) -> None:
    to = ("consent", "add", CASE, "--person", jo, "--to", "Rainy Lake Police", *SAID)
    id_ = add(terminal, jo)

    terminal.refuses("consent_incomplete", "dana", *to, "--oral")
    terminal.refuses("future_time", "dana", *to, "--on", "2026-12-01")
    terminal.refuses("unknown_consent", "dana", "consent", "withdraw", jo)
    terminal.refuses("ends_before_start", "dana", "consent", "withdraw", id_, "--on", "2026-11-01")
    assert terminal.ask("dana", *to, "--on", "soon").code == 2


def test_the_list_in_words_says_who_decided_what(terminal: Terminal, jo: str) -> None:
    add(terminal, jo, "--oral", "--notice", "Told at the drop-in.", "--until", "2027-11-02")
    plain = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    said = terminal.run("consent", "list", CASE, *plain, stdin=PASSPHRASE.encode() + b"\n").out

    assert "Jo Marten said yes on 2026-11-21  to Rainy Lake Police: Her safety plan." in said
    assert "until 2027-11-02" in said
