"""Digests on workers that are free, busy, or gone."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from hashlib import sha512
from threading import Event
from typing import ParamSpec, TypeVar

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.exchange.hashing import SideHash

BLOCKS = [bytes([number]) * size for number, size in enumerate([100_000, 3, 1_000_000, 0, 70_000])]

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")


class NeverFree(Executor):
    """Takes jobs and never begins one."""

    def submit(
        self,
        fn: Callable[_Given, _Result],  # noqa: ARG002
        /,
        *args: _Given.args,  # noqa: ARG002
        **kwargs: _Given.kwargs,  # noqa: ARG002
    ) -> Future[_Result]:
        return Future()


def _digest(blocks: list[bytes], workers: Executor) -> str:
    hashing = SideHash("sha512", workers)
    for block in blocks:
        hashing.update(block)
    return hashing.hexdigest()


@given(sizes=some.lists(some.integers(0, 200_000), max_size=6))
def test_the_digest_is_that_of_all_blocks_in_order(workers: Executor, sizes: list[int]) -> None:
    blocks = [bytes([number % 251]) * size for number, size in enumerate(sizes)]

    assert _digest(blocks, workers) == sha512(b"".join(blocks)).hexdigest()


def test_workers_that_are_never_free_are_not_waited_for() -> None:
    assert _digest(BLOCKS, NeverFree()) == sha512(b"".join(BLOCKS)).hexdigest()


def test_a_single_worker_busy_with_something_else_is_not_waited_for() -> None:
    release = Event()
    with ThreadPoolExecutor(max_workers=1) as workers:
        workers.submit(release.wait)

        digest = _digest(BLOCKS, workers)
        release.set()

    assert digest == sha512(b"".join(BLOCKS)).hexdigest()
