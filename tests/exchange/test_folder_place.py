"""Sticks and shared folders, with whatever else lies in them."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.blobs import blobs_in
from desktop_app.exchange.folder_place import MARKER, FolderPlace
from desktop_app.exchange.store_names import StoreNames

NAMES = StoreNames()
CHANNEL = "pmgoqiywkqlhmvkijv2a2vpyk6"
LOG = "uteoyt7yrhj6u"
SEGMENT = f"seg/{CHANNEL}/{LOG}-00000000-00000007-89abcdef.age"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def place(root: Path) -> FolderPlace:
    return FolderPlace(root)


def names(place: FolderPlace, prefix: str = "") -> list[str]:
    return [one.name for one in place.listing(prefix)]


def fault_in(action: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as fault:
        action()
    return fault.value.code


def test_a_stick_is_known_again_wherever_it_is_put_in(root: Path, tmp_path: Path) -> None:
    first = FolderPlace(root)
    elsewhere = root.rename(tmp_path / "another mount point")

    again = FolderPlace(elsewhere)

    assert re.fullmatch(r"[0-9a-f]{16}", first.id)
    assert again.id == first.id
    assert (elsewhere / MARKER).read_text() == f"{first.id}\n"


def test_two_sticks_are_two_places(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()

    assert FolderPlace(tmp_path / "one").id != FolderPlace(tmp_path / "two").id


@pytest.mark.parametrize("damage", [b"", b"zzz", b"0" * 100_000])
def test_a_damaged_mark_is_made_anew(root: Path, damage: bytes) -> None:
    (root / MARKER).write_bytes(damage)

    first, again = FolderPlace(root), FolderPlace(root)

    assert first.id == again.id
    assert (root / MARKER).read_text() == f"{first.id}\n"


def test_an_emptied_folder_is_still_the_place_it_was_and_not_marked_anew(root: Path) -> None:
    before = FolderPlace(root).id
    (root / MARKER).unlink()

    emptied = FolderPlace(root, known_as=before)
    left_alone = not (root / MARKER).exists()
    accepted = FolderPlace(root)

    assert emptied.id == before
    assert left_alone
    assert accepted.id != before


def test_another_marked_stick_in_the_same_place_is_itself(root: Path) -> None:
    itself = FolderPlace(root).id

    assert FolderPlace(root, known_as="0123456789abcdef").id == itself


def test_a_folder_that_cannot_be_marked_is_known_by_its_path(root: Path) -> None:
    (root / MARKER).mkdir()

    assert FolderPlace(root).id == FolderPlace(root).id
    assert re.fullmatch(r"[0-9a-f]{16}", FolderPlace(root).id)


def test_no_folder_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert fault_in(lambda: FolderPlace(tmp_path / "missing")) is FaultCode.PLACE_GONE
    assert fault_in(lambda: FolderPlace(tmp_path / "file")) is FaultCode.PLACE_GONE


def test_a_stick_pulled_out_is_gone_though_its_mount_point_is_still_there(
    place: FolderPlace, root: Path
) -> None:
    place.put_new(SEGMENT, b"sealed")
    shutil.rmtree(root)
    root.mkdir()

    for action in (
        lambda: names(place, "seg/"),
        lambda: place.read(SEGMENT, 99),
        lambda: place.put_new(SEGMENT, b"sealed"),
    ):
        assert fault_in(action) is FaultCode.PLACE_GONE
    assert list(root.iterdir()) == []


def test_a_stick_pulled_out_during_a_listing_is_not_a_stick_with_less_on_it(
    place: FolderPlace, root: Path
) -> None:
    for number in range(3):
        place.put_new(f"seg/a/{number}", b"sealed")
    listing = iter(place.listing("seg/"))
    next(listing)

    shutil.rmtree(root)

    assert fault_in(lambda: list(listing)) is FaultCode.PLACE_GONE


def test_chaos_is_listed_without_exception_and_nothing_is_read_from_it(
    place: FolderPlace, root: Path, tmp_path: Path
) -> None:
    place.put_new(SEGMENT, b"sealed")
    channel = root / "seg" / CHANNEL
    (channel / ".syncthing.half.tmp").write_bytes(b"half")
    (channel / ".tmp-0123456789abcdef").write_bytes(b"half")
    (channel / "Thumbs.db").write_bytes(b"foreign")
    (channel / f"{LOG}-00000008-0000000f-89abcdef.age").mkdir()
    (channel / f"{LOG}-00000010-00000011-89abcdef.age").write_bytes(b"")
    (channel / f"{LOG}-00000000-00000007-89abcdef.sync-conflict-20261121-1-ABC.age").touch()
    (channel / f"{LOG}-00000000-00000007-89abcdef (1).age").touch()
    (channel / f"{LOG}-00000000-00000007-89abcdef.age~").touch()
    (channel / ("x" * 250)).touch()
    (channel / "two\nlines").touch()
    os.mkfifo(channel / "pipe")
    (tmp_path / "outside").write_bytes(b"of nobody's business")
    (channel / "link").symlink_to(tmp_path / "outside")
    (root / "key").symlink_to(tmp_path)
    (root / "blob").write_bytes(b"a file in place of a folder")
    Path(os.fsdecode(os.fsencode(root) + b"/not-\xff-unicode")).mkdir()

    found = names(place)

    exact = [one for one in map(NAMES.read_segment_name, place.listing("")) if one]
    assert sum(one.is_exact for one in exact) == 2
    assert sum(not one.is_exact for one in exact) == 3
    assert "blob" in found
    assert not any(part in name for name in found for part in ("link", "pipe", "tmp", "outside"))
    assert names(place, "key/") == []
    assert names(place, "blob/") == []
    assert blobs_in(place.listing("blob/")) == {}


@pytest.mark.parametrize(
    "name",
    [
        "../outside",
        "seg/../../outside",
        "/etc/hostname",
        "seg//x",
        "",
        ".",
        "seg/.hidden",
        "C:\\outside",
        "seg/a:stream",
        "x" * 300,
        "a/" * 20 + "b",
        "nul\x00byte",
        "\ud800",
        "link/outside",
    ],
)
def test_a_name_that_leads_elsewhere_is_neither_read_nor_written(
    place: FolderPlace, root: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "outside").write_bytes(b"of nobody's business")
    (root / "link").symlink_to(tmp_path)

    assert fault_in(lambda: place.read(name, 99)) is FaultCode.PLACE_FILE_UNREADABLE
    assert fault_in(lambda: place.put_new(name, b"x")) is FaultCode.PLACE_FILE_UNREADABLE
    place.remove(name)
    assert (tmp_path / "outside").exists()


def test_a_link_a_pipe_and_a_folder_are_no_files(
    place: FolderPlace, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "outside").write_bytes(b"of nobody's business")
    (root / "link").symlink_to(tmp_path / "outside")
    os.mkfifo(root / "pipe")
    (root / "folder").mkdir()

    for name in ("link", "pipe", "folder"):
        assert fault_in(lambda: place.read(name, 99)) is FaultCode.PLACE_FILE_UNREADABLE  # noqa: B023
        assert place.put_new(name, b"x") is False
    assert (tmp_path / "outside").read_bytes() == b"of nobody's business"


def test_what_a_stick_pulled_out_too_early_left_is_filled(place: FolderPlace, root: Path) -> None:
    (root / "key").mkdir()
    (root / "key" / "file.age").touch()

    assert place.put_new("key/file.age", b"sealed") is True
    assert place.read("key/file.age", 99) == b"sealed"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, FaultCode.DISK_FULL),
        (errno.EDQUOT, FaultCode.DISK_FULL),
        (errno.EROFS, FaultCode.NOT_WRITABLE),
        (errno.EIO, FaultCode.DISK_FAILED),
        (errno.ENODEV, FaultCode.PLACE_GONE),
    ],
)
def test_what_the_system_reports_while_writing_has_a_name_and_leaves_nothing(
    place: FolderPlace,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: FaultCode,
) -> None:
    def failing(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)

    assert fault_in(lambda: place.put_new(SEGMENT, b"sealed")) is code
    assert names(place) == []
    assert not list(root.rglob(".tmp-*"))


def test_bytes_that_come_back_changed_are_not_published(
    place: FolderPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"a counterfeit stick")

    assert fault_in(lambda: place.put_new(SEGMENT, b"sealed")) is FaultCode.WRITTEN_COPY_DIFFERS
    assert names(place) == []


def test_a_hundred_thousand_files_are_listed(place: FolderPlace, root: Path) -> None:
    channel = root / "seg" / CHANNEL
    channel.mkdir(parents=True)
    for number in range(100_000):
        handle = os.open(channel / f"{LOG}-{number:08x}-{number:08x}-89abcdef.age", os.O_CREAT)
        os.close(handle)

    found = [NAMES.read_segment_name(one) for one in place.listing(f"seg/{CHANNEL}/")]

    assert len(found) == 100_000
    assert all(one is not None and one.is_exact for one in found)
