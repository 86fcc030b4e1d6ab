"""How a passphrase looks to a guesser: without case, accents, look-alikes and trimmings."""

import re
import unicodedata
from collections.abc import Iterator

_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("1l!|", "i"),  # one letter for all four: nobody knows which was meant
        **dict.fromkeys("4@", "a"),
        **dict.fromkeys("5$", "s"),
        "0": "o",
        "3": "e",
        "7": "t",
        "8": "b",
    }
)
_BEFORE, _BEHIND = re.compile(r"\A[\W\d_]+"), re.compile(r"[\W\d_]+\Z")
_SIGNS = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Without case and accents."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def unrepeated(text: str) -> str:
    """The shortest piece that the text is a repetition of, or the text itself."""
    return text[: (text + text).find(text, 1)]


def folded(text: str) -> Iterator[str]:
    """The spellings by which `text` is looked up: whole, and without digits and signs around it.

    They are taken off before, behind, and at last on both sides: `$unshine99` is `sunshine`
    with its `$` and without its `99`.
    """
    whole = plain(text)
    behind = _BEHIND.sub("", whole)
    for piece in (whole, behind, _BEFORE.sub("", whole), _BEFORE.sub("", behind)):
        yield unrepeated(_SIGNS.sub("", piece.translate(_LOOKALIKES)))
