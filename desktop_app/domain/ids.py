"""Names for the things we keep: raw bytes inside, a letter and base32 outside."""

from base64 import b32encode
from typing import NewType

from desktop_app.domain.errors import Refusal, RefusalCode

CaseId = NewType("CaseId", bytes)  # 16 random bytes, or an agency's id in its own channel
AgencyId = NewType("AgencyId", bytes)  # first 16 bytes of SHA-256(agency public key)
ObjectId = NewType("ObjectId", bytes)  # 16 random bytes
PersonId = NewType("PersonId", bytes)  # 16 random bytes: who somebody is, across devices
EntryId = NewType("EntryId", bytes)  # SHA-256 of a signed header
AttachmentId = NewType("AttachmentId", bytes)  # 16 random bytes
DeviceKey = NewType("DeviceKey", bytes)  # an Ed25519 public key
Audience = NewType("Audience", str)  # `case`, `d_<discipline>` or `a_<13 base32>`

WHOLE_TEAM = Audience("case")
AGENCY_CHANNEL = Audience("agency")

_LETTERS = {"c": "case", "e": "entry", "o": "object", "a": "attachment", "k": "card"}
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_SHORTEST_PREFIX = 8
_LONGEST = 52  # base32 characters of 32 bytes


def base32(raw: bytes) -> str:
    """Lower-case base32 without padding."""
    return b32encode(raw).decode("ascii").rstrip("=").lower()


def printed(letter: str, raw: bytes) -> str:
    """How an id is shown and accepted outside, e.g. `e_mfrgg…` (CONTRACT section 7)."""
    return f"{letter}_{base32(raw)}"


def prefix_range(untrusted: str, letter: str) -> tuple[bytes, bytes]:
    """Turn a printed id, or its first eight characters or more, into a range of raw ids.

    Returns the lowest prefix and the highest, both inclusive when the raw id is
    compared byte by byte (the lowest ends before its zeros, which the id it means
    may not have; the highest is filled up with 0xff).

    Raises:
        Refusal: BAD_VALUE when it is not an id of that letter.
    """
    head, _, digits = untrusted.strip().partition("_")
    if head != letter or not _SHORTEST_PREFIX <= len(digits) <= _LONGEST:
        raise Refusal(RefusalCode.BAD_VALUE, what=_LETTERS[letter])
    bits = 5 * len(digits)
    width = -(-bits // 8) * 8
    low = _number(digits.lower(), letter) << (width - bits)
    high = low | ((1 << (width - bits)) - 1)
    lowest = low.to_bytes(width // 8, "big").rstrip(b"\x00")
    return lowest, high.to_bytes(width // 8, "big") + b"\xff" * 32


def _number(digits: str, letter: str) -> int:
    number = 0
    for digit in digits:
        place = _ALPHABET.find(digit)
        if place < 0:
            raise Refusal(RefusalCode.BAD_VALUE, what=_LETTERS[letter])
        number = number << 5 | place
    return number
