"""One program at a time: the lock on a vault."""

import os
from io import RawIOBase
from pathlib import Path

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.store import lock
from desktop_app.store.lock import VaultLock


def test_a_vault_is_locked_once_and_free_again_when_released(tmp_path: Path) -> None:
    first = VaultLock(tmp_path)

    with pytest.raises(Refusal) as refusal:
        VaultLock(tmp_path)
    first.release()
    second = VaultLock(tmp_path)
    second.release()

    assert refusal.value.code is RefusalCode.VAULT_IN_USE
    assert list(tmp_path.iterdir()) == []


def test_who_is_refused_is_told_the_holders_process(tmp_path: Path) -> None:
    held = VaultLock(tmp_path)

    with pytest.raises(Refusal) as refusal:
        VaultLock(tmp_path)
    held.release()

    process, _, computer = str(refusal.value.data["holder"]).partition(", ")
    assert process == str(os.getpid())
    assert computer


def test_a_lock_file_left_behind_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "in-use").write_bytes(b"4711 somewhere-else, long ago")

    held = VaultLock(tmp_path)
    words = (tmp_path / "in-use").read_text()
    held.release()

    assert words.startswith(f"{os.getpid()} ")


def test_a_holder_whose_name_cannot_be_read_is_a_question_mark(tmp_path: Path) -> None:
    held = VaultLock(tmp_path)
    (tmp_path / "in-use").write_bytes(b"\xff")

    with pytest.raises(Refusal) as refusal:
        VaultLock(tmp_path)
    held.release()

    assert refusal.value.data["holder"] == "?"


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        VaultLock(tmp_path / "nowhere")

    assert fault.value.code is FaultCode.NOT_WRITABLE


def test_a_lock_on_a_file_its_last_holder_just_removed_is_not_a_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = VaultLock(tmp_path)
    rightly = lock._try_lock
    tries: list[int] = []

    def after_its_release(file: RawIOBase) -> bool:
        tries.append(file.fileno())
        if len(tries) == 1:  # the file is open here, and only now does the holder let go
            before.release()
        return rightly(file)

    monkeypatch.setattr(lock, "_try_lock", after_its_release)
    held = VaultLock(tmp_path)
    monkeypatch.undo()

    with pytest.raises(Refusal):
        VaultLock(tmp_path)
    held.release()
    assert len(tries) == 2
