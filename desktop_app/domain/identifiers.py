"""Telephone numbers, plates, file numbers and handles, which nobody writes the same way twice."""

import re
from typing import Final

_PARTS: Final = re.compile(r"[^\W\d_]+|\d+")
_REACHED_AT: Final = re.compile(r"[\w.+-]*@\w[\w.-]*\w|[+(]?\d(?:[\s().+-]{0,2}\d){6,14}")
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
    whole = "".join(parts)
    others = [whole, " ".join(parts)]
    if whole.isdigit() and len(whole) >= _SHORTEST_NUMBER:
        others += [_cut(whole, lengths) for lengths in (_LOCAL, _WITH_AREA, _WITH_COUNTRY)]
    return tuple(dict.fromkeys([word, *(each for each in others if each)]))


def identifiers_in(text: str) -> tuple[str, ...]:
    """Every telephone number, address and handle in a text, as it is written there."""
    return tuple(found.group() for found in _REACHED_AT.finditer(text))


def begins(identifier: str, typed: str) -> bool:
    """Whether somebody types an identifier, or a telephone number without its area.

    Case and what stands between letters and digits don't count.
    """
    whole, sought = _joined(identifier), _joined(typed)
    if len(sought) < _SHORTEST_NUMBER or not (sought.isdigit() or "@" in typed):
        return False
    local = whole[-sum(_LOCAL) :] if whole.isdigit() else whole
    return whole.startswith(sought) or local.startswith(sought)


def _joined(identifier: str) -> str:
    return "".join(_PARTS.findall(identifier)).casefold()


def _cut(digits: str, lengths: tuple[int, ...]) -> str:
    """As a telephone number of this form is written, or the beginning of one; else nothing."""
    if not lengths[0] < len(digits) <= sum(lengths):
        return ""
    pieces, at = list[str](), 0
    for length in lengths:
        pieces.append(digits[at : at + length])
        at += length
    return " ".join(piece for piece in pieces if piece)
