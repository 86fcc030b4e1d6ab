"""What the unlock screens need from the services; plain values in, plain values out.

Every call runs off the Qt thread and may raise `Refusal` or `Fault`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop_app.domain.codes import Discipline
from desktop_app.ui.widgets.enrolling_port import EnrolPort


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownVault:
    """A vault this computer remembers. The label is local and neutral; no person is named."""

    path: Path
    label: str
    last_opened: datetime | None = None
    is_reachable: bool = True
    drive: str = ""
    with_keyring: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What a person says when making a vault; `folder` is to be the vault itself."""

    folder: Path
    label: str
    name: str
    agency: str
    discipline: Discipline
    job: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new vault, opened, and the key that must be on paper before anything is written in it.

    `asked_back` are the numbers, from 1, of the groups a person types back.
    """

    opened: object
    recovery_groups: tuple[str, ...] = field(repr=False)
    asked_back: tuple[int, ...]
    keyring_used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRun:
    """What holds on this computer before a vault is made."""

    folder: Path
    label: str
    keyring_ready: bool
    least_characters: int


class UnlockPort(Protocol):
    """Finds, opens and makes vaults. What opening gives is handed on to the window unopened."""

    def known_vaults(self) -> Sequence[KnownVault]: ...
    def first_run(self) -> FirstRun: ...
    def create(self, new: NewVault) -> Created: ...
    def prove(self, opened: object) -> None:
        """Remember that the recovery key of what was made is on paper."""
        ...

    def enrolling(self, opened: object) -> EnrolPort:
        """Whom to ask when what was made is to join an agency."""
        ...

    def put_together_again(self, opened: object) -> object:
        """What was opened, once its own card has changed."""
        ...

    def unlock(self, path: Path, passphrase: str) -> object: ...
    def unlock_with_recovery(self, path: Path, typed: str) -> object: ...
