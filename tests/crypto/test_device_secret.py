"""The device's secret: one contract for the real keyring and for the one in memory."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage

from desktop_app.crypto.device_secret import SERVICE, KeyringKeeper, SecretKeeper
from desktop_app.crypto.platform_keyring import pinned_backend
from desktop_app.domain.errors import Fault, FaultCode

VAULT, OTHER_VAULT = bytes(range(16)), bytes(range(16, 32))
SECRET, NEW_SECRET = bytes(range(32)), bytes(32)
TOOLS = ("dbus-daemon", "gnome-keyring-daemon", "secret-tool")


class KeeperContract:
    """What every keeper of secrets does, in memory or for real."""

    def test_what_is_kept_is_fetched(self, keeper: SecretKeeper) -> None:
        keeper.keep(VAULT, SECRET)

        assert keeper.fetch(VAULT) == SECRET

    def test_a_new_secret_replaces_the_old_one(self, keeper: SecretKeeper) -> None:
        keeper.keep(VAULT, SECRET)

        keeper.keep(VAULT, NEW_SECRET)

        assert keeper.fetch(VAULT) == NEW_SECRET

    def test_each_vault_has_a_secret_of_its_own(self, keeper: SecretKeeper) -> None:
        keeper.keep(VAULT, SECRET)
        keeper.keep(OTHER_VAULT, NEW_SECRET)

        keeper.forget(VAULT)

        assert keeper.fetch(OTHER_VAULT) == NEW_SECRET

    def test_what_was_never_kept_is_missing(self, keeper: SecretKeeper) -> None:
        with pytest.raises(Fault) as fault:
            keeper.fetch(VAULT)

        assert fault.value.code is FaultCode.KEYRING_ENTRY_MISSING

    def test_what_is_forgotten_is_missing_and_may_be_forgotten_twice(
        self, keeper: SecretKeeper
    ) -> None:
        keeper.keep(VAULT, SECRET)

        keeper.forget(VAULT)
        keeper.forget(VAULT)

        with pytest.raises(Fault) as fault:
            keeper.fetch(VAULT)
        assert fault.value.code is FaultCode.KEYRING_ENTRY_MISSING


class TestTheKeeperInMemory(KeeperContract):
    """The fake keeps the contract."""


class _Session:
    """A message bus and a keyring daemon of our own, both ended with the test."""

    def __init__(self, home: Path) -> None:
        screen = ("DISPLAY", "WAYLAND_DISPLAY")  # on which it would wait for a person
        kept = {name: value for name, value in os.environ.items() if name not in screen}
        self._environment = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        self._running: list[subprocess.Popen[str]] = []

    def start(self) -> None:
        bus = self._spawn("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        daemon = self._spawn(
            "gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"
        )
        assert daemon.stdin is not None
        daemon.stdin.write("a made-up login password\n")
        daemon.stdin.close()
        _line(daemon)  # it names its folder once it is ready

    def join(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let this process talk to our bus and no other."""
        address = self._environment["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    def run(self, *command: str) -> str:
        return subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=True
        ).stdout

    def stop(self) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(timeout=10)
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()

    def _spawn(self, *command: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[_Session]:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"the real keyring needs Linux with {', '.join(TOOLS)}; missing: {missing}")
    session = _Session(tmp_path)
    try:
        yield session
    finally:
        session.stop()


class TestTheRealKeyring(KeeperContract):
    """The desktop's own secret service keeps it too."""

    @pytest.fixture
    def keeper(self, session: _Session, monkeypatch: pytest.MonkeyPatch) -> SecretKeeper:
        session.start()
        session.join(monkeypatch)
        return KeyringKeeper(pinned_backend())

    def test_it_is_used_whatever_the_environment_asks_for(
        self, keeper: SecretKeeper, session: _Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

        KeyringKeeper(pinned_backend()).keep(VAULT, SECRET)

        found = session.run("secret-tool", "lookup", "service", SERVICE, "username", VAULT.hex())
        assert len(found) == 44
        assert keeper.fetch(VAULT) == SECRET

    def test_the_secret_does_not_lie_in_the_clear_in_its_file(
        self, keeper: SecretKeeper, session: _Session, tmp_path: Path
    ) -> None:
        keeper.keep(VAULT, SECRET)

        text = session.run("secret-tool", "lookup", "service", SERVICE, "username", VAULT.hex())
        files = [path.read_bytes() for path in tmp_path.rglob("*.keyring")]

        assert files
        assert not any(text.encode() in content or SECRET in content for content in files)


# keyring leaves its connection to the bus open when it finds the collection locked
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_locked_keyring_is_told_from_a_missing_one(
    session: _Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.start()
    session.join(monkeypatch)
    keeper = KeyringKeeper(pinned_backend())
    keeper.keep(VAULT, SECRET)

    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()

    with pytest.raises(Fault) as fault:
        keeper.fetch(VAULT)
    code = fault.value.code
    del fault
    gc.collect()

    assert code is FaultCode.KEYRING_LOCKED
