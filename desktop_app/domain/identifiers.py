"""Telephone numbers, plates, file numbers and handles, which nobody writes the same way twice."""

import re
from typing import Final

_PARTS: Final = re.compile(r"[^\W\d_]+|\d+")
_SHORTEST_NUMBER: Final = 4
_LOCAL: Final = (3, 4)
_WITH_AREA: Final = (3, 3, 4)
_WITH_COUNTRY: Final = (1, 3, 3, 4)


def spellings(word: str) -> tuple[str, ...]:
    """A word as it was typed, and how else it may stand in a text, parts set apart by spaces.

    Only what holds a digit is an identifier: 555-0142 is 5550142, and ABCD 555 is ABCD555.
    """
    if not any(letter.isdigit() for letter in word):
        return (word,)
    parts = _PARTS.findall(word)
    joined = "".join(parts)
    others = [joined, " ".join(parts)]
    if joined.isdigit() and len(joined) >= _SHORTEST_NUMBER:
        others += [_cut(joined, lengths) for lengths in (_LOCAL, _WITH_AREA, _WITH_COUNTRY)]
    return tuple(dict.fromkeys([word, *(each for each in others if each)]))


def joined(identifier: str) -> str:
    """An identifier without whatever stands between its letters and digits."""
    return "".join(_PARTS.findall(identifier))


def _cut(digits: str, lengths: tuple[int, ...]) -> str:
    """As a telephone number of this form is written, or the beginning of one; else nothing."""
    if not lengths[0] < len(digits) <= sum(lengths):
        return ""
    pieces, at = list[str](), 0
    for length in lengths:
        pieces.append(digits[at : at + length])
        at += length
    return " ".join(piece for piece in pieces if piece)
