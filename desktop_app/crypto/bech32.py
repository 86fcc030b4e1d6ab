"""Spells 32 bytes as age spells its secret keys (Bech32, BIP 173)."""

from collections.abc import Iterable, Iterator, Sequence

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LETTERS = 6


def bech32(prefix: str, raw: bytes) -> str:
    """The bytes after a lower-case prefix, with the checksum that guards against typing slips."""
    values = list(_fives(raw))
    return prefix + "1" + "".join(_LETTERS[value] for value in [*values, *_check(prefix, values)])


def _fives(raw: bytes) -> Iterator[int]:
    """Eight bits a byte as five bits a letter, the last filled up with zeros."""
    bits = "".join(f"{byte:08b}" for byte in raw)
    return (int(bits[place : place + 5].ljust(5, "0"), 2) for place in range(0, len(bits), 5))


def _check(prefix: str, values: Sequence[int]) -> list[int]:
    spread = [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(one) & 31 for one in prefix)]
    rest = _remainder([*spread, *values, *[0] * _CHECK_LETTERS]) ^ 1
    return [rest >> 5 * (_CHECK_LETTERS - 1 - place) & 31 for place in range(_CHECK_LETTERS)]


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate(_GENERATOR):
            rest ^= factor if top >> place & 1 else 0
    return rest
