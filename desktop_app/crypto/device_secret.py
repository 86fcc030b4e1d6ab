"""What only this device holds: 32 bytes in the operating system's keyring, per vault."""

import base64
from typing import Protocol

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from desktop_app.crypto.platform_keyring import is_trustworthy, keyring_errors_as_faults
from desktop_app.domain.errors import Fault, FaultCode

SECRET_SIZE = 32
SERVICE = "Throughline"


class SecretKeeper(Protocol):
    """Keeps one secret per vault on this device, apart from the vault folder."""

    def fetch(self, vault_id: bytes) -> bytes:
        """The secret kept for that vault.

        Raises:
            Fault: KEYRING_ENTRY_MISSING, KEYRING_MISSING, KEYRING_LOCKED, KEYRING_UNFAITHFUL.
        """

    def keep(self, vault_id: bytes, secret: bytes) -> None:
        """Keep 32 bytes for that vault, instead of any before, and prove that they are kept.

        Raises:
            Fault: KEYRING_MISSING, KEYRING_LOCKED, KEYRING_UNFAITHFUL.
        """

    def forget(self, vault_id: bytes) -> None:
        """Keep nothing for that vault; nothing happens if nothing was kept."""


class KeyringKeeper:
    """The operating system's keyring. The names in it are the program's and the vault's id."""

    def __init__(self, backend: KeyringBackend) -> None:
        if not is_trustworthy(backend):
            raise Fault(FaultCode.KEYRING_UNFAITHFUL)
        self._backend = backend

    def fetch(self, vault_id: bytes) -> bytes:
        """As `SecretKeeper.fetch`."""
        with keyring_errors_as_faults():
            kept = self._backend.get_password(SERVICE, vault_id.hex())
        if kept is None:
            raise Fault(FaultCode.KEYRING_ENTRY_MISSING)
        return _secret(kept)

    def keep(self, vault_id: bytes, secret: bytes) -> None:
        """As `SecretKeeper.keep`."""
        text = base64.b64encode(secret).decode("ascii")
        with keyring_errors_as_faults():
            self._backend.set_password(SERVICE, vault_id.hex(), text)
            kept = self._backend.get_password(SERVICE, vault_id.hex())
        if kept != text:
            raise Fault(FaultCode.KEYRING_UNFAITHFUL)

    def forget(self, vault_id: bytes) -> None:
        """As `SecretKeeper.forget`."""
        with keyring_errors_as_faults():
            try:
                self._backend.delete_password(SERVICE, vault_id.hex())
            except PasswordDeleteError:
                return


def _secret(untrusted: str) -> bytes:
    try:
        secret = base64.b64decode(untrusted, validate=True)
    except ValueError:
        raise Fault(FaultCode.KEYRING_UNFAITHFUL) from None
    if len(secret) != SECRET_SIZE:
        raise Fault(FaultCode.KEYRING_UNFAITHFUL)
    return secret
