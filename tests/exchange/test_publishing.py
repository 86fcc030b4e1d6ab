"""What is half written bears a name of ours; it is taken away when it is old, and nothing else."""

import os
import time
from pathlib import Path

import pytest

from desktop_app.exchange.folder_place import FolderPlace

CHANNEL = "pmgoqiywkqlhmvkijv2a2vpyk6"
SEGMENT = f"seg/{CHANNEL}/uteoyt7yrhj6u-00000000-00000007-89abcdef.age"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def place(root: Path) -> FolderPlace:
    return FolderPlace(root)


def test_only_old_unfinished_files_of_ours_are_tidied_away(
    place: FolderPlace, root: Path, tmp_path: Path
) -> None:
    place.put_new(SEGMENT, b"sealed")
    channel, now = root / "seg" / CHANNEL, time.time()
    (tmp_path / "outside").write_bytes(b"of nobody's business")
    (channel / ".tmp-00000000000000aa").symlink_to(tmp_path / "outside")
    (channel / ".tmp-00000000000000bb").mkdir()
    others = (".tmp-0123", ".tmp-0123456789ABCDEF", ".tmp-0123456789abcdef~", ".syncthing.x.tmp")
    for name in (*others, ".tmp-0123456789abcdef", ".tmp-00000000000000cc"):
        (channel / name).write_bytes(b"half")
        os.utime(channel / name, (now - 100, now - 100))
    os.utime(channel / ".tmp-00000000000000cc", (now - 10, now - 10))
    before = {path.name for path in channel.iterdir()}

    place.tidy(round(1000 * (now - 50)))
    not_yet_listed = {path.name for path in channel.iterdir()}
    assert len(list(place.listing("seg/"))) == 1
    place.tidy(round(1000 * (now - 50)))

    assert not_yet_listed == before
    assert before - {path.name for path in channel.iterdir()} == {".tmp-0123456789abcdef"}
    assert (tmp_path / "outside").read_bytes() == b"of nobody's business"


def test_unfinished_files_in_a_folder_that_became_a_link_are_left_alone(
    place: FolderPlace, root: Path, tmp_path: Path
) -> None:
    channel = root / "seg" / CHANNEL
    channel.mkdir(parents=True)
    (channel / ".tmp-0123456789abcdef").write_bytes(b"half")
    assert list(place.listing("")) == []

    channel.rename(tmp_path / "elsewhere")
    channel.symlink_to(tmp_path / "elsewhere")
    place.tidy(round(1000 * time.time()) + 60_000)

    assert (tmp_path / "elsewhere" / ".tmp-0123456789abcdef").exists()
