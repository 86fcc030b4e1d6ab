"""Two Syncthing instances on this machine, with one folder between them and no one else."""

import json
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.exchange.stores import free_port

_SECONDS = 60
_OFF = ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled")


@dataclass(frozen=True, slots=True)
class Instance:
    """One side: its folder, and how to speak to it."""

    home: Path
    folder: Path
    id: str
    key: str
    api: int
    port: int

    def ask(self, path: str, body: object = None, method: str = "GET") -> object:
        """One call of its interface."""
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self.api}/rest/{path}",
            method=method,
            headers={"X-API-Key": self.key},
            data=None if body is None else json.dumps(body).encode(),
        )
        with urllib.request.urlopen(asked, timeout=20) as answer:  # noqa: S310
            said = answer.read()
        return json.loads(said) if said else None


@contextmanager
def between(one: Path, other: Path, homes: Path) -> Iterator[None]:
    """Keep two folders alike for as long as it takes; skips where Syncthing isn't installed."""
    program = shutil.which("syncthing")
    if program is None:
        pytest.skip("syncthing is not installed")
    sides = [_prepared(program, homes / str(n), folder) for n, folder in enumerate((one, other))]
    serving = [
        subprocess.Popen(
            [program, "serve", f"--home={side.home}", "--no-browser", "--no-restart"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for side in sides
    ]
    try:
        for side in sides:
            _wait_for(side)
        for side, friend in (sides, sides[::-1]):
            _introduce(side, friend)
        yield
    finally:
        for process in serving:
            process.terminate()
            process.wait(20)


def wait_until_alike(one: Path, other: Path) -> None:
    """Until both hold the same files."""
    until = time.monotonic() + _SECONDS
    while _files(one) != _files(other):
        assert time.monotonic() < until, _files(one) ^ _files(other)
        time.sleep(0.2)


def _prepared(program: str, home: Path, folder: Path) -> Instance:
    command = [program, "generate", f"--home={home}", "--no-default-folder"]
    subprocess.run(command, check=True, capture_output=True)
    api, port = free_port(), free_port()
    config = (home / "config.xml").read_text()
    for option in _OFF:
        config = re.sub(f"<{option}>true</{option}>", f"<{option}>false</{option}>", config)
    config = config.replace("<crashReportingEnabled>true", "<crashReportingEnabled>false")
    config = config.replace("<urAccepted>0", "<urAccepted>-1")
    config = re.sub(r"<address>127\.0\.0\.1:\d+</address>", _address(api), config)
    listens = f"<listenAddress>tcp://127.0.0.1:{port}</listenAddress>"
    config = config.replace("<listenAddress>default</listenAddress>", listens)
    (home / "config.xml").write_text(config)
    device = re.search(r'<device id="([A-Z0-9-]+)"', config)
    key = re.search(r"<apikey>([^<]+)</apikey>", config)
    assert device is not None
    assert key is not None
    return Instance(home, folder, device[1], key[1], api, port)


def _address(api: int) -> str:
    return f"<address>127.0.0.1:{api}</address>"


def _wait_for(side: Instance) -> None:
    until = time.monotonic() + _SECONDS
    while True:
        try:
            side.ask("system/status")
        except (urllib.error.URLError, OSError):
            assert time.monotonic() < until
            time.sleep(0.2)
        else:
            return


def _introduce(side: Instance, friend: Instance) -> None:
    address = f"tcp://127.0.0.1:{friend.port}"
    side.ask("config/devices", {"deviceID": friend.id, "addresses": [address]}, "POST")
    folder = {
        "id": "team",
        "path": str(side.folder),
        "fsWatcherEnabled": True,
        "fsWatcherDelayS": 1,
        "devices": [{"deviceID": side.id}, {"deviceID": friend.id}],
    }
    side.ask("config/folders", folder, "POST")


def _files(folder: Path) -> frozenset[tuple[str, int]]:
    return frozenset(
        (path.relative_to(folder).as_posix(), path.stat().st_size)
        for path in folder.rglob("*.age")
        if not path.name.startswith(".")
    )
