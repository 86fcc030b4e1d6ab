"""A language nobody speaks: English with accents, and three letters in ten more.

What is cut off in it would be cut off in French, or in the next language. Words that were never
handed to the translator stand out, because they stay plain.
"""

import re

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans(
    "AEIOUYCNSaeiouycns",
    "ÅÉÎÖÛÝÇÑŠåéîöûýçñš",
)
_KEPT = re.compile(r"(%n|%L?\d|\{[^}]*\}|<[^>]*>|&[a-z]+;|[A-Za-z]+\+\S+)")
_LONGER = 0.3
_FILLING = "~ ëlïb ömûl ëtîs ü "


def pseudo(text: str) -> str:
    """The text as that language writes it; placeholders, tags and keys stay."""
    if not any(letter.isalpha() for letter in text):
        return text
    parts = [
        part if place % 2 else part.translate(_ACCENTS)
        for place, part in enumerate(_KEPT.split(text))
    ]
    more = max(1, round(len(_KEPT.sub("", text)) * _LONGER))
    return f"{''.join(parts)}{_stretched(more)}"


def _stretched(more: int) -> str:
    """So many letters, in words: a line can break between them."""
    return f" {_FILLING * (1 + more // len(_FILLING))}"[:more].rstrip() or "~"


class PseudoTranslator(QTranslator):
    """Answers for every text of ours; plural forms come from English first."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = self._english.translate(context, text, disambiguation or "", n) if n >= 0 else ""
        return pseudo(said or text)


def speak_pseudo(application: QApplication, english: QTranslator) -> PseudoTranslator:
    """Install it over whatever is installed; screens built from now on speak it."""
    translator = PseudoTranslator(english)
    application.installTranslator(translator)
    return translator
