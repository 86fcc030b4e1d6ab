"""Gaps and forks of a log, from the positions held."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chain:
    """What is missing from a log, and from where on it was written twice."""

    head: int
    gaps: tuple[tuple[int, int], ...]
    forked_from: int | None


def chain_of(positions: Iterable[tuple[int, int]]) -> Chain:
    """Read (position, how many entries stand there) pairs, in any order."""
    expected, head = 0, -1
    gaps: list[tuple[int, int]] = []
    forks: list[int] = []
    for position, count in sorted(positions):
        if position > expected:
            gaps.append((expected, position - 1))
        if count > 1:
            forks.append(position)
        expected, head = position + 1, position
    return Chain(head, tuple(gaps), min(forks, default=None))
