"""Object stores on this machine: real servers in processes of their own, empty and then gone."""

import base64
import hashlib
import hmac
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

import pytest

# The account every Azurite has; its key is published by those who make it.
ACCOUNT = "devstoreaccount1"
ACCOUNT_KEY = (
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
)
_STARTS_WITHIN_S = 60


@contextmanager
def running(command: str, *arguments: str, folder: Path) -> Iterator[int]:
    """Start a server that takes a port as its last argument; skips where it isn't installed."""
    program = shutil.which(command)
    if program is None:
        pytest.skip(f"{command} is not installed")
    port = free_port()
    process = subprocess.Popen(
        [program, *arguments, str(port)],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(process, port, command)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def make_bucket(port: int, name: str) -> None:
    """In moto's S3, which asks nobody for a signature."""
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/{name}", method="PUT")
    with urllib.request.urlopen(asked, timeout=20):  # noqa: S310
        return


def make_container(port: int, name: str) -> None:
    """In Azurite, signed as Azure's "Shared Key" wants it."""
    date, version = formatdate(usegmt=True), "2021-08-06"
    said = [
        *["PUT", "", "", "", "", "", "", "", "", "", "", ""],
        *[f"x-ms-date:{date}", f"x-ms-version:{version}"],
        *[f"/{ACCOUNT}/{ACCOUNT}/{name}", "restype:container"],
    ]
    key = base64.b64decode(ACCOUNT_KEY)
    signed = hmac.new(key, "\n".join(said).encode(), hashlib.sha256).digest()
    asked = urllib.request.Request(
        f"http://127.0.0.1:{port}/{ACCOUNT}/{name}?restype=container",
        method="PUT",
        headers={
            "x-ms-date": date,
            "x-ms-version": version,
            "Authorization": f"SharedKey {ACCOUNT}:{base64.b64encode(signed).decode()}",
            "Content-Length": "0",
        },
    )
    with urllib.request.urlopen(asked, timeout=20):  # noqa: S310
        return


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def _wait_for(process: subprocess.Popen[bytes], port: int, command: str) -> None:
    """Until somebody listens; a program that ends at once is not really installed."""
    until = time.monotonic() + _STARTS_WITHIN_S
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.skip(f"{command} is installed and does not start")
