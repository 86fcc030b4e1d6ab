"""Two people's vaults, made once and copied for each test: commands write, and must not meet."""

import shutil
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.cli.touring import meet
from desktop_app.domain.codes import Discipline
from desktop_app.services.cases import open_case
from tests.cli.terminal import DANA, OWEN, Terminal
from tests.people import CEDAR, PASSPHRASE
from tests.worlds import Machine


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Path]:
    """`dana` has the case Cedar-0412 and has met `owen`, and he her."""
    machine, folder = Machine(), tmp_path_factory.mktemp("template")
    world = machine.world()
    dana, owen = (
        create_vault(
            world,
            folder / name,
            PASSPHRASE,
            Profile(who[0], who[1], Discipline(who[2]), who[3]),
        ).session
        for name, who in (("dana", DANA), ("owen", OWEN))
    )
    meet(dana, owen)
    open_case(dana.vault, CEDAR)
    dana.close()
    owen.close()
    world.cores.shut_down()
    return machine, folder


@pytest.fixture
def bare(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal on a computer without any vault."""
    return Terminal(Machine(), tmp_path, capsys, monkeypatch)


@pytest.fixture
def terminal(
    template: tuple[Machine, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A terminal on a computer with the vaults `dana` and `owen`."""
    machine, folder = template
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return Terminal(machine, tmp_path, capsys, monkeypatch)
