"""A file on disk is read whole and unchanged, or not at all."""

import os
import socket
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.intake.local_file import BLOCK_BYTES, LocalFile, open_local_file

_posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")


def test_a_file_gives_its_name_size_type_and_bytes_in_blocks(tmp_path: Path) -> None:
    path = tmp_path / "étude.png"
    content = b"%PDF-1.7\n" + b"x" * (2 * BLOCK_BYTES)
    path.write_bytes(content)

    with open_local_file(path) as file:
        found = file.detect_type()
        blocks = list(file.blocks())

    assert (file.name, file.size, found.mime) == ("étude.png", len(content), "application/pdf")
    assert [len(block) for block in blocks] == [BLOCK_BYTES, BLOCK_BYTES, 9]
    assert b"".join(blocks) == content


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()

    with open_local_file(path) as file:
        assert list(file.blocks()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_text_becomes_storable(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff\x07name")
    path.touch()

    with open_local_file(path) as file:
        assert file.name == "bad\ufffd␇name"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused, open_local_file(tmp_path):
        pass

    assert refused.value.code is RefusalCode.NOT_A_FILE


@_posix_only
def test_pipes_sockets_and_devices_are_refused_without_being_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with closing(socket.socket(socket.AF_UNIX)) as listener:
        listener.bind(str(tmp_path / "socket"))

        for path in (pipe, tmp_path / "socket", Path(os.devnull)):
            with pytest.raises(Refusal) as refused, open_local_file(path):
                pass
            assert refused.value.code is RefusalCode.NOT_A_FILE


@_posix_only
def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"words")
    (tmp_path / "link").symlink_to(tmp_path / "real")

    with open_local_file(tmp_path / "link") as file:
        assert b"".join(file.blocks()) == b"words"


def test_a_file_that_is_not_there_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Fault) as failed, open_local_file(tmp_path / "nothing"):
        pass

    assert failed.value.code is FaultCode.FILE_GONE


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="to this user no file is unreadable"
)
def test_a_file_we_may_not_read_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "private"
    path.write_bytes(b"words")
    path.chmod(0)

    with pytest.raises(Fault) as failed, open_local_file(path):
        pass

    assert failed.value.code is FaultCode.FILE_UNREADABLE


def test_a_path_that_cannot_be_is_unreadable() -> None:
    with pytest.raises(Fault) as failed, open_local_file(Path("a\x00b")):
        pass

    assert failed.value.code is FaultCode.FILE_UNREADABLE


@pytest.mark.parametrize("change", ["longer", "shorter", "same size"])
def test_a_file_that_changes_while_it_is_read_is_not_kept(tmp_path: Path, change: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * (BLOCK_BYTES + 10))

    with open_local_file(path) as file, pytest.raises(Fault) as failed:
        _read_while(file, lambda: _change(path, change))

    assert failed.value.code is FaultCode.FILE_CHANGED


@_posix_only
def test_a_file_that_is_replaced_while_it_is_read_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old words")

    new = tmp_path / "new"
    new.write_bytes(b"new words")

    with open_local_file(path) as file, pytest.raises(Fault) as failed:
        _read_while(file, lambda: new.replace(path))

    assert failed.value.code is FaultCode.FILE_CHANGED


@_posix_only
def test_a_file_that_disappears_while_it_is_read_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"words")

    with open_local_file(path) as file, pytest.raises(Fault) as failed:
        _read_while(file, path.unlink)

    assert failed.value.code is FaultCode.FILE_GONE


def _read_while(file: LocalFile, happening: Callable[[], object]) -> None:
    """Read the file to its end while something happens to it after every block."""
    for _ in file.blocks():
        happening()


def _change(path: Path, change: str) -> None:
    match change:
        case "longer":
            with path.open("ab") as file:
                file.write(b"more")
        case "shorter":
            os.truncate(path, 5)
        case _:
            before = path.stat()
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000_000))
