"""A text as its reader sees it: words and gaps, each gap with what is said of it."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Piece
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.keeping_back import Reason


def pieces_of(leaving: Entry, whole: Why | None, parts: Mapping[str, Reason]) -> tuple[Piece, ...]:
    """The words of an entry in the form it leaves in. A gap that is not ours has no reason."""
    if whole is not None:
        return (Piece("", whole),)
    found = []
    for reason, run in groupby(_runs(leaving, parts), key=lambda each: each[1]):
        words = "".join(text for text, _ in run)
        found.append(Piece(words) if words else Piece("", *reason))
    return tuple(found)


_Run = tuple[str, tuple[Why | None, str]]


def _runs(leaving: Entry, parts: Mapping[str, Reason]) -> Iterator[_Run]:
    shown = {name: text for name, text in (leaving.shown or {}).items() if name[:5] == "text/"}
    kept = {name: reason for name, reason in parts.items() if name[:5] == "text/"}
    expected = 0
    for name in sorted({*shown, *kept}):
        place = int(name[5:]) if name[5:].isdecimal() else expected
        if place > expected:
            yield "", (None, "")
        text = shown.get(name)
        if isinstance(text, str):
            if text:
                yield text, (None, "words")
        else:
            yield "", kept.get(name, (None, ""))
        expected = place + 1
