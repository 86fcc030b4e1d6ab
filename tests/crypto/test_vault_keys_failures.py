"""Making and changing a vault's keys when the disk or the keyring fails at some step."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.kdf import KeyPolicy
from desktop_app.crypto.vault_keys import VaultDoor
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.ports import Chance

PASSPHRASE = "gravel mitten octopus lantern"
OTHER = "tulip vexing harbour quilt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def door(folder: Path, keeper: SecretKeeper, policy: KeyPolicy, chance: Chance) -> VaultDoor:
    return VaultDoor(folder, keeper=keeper, policy=policy, chance=chance)


@pytest.fixture
def door_without_keyring(folder: Path, policy: KeyPolicy, chance: Chance) -> VaultDoor:
    return VaultDoor(folder, keeper=None, policy=policy, chance=chance)


def failed(action: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as fault:
        action()
    return fault.value.code


class DiskThatFills:
    """Stands for `os.fsync` on a disk that fills at the given call, counted from 0."""

    def __init__(self, at: int) -> None:
        self._left = at
        self.filled = False

    def __call__(self, handle: int) -> None:
        self._left -= 1
        if self._left < 0:
            self.filled = True
            raise OSError(28, f"No space left on device for {handle}")


@pytest.mark.parametrize("at", range(3))
def test_a_disk_that_fills_at_any_step_makes_no_vault_and_keeps_no_secret(
    at: int, door: VaultDoor, folder: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    forget = keeper.forget

    def forget_and_tell(vault_id: bytes) -> None:
        asked.append(vault_id)
        forget(vault_id)

    monkeypatch.setattr(keeper, "forget", forget_and_tell)

    with monkeypatch.context() as filling:
        filling.setattr("os.fsync", DiskThatFills(at))
        code = failed(lambda: door.create(PASSPHRASE))

    assert code is FaultCode.DISK_FULL
    assert not list(folder.glob("*"))
    assert failed(lambda: keeper.fetch(asked[0])) is FaultCode.KEYRING_ENTRY_MISSING
    made, _recovery = door.create(PASSPHRASE)
    assert door.unlock(PASSPHRASE) == made


def test_a_full_disk_without_a_keyring_makes_no_vault(
    door_without_keyring: VaultDoor, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", DiskThatFills(at=0))

    code = failed(lambda: door_without_keyring.create(PASSPHRASE))

    assert code is FaultCode.DISK_FULL
    assert not list(folder.glob("*"))


@pytest.mark.parametrize("at", range(4))
def test_a_disk_that_fills_at_any_step_leaves_one_passphrase_in_force(
    at: int, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, recovery = door.create(PASSPHRASE)
    disk = DiskThatFills(at)

    with monkeypatch.context() as filling:
        filling.setattr("os.fsync", disk)
        code = failed(lambda: door.change_passphrase(PASSPHRASE, OTHER))

    in_force = OTHER if at == 3 else PASSPHRASE  # only its name was still to be synced
    assert (disk.filled, code) == (True, FaultCode.DISK_FULL)
    assert door.unlock(in_force) == door.unlock_with_recovery(recovery) == made


def test_a_keyring_that_fails_makes_no_vault(
    folder: Path,
    policy: KeyPolicy,
    chance: Chance,
    keeper: SecretKeeper,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def locked(vault_id: bytes) -> bytes:
        raise Fault(FaultCode.KEYRING_LOCKED)

    monkeypatch.setattr(keeper, "fetch", locked)
    door = VaultDoor(folder, keeper=keeper, policy=policy, chance=chance)

    assert failed(lambda: door.create(PASSPHRASE)) is FaultCode.KEYRING_LOCKED
    assert not folder.exists()
