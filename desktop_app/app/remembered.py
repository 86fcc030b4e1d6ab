"""What this computer remembers between starts: vault folders and looks; no name of anyone."""

from pathlib import Path
from typing import TypeVar

import msgspec
from platformdirs import user_config_path

from desktop_app.app.relaunch import LONGEST_GEOMETRY
from desktop_app.crypto.durable import whole_file
from desktop_app.domain.errors import Fault
from desktop_app.ui.window import Preferences

T = TypeVar("T")


class RememberedVault(msgspec.Struct, frozen=True):
    """A folder and when it was last opened; the label stands in the vault's own header."""

    folder: str
    opened_ms: int


class _Window(msgspec.Struct, frozen=True):
    geometry: bytes


class Remembered:
    """A few small files in the user's configuration folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_config_path("Throughline", appauthor=False)

    def vaults(self) -> list[RememberedVault]:
        """The vault folders, last opened first; an unreadable list counts as empty."""
        found = self._read("vaults.json", list[RememberedVault]) or []
        return sorted(found, key=lambda one: -one.opened_ms)

    def remember_vault(self, folder: Path, now_ms: int) -> None:
        """Put a folder at the top."""
        rest = [one for one in self.vaults() if one.folder != str(folder)]
        self._write("vaults.json", [RememberedVault(str(folder), now_ms), *rest])

    def preferences(self) -> Preferences:
        """The looks and language that were chosen here."""
        return self._read("preferences.json", Preferences) or Preferences()

    def remember_preferences(self, preferences: Preferences) -> None:
        """Keep them for the next start."""
        self._write("preferences.json", preferences)

    def geometry(self) -> bytes:
        """Where the window stood when it was last closed, in Qt's own note; empty at first."""
        kept = self._read("window.json", _Window) or _Window(b"")
        return kept.geometry[:LONGEST_GEOMETRY]

    def remember_geometry(self, geometry: bytes) -> None:
        """Keep it for the next start; it tells of a screen and a size, and of nothing shown."""
        self._write("window.json", _Window(geometry))

    def _read(self, name: str, kind: type[T]) -> T | None:
        try:
            return msgspec.json.decode((self._folder / name).read_bytes(), type=kind)
        except (OSError, msgspec.DecodeError):
            return None

    def _write(self, name: str, value: object) -> None:
        """A computer that can't keep it forgets a taste or a place, and nothing more."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with whole_file(self._folder / name) as file:
                file.write(msgspec.json.encode(value))
        except (OSError, Fault):
            return
