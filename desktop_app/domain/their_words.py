"""Marking the young person's own words as a quotation, the way each language writes one."""

from dataclasses import dataclass

_MARKS = {"fr": ("«\u00a0", "\u00a0»")}
_ENGLISH = ("“", "”")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands in place of a selection; `start` and `end` are the words inside it."""

    text: str
    start: int
    end: int


def toggled(selected: str, language: str) -> Quoted:
    """Words with quotation marks around them, or without if they had them."""
    for opening, closing in (*_MARKS.values(), _ENGLISH, ('"', '"')):
        inside = len(selected) - len(opening) - len(closing)
        if inside >= 0 and selected.startswith(opening) and selected.endswith(closing):
            bare = selected[len(opening) : len(selected) - len(closing)]
            return Quoted(bare, 0, len(bare))
    opening, closing = _MARKS.get(language, _ENGLISH)
    return Quoted(opening + selected + closing, len(opening), len(opening) + len(selected))
