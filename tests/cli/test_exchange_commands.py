"""`throughline exchange`: what went, what came, and what it refuses."""

import shutil
from pathlib import Path

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

ANSWER = {
    *("sent", "received", "conflicts", "missing", "waiting", "from", "problems"),
    *("files_sent", "files_received", "files_waiting", "bytes_sent"),
}


def _stick(terminal: Terminal) -> Path:
    stick = terminal.folder / "stick"
    stick.mkdir()
    return stick


def test_an_exchange_says_what_went_and_what_came(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    stick = _stick(terminal)

    first = terminal.do("dana", "exchange", str(stick))
    again = terminal.do("dana", "exchange", str(stick))

    assert set(first) == ANSWER
    assert first["sent"] > 0
    assert (first["received"], first["problems"], first["waiting"]) == (0, [], 0)
    assert (again["sent"], again["bytes_sent"]) == (0, 0)


def test_in_words_it_tells_how_many_entries(terminal: Terminal) -> None:
    stick = _stick(terminal)
    shared = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    typed = PASSPHRASE.encode() + b"\n"

    said = terminal.run("exchange", str(stick), *shared, stdin=typed)

    assert said.code == 0, said
    assert said.out.startswith("Sent ")


def test_only_bringing_in_leaves_the_folder_as_it_is(terminal: Terminal) -> None:
    stick = _stick(terminal)

    went = terminal.do("dana", "exchange", str(stick), "--pull-only")

    assert went["sent"] == 0
    assert [path for path in stick.rglob("*") if not path.name.startswith(".")] == []


def test_a_budget_is_kept_and_the_rest_waits(terminal: Terminal) -> None:
    stick = _stick(terminal)
    terminal.note("Cedar-0412")

    went = terminal.do("dana", "exchange", str(stick), "--budget", "10")

    assert went["sent"] == 0
    assert went["waiting"] > 0
    assert not (stick / "seg").exists()  # the keys alone go ahead of a budget


def test_a_folder_that_was_emptied_is_asked_about(terminal: Terminal) -> None:
    stick = _stick(terminal)
    sent = terminal.do("dana", "exchange", str(stick))["sent"]
    shutil.rmtree(stick / "seg")

    terminal.refuses("place_holds_less", "dana", "exchange", str(stick))
    again = terminal.do("dana", "exchange", str(stick), "--accept-loss")

    assert again["sent"] == sent


def test_neither_sending_nor_receiving_is_bad_usage(terminal: Terminal) -> None:
    stick = _stick(terminal)

    said = terminal.ask("dana", "exchange", str(stick), "--push-only", "--pull-only")

    assert said.code == 2


def test_a_folder_that_is_not_there_is_a_fault(terminal: Terminal) -> None:
    terminal.refuses("place_gone", "dana", "exchange", str(terminal.folder / "no such stick"))
