"""Derived time: no entry stands before what it builds on (LEDGER section 5)."""

from collections.abc import Iterable


def derived_ms(recorded_ms: int, parents: Iterable[int]) -> int:
    """T*: the recorded time, but at least 1 ms after every held parent's derived time."""
    due = recorded_ms
    for parent in parents:
        if parent >= due:
            due = parent + 1
    return due
