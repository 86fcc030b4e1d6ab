"""The steps of READ-ME-FIRST, done as written, with the tools that people have."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop_app.crypto.codes import device_code
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.readable_parts import readable_parts
from desktop_app.reports.recipe import recipe_for
from tests.reports.made_up import KEY, PRINCIPAL, RECIPIENT, RECORD
from tests.reports.making import SHOP


def run(command: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def record(tmp_path: Path) -> ReadableRecord:
    """A record sent by somebody whose signing key lies in `signer`."""
    missing = [tool for tool in ("age", "age-keygen", "ssh-keygen") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    run("ssh-keygen -q -t ed25519 -N '' -f signer && age-keygen -o KEYFILE", tmp_path)
    key_type, key, *_ = (tmp_path / "signer.pub").read_text().split()
    line = f'{PRINCIPAL} namespaces="handoff@throughline" {key_type} {key}\n'
    return replace(RECORD, allowed_signers=line)


@pytest.fixture
def received(tmp_path: Path, record: ReadableRecord) -> Path:
    """A folder that holds KEYFILE, and NAME.tlh sealed to it."""
    bag = tmp_path / "bag"
    payload = {f"data/{name}": part for name, part in readable_parts(record, SHOP).items()}
    tags = {"bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"}
    tags["envelope.json"] = b"{}"
    tags["manifest-sha512.txt"] = hashes(payload)
    for name, part in {**payload, **tags, "tagmanifest-sha512.txt": hashes(tags)}.items():
        (bag / name).parent.mkdir(parents=True, exist_ok=True)
        (bag / name).write_bytes(part)
    made = run(
        "ssh-keygen -Y sign -f ../signer -n handoff@throughline tagmanifest-sha512.txt"
        " && tar -cf - . | age -r $(age-keygen -y ../KEYFILE) -o ../NAME.tlh",
        bag,
    )
    assert made.returncode == 0, made.stderr
    return tmp_path


def hashes(files: Mapping[str, bytes]) -> bytes:
    lines = [f"{hashlib.sha512(part).hexdigest()}  {name}\n" for name, part in files.items()]
    return "".join(lines).encode()


def test_the_steps_open_and_check_a_bundle(received: Path, record: ReadableRecord) -> None:
    recipe = recipe_for(record)

    opened = run(recipe.open[0], received)
    bag = received / "handoff"
    saved = run(recipe.save_signer[0], bag)
    verified = run(recipe.verify[0], bag)
    checked = run(recipe.hashes[0], bag)

    assert [opened.stderr, saved.stderr, checked.stderr] == ["", "", ""]
    assert (bag / "allowed_signers").read_text() == record.allowed_signers
    assert verified.stdout.startswith(recipe.answer)
    assert all(line.endswith(": OK") for line in checked.stdout.splitlines())


def test_the_library_of_congress_tool_agrees(received: Path, record: ReadableRecord) -> None:
    if find_spec("bagit") is None:
        pytest.skip("the bagit validator is not installed here")
    recipe = recipe_for(record)
    run(recipe.open[0], received)
    run(recipe.save_signer[0], received / "handoff")

    arguments = recipe.bagit.removeprefix("bagit.py")
    checked = run(f'"{sys.executable}" -W ignore -m bagit {arguments}', received / "handoff")

    assert checked.returncode == 0, checked.stderr


def test_the_steps_notice_a_changed_file(received: Path, record: ReadableRecord) -> None:
    recipe = recipe_for(record)
    run(recipe.open[0], received)
    page = received / "handoff" / "data" / "timeline.html"
    page.write_bytes(page.read_bytes().replace(b"Cedar", b"Alder"))

    checked = run(recipe.hashes[0], received / "handoff")

    assert checked.returncode != 0
    assert "data/timeline.html: FAILED" in checked.stdout


def test_the_steps_notice_another_signer(received: Path, record: ReadableRecord) -> None:
    run(recipe_for(record).open[0], received)
    bag = received / "handoff"
    run(recipe_for(RECORD).save_signer[0], bag)

    verified = run(recipe_for(RECORD).verify[0], bag)

    assert verified.returncode != 0
    assert "Good" not in verified.stdout


def test_the_program_prints_the_digits_on_the_senders_card(tmp_path: Path) -> None:
    (tmp_path / "allowed_signers").write_text(RECORD.allowed_signers)
    (tmp_path / "six_groups.py").write_text(recipe_for(RECORD).six_groups)

    printed = run(f'"{sys.executable}" six_groups.py', tmp_path)

    assert printed.stdout.strip() == str(device_code(KEY, RECIPIENT))
