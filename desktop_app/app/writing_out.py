"""Files written outside the vault: new ones only, for their owner alone, whole or not at all."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode


def write_new(out: Path, read: Callable[[], Iterable[bytes]]) -> None:
    """Write a file that does not exist yet. Whatever goes wrong, nothing of it is left.

    Raises:
        Refusal: FILE_EXISTS.
        Fault: NOT_WRITABLE, DISK_FULL, DISK_FAILED; or as `read`.
    """
    try:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refusal(RefusalCode.FILE_EXISTS) from None
    except OSError:
        raise Fault(FaultCode.NOT_WRITABLE) from None
    try:
        with disk_errors_as_faults(), os.fdopen(handle, "wb") as file:
            for block in read():
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        out.unlink(missing_ok=True)
        raise
