"""What an amendment changed, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby, takewhile

_PIECES = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|.", re.DOTALL)
_TOO_MANY_PAIRS = 4_000_000  # comparing this many words with words would be felt


class Fate(Enum):
    """What became of some words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that share a fate."""

    text: str
    fate: Fate


def word_changes(original: str, current: str) -> tuple[Run, ...]:
    """The two texts as one: without the added runs the original, without the removed the current.

    Between two changed words a space that stayed is counted as changed with
    them, so that a reader sees one change instead of several.
    """
    old, new = _PIECES.findall(original), _PIECES.findall(current)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    middle = _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    runs = [(old[:head], Fate.KEPT), *middle, (old[len(old) - tail :], Fate.KEPT)]
    return tuple(_joined(runs))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words from the start are the same in both."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sequence[str], Fate]]:
    if len(old) * len(new) > _TOO_MANY_PAIRS:
        yield old, Fate.REMOVED
        yield new, Fate.ADDED
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    removed: list[str] = []
    added: list[str] = []
    for tag, from_, to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal" and ("".join(old[from_:to]).strip() or not (removed or added)):
            yield removed, Fate.REMOVED
            yield added, Fate.ADDED
            yield old[from_:to], Fate.KEPT
            removed, added = [], []
        else:
            removed += old[from_:to]
            added += new[new_from:new_to]
    yield removed, Fate.REMOVED
    yield added, Fate.ADDED


def _joined(runs: Sequence[tuple[Sequence[str], Fate]]) -> Iterator[Run]:
    for fate, group in groupby((run for run in runs if run[0]), key=lambda run: run[1]):
        yield Run("".join("".join(words) for words, _ in group), fate)
