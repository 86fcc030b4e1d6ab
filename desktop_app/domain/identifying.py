"""What in a text would lead somebody to a door or a telephone: seen by its shape, never kept.

A safe-contact rule keeps numbers and addresses in one place that is checked again; in a note they
are copied, handed on and printed. Shapes are all this knows: what it finds is a question.
"""

import re
from enum import Enum

_TELEPHONE = re.compile(
    r"(?<![\w-])(?:\+?1[ .-]?)?(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .\u00a0-]\d{4}(?![\w-])", re.ASCII
)
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


def identifying(text: str) -> frozenset[Identifying]:
    """What there is of it in a text."""
    found = {
        Identifying.NUMBER: (_TELEPHONE,),
        Identifying.ADDRESS: (_MAIL, _POSTAL_CODE, _STREET),
    }
    return frozenset(kind for kind, shapes in found.items() if any(s.search(text) for s in shapes))
