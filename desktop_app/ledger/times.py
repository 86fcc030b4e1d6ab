"""Derived time: no entry stands before what it builds on (LEDGER section 5)."""

from collections.abc import Iterable


def derived_ms(recorded_ms: int, parents: Iterable[int]) -> int:
    """T*: the recorded time, but at least 1 ms after every held parent's derived time."""
    return max(recorded_ms, *(parent + 1 for parent in parents), recorded_ms)
