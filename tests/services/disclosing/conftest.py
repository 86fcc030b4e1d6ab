"""Dana, who hands Cedar-0412 to Owen; and a circle of four agencies that know one another."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.services.cases import open_case
from tests.people import CEDAR, DANA, FARIDA, OWEN, PASSPHRASE
from tests.services.conftest import Person
from tests.services.disclosing.planning import Sender
from tests.verified import meet
from tests.worlds import Machine

LOUISE = Profile(
    "Louise Kakegamic",
    "Wauzhushk Family Services",
    Discipline.INDIGENOUS_LIAISON,
    "Liaison",
    Authority.WORKER,
)
CIRCLE = {
    "dana": DANA,
    "owen": replace(OWEN, authority=Authority.SUPERVISOR),
    "farida": FARIDA,
    "louise": LOUISE,
}


@pytest.fixture
def sender(dana: Person, owen: Person) -> Sender:
    """Dana, with Owen as the only recipient."""
    return Sender(dana, owen)


@dataclass(frozen=True, slots=True)
class Circle:
    """Dana has the case; each has met all the others; Owen is a supervisor of the police."""

    dana: Person
    owen: Person
    farida: Person
    louise: Person

    def to_the_crown(self) -> Sender:
        """Dana, with Farida as the only recipient."""
        return Sender(self.dana, self.farida)

    def share(self, one: Person, other: Person, name: str) -> None:
        """What one has of the case, the other has then, too."""
        other.accept(one.hand_to(other, name=name))


@pytest.fixture(scope="session")
def circle_made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Path]:
    """Their vaults, made once."""
    machine, folder = Machine(), tmp_path_factory.mktemp("circle")
    world = machine.world()
    sessions = [
        create_vault(world, folder / name, PASSPHRASE, who).session for name, who in CIRCLE.items()
    ]
    for one, other in combinations(sessions, 2):
        meet(one, other)
    open_case(sessions[0].vault, CEDAR)
    for session in sessions:
        session.close()
    world.cores.shut_down()
    return machine, folder


@pytest.fixture
def circle(circle_made: tuple[Machine, Path], tmp_path: Path) -> Iterator[Circle]:
    """Each in a fresh copy of their vault."""
    machine, folder = circle_made
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    world = machine.world()
    sessions = [unlock_vault(world, tmp_path / name, PASSPHRASE) for name in CIRCLE]
    yield Circle(*(Person(session, tmp_path) for session in sessions))
    for session in sessions:
        session.close()
    world.cores.shut_down()
