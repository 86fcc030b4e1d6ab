"""`throughline note adopt`: another's note, handed over, made one's own word too."""

from typing import Any

import pytest

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

CASE = "Cedar-0412"
ADOPTION = {"id", "by", "agency", "as", "recorded", "differences", "counts", "whole"}


@pytest.fixture
def handed(terminal: Terminal) -> str:
    """A consultation of Dana's that Owen took in; its id."""
    written = terminal.note(CASE, "We agreed to visit.", "--type", "consultation")
    owen = terminal.do("owen", "card", "list")["cards"][0]["id"]
    out = terminal.folder / "a.tlh"
    ground = ("--purpose", "Planning.", "--authority", "Consent.")
    terminal.do("dana", "handoff", "build", CASE, "--to", owen, *ground, "--out", str(out))
    terminal.do("owen", "handoff", "accept", str(out))
    return str(written["id"])


def told(terminal: Terminal, vault: str = "owen") -> dict[str, Any]:
    """The only entry, as one of them has it."""
    [entry] = terminal.timeline(CASE, vault=vault)["entries"]
    return dict(entry)


def adopted(terminal: Terminal, id_: str, *more: str, text: str = "", vault: str = "owen") -> Any:
    """It is shown, and what was shown is adopted."""
    shown = terminal.do(vault, "review", "show", id_)["shown"]
    return terminal.do(vault, "note", "adopt", id_, "--shown", shown, *more, text=text)


def test_a_note_is_adopted_with_what_differs_from_standard_input(
    terminal: Terminal, handed: str
) -> None:
    said = adopted(terminal, handed, text="The car was blue.")

    entry = told(terminal)
    [adoption] = entry["adoptions"]
    assert said == {"id": adoption["id"], "entry": handed}
    assert set(adoption) == ADOPTION
    assert (adoption["by"], adoption["as"]) == ("Owen Harada", "adopted")
    assert (adoption["differences"], adoption["counts"]) == ("The car was blue.", True)
    assert entry["signed_by"] == ["Dana Whitford"]


def test_a_consultation_is_signed_too(terminal: Terminal, handed: str) -> None:
    adopted(terminal, handed, "--as", "countersigned")

    assert told(terminal)["signed_by"] == ["Dana Whitford", "Owen Harada"]


def test_ones_own_note_is_refused(terminal: Terminal, handed: str) -> None:
    shown = terminal.do("dana", "review", "show", handed)["shown"]

    terminal.refuses("adopt_own", "dana", "note", "adopt", handed, "--shown", shown)


def test_nothing_is_adopted_that_was_not_shown_as_it_stands(
    terminal: Terminal, handed: str
) -> None:
    shared = ("--vault", str(terminal.folder / "owen"), "--passphrase-file", "-")

    terminal.refuses("usage", "owen", "note", "adopt", handed)
    other = "s_aaaaaaaaaaaaaaaa"
    terminal.refuses("adopt_unseen", "owen", "note", "adopt", handed, "--shown", other)
    said = terminal.run("note", "adopt", handed, *shared, stdin=PASSPHRASE.encode() + b"\n")

    assert said.code == 0
    assert "We agreed to visit." in said.err
    assert "now your word too" in said.out
