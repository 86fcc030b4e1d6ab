"""Copies lent to other programs: unencrypted, in a private folder, and gone when one locks."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from platformdirs import user_cache_path

from desktop_app.app.writing_out import write_new
from desktop_app.domain.errors import Fault, FaultCode, Refusal
from desktop_app.store.lock import VaultLock


def lent_folder(vault: Path) -> Path:
    """Where the copies of one vault lie: known beforehand, so that a crash leaves none for long.

    Not in the vault's own folder, which people carry about and back up.
    """
    name = hashlib.sha256(str(vault.resolve()).encode()).hexdigest()[:16]
    return user_cache_path("Throughline", appauthor=False) / "lent" / name


def lend(vault: Path, ending: str, read: Callable[[], Iterable[bytes]]) -> Path:
    """Write a copy for another program. Its name tells nothing: programs list what they open.

    Raises:
        Fault: NOT_WRITABLE, DISK_FULL, DISK_FAILED; or as `read`. Nothing of it is then left.
    """
    try:
        lent_folder(vault).mkdir(mode=0o700, parents=True, exist_ok=True)
        place = Path(tempfile.mkdtemp(dir=lent_folder(vault))) / f"copy.{ending}"
    except OSError:
        raise Fault(FaultCode.NOT_WRITABLE) from None
    write_new(place, read)
    return place


def take_back_abandoned(vaults: Iterable[Path]) -> None:
    """At a start: what a crash left of each vault that nobody has open, be it here or not."""
    for vault in vaults:
        if lent_folder(vault).exists() and not _is_open(vault):
            take_back_lent(vault)


def _is_open(vault: Path) -> bool:
    try:
        VaultLock(vault).release()
    except Refusal:
        return True
    except Fault:  # it lies on a stick that is not plugged in, say
        return False
    return False


def take_back_lent(vault: Path) -> None:
    """Delete them all. What another program still holds is tried again at the next unlocking."""
    shutil.rmtree(lent_folder(vault), ignore_errors=True)
