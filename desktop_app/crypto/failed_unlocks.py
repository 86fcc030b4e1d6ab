"""`unlock.failed`: when unlocking failed, counted while nobody holds the vault's keys.

Nothing in it is secret. Each failure is sealed with a key that is then replaced by its hash, so
that what was counted before can't be changed, shortened or put in another order by somebody who
comes after (Schneier and Kelsey's forward integrity). The first key stands in the vault; the
next unlock takes the count in and gives out a new one.

It can't show that somebody put back a copy of the file they had made before they tried, nor what
was tried on a copy of the folder. A file that is gone is seen.
"""

import hashlib
import hmac
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop_app.crypto.durable import disk_errors_as_faults, whole_file
from desktop_app.domain.access import Untold
from desktop_app.ledger.canonical import b64, canonical, unb64

FAILED_FILE = "unlock.failed"
MOST_TIMES = 500
"""Later failures are counted, and their times not kept."""
_MOST_COUNTED = 1_000_000
_LARGEST = 128 * 1024
_SIZE = 32
_STEP, _SEAL = b"throughline-unlock/1/step\n", b"throughline-unlock/1/seal\n"


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    key: str
    count: int
    times: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Failures:
    """How often unlocking failed since it last succeeded, and when; or why that can't be told."""

    count: int = 0
    times_ms: tuple[int, ...] = ()
    untold: Untold | None = None


class FailedUnlocks:
    """Counts in the vault's folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FAILED_FILE

    def begin(self, key: bytes) -> None:
        """Start a new count; `key` is 32 fresh random bytes, kept in the vault as well.

        Raises:
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        self._write(_Written(b64(key), 0, []))

    def add(self, now_ms: int) -> None:
        """Count one more. A file that can't be read is left for the next unlock to find.

        Raises:
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        try:
            written = self._read()
            key = unb64(written.key, _SIZE)
        except (OSError, ValueError):
            return
        times = written.times
        if written.count < MOST_TIMES:
            times = [*times, (now_ms, _seal(key, now_ms))]
        self._write(_Written(b64(_next(key)), written.count + 1, times))

    def since(self, key: bytes) -> Failures:
        """What was counted since the count was begun with this key."""
        try:
            written = self._read()
        except OSError:
            return Failures(untold=Untold.MISSING)
        except ValueError:
            return Failures(untold=Untold.ALTERED)
        if not _is_whole(written, key):
            return Failures(untold=Untold.ALTERED)
        return Failures(written.count, tuple(at_ms for at_ms, _ in written.times))

    def _read(self) -> _Written:
        with self._path.open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST), type=_Written)

    def _write(self, written: _Written) -> None:
        said = {"count": written.count, "key": written.key, "times": written.times}
        with disk_errors_as_faults(), whole_file(self._path) as file:
            file.write(canonical(said))


def _is_whole(written: _Written, key: bytes) -> bool:
    if not len(written.times) <= written.count <= _MOST_COUNTED:
        return False
    if len(written.times) != min(written.count, MOST_TIMES):
        return False
    for at_ms, seal in written.times:
        if not hmac.compare_digest(_seal(key, at_ms), seal):
            return False
        key = _next(key)
    for _ in range(written.count - len(written.times)):
        key = _next(key)
    return hmac.compare_digest(b64(key), written.key)


def _next(key: bytes) -> bytes:
    return hashlib.sha256(_STEP + key).digest()


def _seal(key: bytes, at_ms: int) -> str:
    return b64(hmac.digest(key, _SEAL + str(at_ms).encode(), "sha256"))
