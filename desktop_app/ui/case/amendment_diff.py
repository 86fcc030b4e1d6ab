"""What an amendment changed, word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby, takewhile

_WORDS = re.compile(r"\w+(?:[’'\-]\w+)*\W*|\W+")
_PIECES = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|.", re.DOTALL)
_TOO_MANY_PAIRS = 1_000_000  # comparing this many words with words would be felt
_TOO_MANY_PIECES = 10_000


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

    Words are compared with what follows each of them, and only where they differ also their
    spaces and stops. Between two changed words a space that stayed is counted as changed with
    them, so that a reader sees one change instead of several.
    """
    old, new = _WORDS.findall(original), _WORDS.findall(current)
    return tuple(_joined(_gathered(_compared(old, new))))


_Stretch = tuple[Sequence[str], Sequence[str], bool]  # before, after, whether they are the same


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[_Stretch]:
    for before, after, is_same in _matched(old, new, _TOO_MANY_PAIRS):
        if is_same or not (before and after):
            yield before, after, is_same
        else:
            pieces, others = (_PIECES.findall("".join(words)) for words in (before, after))
            yield from _matched(pieces, others, _TOO_MANY_PIECES)


def _matched(old: Sequence[str], new: Sequence[str], most: int) -> Iterator[_Stretch]:
    """What is the same at both ends is set aside; of what is too much, all has changed."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    middle, other = old[head : len(old) - tail], new[head : len(new) - tail]
    yield old[:head], new[:head], True
    if len(middle) * len(other) > most:
        yield middle, other, False
    else:
        matcher = SequenceMatcher(None, middle, other, autojunk=False)
        for tag, from_, to, new_from, new_to in matcher.get_opcodes():
            yield middle[from_:to], other[new_from:new_to], tag == "equal"
    yield old[len(old) - tail :], new[len(new) - tail :], True


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words from the start are the same in both."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _gathered(stretches: Iterable[_Stretch]) -> Iterator[tuple[Sequence[str], Fate]]:
    """What was removed in one place, then what was added there, then what stayed."""
    removed: list[str] = []
    added: list[str] = []
    filled = (stretch for stretch in stretches if stretch[0] or stretch[1])
    for is_same, group in groupby(filled, key=lambda stretch: stretch[2]):
        before, after = _together(group)
        if is_same and ("".join(before).strip() or not (removed or added)):
            yield removed, Fate.REMOVED
            yield added, Fate.ADDED
            yield before, Fate.KEPT
            removed, added = [], []
        else:
            removed += before
            added += after
    yield removed, Fate.REMOVED
    yield added, Fate.ADDED


def _together(stretches: Iterable[_Stretch]) -> tuple[list[str], list[str]]:
    before: list[str] = []
    after: list[str] = []
    for stretch in stretches:
        before += stretch[0]
        after += stretch[1]
    return before, after


def _joined(runs: Iterable[tuple[Sequence[str], Fate]]) -> Iterator[Run]:
    for fate, group in groupby((run for run in runs if run[0]), key=lambda run: run[1]):
        yield Run("".join("".join(words) for words, _ in group), fate)


@dataclass(frozen=True, slots=True)
class Change:
    """What stood in one place before, and what stands there after; either may be nothing."""

    removed: str
    added: str


def changes_in(runs: Sequence[Run]) -> tuple[Change, ...]:
    """The places that differ, from the top; what was removed and what took its place are one."""
    found: list[Change] = []
    before = Fate.KEPT
    for run in runs:
        if run.fate is Fate.ADDED and before is Fate.REMOVED:
            found[-1] = Change(found[-1].removed, run.text)
        elif run.fate is not Fate.KEPT:
            is_added = run.fate is Fate.ADDED
            found.append(Change("" if is_added else run.text, run.text if is_added else ""))
        before = run.fate
    return tuple(found)
