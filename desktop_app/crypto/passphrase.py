"""What a passphrase must be (NIST SP 800-63B-4): long, and not what everybody tries first."""

import re
import unicodedata

from desktop_app.crypto.common_words import COMMON_WORDS
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
_LONGEST_WORD = max(map(len, COMMON_WORDS))


def check_passphrase(passphrase: str, *, alone: bool) -> None:
    """Refuse a passphrase that is too weak to set; `alone` when no device secret joins it.

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
    if _is_common(text):
        raise Refusal(RefusalCode.PASSPHRASE_TOO_COMMON)


def _is_common(text: str) -> bool:
    """Whether nothing much is left once repetition, runs and common words are taken out."""
    plain = _plain(text)
    once = _unrepeated(plain)
    if len(set(once)) < _FEWEST_DIFFERENT:
        return True
    return any(_left(spelling) < _FEWEST_LETTERS_LEFT for spelling in (once, _spelled_out(once)))


def _plain(text: str) -> str:
    """Without case, accents, spaces and signs, which guessers try first of all."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _spelled_out(text: str) -> str:
    """With the letters that look-alike digits and signs stand for."""
    return text.translate(_LOOKALIKES)


def _unrepeated(text: str) -> str:
    """The shortest piece that the text is a repetition of, or the text itself."""
    return text[: (text + text).find(text, 1)]


def _left(text: str) -> int:
    """How many letters belong to no common word and no run along the keyboard."""
    left = 0
    for word in re.findall(r"[^\W_]+", text):
        left += _letters_left(word)
    return left


def _letters_left(word: str) -> int:
    """Take common pieces out from the left, the longest first."""
    at = left = 0
    while at < len(word):
        taken = _common_piece(word, at)
        left += 0 if taken or word[at].isdigit() else 1
        at += taken or 1
    return left


def _common_piece(word: str, at: int) -> int:
    for length in range(min(_LONGEST_WORD, len(word) - at), _SHORTEST_RUN - 2, -1):
        piece = word[at : at + length]
        if piece in COMMON_WORDS or (length >= _SHORTEST_RUN and _is_run(piece)):
            return length
    return 0


def _is_run(piece: str) -> bool:
    backwards = piece[::-1]
    return any(piece in run or backwards in run for run in _RUNS)
