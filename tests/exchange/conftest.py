"""Workers, and a place to read bundles onto."""

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor

import pytest

from tests.exchange.bags import Reading


@pytest.fixture(scope="session")
def workers() -> Iterator[Executor]:
    with ThreadPoolExecutor(max_workers=2) as executor:
        yield executor


@pytest.fixture
def reading(workers: Executor) -> Reading:
    return Reading(workers)
