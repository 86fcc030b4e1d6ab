"""What a passphrase must be (NIST SP 800-63B-4): long, and not what everybody tries first."""

import re
import unicodedata
from collections.abc import Sequence, Set

from desktop_app.crypto.common_passphrases import is_common_passphrase
from desktop_app.crypto.common_words import COMMON_WORDS
from desktop_app.crypto.folding import plain, unrepeated
from desktop_app.domain.errors import Refusal, RefusalCode

SHORTEST_ALONE = 15
SHORTEST_WITH_DEVICE = 10
LONGEST = 128

_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertzuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
)
_SHORTEST_RUN = 4
_FEWEST_LETTERS_LEFT = 4
_FEWEST_DIFFERENT = 5
_LOOKALIKES = str.maketrans("@4301!$57", "aaeoiisst")
_SHORTEST_BEGINNING = 4


def check_passphrase(passphrase: str, *, alone: bool, names: Sequence[str] = ()) -> None:
    """Refuse a passphrase that is too weak to set; `alone` when no device secret joins it.

    `names` are those of the vault's person and agency: whoever finds the computer knows them.

    Raises:
        Refusal: PASSPHRASE_TOO_SHORT (`least`), PASSPHRASE_TOO_LONG (`most`) or
            PASSPHRASE_TOO_COMMON. Lengths count characters in NFC.
    """
    text = unicodedata.normalize("NFC", passphrase)
    least = SHORTEST_ALONE if alone else SHORTEST_WITH_DEVICE
    if len(text) < least:
        raise Refusal(RefusalCode.PASSPHRASE_TOO_SHORT, least=least)
    if len(text) > LONGEST:
        raise Refusal(RefusalCode.PASSPHRASE_TOO_LONG, most=LONGEST)
    if is_common_passphrase(text) or _is_made_of_known_words(text, names):
        raise Refusal(RefusalCode.PASSPHRASE_TOO_COMMON)


def _is_made_of_known_words(text: str, names: Sequence[str]) -> bool:
    """Whether nothing much is left once repetition, runs and known words are taken out."""
    once = unrepeated(plain(text))
    if len(set(once)) < _FEWEST_DIFFERENT:
        return True
    known = COMMON_WORDS | _pieces_of(names)
    spellings = (once, _spelled_out(once))
    return any(_left(spelling, known) < _FEWEST_LETTERS_LEFT for spelling in spellings)


def _pieces_of(names: Sequence[str]) -> frozenset[str]:
    """The words of names, the beginnings of long ones, and their initials."""
    pieces: set[str] = set()
    for name in names:
        words = re.findall(r"[^\W_]+", plain(name))
        pieces |= {word[:end] for word in words for end in range(_SHORTEST_BEGINNING, len(word))}
        pieces |= {*words, "".join(word[0] for word in words)}
    return frozenset(piece for piece in pieces if len(piece) >= _SHORTEST_RUN - 1)


def _spelled_out(text: str) -> str:
    """With the letters that look-alike digits and signs stand for."""
    return text.translate(_LOOKALIKES)


def _left(text: str, known: Set[str]) -> int:
    """How many letters belong to no known word and no run along the keyboard."""
    return sum(_letters_left(word, known) for word in re.findall(r"[^\W_]+", text))


def _letters_left(word: str, known: Set[str]) -> int:
    """Take known pieces out from the left, the longest first."""
    at = left = 0
    while at < len(word):
        taken = _known_piece(word, at, known)
        left += 0 if taken or word[at].isdigit() else 1
        at += taken or 1
    return left


def _known_piece(word: str, at: int, known: Set[str]) -> int:
    for length in range(len(word) - at, _SHORTEST_RUN - 2, -1):
        piece = word[at : at + length]
        if piece in known or (length >= _SHORTEST_RUN and _is_run(piece)):
            return length
    return 0


def _is_run(piece: str) -> bool:
    backwards = piece[::-1]
    return any(piece in run or backwards in run for run in _RUNS)
