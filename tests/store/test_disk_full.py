"""A disk that fills up: every acknowledged word is kept, and there is a way on."""

import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import EntryId
from desktop_app.store.furniture import Drawer
from tests.ledger.devices import CASE, TEAM, checked
from tests.store.desk import Desk
from tests.store.replicas import Replica, Replicas


def ids_of(replica: Replica) -> set[EntryId]:
    """What is on record in the case."""
    book = replica.database.book
    lines = [line for log in book.logs(CASE, [TEAM[1]]) for line in log.lines]
    return {checked(line).id for line in lines}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MiB, where this user may mount one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(tmp_path)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only the administrator may mount a small disk")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_disk_that_is_really_full_is_a_fault_and_nothing_is_lost(small_disk: Path) -> None:
    replica = Replicas(small_disk / "vaults").new()
    desk = Desk(replica)

    written, fault = _fill(desk)
    read = [desk.read(id_).text for id_ in written]
    with pytest.raises(Fault) as closing:
        replica.restart()
    subprocess.run(["mount", "-o", "remount,size=9m", str(small_disk)], check=True)
    again = replica.reopened()

    assert fault.code is FaultCode.DISK_FULL
    assert closing.value.code in {FaultCode.DISK_FULL, FaultCode.DISK_FAILED}
    assert len(read) == len(written) > 0
    assert ids_of(again) == set(written)
    assert again.database.book.verify().problems == ()
    again.close()


def test_a_full_disk_is_a_fault_and_nothing_is_lost(desk: Desk) -> None:
    kept = [desk.note(f"Words {n}.") for n in range(3)]
    engine = desk.replica.database._engine
    event.listen(engine, "checkout", _no_more_pages)

    written, fault = _fill(desk)
    before = desk.replica.state
    event.remove(engine, "checkout", _no_more_pages)
    event.listen(engine, "checkout", _pages_again)
    desk.replica.restart()

    assert fault.code is FaultCode.DISK_FULL
    assert desk.replica.state == before
    assert ids_of(desk.replica) == {*kept, *written}
    assert desk.replica.database.book.verify().problems == ()
    assert desk.read(desk.note("Room again.")).text == "Room again."


def _fill(desk: Desk) -> tuple[list[EntryId], Fault]:
    written: list[EntryId] = []
    for number in count():
        try:
            written.append(desk.note(f"Words {number}. " * 2_000))
        except Fault as fault:
            return written, fault
    raise AssertionError


def _no_more_pages(connection: dbapi2.Connection, *_: object) -> None:
    (pages,) = connection.execute("pragma page_count").fetchone()
    connection.execute(f"pragma max_page_count = {max(pages, 60)}")


def _pages_again(connection: dbapi2.Connection, *_: object) -> None:
    connection.execute("pragma max_page_count = 100000")


def test_a_full_disk_is_a_fault_for_drafts_too(replica: Replica) -> None:
    event.listen(replica.database._engine, "checkout", _no_more_pages)
    drawer: Drawer = replica.database.drawer
    drawer.save_draft("case", b"She said", 1)

    with pytest.raises(Fault) as fault:
        drawer.save_draft("case", bytes(2_000_000), 2)

    kept = drawer.draft("case")
    assert fault.value.code is FaultCode.DISK_FULL
    assert kept is not None
    assert kept.body == b"She said"
