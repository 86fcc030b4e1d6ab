"""Tells a vault that goes on from one that was restored or copied (decision 028).

A vault and this computer share a number that nobody else has, changed whenever the vault is
opened, and closed after entries came to it. A backup, and a copy on another computer, have one
from before.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec
from platformdirs import user_config_path

from desktop_app.crypto.durable import whole_file
from desktop_app.domain.errors import Fault
from desktop_app.services.ports import Chance

INSTALL = "install/id"
NONCE = "install/nonce"
_SIZE = 16
_FOLDER = "installs"


class Installs(Protocol):
    """What this computer remembers of the vaults that were opened on it; no name of anyone."""

    def expected(self, install: bytes) -> frozenset[bytes]:
        """The numbers that a vault going on may hold."""

    def expect(self, install: bytes, nonces: Sequence[bytes]) -> bool:
        """Remember them in place of those before; False where nothing can be remembered."""


class Settings(Protocol):
    """Where the vault keeps its half."""

    def setting(self, name: str) -> bytes | None: ...
    def set(self, name: str, value: bytes) -> None: ...


class InstallFolder:
    """One small file for each vault, in the user's configuration folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = (folder or user_config_path("Throughline", appauthor=False)) / _FOLDER

    def expected(self, install: bytes) -> frozenset[bytes]:
        """What is damaged counts as not there."""
        try:
            written = (self._folder / install.hex()).read_bytes()
            found = msgspec.json.decode(written, type=list[str])
            return frozenset(map(bytes.fromhex, found))
        except (OSError, ValueError):
            return frozenset()

    def expect(self, install: bytes, nonces: Sequence[bytes]) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with whole_file(self._folder / install.hex()) as file:
                file.write(msgspec.json.encode([nonce.hex() for nonce in nonces]))
        except (OSError, Fault):
            return False
        return True


def goes_on(installs: Installs, settings: Settings) -> bool:
    """Whether this is the vault that was last closed here, or one no computer knows yet."""
    install, nonce = settings.setting(INSTALL), settings.setting(NONCE)
    return not install or nonce in installs.expected(install)


def turn_over(installs: Installs, settings: Settings, chance: Chance) -> None:
    """Take a new number on both sides; a crash in between leaves one that is still expected.

    A computer that can't remember anything has vaults which can't be told from their copies.
    """
    known = settings.setting(INSTALL)
    install = known or chance(_SIZE)
    before, after = settings.setting(NONCE), chance(_SIZE)
    if not installs.expect(install, [after] if before is None else [before, after]):
        settings.set(INSTALL, b"")
        return
    settings.set(NONCE, after)
    if not known:
        settings.set(INSTALL, install)
    installs.expect(install, [after])


def start_anew(settings: Settings) -> None:
    """What was copied parts from what it was copied from: they share no number any more."""
    settings.set(INSTALL, b"")
