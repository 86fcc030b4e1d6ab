"""Vault folders that were really copied and restored: none of them ever writes another's log."""

import shutil
from pathlib import Path

import pytest

from desktop_app.services.own_device import needs_enrolment, renewed_ms
from tests.app.copied_vaults import forks, lines, new_vault, opened, reasons, write
from tests.worlds import Machine, MemoryInstalls


@pytest.fixture
def laptop() -> Machine:
    return Machine(keyring=None, installs=MemoryInstalls())


@pytest.fixture
def vault(laptop: Machine, tmp_path: Path) -> Path:
    return new_vault(laptop, tmp_path / "vault")


def test_a_vault_opened_again_and_again_keeps_its_keys(laptop: Machine, vault: Path) -> None:
    keys = set()
    for number in range(4):
        with opened(laptop, vault) as session:
            write(session, f"Case {number}")
            keys.add(session.pen.public)
            assert renewed_ms(session.vault) is None

    assert len(keys) == 1


def test_a_copy_on_another_computer_has_new_keys_before_it_writes(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        write(session, "Before")
        old = session.vault.me
        old_identity = session.identity
    elsewhere = Path(shutil.copytree(vault, tmp_path / "copy"))
    other = Machine(keyring=None, installs=MemoryInstalls())

    with opened(other, elsewhere) as copy:
        me = copy.vault.me

        assert me.key != old.key
        assert me.recipient != old.recipient
        assert (me.person, me.name) == (old.person, old.name)
        assert me.agency_key != old.agency_key
        assert copy.vault.former_keys == {old.key}
        assert [one.identity for one in copy.former] == [old_identity]
        assert renewed_ms(copy.vault) == other.clock.now_ms()
        assert not needs_enrolment(copy.vault)
        assert reasons(copy) == {"Before"}


def test_two_copies_that_both_write_never_fork(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        write(session, "Before")
    copies = [Path(shutil.copytree(vault, tmp_path / name)) for name in ("one", "two")]
    machines = [Machine(keyring=None, installs=MemoryInstalls()) for _ in copies]

    written, authors = [], set()
    for number in range(2):
        for machine, folder in zip([laptop, *machines], [vault, *copies], strict=True):
            with opened(machine, folder) as session:
                write(session, f"{folder.name} {number}")
                written.append(lines(session))
                authors.add(session.pen.public)

    assert forks(*written) == []
    assert len(authors) == 3


def test_without_a_computers_memory_two_copies_would_fork(vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(vault, tmp_path / "copy"))
    forgetful = Machine(keyring=None)

    written = []
    for folder in (vault, copy):
        with opened(forgetful, folder) as session:
            write(session, folder.name)
            written.append(lines(session))

    assert forks(*written) != []


def test_copies_side_by_side_on_one_computer_part_once_and_for_all(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(vault, tmp_path / "copy"))

    keys: list[list[object]] = [[], []]
    written = []
    for number in range(3):
        for place, folder in enumerate([copy, vault]):
            with opened(laptop, folder) as session:
                write(session, f"{folder.name} {number}")
                keys[place].append(session.pen.public)
                written.append(lines(session))

    assert [len(set(of_one)) for of_one in keys] == [1, 1]
    assert keys[0][0] != keys[1][0]
    assert forks(*written) == []


def test_an_older_backup_has_new_keys_and_takes_in_what_was_written_since(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        write(session, "Before")
    backup = Path(shutil.copytree(vault, tmp_path / "backup"))
    with opened(laptop, vault) as session:
        write(session, "After")
        after = lines(session)
    shutil.rmtree(vault)
    shutil.copytree(backup, vault)

    with opened(laptop, vault) as restored:
        write(restored, "Since")
        restored.vault.book.ingest(after, "exchange")
        found = reasons(restored)
        held = lines(restored)
        state = restored.vault.book.verify()

    assert found == {"Before", "After", "Since"}
    assert set(after) <= set(held)
    assert forks(held, after) == []
    assert state.problems == ()


def test_a_backup_taken_in_the_middle_of_a_session_is_told_from_the_vault(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        write(session, "Before")
        backup = Path(shutil.copytree(vault, tmp_path / "backup"))
        (backup / "in-use").unlink(missing_ok=True)
        write(session, "After")
        after = lines(session)

    with opened(laptop, backup) as restored:
        write(restored, "Since")
        held = lines(restored)

    assert forks(held, after) == []


def test_the_same_backup_restored_twice_never_forks(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    backup = Path(shutil.copytree(vault, tmp_path / "backup"))

    written = []
    for number in range(3):
        shutil.rmtree(vault)
        shutil.copytree(backup, vault)
        with opened(laptop, vault) as session:
            write(session, f"Case {number}")
            written.append(lines(session))

    assert forks(*written) == []
