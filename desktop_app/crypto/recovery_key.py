"""The recovery key on paper: forty characters, in which one mistyped group is found by itself.

160 random bits are eight groups of four Crockford base32 characters. Two check groups follow:
each group is a number g of GF(2^20), the ninth is the sum of all g(i) and the tenth the sum of
all x^i g(i). One wrong group therefore shows which it is, two wrong ones are always noticed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import xor

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.ports import Chance

SECRET_SIZE = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011", " \t\r\n\N{NO-BREAK SPACE}-–—")
_GROUP = 4
_DATA_GROUPS = 8
_GROUPS = 10
_BITS = 20
_OVERFLOW = 1 << _BITS
_POLYNOMIAL = _OVERFLOW | 0b1001  # x^20 + x^3 + 1, primitive over GF(2)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """160 random bits that open a vault without passphrase or device."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls, chance: Chance) -> "RecoveryKey":
        """A key nobody has held before."""
        return cls(chance(SECRET_SIZE))

    @classmethod
    def parse(cls, untrusted_typed: str) -> "RecoveryKey":
        """Read a typed key. Case, spaces and hyphens do not count, O reads as 0, I and L as 1.

        Raises:
            Refusal: RECOVERY_KEY_MISTYPED, with `group` from 1 to 10 when exactly one is wrong,
                else 0; and `characters` when there are not forty of them.
        """
        text = untrusted_typed.upper().translate(_READ_AS)
        if len(text) != _GROUPS * _GROUP:
            raise Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=0, characters=len(text))
        numbers = [_number(text, group) for group in range(_GROUPS)]
        if (wrong := _wrong_group(numbers)) is not None:
            raise Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=wrong)
        whole = reduce(lambda high, low: high << _BITS | low, numbers[:_DATA_GROUPS])
        return cls(whole.to_bytes(SECRET_SIZE, "big"))

    @property
    def groups(self) -> tuple[str, ...]:
        """The ten groups of four, as they are printed."""
        whole = int.from_bytes(self.secret, "big")
        shifts = range(_BITS * (_DATA_GROUPS - 1), -1, -_BITS)
        data = [whole >> shift & (_OVERFLOW - 1) for shift in shifts]
        return tuple(_letters(number) for number in (*data, *_checks(data)))

    @property
    def printed(self) -> str:
        """All ten groups in one line."""
        return "-".join(self.groups)


def _checks(data: Sequence[int]) -> tuple[int, int]:
    """The plain sum and the weighted one, where group i weighs x^i."""
    weighted = 0
    for number in reversed(data):
        weighted = _times_x(weighted) ^ number
    return reduce(xor, data), weighted


def _wrong_group(numbers: Sequence[int]) -> int | None:
    """Which group is wrong, counted from 1; 0 if several are; None if all are right."""
    plain, weighted = _checks(numbers[:_DATA_GROUPS])
    error, moved = plain ^ numbers[_DATA_GROUPS], weighted ^ numbers[_DATA_GROUPS + 1]
    if not error and not moved:
        return None
    if not moved:
        return _DATA_GROUPS + 1
    if not error:
        return _DATA_GROUPS + 2
    for group in range(_DATA_GROUPS):
        if error == moved:
            return group + 1
        error = _times_x(error)
    return 0


def _times_x(number: int) -> int:
    doubled = number << 1
    return doubled ^ _POLYNOMIAL if doubled & _OVERFLOW else doubled


def _letters(number: int) -> str:
    return "".join(_ALPHABET[number >> shift & 31] for shift in (15, 10, 5, 0))


def _number(text: str, group: int) -> int:
    number = 0
    for letter in text[group * _GROUP : (group + 1) * _GROUP]:
        value = _ALPHABET.find(letter)
        if value < 0:
            raise Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=group + 1)
        number = number << 5 | value
    return number
