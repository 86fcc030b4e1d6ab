"""Looks a passphrase up among those that many people choose, in a list shipped with the program.

The list (`resources/common_passphrases.bin`, made by `tests/crypto/common_passphrases_maker.py`)
holds no password anybody could read: only the first bytes of each one's hash, sorted.
"""

import hashlib
from bisect import bisect_left
from pathlib import Path

from desktop_app.crypto.folding import folded

LIST = Path(__file__).resolve().parents[2] / "resources" / "common_passphrases.bin"
MARK_SIZE = 5
"""Bytes of a hash: a good passphrase is taken for a listed one about once in ten million."""


def is_common_passphrase(passphrase: str) -> bool:
    """Whether it is a listed one, whatever its case, accents, look-alikes and trimmings."""
    marks = LIST.read_bytes()  # read for this one question, which is seldom asked
    return any(_holds(marks, mark_of(spelling)) for spelling in folded(passphrase))


def mark_of(spelling: str) -> bytes:
    """What stands in the list for one folded spelling."""
    return hashlib.sha256(spelling.encode()).digest()[:MARK_SIZE]


def _holds(marks: bytes, wanted: bytes) -> bool:
    def at(place: int) -> bytes:
        return marks[place * MARK_SIZE : (place + 1) * MARK_SIZE]

    return at(bisect_left(range(len(marks) // MARK_SIZE), wanted, key=at)) == wanted
