"""What in a text would lead somebody to a door or a telephone: seen by its shape, never kept.

A safe-contact rule keeps numbers and addresses in one place that is checked again; in a note they
are copied, handed on and printed. Shapes are all this knows: what it finds is a question.
"""

import re
from enum import Enum

from desktop_app.domain.alike import Span
from desktop_app.domain.kept_words import places

_TELEPHONE = re.compile(
    r"(?<![\w-])(?:\+?1[ .-]?)?(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .\u00a0-]\d{4}(?![\w-])", re.ASCII
)
_TELEPHONE_TOGETHER = re.compile(
    r"(?<![\w-])\+?1?[2-9]\d{2}[-. \u00a0\u2010-\u2014]?[2-9]\d{2}[-. \u00a0\u2010-\u2014]?"
    r"\d{4}(?![\w-])",
    re.ASCII,
)
_APART = r"[ \t.\-/_\u00b7\u2022,()\u00a0\u2010-\u2014]"
_TELEPHONE_APART = re.compile(
    rf"(?<!\d)(?:\+?1{_APART}{{0,3}})?[2-9]\d{{2}}{_APART}{{1,4}}[2-9]\d{{2}}{_APART}{{1,3}}"
    rf"\d{{2}}{_APART}?\d{{2}}(?!\d)",
    re.ASCII,
)
_EXTENSION = r"(?=\s?(?:x|ext|poste)\.?\s?\d)"
_TELEPHONE_EXTENDED = re.compile(
    rf"(?<![\w-])(?:[2-9]\d{{2}})?[2-9]\d{{2}}[ .-]?\d{{4}}{_EXTENSION}", re.ASCII | re.IGNORECASE
)
_TELEPHONE_ABROAD = re.compile(r"\+\d(?:[ .\-()]{0,2}\d){7,13}(?!\d)", re.ASCII)
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b")
_POSTAL_CODE = re.compile(r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b", re.ASCII)
_STREET = re.compile(
    r"\b\d{1,5},? (?:(?:[A-ZÀ-Ý][\w'’.-]* ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Crescent|Boulevard|Blvd|Court|Way)\b"
    r"|(?:rue|chemin|avenue|av\.|boulevard|boul\.|rang|route|promenade|croissant) [A-ZÀ-Ýdl])"
)


class Identifying(Enum):
    """What kind of thing was seen."""

    NUMBER = "number"
    ADDRESS = "address"


_SHAPES = {
    Identifying.NUMBER: (
        _TELEPHONE,
        _TELEPHONE_TOGETHER,
        _TELEPHONE_APART,
        _TELEPHONE_EXTENDED,
        _TELEPHONE_ABROAD,
    ),
    Identifying.ADDRESS: (_MAIL, _POSTAL_CODE, _STREET),
}


def identifying(text: str) -> frozenset[Identifying]:
    """What there is of it in a text."""
    return frozenset(
        kind for kind, shapes in _SHAPES.items() if any(s.search(text) for s in shapes)
    )


def identifying_places(text: str, kind: Identifying) -> list[Span]:
    """Where it stands. A number is one with whatever dashes and spaces it is written."""
    found = [found.span() for shape in _SHAPES[kind] for found in shape.finditer(text)]
    if kind is Identifying.NUMBER and not text.isascii():
        found += [span for shape in _SHAPES[kind] for span in places(shape, text)]
    return found
