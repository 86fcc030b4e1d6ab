"""What the unlock screen may rely on: its tests' doorkeeper and the real vaults answer alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms, UnlockDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.unlock.port import NewVault, UnlockPort
from tests.ui.unlock.doorkeeper import GROUPS, RIGHT, Doorkeeper
from tests.worlds import Machine

LEAST = 15


def a_new_vault(folder: Path, passphrase: str = RIGHT) -> NewVault:
    return NewVault(
        folder=folder,
        label="Vault 1",
        name="Dana Whitford",
        agency="Northern Lakes CFS",
        discipline=Discipline.CHILD_PROTECTION,
        job="Worker",
        passphrase=passphrase,
    )


@dataclass
class Door:
    """A port, a vault behind it that opens to RIGHT, its printed key, and what is open now."""

    port: UnlockPort
    vault: Path
    groups: tuple[str, ...]
    folder: Path

    def close(self, opened: object) -> None:
        if isinstance(opened, Session):
            opened.close()


@pytest.fixture(params=["doorkeeper", "vaults"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Door]:
    """The tests' own, then the real one on a computer without a keyring."""
    if request.param == "doorkeeper":
        yield Door(Doorkeeper(), Path("first"), GROUPS, tmp_path)
        return
    world = Machine().without_keyring().world()
    desk = UnlockDesk(Rooms(world), Remembered(tmp_path / "settings"))
    made = desk.create(a_new_vault(tmp_path / "first"))
    found = Door(desk, tmp_path / "first", made.recovery_groups, tmp_path)
    found.close(made.opened)
    yield found
    world.cores.shut_down()


def test_the_right_passphrase_opens(door: Door) -> None:
    opened = door.port.unlock(door.vault, RIGHT)

    assert opened is not None
    door.close(opened)


def test_a_wrong_passphrase_is_refused(door: Door) -> None:
    with pytest.raises(Refusal) as refused:
        door.port.unlock(door.vault, "somebody else")

    assert refused.value.code is RefusalCode.WRONG_PASSPHRASE


def test_a_vault_that_was_made_here_is_listed_and_can_be_opened(door: Door) -> None:
    listed = {known.path: known for known in door.port.known_vaults()}

    assert listed[door.vault].is_reachable
    assert listed[door.vault].label == "Vault 1"


def test_the_printed_key_opens(door: Door) -> None:
    opened = door.port.unlock_with_recovery(door.vault, "-".join(door.groups))

    assert opened is not None
    door.close(opened)


def test_the_group_that_was_mistyped_is_named(door: Door) -> None:
    groups = [*door.groups]
    groups[2] = groups[2][::-1] if groups[2] != groups[2][::-1] else "0" + groups[2][1:]

    with pytest.raises(Refusal) as refused:
        door.port.unlock_with_recovery(door.vault, "-".join(groups))

    assert refused.value.code is RefusalCode.RECOVERY_KEY_MISTYPED
    assert refused.value.data["group"] == 3


def test_what_holds_before_a_vault_is_made_holds_when_it_is_made(door: Door) -> None:
    first = door.port.first_run()

    with pytest.raises(Refusal) as refused:
        door.port.create(a_new_vault(door.folder / "new", "x" * (first.least_characters - 1)))

    assert not first.keyring_ready
    assert refused.value.code is RefusalCode.PASSPHRASE_TOO_SHORT
    assert refused.value.data["least"] == first.least_characters == LEAST


def test_a_new_vault_is_open_and_asks_for_four_groups_of_its_key(door: Door) -> None:
    made = door.port.create(a_new_vault(door.folder / "new"))

    assert made.opened is not None
    assert len(made.recovery_groups) == len(door.groups)
    assert len(set(made.asked_back)) == 4
    assert list(made.asked_back) == sorted(made.asked_back)
    assert set(made.asked_back) <= set(range(1, len(made.recovery_groups) + 1))
    assert not made.keyring_used
    door.close(made.opened)
