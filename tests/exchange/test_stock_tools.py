"""What others' tools make of our bundles, and we of bundles they packed again."""

import shutil
import subprocess
import sys
from concurrent.futures import Executor
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.exchange.bags import PAYLOAD, Reading
from tests.exchange.written import written

LONG_NAME = "data/documents/" + "long/" * 5 + "n" * 94 + ".html"  # needs a second field
LONG = {**PAYLOAD, LONG_NAME: b"<p>long</p>"}


@pytest.fixture
def unpacked(tmp_path: Path, workers: Executor) -> Path:
    """A bundle of ours, unpacked by stock tar."""
    _needs("tar")
    folder = tmp_path / "unpacked"
    folder.mkdir()
    bundle, _ = written(LONG, workers)
    (tmp_path / "bundle.tar").write_bytes(bundle)
    _run("tar", "--extract", "--file", "../bundle.tar", folder=folder)
    return folder


def _needs(tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed here")


def _run(*command: str, folder: Path) -> bytes:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout


def _validate(bag: Path) -> "subprocess.CompletedProcess[str]":
    """Run the validator apart: importing it warns, and a warning fails a test."""
    if find_spec("bagit") is None:
        pytest.skip("the bagit validator is not installed here")
    command = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(bag)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_stock_tar_unpacks_what_we_wrote(unpacked: Path) -> None:
    files = {path for path in unpacked.rglob("*") if path.is_file()}

    assert {str(path.relative_to(unpacked)) for path in files} == {
        *LONG,
        "bagit.txt",
        "bag-info.txt",
        "envelope.json",
        "manifest-sha512.txt",
        "tagmanifest-sha512.txt",
        "tagmanifest-sha512.txt.sig",
    }
    assert {path.stat().st_mode & 0o777 for path in files} <= {0o644, 0o640, 0o600}
    assert {path.stat().st_mtime for path in files} == {0}


def test_the_library_of_congress_validator_calls_it_valid(unpacked: Path) -> None:
    ran = _validate(unpacked)

    assert ran.returncode == 0
    assert "is valid" in ran.stderr


def test_the_validator_notices_a_changed_envelope(unpacked: Path) -> None:
    (unpacked / "envelope.json").write_bytes(b"{}")

    ran = _validate(unpacked)

    assert ran.returncode != 0
    assert "envelope.json" in ran.stderr


def test_sha512sum_finds_every_file_unchanged(unpacked: Path) -> None:
    _needs("sha512sum")

    for manifest in ("manifest-sha512.txt", "tagmanifest-sha512.txt"):
        told = _run("sha512sum", "--check", "--strict", manifest, folder=unpacked)

        assert told
        assert all(line.endswith(b": OK") for line in told.splitlines())


@pytest.mark.parametrize("form", ["ustar", "pax", "gnu", "oldgnu"])
@pytest.mark.parametrize("what", [".", "*"])
def test_a_bundle_packed_again_by_stock_tar_is_accepted(
    unpacked: Path, reading: Reading, form: str, what: str
) -> None:
    what_to_pack = [what] if what == "." else sorted(path.name for path in unpacked.iterdir())

    packed = _run("tar", f"--format={form}", "--create", *what_to_pack, folder=unpacked)
    reading.read(packed)

    assert reading.shelf.held == LONG


@pytest.mark.parametrize("form", ["ustar", "pax", "gnutar"])
def test_a_bundle_packed_again_by_bsdtar_is_accepted(
    unpacked: Path, reading: Reading, form: str
) -> None:
    _needs("bsdtar")

    packed = _run("bsdtar", "--format", form, "-cf", "-", ".", folder=unpacked)
    reading.read(packed)

    assert reading.shelf.held == LONG
