"""When a safe-contact rule should be looked at again, and the telephone numbers in it."""

import re
from enum import StrEnum

_NUMBER = re.compile(r"\+?\d[\d\-. ()\u00a0]{5,}\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OWN_DIGITS = 7
"""Without its area code a number is as long, and people leave that out."""


class Recheck(StrEnum):
    """Why a rule asks to be checked again."""

    CONTACT = "contact"
    MISSING = "missing"
    NUMBER = "number"


def numbers_in(text: str) -> frozenset[str]:
    """The telephone numbers in a text, by the digits that tell two of them apart."""
    found = (number for number in _NUMBER.findall(_DAY.sub("", text)))
    digits = ("".join(letter for letter in number if letter.isdigit()) for number in found)
    return frozenset(each[-_OWN_DIGITS:] for each in digits if len(each) >= _OWN_DIGITS)
