"""What a drive holds at most, by its kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.ui.volumes import drive_of, drives_now, largest_on, room_in
from tests.sticks import a_stick


@pytest.mark.parametrize("kind", [b"vfat", b"FAT32", b"msdos", b"FAT"])
def test_fat_holds_no_file_of_four_gib(kind: bytes) -> None:
    assert largest_on(kind) == 4 * 1024**3 - 1


@pytest.mark.parametrize("kind", [b"exfat", b"ext4", b"NTFS", b"apfs", b""])
def test_others_hold_files_of_any_size(kind: bytes) -> None:
    assert largest_on(kind) is None


def test_the_room_is_that_of_the_drive_a_folder_is_on(tmp_path: Path) -> None:
    assert room_in(tmp_path).free_bytes > 0


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with a_stick(tmp_path) as root:
        yield root


def test_a_stick_that_is_in_is_told_with_its_name_and_its_room(stick: Path) -> None:
    found = {drive.root: drive for drive in drives_now()}

    assert found[stick].name == stick.name
    assert found[stick].room.largest_file is None
    assert 0 < found[stick].room.free_bytes < 16 << 20


def test_a_folder_on_a_stick_belongs_to_it(stick: Path) -> None:
    (stick / "handed on").mkdir()

    found = drive_of(stick / "handed on")

    assert found is not None
    assert found.root == stick
