"""A vault on a medium that can't be written: all of it can be read, and nothing else be done."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, fingerprint
from tests.mails import PDF


@pytest.fixture
def sealed(terminal: Terminal) -> Iterator[Terminal]:
    """A terminal whose vault `dana`, with a note and a file in it, can't be written any more."""
    terminal.note("Cedar-0412", "Seen at school.")
    (terminal.folder / "plan.pdf").write_bytes(PDF)
    terminal.do("dana", "add", "Cedar-0412", str(terminal.folder / "plan.pdf"))
    vault = terminal.folder / "dana"
    mounted = _mounted_read_only(vault)
    if not mounted:
        _forbid_writing(vault, terminal.monkeypatch)
    yield terminal
    if mounted:
        subprocess.run(["umount", str(vault)], check=True)
    shutil.rmtree(vault, ignore_errors=True)


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
    if os.geteuid() != 0:
        vault.chmod(0o500)
        return
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


def test_its_files_can_be_taken_out(sealed: Terminal) -> None:
    entries = sealed.timeline("Cedar-0412")["entries"]
    id_ = next(file["id"] for entry in entries for file in entry["attachments"])
    out = sealed.folder / "out.pdf"

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
