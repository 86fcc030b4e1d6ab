"""The program as it is installed and started, with its real keys: few tests, for they cost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.people import PASSPHRASE

CODENAME = "Cèdre-0412 ᐃᓄᒃ"
PROGRAM = [sys.executable, "-m", "desktop_app.cli"]
INSTALLED = [str(Path(sys.executable).with_name("throughline"))]
ROOT = Path(__file__).parents[2]


def _run(
    command: list[str], folder: Path, stdin: bytes = b"", **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        check=False,
        cwd=folder,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(folder), **environment},
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder with a vault whose passphrase stands alone, made by the program itself."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "passphrase").write_text(PASSPHRASE)
    create = "vault create --vault v --name Dana --agency CFS --discipline health --no-keyring"
    shared = ["--passphrase-file", "passphrase", "--json"]
    made = _run([*PROGRAM, *create.split(), *shared], folder)
    assert (made.returncode, made.stderr) == (0, b"")
    return folder


def test_names_come_out_as_they_went_in_whatever_the_machine_is_set_to(home: Path) -> None:
    vault = ["--vault", "v", "--passphrase-file", "passphrase", "--json"]

    made = _run([*PROGRAM, "case", "new", CODENAME, *vault], home, PYTHONIOENCODING="ascii")

    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout)["codename"] == CODENAME


def test_the_installed_command_is_the_same_program(home: Path) -> None:
    if not Path(INSTALLED[0]).exists():
        pytest.skip("the project is not installed in this environment")

    nothing = _run([*INSTALLED, "case", "list", "--vault", "none", "--passphrase-file", "-"], home)

    assert nothing.returncode == 1
    assert nothing.stderr.decode().endswith("Code TL-108.\n")


def test_a_reader_who_leaves_early_gets_no_complaint(home: Path) -> None:
    command = " ".join([*PROGRAM, "--help"])

    said = _run(["sh", "-c", f"{command} | head -c 1 > /dev/null"], home)

    assert said.stderr == b""


def test_an_argument_that_is_not_utf8_gets_a_sentence(home: Path) -> None:
    arguments = [b"vault", b"show", b"--passphrase-file", b"-", b"--vault", b"vault \xff"]

    said = _run([*PROGRAM, *map(os.fsdecode, arguments)], home)

    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.endswith(b"Code TL-108.\n")


def test_there_is_no_switch_that_makes_the_passphrase_cheap_to_guess(home: Path) -> None:
    header = json.loads((home / "v" / "vault.json").read_bytes())

    costs = [slot for slot in header["slots"] if "argon2id" in json.dumps(slot)]

    assert costs
    assert all("524288" in json.dumps(slot) for slot in costs), costs


def test_an_agencys_key_takes_a_vault_in_at_the_real_cost(home: Path) -> None:
    (home / "secret").write_text("harbour quilt seven lantern moss")
    vault = ["--vault", "v", "--passphrase-file", "passphrase", "--json"]
    key = ["--agency-passphrase-file", "secret", "--json"]

    def done(*arguments: str) -> dict[str, str]:
        ran = _run([*PROGRAM, *arguments], home)
        assert (ran.returncode, ran.stderr) == (0, b"")
        answer: dict[str, str] = json.loads(ran.stdout)
        return answer

    code = done("agency", "create", "KEY", "--name", "Lakes", *key)["code"]
    done("enrol", "request", "--out", "a.enrol", *vault)
    signing = ["--agency", "KEY", "--authority", "lead", "--out", "a.invite"]
    done("agency", "sign", "a.enrol", *signing, *key)
    joined = done("enrol", "accept", "a.invite", "--code", code, *vault)

    assert (joined["agency"], joined["authority"]) == ("Lakes", "lead")
