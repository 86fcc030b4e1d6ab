"""One program at a time on a vault: a lock the system gives back when its holder ends."""

import os
import socket
import sys
from contextlib import suppress
from io import RawIOBase
from pathlib import Path

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

_NAME = "in-use"
_AREA = 4096  # the locked byte lies beyond the words, so that others can read them


class VaultLock:
    """Held while a vault is open for writing.

    Raises:
        Refusal: VAULT_IN_USE, naming the holder's process and computer.
        Fault: NOT_WRITABLE.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file = self._opened()
        while not self._is_in_place():
            self._file.close()
            self._file = self._opened()
        with suppress(OSError):  # a full disk: locked all the same, only without a name
            self._file.truncate(0)
            self._file.write(f"{os.getpid()} {socket.gethostname()}".encode())

    def release(self) -> None:
        """Give the vault free."""
        with suppress(OSError):
            self._path.unlink()
        self._file.close()

    def _opened(self) -> RawIOBase:
        try:
            file = self._path.open("a+b", buffering=0)
        except OSError:
            raise Fault(FaultCode.NOT_WRITABLE) from None
        if not _try_lock(file):
            holder = _holder(file)
            file.close()
            raise Refusal(RefusalCode.VAULT_IN_USE, holder=holder)
        return file

    def _is_in_place(self) -> bool:
        """Whether the file locked is still the one others find; its last holder removes it."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False


def _holder(file: RawIOBase) -> str:
    file.seek(0)
    words = (file.read(200) or b"").decode("utf-8", "replace").split()
    return f"{words[0]}, {words[1]}" if len(words) > 1 else "?"


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: RawIOBase) -> bool:
        file.seek(_AREA)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: RawIOBase) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
