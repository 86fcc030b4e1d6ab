"""A bundle's bytes are hashed as they are read, whoever reads how much of them."""

import random
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from hashlib import sha256
from io import BufferedReader, BytesIO
from threading import Event

import pytest

from desktop_app.app.bundle_streams import HashedFile

CONTENT = random.Random(5).randbytes(700_000)
DIGEST = sha256(CONTENT).hexdigest()


@pytest.fixture
def workers() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as workers:
        yield workers


@pytest.mark.parametrize("block", [100, 64 * 1024, 1 << 20])
def test_what_was_read_is_what_was_hashed(workers: Executor, block: int) -> None:
    hashed = HashedFile(BytesIO(CONTENT), workers)

    read = BufferedReader(hashed, block).read()

    assert read == CONTENT
    assert hashed.to_the_end() == DIGEST


def test_what_nobody_asked_to_read_counts_too(workers: Executor) -> None:
    hashed = HashedFile(BytesIO(CONTENT), workers)

    begun = BufferedReader(hashed, 200_000).read(300_000)

    assert begun == CONTENT[:300_000]
    assert hashed.to_the_end() == DIGEST


def test_a_worker_that_is_not_free_is_not_waited_for(workers: Executor) -> None:
    is_over = Event()
    workers.submit(is_over.wait)
    hashed = HashedFile(BytesIO(CONTENT), workers)

    try:
        BufferedReader(hashed, 200_000).read()
        digest = hashed.to_the_end()
    finally:
        is_over.set()

    assert digest == DIGEST


def test_how_far_it_is_is_told_block_by_block(workers: Executor) -> None:
    told: list[int] = []

    BufferedReader(HashedFile(BytesIO(CONTENT), workers, told.append), 200_000).read()

    assert told == sorted(told)
    assert told[-1] == len(CONTENT)
