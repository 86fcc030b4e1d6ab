"""Two people with vaults of their own, and two agencies that could take them in."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.notes import add_note
from tests.enrolled import KeyHolder
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.verified import meet
from tests.worlds import Machine

SHE_IS_WELL = NewNote(
    type=NoteType.NOTE,
    occurred=parse_occurred("2026-11-10"),
    text="She is well.",
    audience=WHOLE_TEAM,
)
LAKES, POLICE = "Northern Lakes CFS (all offices)", "Rainy Lake Police Service"


@dataclass(slots=True)
class Region:
    """Dana has a case with a note in it; Owen has met her; two agencies have keys."""

    machine: Machine
    folder: Path
    dana: Session
    owen: Session
    lakes: KeyHolder
    police: KeyHolder

    def reopened(self, name: str) -> Session:
        """Dana or Owen, after closing the vault and coming back."""
        session: Session = getattr(self, name)
        session.close()
        again = unlock_vault(self.machine.world(), session.folder, PASSPHRASE)
        setattr(self, name, again)
        return again


@pytest.fixture(scope="module")
def region_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("region")
    machine = Machine(keyring=None)
    world = machine.world()
    dana = create_vault(world, folder / "dana", PASSPHRASE, DANA).session
    owen = create_vault(world, folder / "owen", PASSPHRASE, OWEN).session
    meet(dana, owen)
    open_case(dana.vault, CEDAR)
    add_note(dana.vault, find_case(dana.vault, "Cedar-0412"), SHE_IS_WELL)
    dana.close()
    owen.close()
    world.cores.shut_down()
    return folder


@pytest.fixture
def region(region_made: Path, tmp_path: Path) -> Iterator[Region]:
    shutil.copytree(region_made, tmp_path, dirs_exist_ok=True)
    machine = Machine(keyring=None)
    world = machine.world()
    region = Region(
        machine,
        tmp_path,
        unlock_vault(world, tmp_path / "dana", PASSPHRASE),
        unlock_vault(world, tmp_path / "owen", PASSPHRASE),
        KeyHolder.of(world, tmp_path / "LAKES", LAKES),
        KeyHolder.of(world, tmp_path / "POLICE", POLICE),
    )
    yield region
    region.dana.close()
    region.owen.close()
    world.cores.shut_down()
