"""A vault that was copied to another computer, at the command line."""

import shutil
from pathlib import Path

import pytest

from desktop_app.app.own_keys import own_pen
from tests.app.copied_vaults import new_vault, opened
from tests.cli.terminal import Terminal
from tests.worlds import Machine, MemoryInstalls

TOLD = "This vault was restored or copied, so it has new keys."


@pytest.fixture
def copied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A computer to which a vault was copied from another."""
    first = Machine(keyring=None, installs=MemoryInstalls())
    new_vault(first, tmp_path / "original")
    shutil.copytree(tmp_path / "original", tmp_path / "dana")
    machine = Machine(keyring=None, installs=MemoryInstalls())
    return Terminal(machine, tmp_path, capsys, monkeypatch)


def test_it_says_once_that_it_has_new_keys(copied: Terminal) -> None:
    first = copied.ask("dana", "vault", "show")
    again = copied.ask("dana", "vault", "show")

    assert first.code == again.code == 0
    assert TOLD in first.err
    assert "compare codes" in first.err
    assert again.document["needs_enrolment"] is False


def test_one_that_belonged_to_an_agency_says_that_it_has_to_sign_again(copied: Terminal) -> None:
    with opened(copied.machine, copied.folder / "dana") as session:
        session.database.drawer.set("secret/agency", b"")  # as enrolling leaves it
        before = own_pen(session.database).public
    shutil.move(copied.folder / "dana", copied.folder / "elsewhere")
    copied.machine.installs.kept.clear()  # type: ignore[union-attr]
    shutil.move(copied.folder / "elsewhere", copied.folder / "dana")

    first = copied.ask("dana", "vault", "show")
    again = copied.ask("dana", "vault", "show")

    assert "have it signed" in first.err
    assert again.document["needs_enrolment"] is True
    with opened(copied.machine, copied.folder / "dana") as session:
        assert own_pen(session.database).public != before
