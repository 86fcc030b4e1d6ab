"""Programs that other people wrote, called as their users call them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def needs(*tools: str) -> None:
    """Skip where a tool is not installed; the checks of every commit install them all."""
    for tool in tools:
        if shutil.which(tool, path=_path()) is None:
            pytest.skip(f"{tool} is not installed here")


def run(*command: str, folder: Path, stdin: Path | None = None) -> str:
    """What a command says, on both outputs; fails the test if the command does."""
    with (stdin or Path(os.devnull)).open("rb") as source:
        ran = subprocess.run(
            command,
            cwd=folder,
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=60,
            env={**os.environ, "PATH": _path()},
        )
    said = ran.stdout.decode(errors="replace")
    assert ran.returncode == 0, said
    return said


def _path() -> str:
    return f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
