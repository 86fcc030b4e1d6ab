"""Copies lent to other programs: named by us, readable by one person, gone when one locks."""

import stat
import sys
from pathlib import Path

import pytest

from desktop_app.app.lending import lend, lent_folder, take_back_abandoned, take_back_lent
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.lending import ENDINGS, can_be_lent
from tests.outside.handing import a_vault
from tests.people import DANA, PASSPHRASE
from tests.worlds import Machine


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_a_lent_copy_is_whole_and_its_name_tells_nothing(tmp_path: Path) -> None:
    place = lend(tmp_path / "vault", "mp4", lambda: [b"one", b"two"])

    assert place.read_bytes() == b"onetwo"
    assert place.name == "copy.mp4"
    assert lent_folder(tmp_path / "vault") in place.parents
    assert tmp_path / "vault" not in place.parents
    take_back_lent(tmp_path / "vault")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its profile folders private")
def test_nobody_else_on_the_computer_can_read_it(tmp_path: Path) -> None:
    place = lend(tmp_path / "vault", "mp4", lambda: [b"one"])

    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(lent_folder(tmp_path / "vault").stat().st_mode) == 0o700


def test_every_copy_of_one_vault_is_taken_back_and_no_other_vaults(tmp_path: Path) -> None:
    ours = [lend(tmp_path / "ours", "mp3", lambda: [b"a"]) for _ in range(2)]
    theirs = lend(tmp_path / "theirs", "mp3", lambda: [b"b"])

    take_back_lent(tmp_path / "ours")
    take_back_lent(tmp_path / "ours")

    assert not any(place.exists() for place in ours)
    assert theirs.exists()
    take_back_lent(tmp_path / "theirs")


def test_a_file_that_cannot_be_read_leaves_no_copy(tmp_path: Path) -> None:
    def read() -> list[bytes]:
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)

    with pytest.raises(Fault):
        lend(tmp_path / "vault", "mp4", read)

    assert not any(path.is_file() for path in (tmp_path / "cache").rglob("*"))


@pytest.mark.parametrize("crashed", [False, True])
def test_a_copy_is_gone_after_locking_or_at_the_next_unlocking(
    tmp_path: Path, *, crashed: bool
) -> None:
    world = Machine().world()
    folder = tmp_path / "vault"
    session = a_vault(world, folder, DANA)
    if crashed:
        session.close()
    place = lend(folder, "mp4", lambda: [b"one"])

    (unlock_vault(world, folder, PASSPHRASE) if crashed else session).close()

    assert not place.exists()


def test_what_a_crash_left_is_taken_back_at_the_next_start_but_not_from_an_open_vault(
    tmp_path: Path,
) -> None:
    world = Machine().world()
    crashed, unplugged = tmp_path / "crashed", tmp_path / "stick" / "vault"
    a_vault(world, crashed, DANA).close()
    in_use = a_vault(world, tmp_path / "open", DANA)
    copies = [lend(folder, "mp4", lambda: [b"one"]) for folder in (crashed, unplugged)]
    still_shown = lend(in_use.folder, "mp4", lambda: [b"one"])

    take_back_abandoned([crashed, unplugged, in_use.folder])

    assert not any(place.exists() for place in copies)
    assert still_shown.exists()
    in_use.close()
    assert not still_shown.exists()


@pytest.mark.parametrize(
    "mime",
    [
        "application/vnd.microsoft.portable-executable",
        "application/x-elf",
        "application/x-ms-shortcut",
        "image/svg+xml",
        "text/html",
        "text/x-script",
        "application/msword",
    ],
)
def test_what_is_run_rather_than_read_is_never_handed_to_another_program(mime: str) -> None:
    assert not can_be_lent(mime)


def test_no_ending_on_the_list_is_one_that_computers_run() -> None:
    run = {"exe", "bat", "cmd", "com", "js", "vbs", "lnk", "sh", "desktop", "html", "svg", "docm"}

    assert run.isdisjoint(ENDINGS.values())
    assert all(ending.isalnum() and ending.islower() for ending in ENDINGS.values())
