"""Real databases in the folder of a test run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.database import FILE, open_database
from tests.store.desk import Desk
from tests.store.replicas import KEY, Replica, Replicas, hands


@pytest.fixture(scope="session")
def replicas(tmp_path_factory: pytest.TempPathFactory) -> Replicas:
    """Makes vault databases that know the two agencies of `world`."""
    return Replicas(tmp_path_factory.mktemp("replicas"))


@pytest.fixture
def replica(replicas: Replicas) -> Iterator[Replica]:
    """One such database, empty."""
    with replicas.some(1) as (replica,):
        yield replica


@pytest.fixture
def desk(replica: Replica) -> Desk:
    """Somebody at work on that database."""
    return Desk(replica)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with one setting in its database, closed."""
    (tmp_path / FILE.parent).mkdir()
    database = open_database(tmp_path, KEY, hands())
    database.drawer.set("name", b"Jo Marten's file")
    database.close()
    return tmp_path
