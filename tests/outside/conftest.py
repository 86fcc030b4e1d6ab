"""Three people with vaults: Dana and Owen have met; nobody knows the third."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session, World
from desktop_app.cli.touring import meet
from tests.mails import PDF
from tests.outside.forging import Forger, taken_apart
from tests.outside.handing import a_case, a_note, a_vault, add_files, hand_over
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


@pytest.fixture(scope="module")
def forger(people: People, tmp_path_factory: pytest.TempPathFactory) -> Forger:
    desk = tmp_path_factory.mktemp("desk")
    case = a_case(people.dana)
    a_note(people.dana, case, "Seen at school.")
    (desk / "plan.pdf").write_bytes(PDF)
    add_files(people.dana, case, [desk / "plan.pdf"])
    hand_over(people.dana, [people.owen.vault.me], case, desk / "honest.tlh")
    parts = taken_apart(desk / "honest.tlh", people.dana.identity)
    return Forger(people.dana, people.owen, people.farida, case, parts)


@pytest.fixture
def late(world: World, people: People, tmp_path: Path) -> Iterator[Session]:
    """A second person at the police, with an empty vault, whom Dana has met."""
    session = a_vault(world, tmp_path / "late", OWEN)
    meet(people.dana, session)
    yield session
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
