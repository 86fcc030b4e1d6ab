"""Three programs of two agencies keep one file in step, and a kill in the middle costs nothing."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from desktop_app.app.vaults import World
from tests.exchange.stores import ACCOUNT, ACCOUNT_KEY, make_bucket, make_container, running
from tests.outside.syncthing import between, wait_until_alike
from tests.outside.three_laptops import Program, Told, three
from tests.worlds import Machine

EACH = 20


@pytest.fixture
def world() -> Iterator[World]:
    world = Machine(keyring=None).world()
    yield world
    world.cores.shut_down()


@pytest.fixture
def stick(tmp_path: Path) -> str:
    folder = tmp_path / "stick"
    folder.mkdir()
    return str(folder)


def meet_at(programs: list[Program], target: str) -> list[Told]:
    """Miriam opens the case to the others; each writes twenty notes, and all exchange them.

    Dana's program is killed in the middle.
    """
    dana, miriam, owen = programs
    for program in (miriam, dana, owen):
        program.run(target)
    dana.kill_in_the_middle(target, EACH, 0.1)
    dana.run(target)
    owen.run(target, EACH)
    return [miriam.run(target, EACH), dana.run(target), owen.run(target)]


def in_step(last: list[Told]) -> list[tuple[int, int, list[str], bool]]:
    """Notes, what is missing, problems, and whether the state is that of the first."""
    return [(t.notes, t.missing, t.problems, t.state == last[0].state) for t in last]


def all_alike(notes: int) -> list[tuple[int, int, list[str], bool]]:
    return [(notes, 0, [], True)] * 3


def test_twenty_notes_each_way_by_a_stick(world: World, tmp_path: Path, stick: str) -> None:
    programs = three(world, tmp_path)

    last = meet_at(programs, stick)

    assert in_step(last) == all_alike(3 * EACH)


def test_killed_in_the_middle_again_and_again_nothing_is_lost(
    world: World, tmp_path: Path, stick: str
) -> None:
    dana, miriam, owen = three(world, tmp_path)
    for program in (miriam, dana, owen):
        program.run(stick)
    dice = Random(7)

    for _ in range(3):
        dana.kill_in_the_middle(stick, 4, dice.uniform(0.0, 0.15))
        owen.kill_in_the_middle(stick, 4, dice.uniform(0.0, 0.15))
    dana.run(stick)
    owen.run(stick)

    last = [miriam.run(stick, 12), dana.run(stick), owen.run(stick)]
    assert in_step(last) == all_alike(36)


def test_the_same_by_way_of_an_s3_store(world: World, tmp_path: Path) -> None:
    programs = three(world, tmp_path, "worker secret")

    with running("moto_server", "-H", "127.0.0.1", "-p", folder=tmp_path) as port:
        make_bucket(port, "cases")
        last = meet_at(programs, f"s3://cases/team?endpoint=http://127.0.0.1:{port}")

    assert in_step(last) == all_alike(3 * EACH)


def test_the_same_by_way_of_an_azure_store(world: World, tmp_path: Path) -> None:
    programs = three(world, tmp_path, f"{ACCOUNT} {ACCOUNT_KEY}")
    quietly = ["--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry"]

    with running("azurite-blob", *quietly, "--blobPort", folder=tmp_path) as port:
        make_container(port, "cases")
        last = meet_at(programs, f"az://cases/team?endpoint=http://127.0.0.1:{port}/{ACCOUNT}")

    assert in_step(last) == all_alike(3 * EACH)


def test_the_same_by_way_of_two_syncthing_folders(world: World, tmp_path: Path) -> None:
    dana, miriam, owen = three(world, tmp_path)
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()

    with between(one, other, tmp_path / "syncthing"):
        miriam.run(str(one))
        wait_until_alike(one, other)
        for program in (dana, owen):
            program.run(str(other))
        dana.kill_in_the_middle(str(other), EACH, 0.1)
        miriam.run(str(one), EACH)
        dana.run(str(other))
        owen.run(str(other), EACH)
        wait_until_alike(one, other)
        last = [miriam.run(str(one)), dana.run(str(other)), owen.run(str(other))]

    assert in_step(last) == all_alike(3 * EACH)
