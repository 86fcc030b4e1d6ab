"""What the next process is told, and that nothing else is ever taken for it."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.app.relaunch import (
    LOCKED_AGAIN_ARGUMENT,
    LockedAgain,
    Stance,
    how_we_were_started,
    locked_again,
    relaunch,
)

HERE = Path(__file__).parent
WORDS = LockedAgain(HERE, is_covered=True, stance=Stance.BEHIND, geometry=b"\x01\xd9").arguments()


@given(
    name=some.text(some.characters(codec="utf-8", exclude_characters="\0"), max_size=30),
    is_covered=some.booleans(),
    stance=some.sampled_from(Stance),
    geometry=some.binary(max_size=512),
)
def test_what_is_written_is_read_again(
    name: str, is_covered: bool, stance: Stance, geometry: bytes
) -> None:
    again = LockedAgain(HERE / name, is_covered, stance, geometry)

    assert locked_again(again.arguments()) == again


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["case", "list"],
        WORDS[1:],
        WORDS[:-1],
        [*WORDS, "more"],
        [WORDS[0], "open", *WORDS[2:]],
        [*WORDS[:2], "above", *WORDS[3:]],
        [*WORDS[:3], "not hexadecimal", WORDS[4]],
        [*WORDS[:3], "00" * 513, WORDS[4]],
        [*WORDS[:4], "not/absolute"],
        [*WORDS[:4], ""],
    ],
)
def test_anything_else_is_a_plain_start(arguments: list[str]) -> None:
    assert locked_again(arguments) is None


@given(some.lists(some.text(), max_size=6))
def test_no_argument_is_too_strange(arguments: list[str]) -> None:
    assert locked_again([LOCKED_AGAIN_ARGUMENT, *arguments]) in {None, locked_again(WORDS)}


def test_the_program_is_started_again_as_it_was_without_what_it_was_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["desktop_app/__main__.py", *WORDS])
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-I", "-m", "desktop_app", *WORDS])

    assert how_we_were_started() == [sys.executable, "-I", "-m", "desktop_app"]


def test_a_handed_out_program_is_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert how_we_were_started() == [sys.executable]


def test_a_program_that_is_not_there_any_more_leaves_this_process_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "moved away"))

    assert not relaunch(LockedAgain(tmp_path, True, Stance.IN_FRONT, b""))
