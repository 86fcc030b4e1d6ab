"""Answers the unlock screen: vaults this computer remembers, opening them, making new ones.

The rooms behind it take half a second to load, so they are loaded on the vault
thread while the person reads the first screen: nothing here imports them at the top.
"""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from desktop_app.app.remembered import Remembered
from desktop_app.domain.errors import Refusal
from desktop_app.ui.unlock.port import Created, FirstRun, KnownVault, NewVault
from desktop_app.ui.widgets.enrolling_port import EnrolPort

if TYPE_CHECKING:
    from desktop_app.app.vaults import Session, World

_ASKED_BACK = 4


class Rooms:
    """The machine as services see it, loaded when first asked for."""

    def __init__(self, world: "World | None" = None) -> None:
        self._world = world

    def load(self) -> "World":
        """Load the rooms, if that has not been done."""
        if self._world is None:
            from desktop_app.app import vaults, workplace  # noqa: F401, PLC0415  see above

            self._world = vaults.this_world()
        return self._world

    def shut_down(self) -> None:
        """Let running work end."""
        if self._world is not None:
            self._world.cores.shut_down()


class UnlockDesk:
    """Opens and makes vaults for the window. Every call runs on the vault thread."""

    def __init__(self, rooms: Rooms, remembered: Remembered) -> None:
        self._rooms = rooms
        self._remembered = remembered

    def known_vaults(self) -> Sequence[KnownVault]:
        """The vaults this computer remembers."""
        return [
            self._described(Path(one.folder), one.opened_ms) for one in self._remembered.vaults()
        ]

    def first_run(self) -> FirstRun:
        """What holds before a vault is made."""
        from desktop_app.crypto.passphrase import (  # noqa: PLC0415  see above
            SHORTEST_ALONE,
            SHORTEST_WITH_DEVICE,
        )

        ready = self._rooms.load().find_keeper() is not None
        number = len(self._remembered.vaults()) + 1
        base = user_data_path("Throughline", appauthor=False)
        return FirstRun(
            folder=base / f"Vault {number}",
            label=f"Vault {number}",
            keyring_ready=ready,
            least_characters=SHORTEST_WITH_DEVICE if ready else SHORTEST_ALONE,
        )

    def create(self, new: NewVault) -> Created:
        """Make a vault; it is open when this returns."""
        from desktop_app.app.new_vaults import Profile, create_vault  # noqa: PLC0415  see above

        profile = Profile(new.name, new.agency, new.discipline, new.job, label=new.label)
        made = create_vault(self._rooms.load(), new.folder, new.passphrase, profile)
        self._remember(new.folder)
        groups = made.recovery.groups
        asked = secrets.SystemRandom().sample(range(1, len(groups) + 1), _ASKED_BACK)
        return Created(
            opened=made.session,
            recovery_groups=groups,
            asked_back=tuple(sorted(asked)),
            keyring_used=made.uses_keyring,
        )

    def unlock(self, path: Path, passphrase: str) -> "Session":
        """Open with the passphrase."""
        from desktop_app.app.vaults import unlock_vault  # noqa: PLC0415  see above

        session = unlock_vault(self._rooms.load(), path, passphrase)
        self._remember(path)
        return session

    def unlock_with_recovery(self, path: Path, typed: str) -> "Session":
        """Open with the printed key."""
        from desktop_app.app.vaults import unlock_with_recovery  # noqa: PLC0415  see above

        session = unlock_with_recovery(self._rooms.load(), path, typed)
        self._remember(path)
        self.prove(session)
        return session

    def prove(self, opened: object) -> None:
        """Remember that the recovery key of an open vault is on paper."""
        from desktop_app.app.vaults import Session  # noqa: PLC0415  see above
        from desktop_app.services.recovery_proof import mark_proved  # noqa: PLC0415  see above

        if isinstance(opened, Session) and not opened.database.read_only:
            mark_proved(opened.vault)

    def enrolling(self, opened: object) -> EnrolPort:
        """Whom to ask when a new vault is to join an agency."""
        from desktop_app.app.enrol_desk import EnrolDesk  # noqa: PLC0415  see above
        from desktop_app.app.vaults import Session  # noqa: PLC0415  see above

        if not isinstance(opened, Session):
            raise TypeError(type(opened))
        return EnrolDesk(opened)

    def put_together_again(self, opened: object) -> object:
        """The same open vault, under its new card."""
        from desktop_app.app.enrolling import put_together_again  # noqa: PLC0415  see above
        from desktop_app.app.vaults import Session  # noqa: PLC0415  see above

        if not isinstance(opened, Session):
            raise TypeError(type(opened))
        return put_together_again(opened)

    def _remember(self, folder: Path) -> None:
        self._remembered.remember_vault(folder, self._rooms.load().clock.now_ms())

    def _described(self, folder: Path, opened_ms: int) -> KnownVault:
        from desktop_app.crypto.header_file import load_header  # noqa: PLC0415  see above
        from desktop_app.crypto.slots import SlotKind  # noqa: PLC0415  see above

        try:
            header = load_header(folder, self._rooms.load().policy.accepted)
        except Refusal:
            return KnownVault(path=folder, label=folder.name, is_reachable=False)
        return KnownVault(
            path=folder,
            label=header.label,
            last_opened=datetime.fromtimestamp(opened_ms / 1000, UTC).astimezone(),
            with_keyring=header.slot(SlotKind.WITH_DEVICE) is not None,
        )
