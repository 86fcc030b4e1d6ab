"""The thirty digits two people read to each other before they trust a card (LEDGER 6)."""

import hashlib
import re
from dataclasses import dataclass

_TAG = b"ledger/1/words\n"
_DIGITS = 30
_GROUP = 5


@dataclass(frozen=True, slots=True)
class VerificationCode:
    """Six groups of five digits; digits because they are read alike in every language."""

    digits: str

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(self.digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))

    def matches(self, untrusted_typed: str) -> bool:
        """Whether someone typed this very code, whatever stands between the digits."""
        return re.sub(r"[\s\-–]", "", untrusted_typed) == self.digits

    def __str__(self) -> str:
        return " ".join(self.groups)


def device_code(public: bytes, recipient: str) -> VerificationCode:
    """The code of a card that can sign and receive."""
    return _code(public + recipient.encode("ascii"))


def outside_code(recipient: str) -> VerificationCode:
    """The code of an outside card, which can receive and never sign."""
    return _code(recipient.encode("ascii"))


def _code(keys: bytes) -> VerificationCode:
    number = int.from_bytes(hashlib.sha256(_TAG + keys).digest(), "big")
    return VerificationCode(f"{number % 10**_DIGITS:0{_DIGITS}d}")
