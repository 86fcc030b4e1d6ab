"""Tells repeated names from mere misspelling: the slow look at bytes already refused."""

import json


class _Repeated(Exception):
    pass


def has_repeated_names(line: bytes) -> bool:
    """Whether some JSON object in it names a member twice."""
    try:
        json.loads(line, object_pairs_hook=_once)
    except _Repeated:
        return True
    except (ValueError, RecursionError):
        return False
    return False


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Repeated
    return members
