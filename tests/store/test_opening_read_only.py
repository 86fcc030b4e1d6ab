"""A vault on a medium that can't be written: read as it is, with nothing left behind."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.store.database import FILE
from desktop_app.store.opening import open_engine
from tests.store.replicas import KEY, Replica
from tests.store.vault_folder import contents, opened


def test_a_medium_without_tables_cannot_be_read(folder: Path) -> None:
    (folder / FILE).unlink()
    open_engine(folder / FILE, KEY).dispose()

    with pytest.raises(Refusal) as refusal:
        opened(folder, read_only=True)

    assert refusal.value.code is RefusalCode.VAULT_READ_ONLY


def test_a_folder_without_a_database_is_not_made_one_by_reading(tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        opened(tmp_path, read_only=True)

    assert fault.value.code is FaultCode.DATABASE_UNREADABLE
    assert contents(tmp_path) == {}


def test_reading_from_a_medium_that_cannot_be_written_leaves_nothing_there(folder: Path) -> None:
    before = contents(folder)

    database = opened(folder, read_only=True)
    found = database.drawer.setting("name")
    findings = database.book.verify()
    during = contents(folder)
    database.close()

    assert found == b"Jo Marten's file"
    assert findings.projection_equal
    assert before == during == contents(folder)


def test_a_read_only_folder_is_read_by_a_user_who_may_not_write_there(folder: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        pytest.skip("the administrator may write everywhere")
    folder.chmod(0o500)
    (folder / FILE.parent).chmod(0o500)

    with pytest.raises(Fault) as fault:
        opened(folder)
    database = opened(folder, read_only=True)
    database.close()

    assert fault.value.code is FaultCode.NOT_WRITABLE


def test_writing_to_such_a_medium_is_refused(folder: Path) -> None:
    database = opened(folder, read_only=True)

    with pytest.raises(Refusal) as refusal:
        database.drawer.set("name", b"other")
    database.close()

    assert refusal.value.code is RefusalCode.VAULT_READ_ONLY


def test_a_write_ahead_log_on_such_a_medium_is_not_passed_over(replica: Replica) -> None:
    replica.database.drawer.set("name", b"still in the log")
    assert (replica.folder / FILE.parent / "main.db-wal").stat().st_size > 0

    with pytest.raises(Fault) as fault:
        opened(replica.folder, read_only=True)

    assert fault.value.code is FaultCode.NOT_WRITABLE
