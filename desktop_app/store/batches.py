"""Cuts long lists of ids into what one statement may name."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
_MOST = 500


def batches(items: Iterable[T], most: int = _MOST) -> Iterator[list[T]]:
    """At most 500, or `most`, at a time."""
    source = iter(items)
    while batch := list(islice(source, most)):
        yield batch


def marks(items: list[T]) -> str:
    """As many question marks as there are items."""
    return ",".join("?" * len(items))
