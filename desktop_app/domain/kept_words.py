"""Finds words that are to stay behind, however they are written: case, accents, spaces, dashes.

What is found is only as good as what is looked for. So looking is generous: a letter that is
written another way counts as the same, and a letter nobody sees does not hide a word.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from desktop_app.domain.alike import Span

Gram = tuple[str, ...]
"""Words on end, in plain letters."""

_APOSTROPHES: Final = "'\u2018\u2019\u02bc\u02bb\u00b4"
_ACCENTS: Final = range(0x300, 0x370)
_SHORTEST_PART = 3
_ON_END = 4
_WORD: Final = re.compile(r"\w+")
_LEAST_TELLING = 6
_BETWEEN: Final = r"[\s\-.]*"
_ALIKE: Final = str.maketrans(
    {
        **dict(zip("łøđħŧıŋ", "lodhtin", strict=True)),
        **dict(zip("аеорсхіјѕукмтвн", "aeopcxijsykmtbh", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
    }
)
"""Letters that no accent is taken off, and those of another alphabet that look the same."""
_NO_LETTER_BEFORE, _NO_LETTER_AFTER = r"(?<![^\W\d_])", r"(?![^\W\d_])"


def in_plain_letters(text: str) -> tuple[str, Sequence[int]]:
    """A text as it is searched, and for each letter of that the place it has in the text."""
    if text.isascii():
        return text.lower(), range(len(text))
    rare = {letter: _plain(letter) for letter in set(text) if not letter.isascii()}
    if all(len(piece) == 1 for piece in rare.values()):  # nearly every text there is
        table = {ord(letter): piece for letter, piece in rare.items()}
        return text.translate(table).lower(), range(len(text))
    pieces = [rare[letter] if letter in rare else letter.lower() for letter in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]


def passage_pattern(words: str) -> re.Pattern[str] | None:
    """What finds a passage in plain letters; None if there is nothing in it to find."""
    plain, _ = in_plain_letters(words)
    parts = [re.escape(part) for part in plain.split()]
    return re.compile(r"\s+".join(parts)) if parts else None


def echoes_of(words: str) -> set[Gram]:
    """What gives a text away when it is said again: any four words of it on end.

    Of a shorter one all its words; nothing where there is too little to be told from other texts.
    """
    said = tuple(_WORD.findall(in_plain_letters(words)[0]))
    windows = {said[at : at + _ON_END] for at in range(max(1, len(said) - _ON_END + 1))}
    telling = {each for each in windows if sum(map(len, each)) >= _LEAST_TELLING}
    return telling or ({said} if sum(map(len, said)) >= _LEAST_TELLING else set())


def echo_places(echoes: Collection[Gram], text: str) -> list[Span]:
    """Wherever a text says any of them, however its words are set apart."""
    plain, of = in_plain_letters(text)
    found = list(_WORD.finditer(plain))
    said = [each.group() for each in found]
    return [
        (of[found[at].start()], of[found[at + size - 1].end() - 1] + 1)
        for size in {len(each) for each in echoes}
        for at in range(len(said) - size + 1)
        if tuple(said[at : at + size]) in echoes
    ]


def names_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """What finds whole names in plain letters, and their parts of three letters or more.

    Also with an s, where somebody left the apostrophe out, and written as one word.
    """
    wanted = {part for name in names for part in _with_parts(in_plain_letters(name)[0])}
    if not wanted:
        return None
    longest_first = sorted(wanted, key=lambda each: (-len(each), each))
    either = "|".join(longest_first)
    return re.compile(f"{_NO_LETTER_BEFORE}(?:{either})s?{_NO_LETTER_AFTER}")


def places(pattern: re.Pattern[str], text: str) -> list[Span]:
    """Wherever it stands, in the text's own letters."""
    plain, of = in_plain_letters(text)
    return [
        (of[found.start()], of[found.end() - 1] + 1)
        for found in pattern.finditer(plain)
        if found.end() > found.start()
    ]


def says(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a text says it anywhere."""
    return pattern.search(in_plain_letters(text)[0]) is not None


def _with_parts(plain_name: str) -> Iterable[str]:
    """As patterns: the whole name, however its words are set apart, and each of the longer."""
    words = [word for word in re.split(r"[\s\-.]+", plain_name) if word]
    if len("".join(words)) >= _SHORTEST_PART:
        yield _BETWEEN.join(map(_escaped, words))
    yield from (_escaped(word) for word in words if len(word) >= _SHORTEST_PART)


def _escaped(word: str) -> str:
    """An apostrophe within a name is often left out."""
    return re.escape(word).replace("'", "'?")


def _plain(letter: str) -> str:
    if letter in _APOSTROPHES:
        return "'"
    category = unicodedata.category(letter)
    if category == "Pd":
        return "-"
    if category == "Cf":
        return ""
    if category == "Nd":
        return str(unicodedata.digit(letter))
    apart = unicodedata.normalize("NFKD", letter.casefold())
    bare = "".join(each for each in apart if ord(each) not in _ACCENTS)
    return bare.lower().translate(_ALIKE)
