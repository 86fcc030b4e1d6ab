"""One value, one spelling: the RFC 8785 bytes of our restricted profile (LEDGER section 1)."""

import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from functools import lru_cache

import msgspec

LARGEST_INTEGER = 2**53 - 1
DEEPEST = 8

_NAME = re.compile(r"[a-z][a-z0-9_]*(/[a-z0-9_]+)*", re.ASCII)
_LONGEST_NAME = 64
_MOST_NAMES_REMEMBERED = 1_024
_encoder = msgspec.json.Encoder(order="sorted")
_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")


class NotCanonical(ValueError):
    """A value outside the profile, or bytes that aren't its one spelling."""


def canonical(value: object) -> bytes:
    """The one spelling of a value already known to be within the profile."""
    return _encoder.encode(value)


def check_value(value: object, depth: int = 1) -> None:
    """Refuse floats, integers that lose digits elsewhere, half characters, deep nesting.

    Raises:
        NotCanonical: the value can't be written so that every reader agrees on its bytes.
    """
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise NotCanonical("half a character")
    elif value is None or isinstance(value, bool):
        return
    elif isinstance(value, int):
        if abs(value) > LARGEST_INTEGER:
            raise NotCanonical("integer too large")
    else:
        _check_container(value, depth)


def _check_container(value: object, depth: int) -> None:
    if depth > DEEPEST:
        raise NotCanonical("too deep")
    if isinstance(value, list):
        for item in value:
            check_value(item, depth + 1)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            check_name(name)
            check_value(item, depth + 1)
    else:
        raise NotCanonical("not a value of the profile")


def check_name(untrusted: object) -> None:
    """Refuse a member name outside `[a-z][a-z0-9_]*(/[a-z0-9_]+)*` or over 64 bytes."""
    if not isinstance(untrusted, str) or len(untrusted) > _LONGEST_NAME:
        raise NotCanonical("name")
    if not _is_name(untrusted):
        raise NotCanonical("name")


@lru_cache(_MOST_NAMES_REMEMBERED)
def _is_name(untrusted: str) -> bool:
    """Remembered, because thousands of entries share some forty names."""
    return _NAME.fullmatch(untrusted) is not None


def b64(raw: bytes) -> str:
    """base64url without padding."""
    # Not by way of the base64 module: an entry has some thirty of these, and thousands come.
    return b2a_base64(raw, newline=False).translate(_TO_URL).rstrip(b"=").decode("ascii")


def raw_of(written: str) -> bytes:
    """The bytes of base64url that was found to be in its one spelling before."""
    return a2b_base64(written.encode("ascii").translate(_FROM_URL) + b"==")


def unb64(untrusted: str, size: int) -> bytes:
    """Read base64url of exactly `size` bytes, in its one spelling.

    Raises:
        NotCanonical: another size, alphabet or spelling.
    """
    try:
        # Padding beyond what is missing is ignored; whatever else is read too kindly here
        # doesn't come out the same below.
        raw = a2b_base64(untrusted.encode("ascii").translate(_FROM_URL) + b"==")
    except ValueError:
        raise NotCanonical("base64url") from None
    if len(raw) != size or b64(raw) != untrusted:
        raise NotCanonical("base64url")
    return raw
