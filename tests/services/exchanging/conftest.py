"""Dana, who leads the case, and Owen, who is on it, with a shared folder between them."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.services.cases import open_case
from desktop_app.services.exchange_ports import Place, Stage, Told, Went, Wishes
from desktop_app.services.members import Asked, add_member
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.services.conftest import Person
from tests.verified import meet
from tests.worlds import Machine

MAYA = Profile("Maya Kakegamic", "Treaty 3 Liaison", Discipline.INDIGENOUS_LIAISON, "Liaison")
NOOR = Profile("Noor Haddad", "Records office", Discipline.OTHER, "Archivist", Authority.CUSTODIAN)
TEAM = {
    "dana": replace(DANA, authority=Authority.SUPERVISOR),
    "owen": OWEN,
    "maya": MAYA,
    "noor": NOOR,
}


def go_on(_stage: Stage, _done: int, _total: int) -> bool:
    """Nobody stops it."""
    return True


@dataclass(frozen=True, slots=True)
class Stick:
    """A folder that everybody can reach."""

    folder: Path

    def carry(self, person: Person, told: Told = go_on, **wishes: object) -> Went:
        """One exchange of somebody with it."""
        return exchange(person.session, self.place(), Wishes(**wishes), told)  # type: ignore[arg-type]

    def place(self) -> Place:
        return FolderPlace(self.folder)

    def names(self, pattern: str = "**/*") -> list[str]:
        """What lies there, without dot-files."""
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.glob(pattern)
            if path.is_file() and not path.name.startswith(".")
        )


@pytest.fixture(scope="session")
def team_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Path]:
    """They have met; Dana has a case with Owen on it, and Maya and Noor are on none."""
    machine, folder = Machine(), tmp_path_factory.mktemp("team")
    world = machine.world()
    sessions = {
        name: create_vault(world, folder / name, PASSPHRASE, who).session
        for name, who in TEAM.items()
    }
    dana, owen, maya, noor = sessions.values()
    for one, other in ((dana, owen), (dana, maya), (owen, maya), (dana, noor), (owen, noor)):
        meet(one, other)
    case = open_case(dana.vault, CEDAR).case
    assert case is not None
    add_member(dana.vault, case, Asked(card=owen.vault.me.printed))
    for session in sessions.values():
        session.close()
    world.cores.shut_down()
    return machine, folder


@pytest.fixture
def team(team_template: tuple[Machine, Path], tmp_path: Path) -> Iterator[tuple[Person, ...]]:
    """All four, each in a fresh copy of their vault and with a clock of their own."""
    machine, folder = team_template
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    world = machine.world()
    sessions = [unlock_vault(world, tmp_path / name, PASSPHRASE) for name in TEAM]
    yield tuple(Person(session, tmp_path) for session in sessions)
    for session in sessions:
        session.close()
    world.cores.shut_down()


@pytest.fixture
def dana(team: tuple[Person, ...]) -> Person:
    """A supervisor, who leads the case Cedar-0412."""
    return team[0]


@pytest.fixture
def owen(team: tuple[Person, ...]) -> Person:
    """A police officer, who is on the case and has not heard of it yet."""
    return team[1]


@pytest.fixture
def maya(team: tuple[Person, ...]) -> Person:
    """A liaison, who is on no case."""
    return team[2]


@pytest.fixture
def noor(team: tuple[Person, ...]) -> Person:
    """A custodian, who is on no case yet."""
    return team[3]


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    """What all of them can reach."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return Stick(folder)
