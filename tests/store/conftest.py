"""Real databases in the folder of a test run."""

from collections.abc import Iterator

import pytest

from tests.store.desk import Desk
from tests.store.replicas import Replica, Replicas


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
