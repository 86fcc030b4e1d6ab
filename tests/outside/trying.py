"""Has bundles opened and accepted by a process that may take little, on a copy of a vault."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session
from tests.outside.hostile_child import Told


@dataclass(frozen=True, slots=True)
class Tried:
    """What each bundle did, which decoders were loaded for them, and what of them can be read."""

    told: dict[str, Told]
    decoders: list[str]
    left: frozenset[str]


def try_all(
    receiver: Session, desk: Path, bundles: Iterable[tuple[str, bytes]], *markers: bytes
) -> Tried:
    """Try each in turn; `markers` are words that must not lie about afterwards."""
    if not Path("/proc/self/clear_refs").exists():
        pytest.skip("needs the counts of Linux")
    (desk / "bundles").mkdir()
    (desk / "temporary").mkdir()
    names: dict[str, str] = {}
    for number, (name, bundle) in enumerate(bundles):
        names[f"{number:04d}"] = name
        (desk / "bundles" / f"{number:04d}").write_bytes(bundle)
    shutil.copytree(receiver.folder, desk / "vault")
    answer = json.loads(_answer(desk))
    left = {str(path) for path in (desk / "temporary").rglob("*")}
    left |= {str(path) for path in _holding(desk / "vault", markers)}
    told = {names[number]: Told(**each) for number, each in answer["told"].items()}
    return Tried(told, answer["decoders"], frozenset(left))


def _answer(desk: Path) -> str:
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "HOME"), str(desk / "temporary"))
    command = [sys.executable, "-m", "tests.outside.hostile_child"]
    done = subprocess.run(
        [*command, str(desk / "vault"), str(desk / "bundles")],
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _holding(folder: Path, markers: Iterable[bytes]) -> Iterator[Path]:
    sought = list(markers)
    for path in folder.rglob("*"):
        if path.is_file() and any(marker in path.read_bytes() for marker in sought):
            yield path
