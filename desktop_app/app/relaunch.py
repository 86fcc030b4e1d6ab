"""Ends what this process remembers: the program starts itself anew, locked, in the same place.

Python, Qt and SQLite leave copies of words and keys in memory that nobody can wipe
(SECURITY-DESIGN, finding 10). Only the end of the process ends them.
"""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

# The program starts itself again with this argument to come back as a locked window.
LOCKED_AGAIN_ARGUMENT: Final = "--locked-again"
_COVERED, _LOCKED = "covered", "locked"
LONGEST_GEOMETRY: Final = 512


class Stance(StrEnum):
    """How a window stands among those of other programs; a lock must not bring it forward."""

    IN_FRONT = "front"
    BEHIND = "behind"
    MINIMIZED = "minimized"


@dataclass(frozen=True, slots=True)
class LockedAgain:
    """How the next process comes up. Holds no secret, no codename and nobody's name.

    `geometry` is Qt's own note of where a window stands.
    """

    folder: Path
    is_covered: bool
    stance: Stance
    geometry: bytes

    def arguments(self) -> list[str]:
        """The words it is started with; they always have this one form."""
        face = _COVERED if self.is_covered else _LOCKED
        geometry, folder = self.geometry.hex(), str(self.folder)
        return [LOCKED_AGAIN_ARGUMENT, face, self.stance.value, geometry, folder]


# Starts the next process. True if another process goes on; False if this one has to.
Relaunch = Callable[[LockedAgain], bool]


def locked_again(untrusted_arguments: Sequence[str]) -> LockedAgain | None:
    """What `arguments` wrote; None for anything else, which is then a plain start."""
    match untrusted_arguments:
        case [argument, face, stance, written, folder] if argument == LOCKED_AGAIN_ARGUMENT:
            geometry = _geometry(written)
        case _:
            return None
    if face not in {_COVERED, _LOCKED} or stance not in set(Stance) or geometry is None:
        return None
    if not Path(folder).is_absolute():
        return None
    return LockedAgain(Path(folder), face == _COVERED, Stance(stance), geometry)


def _geometry(written: str) -> bytes | None:
    if len(written) > 2 * LONGEST_GEOMETRY:
        return None
    try:
        return bytes.fromhex(written)
    except ValueError:
        return None


def relaunch(again: LockedAgain) -> bool:
    """Put a new process in the place of this one; on POSIX, success never returns.

    Windows cannot replace a process: it starts another, and this one has to end.
    """
    command = [*how_we_were_started(), *again.arguments()]
    try:
        if sys.platform == "win32":
            import subprocess  # noqa: PLC0415  nobody else needs it to start

            subprocess.Popen(command)  # noqa: S603  our own program
        else:
            os.execve(command[0], command, _environment())  # noqa: S606
    except OSError:
        return False
    return True


def how_we_were_started() -> list[str]:
    """The interpreter, its switches and our entry point, without what we were told to do.

    Whatever `-m` or a script found then is found again: never a look-alike in another folder.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable]
    told = len(sys.argv) - 1
    return [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - told]]


def _environment() -> dict[str, str]:
    """Ours, without what a handed-out program's starter (PyInstaller) added to it."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        environment.pop("LD_LIBRARY_PATH", None)
        if "LD_LIBRARY_PATH_ORIG" in environment:
            environment["LD_LIBRARY_PATH"] = environment.pop("LD_LIBRARY_PATH_ORIG")
    return environment
