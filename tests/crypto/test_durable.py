"""Files that are there whole or not at all."""

import errno
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.crypto.durable import fault_of, make_private_folder, whole_file
from desktop_app.domain.errors import FaultCode


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"

    with whole_file(path) as file:
        file.write(b"whole")
        assert not path.exists()

    assert path.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_fails_leaves_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    path.write_bytes(b"before")

    with suppress(KeyboardInterrupt), whole_file(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt

    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_crash_left_does_not_stand_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    (tmp_path / "vault.json.part").write_bytes(b"left by a crash, and longer than the new one")

    with whole_file(path) as file:
        file.write(b"whole")

    assert path.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_may_be_there_already(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "vault"

    make_private_folder(folder)
    make_private_folder(folder)

    assert folder.is_dir()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, FaultCode.DISK_FULL),
        (errno.EDQUOT, FaultCode.DISK_FULL),
        (errno.EACCES, FaultCode.NOT_WRITABLE),
        (errno.EROFS, FaultCode.NOT_WRITABLE),
        (errno.EIO, FaultCode.DISK_FAILED),
        (None, FaultCode.DISK_FAILED),
    ],
)
def test_the_systems_errors_have_our_names_and_no_path(
    number: int | None, code: FaultCode
) -> None:
    error = OSError(number, "text", "a/telling/path") if number else OSError()

    fault = fault_of(error)

    assert fault.code is code
    assert "path" not in str(fault.data)
