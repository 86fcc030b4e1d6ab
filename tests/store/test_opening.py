"""A vault's database opens whole, with its own key, for one program: or not at all."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.store.database import FILE
from desktop_app.store.opening import open_engine
from tests.store.replicas import KEY, Replica
from tests.store.vault_folder import contents, opened

OTHER_KEY = bytes(32)
OPEN_IT = """
import os, sys
from pathlib import Path
from tests.store.vault_folder import opened
"""


def test_what_was_put_in_is_there_after_closing(folder: Path) -> None:
    database = opened(folder)

    found = database.drawer.setting("name")
    database.close()

    assert found == b"Jo Marten's file"


def test_closing_leaves_one_file_and_no_write_ahead_log(folder: Path) -> None:
    assert set(contents(folder)) == {str(FILE)}


def test_a_wrong_key_opens_nothing_and_changes_nothing(folder: Path) -> None:
    before = contents(folder)

    with pytest.raises(Fault) as fault:
        opened(folder, OTHER_KEY)

    assert fault.value.code is FaultCode.DATABASE_UNREADABLE
    assert contents(folder) == before


def test_plain_sqlite_cannot_read_it_and_no_word_stands_in_the_file(folder: Path) -> None:
    raw = (folder / FILE).read_bytes()

    with (
        closing(sqlite3.connect(folder / FILE)) as plain,
        pytest.raises(sqlite3.DatabaseError),
    ):
        plain.execute("select * from sqlite_master")

    assert not raw.startswith(b"SQLite format 3")
    assert b"Marten" not in raw


@pytest.mark.parametrize("read_only", [False, True])
def test_a_database_that_is_not_encrypted_is_refused_and_left_alone(
    tmp_path: Path, read_only: bool
) -> None:
    (tmp_path / FILE.parent).mkdir()
    plain = sqlite3.connect(tmp_path / FILE)
    plain.execute("create table t (x)")
    plain.close()
    before = contents(tmp_path)

    with pytest.raises(Refusal) as refusal:
        opened(tmp_path, read_only=read_only)

    assert refusal.value.code is RefusalCode.PLAINTEXT_DATABASE
    assert contents(tmp_path) == before


@pytest.mark.parametrize("place", [0, 20, 2_000])
def test_a_damaged_first_page_is_a_fault(folder: Path, place: int) -> None:
    raw = bytearray((folder / FILE).read_bytes())
    raw[place] ^= 1
    (folder / FILE).write_bytes(raw)

    with pytest.raises(Fault) as fault:
        opened(folder)

    assert fault.value.code is FaultCode.DATABASE_UNREADABLE
    assert (folder / FILE).read_bytes() == raw


def test_damage_further_on_is_a_fault_when_it_is_read(folder: Path) -> None:
    raw = bytearray((folder / FILE).read_bytes())
    for page in range(4096, len(raw), 4096):
        raw[page + 100] ^= 1
    (folder / FILE).write_bytes(raw)

    with pytest.raises(Fault) as fault:
        _read_everything(folder)

    assert fault.value.code is FaultCode.DATABASE_UNREADABLE


def _read_everything(folder: Path) -> None:
    database = opened(folder)
    try:
        database.drawer.setting("name")
        database.book.verify()
    finally:
        database.close()


def test_tables_of_a_later_version_are_refused(folder: Path) -> None:
    engine = open_engine(folder / FILE, KEY)
    with engine.begin() as db:
        db.exec_driver_sql("update alembic_version set version_num = '9999'")
    engine.dispose()

    for read_only in (False, True):
        with pytest.raises(Refusal) as refusal:
            opened(folder, read_only=read_only)
        assert refusal.value.code is RefusalCode.NEWER_FORMAT


def test_a_missing_database_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        opened(tmp_path)

    assert fault.value.code is FaultCode.NOT_WRITABLE
    assert contents(tmp_path) == {}


def test_a_second_program_is_refused_and_told_of_the_first(folder: Path) -> None:
    database = opened(folder)
    program = f"{OPEN_IT}opened(Path(sys.argv[1]))"

    second = subprocess.run(
        [sys.executable, "-c", program, folder],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    with pytest.raises(Refusal) as refusal:
        opened(folder)
    database.close()

    assert "vault_in_use" in second.stderr
    assert refusal.value.code is RefusalCode.VAULT_IN_USE
    assert str(refusal.value.data["holder"]).startswith(f"{os.getpid()}, ")


def test_a_program_that_was_killed_leaves_a_vault_that_opens_with_all_it_had_saved(
    folder: Path,
) -> None:
    program = f"{OPEN_IT}opened(Path(sys.argv[1])).drawer.set('name', b'saved'); os._exit(9)"
    subprocess.run(
        [sys.executable, "-c", program, folder], check=False, cwd=Path(__file__).parents[2]
    )

    database = opened(folder)
    found = database.drawer.setting("name")
    database.close()

    assert found == b"saved"
    assert set(contents(folder)) == {str(FILE)}


def test_every_connection_has_gone_through_the_whole_ritual(replica: Replica) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "recursive_triggers": 1,
        "mmap_size": 0,
        "cache_size": -65536,
    }

    with replica.tables() as first, replica.tables() as second:
        found = [
            {name: db.exec_driver_sql(f"pragma {name}").scalar() for name in wanted}
            for db in (first, second)
        ]
        cipher = first.exec_driver_sql("pragma cipher_version").scalar()

    assert found == [wanted, wanted]
    assert str(cipher).startswith("4.")


def test_without_a_cipher_nothing_is_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(folder)
    monkeypatch.setattr(dbapi2, "connect", sqlite3.connect)

    with pytest.raises(Fault) as fault:
        opened(folder)

    assert fault.value.code is FaultCode.NO_CIPHER
    assert contents(folder) == before


def test_a_vault_whose_opening_failed_can_be_opened_by_the_next(folder: Path) -> None:
    with pytest.raises(Fault):
        opened(folder, OTHER_KEY)

    database = opened(folder)
    database.close()

    assert set(contents(folder)) == {str(FILE)}


def test_a_second_connection_that_waits_too_long_says_the_database_is_busy(
    replica: Replica,
) -> None:
    engine = replica.database._engine
    event.listen(engine, "checkout", _hurry)

    with engine.begin() as db:
        db.exec_driver_sql("insert into meta values ('a', x'00')")
        with pytest.raises(Fault) as fault:
            replica.database.drawer.set("name", b"other")

    assert fault.value.code is FaultCode.DATABASE_BUSY


def _hurry(connection: dbapi2.Connection, *_: object) -> None:
    connection.execute("pragma busy_timeout=1")
