"""A vault on a medium that can't be written: all of it can be read, and nothing else be done."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.vaults import unlock_vault
from desktop_app.services.cases import find_case
from tests.cli.terminal import Terminal, fingerprint
from tests.mails import PDF
from tests.outside.handing import a_note, add_files
from tests.people import PASSPHRASE
from tests.worlds import Machine


@pytest.fixture(scope="module")
def medium(
    template: tuple[Machine, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """A folder whose vault `dana`, with a note and a file in it, can't be written any more."""
    machine, vaults = template
    folder = tmp_path_factory.mktemp("medium")
    shutil.copytree(vaults, folder, dirs_exist_ok=True)
    (folder / "plan.pdf").write_bytes(PDF)
    world = machine.world()
    session = unlock_vault(world, folder / "dana", PASSPHRASE)
    case = find_case(session.vault, "Cedar-0412")
    a_note(session, case, "Seen at school.")
    add_files(session, case, [folder / "plan.pdf"])
    session.close()
    world.cores.shut_down()
    mounted = _mounted_read_only(folder / "dana")
    yield folder
    if mounted:
        subprocess.run(["umount", str(folder / "dana")], check=True)


@pytest.fixture
def sealed(
    template: tuple[Machine, Path],
    medium: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A terminal before that folder."""
    if os.access(medium / "dana", os.W_OK):
        _forbid_writing(medium / "dana", monkeypatch)
    return Terminal(template[0], medium, capsys, monkeypatch)


def _mounted_read_only(vault: Path) -> bool:
    """Root may write anywhere but on a medium that can't be written, so make it one."""
    bind = ["mount", "--bind", str(vault), str(vault)]
    if (
        shutil.which("mount") is None
        or subprocess.run(bind, capture_output=True, check=False).returncode
    ):
        return False
    remount = ["mount", "-o", "remount,bind,ro", str(vault)]
    if subprocess.run(remount, capture_output=True, check=False).returncode:
        subprocess.run(["umount", str(vault)], check=True)
        return False
    return True


def _forbid_writing(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the right to mount: say that it can't be written, and see that nobody does."""
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != vault)


@pytest.mark.parametrize(
    "arguments",
    [
        ("vault", "show"),
        ("vault", "verify"),
        ("case", "list"),
        ("case", "show", "Cedar-0412"),
        ("person", "list", "Cedar-0412"),
        ("timeline", "Cedar-0412", "--audience", "team"),
        ("timeline", "Cedar-0412", "--audience", "agency"),
        ("search", "school"),
        ("card", "list"),
        ("card", "show"),
    ],
    ids=" ".join,
)
def test_it_can_be_read_without_leaving_a_trace(
    sealed: Terminal, arguments: tuple[str, ...]
) -> None:
    before = fingerprint(sealed.folder)

    said = sealed.do("dana", *arguments)

    assert said
    assert fingerprint(sealed.folder) == before


def test_its_files_can_be_taken_out(sealed: Terminal, tmp_path: Path) -> None:
    entries = sealed.timeline("Cedar-0412")["entries"]
    id_ = next(file["id"] for entry in entries for file in entry["attachments"])
    out = tmp_path / "out.pdf"

    sealed.do("dana", "attachment", "export", id_, "--out", str(out))

    assert out.read_bytes() == PDF


@pytest.mark.parametrize(
    "arguments",
    [
        ("case", "new", "Larch-7"),
        ("person", "add", "Cedar-0412", "--name", "Jo Marten", "--part", "kin"),
        ("note", "add", "Cedar-0412", "--type", "note", "--occurred", "unknown"),
        ("note", "amend", "e_aaaaaaaa", "--reason", "why"),
        ("note", "strike", "e_aaaaaaaa", "--reason", "why"),
        ("add", "Cedar-0412", "plan.pdf"),
        ("card", "import", "x.card"),
        ("card", "outside", "--name", "Clinic", "--agency", "", "--recipient", "age1"),
        ("card", "confirm", "k_aaaaaaaa", "--code", "1"),
        ("handoff", "open", "x.tlh"),
        ("handoff", "accept", "x.tlh"),
        ("vault", "rebuild"),
    ],
    ids=" ".join,
)
def test_writing_is_refused_with_its_own_sentence(
    sealed: Terminal, arguments: tuple[str, ...]
) -> None:
    sealed.refuses("vault_read_only", "dana", *arguments, text="seen")


def test_nothing_leaves_a_vault_that_cannot_put_it_on_record(sealed: Terminal) -> None:
    card = sealed.do("dana", "card", "list")["cards"][1]["id"]
    out = sealed.folder / "x.tlh"
    said = ("--purpose", "why", "--authority", "law", "--out", str(out))

    sealed.refuses(
        "vault_read_only", "dana", "handoff", "build", "Cedar-0412", "--to", card, *said
    )

    assert not out.exists()
