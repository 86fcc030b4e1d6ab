"""`throughline exchange`: emptied places, restored vaults, addresses nobody can read."""

import shutil
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def shared(terminal: Terminal) -> Path:
    """A folder that Dana has exchanged her one case through."""
    folder = terminal.folder / "shared"
    folder.mkdir()
    sent = terminal.ask("dana", "exchange", str(folder)).document["sent"]
    assert sent > 0
    return folder


def note(terminal: Terminal, words: str) -> None:
    arguments = ("note", "add", "Cedar-0412", "--type", "note", "--occurred", "2026-11-20")
    assert terminal.ask("dana", *arguments, text=words).code == 0


def files(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*") if path.is_file())


def test_a_folder_that_was_emptied_with_its_mark_is_not_filled_without_asking(
    terminal: Terminal, shared: Path
) -> None:
    shutil.rmtree(shared)
    shared.mkdir()

    stopped = terminal.ask("dana", "exchange", str(shared))
    left_alone = files(shared)
    accepted = terminal.ask("dana", "exchange", str(shared), "--accept-loss")
    again = terminal.ask("dana", "exchange", str(shared))

    assert stopped.error == "place_holds_less"
    assert left_alone == []
    assert accepted.document["sent"] > 0
    assert again.document["sent"] == 0


def test_a_restored_vault_takes_in_what_it_lost_then_goes_on_with_new_keys(
    terminal: Terminal, shared: Path
) -> None:
    backup = shutil.copytree(terminal.folder / "dana", terminal.folder / "backup")
    note(terminal, "Written after the backup.")
    terminal.ask("dana", "exchange", str(shared))
    key = terminal.ask("dana", "vault", "show").document["card"]
    shutil.rmtree(terminal.folder / "dana")
    shutil.move(backup, terminal.folder / "dana")
    before = files(shared)

    stopped = terminal.ask("dana", "exchange", str(shared))
    untouched = files(shared) == before
    told = terminal.ask("dana", "vault", "show").err
    note(terminal, "Written after it was restored.")
    went_on = terminal.ask("dana", "exchange", str(shared))

    assert stopped.error == "own_entries_ahead"
    assert untouched
    assert "new keys" in told
    assert terminal.ask("dana", "vault", "show").document["card"] != key
    assert went_on.code == 0
    line = terminal.ask("dana", "timeline", "Cedar-0412").document["entries"]
    assert {entry["text"] for entry in line} == {
        "Written after the backup.",
        "Written after it was restored.",
    }
    assert terminal.ask("dana", "vault", "verify").document["problems"] == []


@pytest.mark.parametrize("target", ["gs://cases/team", "s3://x", "http://store.example/"])
def test_an_address_that_is_none_is_explained(terminal: Terminal, target: str) -> None:
    said = terminal.ask("dana", "exchange", target)

    assert said.error == "bad_value"
    assert "s3://bucket" in said.err


def test_a_folder_that_is_not_there_is_gone(terminal: Terminal) -> None:
    said = terminal.ask("dana", "exchange", str(terminal.folder / "not there"))

    assert said.error == "place_gone"
