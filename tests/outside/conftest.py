"""Three people with vaults: Dana and Owen have met; nobody knows the third."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session, World
from desktop_app.cli.touring import meet
from tests.outside.handing import a_vault
from tests.people import DANA, FARIDA, OWEN
from tests.worlds import Machine


@dataclass(frozen=True, slots=True)
class People:
    """Their vaults, open."""

    dana: Session
    owen: Session
    farida: Session


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    world = Machine(keyring=None).world()  # so that a child can open a copy of a vault
    yield world
    world.cores.shut_down()


@pytest.fixture(scope="module")
def people(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[People]:
    folder = tmp_path_factory.mktemp("people")
    found = People(*(a_vault(world, folder / who.name[:5], who) for who in (DANA, OWEN, FARIDA)))
    meet(found.dana, found.owen)
    yield found
    for session in (found.dana, found.owen, found.farida):
        session.close()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this machine puts what programs leave lying about."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder
