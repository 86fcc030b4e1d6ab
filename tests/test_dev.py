"""The first two commands a newcomer types, and the lock they install from."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _name(requirement: str) -> str:
    return re.split(r"[<>=!~; ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_every_package_in_the_lock_has_one_version_and_hashes() -> None:
    packages = re.split(r"\n(?=\w)", LOCK.strip())

    loose = [
        p for p in packages if not re.match(r"[\w.-]+==\S+.*\n +--hash=sha256:[0-9a-f]{64}", p)
    ]

    assert len(packages) > 50
    assert loose == []


def test_the_lock_holds_everything_we_chose_and_names_no_address() -> None:
    chosen = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    wanted = {_name(line) for line in chosen if line and not line.startswith("#")}

    locked = {_name(line) for line in LOCK.splitlines() if line[:1].isalnum()}

    assert wanted <= locked
    assert "://" not in LOCK


def test_the_machine_that_checks_installs_what_dev_says_qt_needs() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert [name for name in dev.QT_PACKAGES if name not in script.split()] == []


def test_an_unknown_command_is_answered_with_the_commands_there_are() -> None:
    answer = _python("dev.py", "launch")

    assert answer.returncode == 2
    assert "python3 dev.py run" in answer.stdout
    assert answer.stderr == ""


def test_a_python_we_do_not_run_on_is_refused_in_one_sentence() -> None:
    program = "import sys; sys.version_info = (3, 10, 4); sys.version = '3.10.4'; import dev"

    answer = _python("-c", program)

    assert answer.returncode == 1
    assert answer.stderr == "Throughline needs Python 3.11, 3.12 or 3.13; this is 3.10.4.\n"


def test_an_environment_that_belongs_to_another_checkout_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, link = tmp_path / "theirs", tmp_path / ".venv"
    theirs.mkdir()
    (theirs / "kept").touch()
    link.symlink_to(theirs)
    monkeypatch.setattr(dev, "VENV", link)

    with pytest.raises(SystemExit, match="is a link to"):
        dev.set_up()

    assert (theirs / "kept").exists()


def test_all_checks_run_even_when_the_first_one_fails(capfd: pytest.CaptureFixture[str]) -> None:
    checks = {"first": ["python", "-c", "raise SystemExit(3)"], "second": ["python", "-c", ""]}

    code = dev.report(checks)

    assert code == 3
    assert re.search(r"first .* FAILED \(3\)\nsecond .* ok\n", capfd.readouterr().out)
