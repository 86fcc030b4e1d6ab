"""Places that were exchanged through before, and what has become of them."""

import shutil
from pathlib import Path

import pytest

from desktop_app.app.known_places import credentials_in, open_known_place
from desktop_app.exchange.folder_place import MARKER
from desktop_app.exchange.store_addresses import Credentials


class Kept(dict[str, bytes]):
    """A vault's settings."""

    def setting(self, name: str) -> bytes | None:
        return self.get(name)

    def set(self, name: str, value: bytes) -> None:
        self[name] = value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


def test_a_folder_emptied_with_its_mark_is_the_place_it_was_until_that_is_accepted(
    folder: Path,
) -> None:
    kept = Kept()
    first = open_known_place(kept, str(folder))
    shutil.rmtree(folder)
    folder.mkdir()

    again = open_known_place(kept, str(folder))
    asked_twice = open_known_place(kept, str(folder))
    was_left_alone = not any(folder.iterdir())
    accepted = open_known_place(kept, str(folder), accept_loss=True)

    assert again.id == asked_twice.id == first.id
    assert was_left_alone
    assert accepted.id != first.id
    assert open_known_place(kept, str(folder)).id == accepted.id


def test_another_stick_in_the_same_slot_is_another_place(folder: Path, tmp_path: Path) -> None:
    kept = Kept()
    first = open_known_place(kept, str(folder))
    (tmp_path / "other").mkdir()
    other = open_known_place(kept, str(tmp_path / "other"))
    (folder / MARKER).write_bytes((tmp_path / "other" / MARKER).read_bytes())

    swapped = open_known_place(kept, str(folder))

    assert swapped.id == other.id != first.id


def test_what_a_vault_remembers_names_no_path(folder: Path) -> None:
    kept = Kept()

    open_known_place(kept, str(folder))

    assert str(folder) not in f"{kept}"


def test_keys_to_a_store_may_stand_in_the_environment() -> None:
    given = {"AWS_ACCESS_KEY_ID": "worker", "AWS_SECRET_ACCESS_KEY": "secret"}

    assert credentials_in(given, "s3://cases/team") == Credentials("worker", "secret")
    assert credentials_in(given, "az://cases/team") is None
    assert credentials_in(given, "/media/stick") is None
    assert credentials_in({"AWS_ACCESS_KEY_ID": "worker"}, "s3://cases/team") is None
