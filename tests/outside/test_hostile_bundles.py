"""Bundles that are not what they say: each is refused by name, and nothing of it stays.

Keys and ciphers are real; only guessing a passphrase is cheap here.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.domain.codes import Standing
from tests.mails import PDF
from tests.outside.bad_bundles import BAD_BUNDLES, COUNTED
from tests.outside.conftest import People
from tests.outside.forging import Forger
from tests.outside.handing import (
    opened,
)
from tests.outside.hostile_child import MOST_BYTES, Told


def test_the_forgers_work_is_good_enough_to_be_believed(
    forger: Forger, people: People, tmp_path: Path
) -> None:
    bundle = tmp_path / "x.tlh"
    bundle.write_bytes(forger.bundle())

    arrived = opened(people.owen, bundle)
    arrived.waiting.discard()

    assert (arrived.incoming.standing, arrived.incoming.problems) == (Standing.MET, ())


@dataclass(frozen=True, slots=True)
class Tried:
    """What every bad bundle did to a vault of Owen's, in a process of its own."""

    told: dict[str, Told]
    left: frozenset[str]


@pytest.fixture(scope="module")
def tried(forger: Forger, people: People, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    if not Path("/proc/self/clear_refs").exists():
        pytest.skip("needs the counts of Linux")
    desk = tmp_path_factory.mktemp("tried")
    (desk / "bundles").mkdir()
    (desk / "temporary").mkdir()
    for name, (spoil, _) in BAD_BUNDLES.items():
        (desk / "bundles" / numbered(name)).write_bytes(spoil(forger))
    shutil.copytree(people.owen.folder, desk / "vault")
    answer = json.loads(run_child(desk))
    left = {str(path) for path in (desk / "temporary").rglob("*")}
    left |= {str(path) for path in found_in(desk / "vault", b"Seen at school", PDF)}
    by_name = {numbered(name): name for name in BAD_BUNDLES}
    told = {by_name[number]: Told(**each) for number, each in answer["told"].items()}
    return Tried(told, frozenset(left))


def numbered(name: str) -> str:
    return f"{list(BAD_BUNDLES).index(name):04d}"


def run_child(desk: Path) -> str:
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


def found_in(folder: Path, *markers: bytes) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(marker in path.read_bytes() for marker in markers)]


def test_there_are_bad_bundles_enough() -> None:
    assert len(BAD_BUNDLES) == COUNTED >= 150


@pytest.mark.parametrize("name", BAD_BUNDLES)
def test_a_bad_bundle_is_refused_for_its_own_reason_and_leaves_nothing(
    tried: Tried, name: str
) -> None:
    told = tried.told[name]

    assert told.verdict == BAD_BUNDLES[name][1]
    assert not told.changed
    assert told.outside == []
    assert told.peak_bytes < MOST_BYTES


def test_nothing_of_a_bad_bundle_is_left_to_be_read(tried: Tried) -> None:
    assert tried.left == frozenset()
