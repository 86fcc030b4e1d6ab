"""Drives as the system tells of them, and when one may be taken out."""

import shutil
from pathlib import Path

import pytest

from desktop_app.app.drives import CarryingDesk
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.carrying import Carrying
from desktop_app.ui.volumes import drives_now


@pytest.fixture
def desk() -> Carrying:
    return CarryingDesk()


def test_what_is_in_now_is_what_the_system_tells_of(desk: Carrying) -> None:
    drives = desk.drives()

    assert [drive.root for drive in drives] == [str(volume.root) for volume in drives_now()]


def test_a_folder_has_the_room_of_its_drive(desk: Carrying, tmp_path: Path) -> None:
    desk.check_room(str(tmp_path), 1)
    with pytest.raises(Fault) as fault:
        desk.check_room(str(tmp_path), 10**18)

    free = shutil.disk_usage(tmp_path).free
    assert fault.value.code is FaultCode.DISK_FULL
    assert abs(int(fault.value.data["free"]) - free) < free / 10


def test_a_drive_may_be_taken_out_once_all_is_on_it(desk: Carrying, tmp_path: Path) -> None:
    (tmp_path / "A.tlh").write_bytes(b"sealed")

    assert desk.is_safe_to_remove(str(tmp_path / "A.tlh"))


def test_what_is_not_there_is_not_said_to_be_safe(desk: Carrying, tmp_path: Path) -> None:
    assert not desk.is_safe_to_remove(str(tmp_path / "A.tlh"))
