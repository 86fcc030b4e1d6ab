"""Which keyring a platform has, called directly, and its errors under our names.

keyring's own choice could be steered by an environment variable or a file to a backend that
stores nothing, or stores in the clear; so it is never asked.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, chainer, fail, macOS, null
from keyring.errors import KeyringError, KeyringLocked

from desktop_app.domain.errors import Fault, FaultCode

# keyring lets errors of the libraries beneath it through as they are.
if sys.platform == "linux":
    from jeepney.wrappers import DBusErrorResponse
    from secretstorage.exceptions import LockedException, SecretStorageException

    _LOCKED: tuple[type[Exception], ...] = (KeyringLocked, LockedException)
    _FAILED: tuple[type[Exception], ...] = (
        KeyringError,
        SecretStorageException,
        DBusErrorResponse,
        OSError,
    )
elif sys.platform == "win32":  # pragma: no cover
    from win32ctypes.pywin32.pywintypes import error as WindowsError_  # noqa: N812

    _LOCKED = (KeyringLocked,)
    _FAILED = (KeyringError, WindowsError_, OSError)
else:  # pragma: no cover
    _LOCKED = (KeyringLocked,)
    _FAILED = (KeyringError, OSError)

_REFUSED = (chainer.ChainerBackend, fail.Keyring, null.Keyring)
_REFUSED_PACKAGE = "keyrings."  # keyrings.alt and its like: files in the clear


def pinned_backend(platform: str = sys.platform) -> KeyringBackend:
    """The one keyring we use on that platform.

    Raises:
        Fault: KEYRING_MISSING, when the platform has none we know or it is not running.
    """
    kinds: dict[str, type[KeyringBackend]] = {
        "linux": SecretService.Keyring,
        "win32": Windows.WinVaultKeyring,
        "darwin": macOS.Keyring,
    }
    kind = kinds.get(platform)
    if kind is None or not kind.viable:
        raise Fault(FaultCode.KEYRING_MISSING)
    return kind()


def is_trustworthy(backend: KeyringBackend) -> bool:
    """Whether it is none of those that store nothing, anywhere or in the clear."""
    in_the_clear = type(backend).__module__.startswith(_REFUSED_PACKAGE)
    return not in_the_clear and not isinstance(backend, _REFUSED)


@contextmanager
def keyring_errors_as_faults() -> Iterator[None]:
    """Inside this block the keyring's errors arrive as our faults."""
    try:
        yield
    except _LOCKED as error:
        raise Fault(FaultCode.KEYRING_LOCKED) from error
    except _FAILED as error:
        raise Fault(FaultCode.KEYRING_MISSING) from error
