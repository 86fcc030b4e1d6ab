"""Somebody else who was handed the case; and the circle of four agencies that know one another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.cli.touring import meet
from tests.people import FARIDA, PASSPHRASE
from tests.services.conftest import Person
from tests.services.disclosing.conftest import circle, circle_made
from tests.worlds import Machine

__all__ = ["circle", "circle_made", "farida"]


@pytest.fixture
def farida(dana: Person, template: tuple[Machine, Path], tmp_path: Path) -> Iterator[Person]:
    """A Crown attorney, who has met Dana."""
    world = template[0].world()
    session = create_vault(world, tmp_path / "farida", PASSPHRASE, FARIDA).session
    meet(dana.session, session)
    yield Person(session, tmp_path)
    session.close()
    world.cores.shut_down()
