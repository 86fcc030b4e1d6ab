"""What this room asks of its callers: where payload is kept, and who listens meanwhile."""

from collections.abc import Callable
from typing import Protocol

Progress = Callable[[int], None]
"""Told the number of bytes handled so far; raises `Refusal(CANCELLED)` to stop."""


class ShelfWriter(Protocol):
    """One payload file being put away, encrypted."""

    def write(self, block: bytes) -> object:
        """Take the next bytes; `block` is never changed afterwards."""

    def finish(self) -> str:
        """Every byte has come; answers with the SHA-256, in hex, of the bytes put away."""

    def discard(self) -> None:
        """Forget what was written, whether it was finished or not."""


class Shelf(Protocol):
    """Where payload waits, under internal numbers, until a person has accepted it."""

    def begin(self, name: str, size: int) -> ShelfWriter:
        """Make room for `size` bytes. `name` is safe, and still only data."""
