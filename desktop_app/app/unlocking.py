"""Answers the unlock screen: vaults this computer remembers, opening them, making new ones."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from platformdirs import user_config_path, user_data_path

from desktop_app.app.vaults import (
    Profile,
    Session,
    World,
    create_vault,
    unlock_vault,
    unlock_with_recovery,
)
from desktop_app.crypto.durable import whole_file
from desktop_app.crypto.header_file import load_header
from desktop_app.crypto.passphrase import SHORTEST_ALONE, SHORTEST_WITH_DEVICE
from desktop_app.crypto.slots import SlotKind
from desktop_app.domain.errors import Refusal
from desktop_app.ui.unlock.port import Created, FirstRun, KnownVault, NewVault

_ASKED_BACK = 4
_APP = "Throughline"


class _Remembered(msgspec.Struct, frozen=True):
    """A folder and when it was last opened; the label stands in the vault's own header."""

    folder: str
    opened_ms: int


class KnownVaults:
    """The list of vault folders this computer's user has opened. It names no person."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path(_APP, appauthor=False) / "vaults.json"

    def all(self) -> list[_Remembered]:
        """The list, last opened first; an unreadable one counts as empty."""
        try:
            found = msgspec.json.decode(self._file.read_bytes(), type=list[_Remembered])
        except (OSError, msgspec.DecodeError):
            return []
        return sorted(found, key=lambda one: -one.opened_ms)

    def remember(self, folder: Path, now_ms: int) -> None:
        """Put a folder at the top."""
        rest = [one for one in self.all() if one.folder != str(folder)]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(self._file) as file:
            file.write(msgspec.json.encode([_Remembered(str(folder), now_ms), *rest]))


class UnlockDesk:
    """Opens and makes vaults for the window."""

    def __init__(self, world: World, known: KnownVaults) -> None:
        self._world = world
        self._known = known

    def known_vaults(self) -> Sequence[KnownVault]:
        """The vaults this computer remembers."""
        return [self._described(Path(one.folder), one.opened_ms) for one in self._known.all()]

    def first_run(self) -> FirstRun:
        """What holds before a vault is made."""
        ready = self._world.find_keeper() is not None
        number = len(self._known.all()) + 1
        base = user_data_path(_APP, appauthor=False)
        return FirstRun(
            folder=base / f"Vault {number}",
            label=f"Vault {number}",
            keyring_ready=ready,
            least_characters=SHORTEST_WITH_DEVICE if ready else SHORTEST_ALONE,
        )

    def create(self, new: NewVault) -> Created:
        """Make a vault; it is open when this returns."""
        profile = Profile(new.name, new.agency, new.discipline, new.job, label=new.label)
        made = create_vault(self._world, new.folder, new.passphrase, profile)
        self._remember(new.folder)
        groups = made.recovery.groups
        asked = sorted(secrets.SystemRandom().sample(range(1, len(groups) + 1), _ASKED_BACK))
        return Created(
            opened=made.session,
            recovery_groups=groups,
            asked_back=tuple(asked),
            keyring_used=made.uses_keyring,
        )

    def unlock(self, path: Path, passphrase: str) -> Session:
        """Open with the passphrase."""
        session = unlock_vault(self._world, path, passphrase)
        self._remember(path)
        return session

    def unlock_with_recovery(self, path: Path, typed: str) -> Session:
        """Open with the printed key."""
        session = unlock_with_recovery(self._world, path, typed)
        self._remember(path)
        return session

    def _remember(self, folder: Path) -> None:
        self._known.remember(folder, self._world.clock.now_ms())

    def _described(self, folder: Path, opened_ms: int) -> KnownVault:
        try:
            header = load_header(folder, self._world.policy.accepted)
        except Refusal:
            return KnownVault(path=folder, label=folder.name, is_reachable=False)
        return KnownVault(
            path=folder,
            label=header.label,
            last_opened=datetime.fromtimestamp(opened_ms / 1000, UTC).astimezone(),
            with_keyring=header.slot(SlotKind.WITH_DEVICE) is not None,
        )
