"""Chance that comes out the same each time. For fiction only: whoever reads this knows it all."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Seeded:
    """Bytes, numbers and choices that hang on the seed alone."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._drawn = 0

    def __call__(self, count: int) -> bytes:
        """So many bytes, as the ports for chance ask for them."""
        drawn = b""
        while len(drawn) < count:
            self._drawn += 1
            drawn += sha256(self._seed + self._drawn.to_bytes(8, "big")).digest()
        return drawn[:count]

    def below(self, end: int) -> int:
        """A number from 0, and less than `end`."""
        return int.from_bytes(self(8), "big") % end

    def pick(self, some: Sequence[T]) -> T:
        """One of them."""
        return some[self.below(len(some))]

    def sample(self, some: Sequence[T], count: int) -> list[T]:
        """So many different ones of them, in any order."""
        left = list(some)
        return [left.pop(self.below(len(left))) for _ in range(count)]
