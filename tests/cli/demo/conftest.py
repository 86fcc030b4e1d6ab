"""The demonstration of each edition, made once for everything that looks at it."""

from collections.abc import Iterator

import pytest

from desktop_app.app.vaults import Session
from desktop_app.cli.demo.making import make_demonstration
from tests.worlds import Machine


@pytest.fixture(scope="package", params=["en", "fr"])
def shown(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """The vault of each edition, as it was just made."""
    world = Machine().world()
    folder = tmp_path_factory.mktemp("demonstration") / "vault"
    session = make_demonstration(world, folder, request.param)
    yield session
    session.close()
    world.cores.shut_down()
