"""Which files have words in them that can be looked for, and how many of them are kept."""

from typing import Final

from desktop_app.domain.looking import PDF

MOST_LETTERS: Final = 1_000_000
"""Of one file's words no more are kept: as many as three novels have."""

LARGEST_READ: Final = 64 * 1024 * 1024
"""No larger file is read for its words: they would hardly be what fills it."""

_WITH_WORDS: Final = frozenset({PDF, "message/rfc822", "application/json", "application/xml"})


def may_have_words(mime: str) -> bool:
    """Whether a file of a type is read for its words: mail, PDFs and every kind of plain text."""
    return mime in _WITH_WORDS or mime.startswith("text/")
