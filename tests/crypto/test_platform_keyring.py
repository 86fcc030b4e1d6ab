"""Which keyring is used, which are refused, and what their errors are called."""

import sys

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from desktop_app.crypto.device_secret import SERVICE, KeyringKeeper
from desktop_app.crypto.platform_keyring import pinned_backend
from desktop_app.domain.errors import Fault, FaultCode

VAULT, SECRET = bytes(range(16)), bytes(range(32))


def test_a_desktop_without_a_keyring_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    with pytest.raises(Fault) as fault:
        pinned_backend("linux")

    assert fault.value.code is FaultCode.KEYRING_MISSING


@pytest.mark.parametrize("platform", ["win32", "darwin", "plan9"])
def test_another_platforms_keyring_is_not_there(platform: str) -> None:
    if platform == sys.platform:
        pytest.skip("this is that platform")

    with pytest.raises(Fault) as fault:
        pinned_backend(platform)

    assert fault.value.code is FaultCode.KEYRING_MISSING


class _Backend(KeyringBackend):
    """A keyring that keeps in memory and does wrong when told to."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError(service, username)


def test_only_the_program_and_the_vault_are_named_in_the_keyring() -> None:
    backend = _Backend()

    KeyringKeeper(backend).keep(VAULT, SECRET)

    assert set(backend.kept) == {("Throughline", VAULT.hex())}
    assert [len(text) for text in backend.kept.values()] == [44]


def test_a_keyring_that_does_not_keep_is_unfaithful(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = _Backend()
    monkeypatch.setattr(backend, "set_password", lambda *_: None)

    with pytest.raises(Fault) as fault:
        KeyringKeeper(backend).keep(VAULT, SECRET)

    assert fault.value.code is FaultCode.KEYRING_UNFAITHFUL


@pytest.mark.parametrize("text", ["", "not base64!", "AAAA", "A" * 45, "é" * 44])
def test_a_keyring_that_gives_something_else_is_unfaithful(text: str) -> None:
    backend = _Backend()
    backend.kept[SERVICE, VAULT.hex()] = text

    with pytest.raises(Fault) as fault:
        KeyringKeeper(backend).fetch(VAULT)

    assert fault.value.code is FaultCode.KEYRING_UNFAITHFUL


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("locked"), FaultCode.KEYRING_LOCKED),
        (InitError("no collection"), FaultCode.KEYRING_MISSING),
        (ConnectionResetError("the daemon is gone"), FaultCode.KEYRING_MISSING),
    ],
)
def test_what_the_keyring_reports_has_our_names(error: Exception, code: FaultCode) -> None:
    backend = _Backend()
    backend.error = error

    with pytest.raises(Fault) as fault:
        KeyringKeeper(backend).fetch(VAULT)

    assert fault.value.code is code


class _InTheClear(_Backend):
    """Stands for keyrings.alt.file.PlaintextKeyring."""


_InTheClear.__module__ = "keyrings.alt.file"


@pytest.mark.parametrize(
    "kind",
    [null.Keyring, fail.Keyring, ChainerBackend, _InTheClear],
    ids=str,
)
def test_keyrings_that_keep_nothing_or_in_the_clear_are_refused(
    kind: type[KeyringBackend],
) -> None:
    backend = kind()

    with pytest.raises(Fault) as fault:
        KeyringKeeper(backend)

    assert fault.value.code is FaultCode.KEYRING_UNFAITHFUL
