"""Making a vault's keys, getting at them, changing who can."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.header_file import HEADER_NAME, PREVIOUS_NAME, load_header, save_header
from desktop_app.crypto.kdf import KeyPolicy
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.slots import Slot, SlotKind
from desktop_app.crypto.vault_header import VaultHeader
from desktop_app.crypto.vault_keys import VaultDoor
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
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


def refused(action: Callable[[], object]) -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        action()
    return refusal.value.code


def failed(action: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as fault:
        action()
    return fault.value.code


def test_a_new_vault_opens_with_its_passphrase_on_its_device(door: VaultDoor) -> None:
    made, _recovery = door.create(PASSPHRASE)

    opened = door.unlock(PASSPHRASE)

    assert opened == made
    assert len({opened.database_key, opened.head_key}) == 2
    assert (len(opened.vault_id), len(opened.database_key), len(opened.head_key)) == (16, 32, 32)


def test_a_new_vault_opens_with_its_recovery_key_anywhere(
    door: VaultDoor, door_without_keyring: VaultDoor
) -> None:
    made, recovery = door.create(PASSPHRASE)

    opened = door_without_keyring.unlock_with_recovery(RecoveryKey.parse(recovery.printed))

    assert opened == made


def test_without_a_keyring_the_passphrase_stands_alone(door_without_keyring: VaultDoor) -> None:
    made, _recovery = door_without_keyring.create(PASSPHRASE)

    assert door_without_keyring.unlock(PASSPHRASE) == made


def test_a_passphrase_alone_opens_on_a_device_with_a_keyring_too(
    door: VaultDoor, door_without_keyring: VaultDoor
) -> None:
    made, _recovery = door_without_keyring.create(PASSPHRASE)

    assert door.unlock(PASSPHRASE) == made


def test_a_wrong_passphrase_is_refused(door: VaultDoor) -> None:
    door.create(PASSPHRASE)

    assert refused(lambda: door.unlock(OTHER)) is RefusalCode.WRONG_PASSPHRASE


def test_a_wrong_recovery_key_is_refused(door: VaultDoor, chance: Chance) -> None:
    door.create(PASSPHRASE)

    wrong = RecoveryKey.new(chance)

    assert refused(lambda: door.unlock_with_recovery(wrong)) is RefusalCode.WRONG_RECOVERY_KEY


def test_a_copied_folder_does_not_open_elsewhere_and_says_why(
    door: VaultDoor, folder: Path, policy: KeyPolicy, chance: Chance, keeper: SecretKeeper
) -> None:
    made, _recovery = door.create(PASSPHRASE)

    keeper.forget(made.vault_id)

    assert failed(lambda: door.unlock(PASSPHRASE)) is FaultCode.KEYRING_ENTRY_MISSING
    without = VaultDoor(folder, keeper=None, policy=policy, chance=chance)
    assert failed(lambda: without.unlock(PASSPHRASE)) is FaultCode.KEYRING_MISSING


def test_a_second_vault_in_the_same_folder_is_refused(door: VaultDoor, folder: Path) -> None:
    door.create(PASSPHRASE)
    before = (folder / HEADER_NAME).read_bytes()

    assert refused(lambda: door.create(OTHER)) is RefusalCode.VAULT_EXISTS
    assert (folder / HEADER_NAME).read_bytes() == before


def test_a_folder_without_a_header_is_no_vault(door: VaultDoor) -> None:
    assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.NOT_A_VAULT


def test_a_weak_passphrase_makes_no_vault(door: VaultDoor, folder: Path) -> None:
    assert refused(lambda: door.create("password 1234")) is RefusalCode.PASSPHRASE_TOO_COMMON
    assert not folder.exists()


def test_a_passphrase_that_stands_alone_must_be_longer(
    door: VaultDoor, door_without_keyring: VaultDoor
) -> None:
    short = "xk7Q!vv2mZ"

    assert refused(lambda: door_without_keyring.create(short)) is RefusalCode.PASSPHRASE_TOO_SHORT
    assert door.create(short)


def test_a_changed_passphrase_replaces_the_old_one(door: VaultDoor) -> None:
    made, recovery = door.create(PASSPHRASE)

    door.change_passphrase(PASSPHRASE, OTHER)

    assert door.unlock(OTHER) == made
    assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.WRONG_PASSPHRASE
    assert door.unlock_with_recovery(recovery) == made


def test_the_passphrase_is_not_changed_by_who_does_not_know_it(door: VaultDoor) -> None:
    made, _recovery = door.create(PASSPHRASE)

    assert refused(lambda: door.change_passphrase(OTHER, OTHER)) is RefusalCode.WRONG_PASSPHRASE
    assert door.unlock(PASSPHRASE) == made


def test_the_recovery_key_sets_a_new_passphrase_on_a_new_computer(
    door: VaultDoor, keeper: SecretKeeper
) -> None:
    made, recovery = door.create(PASSPHRASE)
    keeper.forget(made.vault_id)

    replaced = door.replace_passphrase(recovery, OTHER)

    assert replaced == made
    assert door.unlock(OTHER) == made
    assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.WRONG_PASSPHRASE


def test_where_there_is_no_keyring_any_more_the_new_passphrase_stands_alone(
    door: VaultDoor, door_without_keyring: VaultDoor
) -> None:
    made, recovery = door.create(PASSPHRASE)

    door_without_keyring.replace_passphrase(recovery, OTHER)

    assert door_without_keyring.unlock(OTHER) == made
    assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.WRONG_PASSPHRASE


def test_the_header_before_stays_beside_the_new_one(door: VaultDoor, folder: Path) -> None:
    door.create(PASSPHRASE)
    before = (folder / HEADER_NAME).read_bytes()

    door.change_passphrase(PASSPHRASE, OTHER)

    assert (folder / PREVIOUS_NAME).read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == [HEADER_NAME, PREVIOUS_NAME]


def test_a_header_altered_by_who_cannot_open_it_is_damage(
    door: VaultDoor, folder: Path, policy: KeyPolicy
) -> None:
    door.create(PASSPHRASE)
    header = load_header(folder, policy.accepted)

    save_header(folder, replace(header, label="Another label"))

    assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.HEADER_DAMAGED


def test_a_slot_carried_over_from_another_vault_opens_nothing(
    tmp_path: Path, policy: KeyPolicy, chance: Chance
) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    doors = [VaultDoor(at, keeper=None, policy=policy, chance=chance) for at in folders]
    for door in doors:
        door.create(PASSPHRASE)
    one, two = (load_header(at, policy.accepted) for at in folders)

    save_header(folders[1], replace(two, slots=one.slots))

    assert refused(lambda: doors[1].unlock(PASSPHRASE)) is RefusalCode.HEADER_DAMAGED


@pytest.mark.parametrize("gone", list(SlotKind))
def test_a_header_without_the_slot_asked_for_is_refused(
    gone: SlotKind, door: VaultDoor, folder: Path, policy: KeyPolicy
) -> None:
    made, recovery = door.create(PASSPHRASE)
    header = load_header(folder, policy.accepted)

    left = [slot for slot in header.slots if isinstance(slot, Slot) and slot.kind is not gone]
    save_header(folder, replace(header, slots=tuple(left)))

    if gone is SlotKind.WITH_DEVICE:
        assert refused(lambda: door.unlock(PASSPHRASE)) is RefusalCode.HEADER_DAMAGED
    if gone is SlotKind.RECOVERY:
        code = refused(lambda: door.unlock_with_recovery(recovery))
        assert code is RefusalCode.WRONG_RECOVERY_KEY
    if gone is SlotKind.ALONE:
        assert door.unlock(PASSPHRASE) == made


def test_an_unreadable_header_is_the_disks_fault(door: VaultDoor, folder: Path) -> None:
    (folder / HEADER_NAME).mkdir(parents=True)

    assert failed(lambda: door.unlock(PASSPHRASE)) is FaultCode.FILE_UNREADABLE


def test_keys_do_not_tell_themselves_when_shown(door: VaultDoor) -> None:
    keys, _recovery = door.create(PASSPHRASE)

    shown = repr(keys)

    assert repr(keys.database_key) not in shown
    assert repr(keys.head_key) not in shown


def test_the_header_holds_no_secret_in_the_clear(
    door: VaultDoor, folder: Path, policy: KeyPolicy
) -> None:
    keys, recovery = door.create(PASSPHRASE)

    header: VaultHeader = load_header(folder, policy.accepted)
    written = (folder / HEADER_NAME).read_bytes()

    assert header.vault_id == keys.vault_id
    for secret in (keys.database_key, keys.head_key, recovery.secret, PASSPHRASE.encode()):
        assert secret not in written
        assert secret.hex().encode() not in written
