"""Six words that open a file for somebody without a key: said on the telephone, typed once.

From lists of common words (resources/words): 2,014 in English, 1,676 in French. Six of them are
65 and 64 bits by chance alone, and each guess costs 256 MiB of memory and a second (scrypt).
"""

from collections.abc import Callable, Sequence
from typing import Final

COUNT: Final = 6
BETWEEN: Final = "-"
_BYTES: Final = 4


def six_words(words: Sequence[str], chance: Callable[[int], bytes]) -> str:
    """Six words in a row, with hyphens, in lower case and without accents."""
    return BETWEEN.join(_drawn(words, chance) for _ in range(COUNT))


def _drawn(words: Sequence[str], chance: Callable[[int], bytes]) -> str:
    """Each word as likely as the next: a draw beyond the last whole round is made again."""
    whole = (1 << 8 * _BYTES) // len(words) * len(words)
    while (drawn := int.from_bytes(chance(_BYTES), "big")) >= whole:
        pass
    return words[drawn % len(words)]
