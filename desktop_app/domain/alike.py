"""Letters that count as the same when somebody looks for a name, and where words were found.

Latin letters are found whatever their case and accents; syllabics and every other script only
as they are written. Apostrophes are told apart by no keyboard alike, so all of them are one.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

Span = tuple[int, int]

_APOSTROPHES: Final = "'\u2018\u2019\u02bc\u02bb"
_ACCENTS: Final = range(0x300, 0x370)


@dataclass(frozen=True, slots=True)
class Marked:
    """Words to be shown, and the parts of them that were looked for."""

    text: str
    spans: tuple[Span, ...] = ()


def folded(text: str) -> str:
    """A text as it is compared; never shown."""
    if text.isascii():
        return text.lower()
    return "".join(_letter(each) for each in unicodedata.normalize("NFC", text))


def starts_word(folded_text: str, folded_word: str) -> bool:
    """Whether some word of a text begins like this."""
    return _place(folded_text, folded_word) >= 0


def marked(text: str, folded_words: Iterable[str]) -> Marked:
    """A text with each word it was found by; some of them may stand elsewhere."""
    composed = unicodedata.normalize("NFC", text)
    pieces = [_letter(each) for each in composed]
    whole = "".join(pieces)
    from_letter = [place for place, piece in enumerate(pieces) for _ in piece]
    spans: list[Span] = []
    for word in folded_words:
        start = _place(whole, word)
        if start >= 0 and word:
            spans.append((from_letter[start], from_letter[start + len(word) - 1] + 1))
    return Marked(composed, _joined(sorted(spans)))


def every_place(text: str, folded_words: Iterable[str]) -> tuple[Span, ...]:
    """Wherever some word of a text begins with one of these, in the text's own letters."""
    pieces = [_letter(each) for each in text]
    whole = "".join(pieces)
    from_letter = [place for place, piece in enumerate(pieces) for _ in piece]
    spans: list[Span] = []
    for word in filter(None, folded_words):
        start = _place(whole, word)
        while start >= 0:
            end = start + len(word)
            spans.append((from_letter[start], from_letter[end - 1] + 1))
            start = _place(whole, word, end)
    return _joined(sorted(spans))


def _letter(letter: str) -> str:
    if letter in _APOSTROPHES:
        return "'"
    apart = unicodedata.normalize("NFD", letter.casefold())
    return "".join(each for each in apart if ord(each) not in _ACCENTS)


def _place(text: str, word: str, begin: int = 0) -> int:
    start = text.find(word, begin)
    while start > 0 and text[start - 1].isalnum():
        start = text.find(word, start + 1)
    return start


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
