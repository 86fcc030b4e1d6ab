"""Text as runs: cut where a reader may later have to withhold a part (CONTRACT section 5)."""

import re
from collections.abc import Iterable, Iterator

from desktop_app.domain.errors import Refusal, RefusalCode

MOST_RUNS = 400
WHOLE_TEXT_BYTES = 64 * 1024
EXCERPT_BYTES = 16 * 1024

_BREAK = re.compile(r"(?<=\n)|(?<=[.!?…][\"”’')\]])(?= )|(?<=[.!?…])(?= )")
_NUMBER = re.compile(r"\+?\d[\d\-. ()]{5,}\d")


def storable(untrusted: str) -> str:
    """Give text back if it can be written down for ever, whatever a reader uses.

    Raises:
        Refusal: TEXT_NOT_STORABLE for half characters (lone surrogates) or NUL.
    """
    if "\x00" in untrusted or any("\ud800" <= letter <= "\udfff" for letter in untrusted):
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE)
    return untrusted


def into_runs(text: str, known_names: Iterable[str] = ()) -> list[str]:
    """Cut at line and sentence ends and around known names and numbers.

    The runs joined give the text back, letter for letter; there are at most 400.
    """
    marks = sorted({len(text), *_cuts(text, known_names)} - {0})
    return _coalesced(list(_between(text, marks)))


def excerpt(text: str) -> str:
    """The first 16 KiB, cut between characters."""
    return text.encode()[:EXCERPT_BYTES].decode(errors="ignore")


def _cuts(text: str, known_names: Iterable[str]) -> Iterator[int]:
    yield from (found.end() for found in _BREAK.finditer(text))
    names = sorted({name for name in known_names if len(name) > 1}, key=len, reverse=True)
    patterns = [_NUMBER]
    if names:
        words = "|".join(re.escape(name) for name in names)
        patterns.append(re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield from found.span()


def _between(text: str, marks: list[int]) -> Iterator[str]:
    start = 0
    for mark in marks:
        yield text[start:mark]
        start = mark


def _coalesced(runs: list[str]) -> list[str]:
    """Join neighbours evenly until at most 400 are left."""
    if len(runs) <= MOST_RUNS:
        return runs
    width = -(-len(runs) // MOST_RUNS)
    return ["".join(runs[at : at + width]) for at in range(0, len(runs), width)]
