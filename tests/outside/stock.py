"""Programs that other people wrote, called as their users call them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_SH = "On macOS and Linux, in a terminal (sh):"


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


def shell_recipe(readme: bytes) -> str:
    """Every command the text gives for sh, in its order, as one script."""
    english = readme.decode().replace("\r\n", "\n").partition("\n=====")[0]
    blocks = re.findall(rf"{re.escape(_SH)}\n\n((?:    .*\n)+)", english)
    bagit = re.findall(r"\n\n((?:    bagit\.py .*\n))", english)
    return "".join(block.replace("\n    ", "\n")[4:] for block in [*blocks, *bagit])


def python_recipe(readme: bytes) -> str:
    """The program it gives for computing the sender's code."""
    english = readme.decode().replace("\r\n", "\n").partition("\n=====")[0]
    found = re.search(r"\n\n(    import base64.*(?:\n    .*)+)", english)
    assert found is not None
    return found[1].replace("\n    ", "\n")[4:] + "\n"
