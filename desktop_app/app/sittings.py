"""The beginning and the end of a sitting, for the access log; and unlocking that failed."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.crypto.failed_unlocks import FailedUnlocks, Failures
from desktop_app.domain.access import Access, NewAccess
from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.services.access import note, note_unlocked
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Clock

_KEY = "secret/failed_unlocks"
_SIZE = 32
_GUESSES = frozenset({RefusalCode.WRONG_PASSPHRASE, RefusalCode.WRONG_RECOVERY_KEY})


@contextmanager
def counting_failures(folder: Path, clock: Clock) -> Iterator[None]:
    """Count a passphrase or a key that was wrong; nobody holds the vault's keys then."""
    try:
        yield
    except Refusal as refusal:
        if refusal.code in _GUESSES:
            with suppress(Fault):
                FailedUnlocks(folder).add(clock.now_ms())
        raise


def begin_sitting(vault: OpenVault, folder: Path) -> None:
    """Note what failed since the last time, and that it was unlocked now."""
    if vault.access_end is None:
        return
    counted = FailedUnlocks(folder)
    key = vault.drawer.setting(_KEY)
    note_unlocked(vault, None if key is None else _failed(counted.since(key)))
    _begin_count(vault, counted)


def _failed(failures: Failures) -> NewAccess | None:
    if not failures.count and failures.untold is None:
        return None
    return NewAccess(
        what=Access.UNLOCK_FAILED,
        count=failures.count,
        times_ms=failures.times_ms,
        untold=failures.untold,
    )


def end_sitting(vault: OpenVault) -> None:
    """Note that it was locked."""
    note(vault, Access.LOCKED)


def _begin_count(vault: OpenVault, counted: FailedUnlocks) -> None:
    """The file first: cut off in between, the old key doesn't fit, and that is seen."""
    key = vault.chance(_SIZE)
    with suppress(Fault):
        counted.begin(key)
        vault.drawer.set(_KEY, key)
