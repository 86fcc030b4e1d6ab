"""The steps of the text beside a bundle, done as printed, with the tools that people have."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from desktop_app.crypto.codes import device_code
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.reports.opening_text import how_to_open
from desktop_app.reports.recipe import (
    ALREADY,
    ANSWER,
    CLAIMED,
    FOLDER,
    INTACT,
    KEY_FILE,
    MISSING,
    NOT_OPENED,
    NOT_SENT,
    OPENED,
    STOP,
)
from desktop_app.reports.recipe import CHECKS as INNER_CHECKS
from desktop_app.reports.recipe import DIGITS as INNER_DIGITS
from tests.outside.steps import IN_POWERSHELL, blocks, english
from tests.reports.made_up import RECIPIENT

FILE = "Cedar (1).tlh"
STEPS = blocks(english(how_to_open(FILE, is_for_words=False)))
PREPARE, OPEN, DIGITS, CHECKS, UNDO = STEPS
PAYLOAD = {"data/timeline.html": b"<p>Cedar</p>", "data/files/index.csv": b"id\r\n"}
# What others say about themselves can't come before the key, nor pass for it.
SAID = {"age": RECIPIENT, "agency": '"age":"age1x"', "name": '"key":"AAAA"'}
CLAIM = rf'{CLAIMED}: "\"key\":\"AAAA\"", "\"age\":\"age1x\""'


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody's home folder, and the digits that the sender will read out to them."""

    home: Path
    digits: str

    @property
    def folder(self) -> Path:
        return self.home / FOLDER

    @property
    def bag(self) -> Path:
        return self.folder / "Cedar (1)-opened"

    def run(self, *steps: str) -> str:
        """What a shell says to some steps, one after the other; it goes on when one fails."""
        return run("\n".join(steps), self.home, self.home)


def run(command: str, folder: Path, home: Path) -> str:
    ran = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**os.environ, "HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return ran.stdout


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A bundle sealed for a key, both where the text wants them."""
    needed = ("age", "age-keygen", "ssh-keygen", "openssl", "awk", "sha512sum")
    missing = [tool for tool in needed if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    signer = Ed25519PrivateKey.generate()
    key = signer.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    desk = Desk(tmp_path, str(device_code(key, RECIPIENT)))
    desk.folder.mkdir()
    bag = _bag(tmp_path / "bag", key)
    signing = tmp_path / "signing"
    signing.touch(mode=0o600)
    signing.write_bytes(signer.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    place = desk.folder / KEY_FILE
    run(f"age-keygen -o {place}", bag, bag)
    run(f"ssh-keygen -Y sign -f {signing} -n handoff@throughline tagmanifest-sha512.txt", bag, bag)
    sealed = f'age -r $(age-keygen -y {place}) -o "{desk.folder / FILE}"'
    run(f"tar -cf - . | {sealed}", bag, bag)
    return desk


def _bag(folder: Path, key: bytes) -> Path:
    sender = canonical({"from": {"body": {**SAID, "key": b64(key)}, "key": b64(bytes(16))}})
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "envelope.json": sender,
        "manifest-sha512.txt": hashes(PAYLOAD),
    }
    for name, part in {**PAYLOAD, **tags, "tagmanifest-sha512.txt": hashes(tags)}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(part)
    return folder


def hashes(files: Mapping[str, bytes]) -> bytes:
    lines = [f"{hashlib.sha512(part).hexdigest()}  {name}\n" for name, part in files.items()]
    return "".join(lines).encode()


def test_the_steps_as_printed_open_and_check_a_bundle(desk: Desk) -> None:
    told = desk.run(PREPARE, OPEN, DIGITS, CHECKS).splitlines()

    assert told[0] == OPENED
    assert told[1] == CLAIM
    assert told[2].strip() == desk.digits
    assert told[3].startswith(ANSWER)
    assert told[4:] == [INTACT]


def test_each_step_finds_its_folder_itself(desk: Desk) -> None:
    told = [desk.run("cd /", step) for step in (OPEN, DIGITS, CHECKS)]

    assert told[0].splitlines() == [OPENED]
    assert told[1].splitlines()[1].strip() == desk.digits
    assert told[2].splitlines()[-1] == INTACT


def test_a_step_that_does_not_find_its_folder_says_nothing_of_another(desk: Desk) -> None:
    (desk.home / "somebody else's").write_text("not of this bundle")

    told = desk.run(DIGITS, CHECKS, INNER_DIGITS.sh, INNER_CHECKS.sh)

    assert "somebody else's" not in told
    assert not any(line.split()[0].isdecimal() or line == STOP for line in told.splitlines())
    assert not (desk.home / "allowed_signers").exists()


def test_what_was_opened_goes_and_can_be_opened_again(desk: Desk) -> None:
    told = desk.run(PREPARE, OPEN, UNDO, OPEN, OPEN)

    assert [line for line in told.splitlines() if "OUVERT" in line] == [OPENED, OPENED, ALREADY]
    assert desk.run(PREPARE, UNDO) == ""
    assert sorted(each.name for each in desk.folder.iterdir()) == [FILE, KEY_FILE]


def test_a_file_that_was_cut_short_is_not_unpacked(desk: Desk) -> None:
    whole = (desk.folder / FILE).read_bytes()
    (desk.folder / FILE).write_bytes(whole[:-20])

    told = desk.run(PREPARE, OPEN)

    assert told.splitlines()[-1] == NOT_OPENED
    assert sorted(each.name for each in desk.folder.iterdir()) == [FILE, KEY_FILE]


def test_what_was_opened_is_for_nobody_else_on_the_computer(desk: Desk) -> None:
    desk.run("umask 022", OPEN)

    assert desk.bag.stat().st_mode & 0o077 == 0
    assert (desk.bag / "envelope.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("echo x >> data/timeline.html", "data/timeline.html: FAILED"),
        ("rm data/files/index.csv", f"{MISSING}: data/files/index.csv"),
        ("rm manifest-sha512.txt", f"{MISSING}: manifest-sha512.txt"),
        ("echo x >> envelope.json", "envelope.json: FAILED"),
        (": > tagmanifest-sha512.txt", "verification failed"),
        ("sed -i s/data.timeline/data_timeline/ manifest-sha512.txt", "manifest-sha512.txt"),
    ],
)
def test_the_steps_notice_what_was_changed_or_is_missing(
    desk: Desk, change: str, said: str
) -> None:
    told = desk.run(PREPARE, OPEN, DIGITS, f"cd '{desk.bag}'", change, CHECKS)

    assert said in told
    assert told.splitlines()[-1] == STOP


def test_the_steps_notice_another_signer(desk: Desk) -> None:
    other = "ssh-keygen -q -t ed25519 -N '' -f ../other"
    forged = (
        f"{other}; rm *.sig; ssh-keygen -q -Y sign -f ../other -n handoff@throughline tagman*t"
    )

    told = desk.run(PREPARE, OPEN, DIGITS, f"cd '{desk.bag}'", forged, CHECKS)

    assert ANSWER not in told
    assert told.splitlines()[-1] == STOP


def test_files_that_nobody_signed_are_named_and_those_of_the_steps_are_not(desk: Desk) -> None:
    added = "echo x > 'data/a new one.html'; ln -s /etc/passwd data/link; touch .DS_Store"

    told = desk.run(PREPARE, OPEN, DIGITS, f"cd '{desk.bag}'", added, CHECKS)

    assert [each for each in told.splitlines() if each.startswith(NOT_SENT)] == [
        f"{NOT_SENT}: data/a new one.html",
        f"{NOT_SENT}: data/link",
    ]
    assert MISSING not in told
    assert told.splitlines()[-1] == STOP


@pytest.mark.parametrize("awk", ["mawk", "gawk", "original-awk", "busybox awk"])
@pytest.mark.parametrize("shell", ["dash", "bash", "zsh", "ksh", "busybox sh"])
def test_every_shell_and_awk_that_is_here_prints_the_same_digits(
    desk: Desk, tmp_path: Path, awk: str, shell: str
) -> None:
    if not all(shutil.which(tool.partition(" ")[0]) for tool in (awk, shell)):
        pytest.skip(f"{awk} or {shell} is not installed here")
    step = tmp_path / "step"
    step.write_text(DIGITS.replace("| awk '", f"| {awk} '"))

    told = desk.run(PREPARE, OPEN, f"{shell} {step}")

    assert told.splitlines()[-1].strip() == desk.digits


def test_powershell_does_the_same(desk: Desk) -> None:
    if shutil.which("pwsh") is None:
        pytest.skip("PowerShell is not installed here")
    text = english(how_to_open(FILE, is_for_words=False))
    steps = blocks(text, IN_POWERSHELL)
    script = desk.home / "steps.ps1"
    script.write_text("function cmd { sh -c $args[1] }\n" + "\n".join(steps[1:4]))

    told = run(f"pwsh -NoProfile -File {script}", desk.folder, desk.home).splitlines()

    assert told[0] == OPENED
    assert told[1].startswith(CLAIMED)
    assert told[2].strip() == desk.digits
    assert told[3].startswith(ANSWER)
    assert told[4:] == [INTACT]
