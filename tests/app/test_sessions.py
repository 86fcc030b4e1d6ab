"""A closed vault stays closed, and copies that leave it are new files, whole or not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.app.writing_out import write_new
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from tests.people import DANA
from tests.worlds import Machine


def test_nothing_that_still_runs_after_a_lock_can_open_the_vault_again(tmp_path: Path) -> None:
    world, folder = Machine().world(), tmp_path / "vault"
    session = create_vault(world, folder, "river candle otter mitten plaid", DANA).session
    session.close()

    with pytest.raises(Refusal) as read:
        session.vault.reading.cases()
    with pytest.raises(Refusal) as written:
        session.vault.drawer.set("late", b"words")

    world.cores.shut_down()
    assert {read.value.code, written.value.code} == {RefusalCode.VAULT_LOCKED}
    assert [path.name for path in (folder / "db").iterdir()] == ["main.db"]
    assert not (folder / "in-use").exists()


def test_a_copy_is_for_its_owner_alone_and_never_replaces_a_file(tmp_path: Path) -> None:
    place = tmp_path / "copy.txt"
    write_new(place, lambda: [b"A ", b"plan."])

    with pytest.raises(Refusal) as refused:
        write_new(place, lambda: [b"Another."])

    assert refused.value.code is RefusalCode.FILE_EXISTS
    assert place.read_bytes() == b"A plan."


def test_of_a_copy_that_breaks_off_nothing_is_left(tmp_path: Path) -> None:
    place = tmp_path / "copy.txt"

    def damaged() -> Iterator[bytes]:
        yield b"A "
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)

    with pytest.raises(Fault):
        write_new(place, damaged)

    assert list(tmp_path.iterdir()) == []
