"""A strict look at the head of an age file, before the age library sees any of it.

The library would spend minutes and gigabytes on a hostile header, and lets some malformed ones
pass. Ours has a bounded size, X25519 recipients and grease only, and one spelling
(age-encryption.org/v1, section "Header").
"""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.errors import Refusal, RefusalCode

_MAGIC = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_FULL_LINE = 64
_KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class SealLimits:
    """How much a sealed file may ask of us: its header, its recipients, what is inside."""

    header_bytes: int = 16 * 1024
    stanzas: int = 64
    plain_bytes: int = 12 * 1024**3


BUNDLE_LIMITS = SealLimits()
SEGMENT_LIMITS = SealLimits(header_bytes=2048, stanzas=4, plain_bytes=16 * 1024**2)


class Readable(Protocol):
    """Anything that gives at most so many bytes, and nothing at its end."""

    def read(self, size: int, /) -> bytes: ...


class _Unsafe(Exception):
    """The header is not one we would write; `why` is a code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class _Lines:
    """The header, line by line."""

    def __init__(self, untrusted: bytes) -> None:
        self._untrusted = untrusted
        self._position = 0

    def next(self) -> bytes:
        end = self._untrusted.find(b"\n", self._position)
        if end < 0:
            raise _Unsafe("cut")
        line = self._untrusted[self._position : end]
        self._position = end + 1
        return line


def read_header(source: Readable, limits: SealLimits) -> bytes:
    """The checked header, and what was read of the file behind it.

    Raises:
        Refusal: NOT_SEALED when it is no age file; SEAL_BROKEN when it ends within the header;
            SEAL_HEADER_UNSAFE with `why`.
    """
    untrusted = _read_up_to(source, limits.header_bytes)
    if not untrusted.startswith(_MAGIC):
        if untrusted.lstrip().startswith(_ARMOR):  # a reader may pass over space around it
            raise Refusal(RefusalCode.SEAL_HEADER_UNSAFE, why="armor")
        raise Refusal(RefusalCode.NOT_SEALED)
    try:
        _check(untrusted, limits)
    except _Unsafe as unsafe:
        if unsafe.why != "cut":
            raise Refusal(RefusalCode.SEAL_HEADER_UNSAFE, why=unsafe.why) from None
        if len(untrusted) < limits.header_bytes:
            raise Refusal(RefusalCode.SEAL_BROKEN) from None
        raise Refusal(RefusalCode.SEAL_HEADER_UNSAFE, why="long") from None
    return untrusted


def _read_up_to(source: Readable, size: int) -> bytes:
    pieces: list[bytes] = []
    while size and (piece := source.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _check(untrusted: bytes, limits: SealLimits) -> None:
    """Raises `_Unsafe` unless every line of the header is as it must be."""
    lines = _Lines(untrusted)
    lines.next()
    line = lines.next()
    recipients = stanzas = 0
    while line.startswith(b"-> "):
        stanzas += 1
        if stanzas > limits.stanzas:
            raise _Unsafe("stanzas")
        recipients += _check_stanza(line[3:].split(b" "), _body(lines))
        line = lines.next()
    if not recipients:
        raise _Unsafe("recipients")
    if not line.startswith(b"--- ") or len(_base64(line[4:])) != _KEY_SIZE:
        raise _Unsafe("mac")


def _body(lines: _Lines) -> bytes:
    """Full lines of 64 characters, then a shorter one, which may be empty."""
    body = b""
    while True:
        line = lines.next()
        if len(line) > _FULL_LINE:
            raise _Unsafe("body")
        body += line
        if len(line) < _FULL_LINE:
            return _base64(body)


def _check_stanza(arguments: list[bytes], body: bytes) -> bool:
    """Whether it is a recipient's; else it is grease, which a reader passes over."""
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise _Unsafe("arguments")
    if arguments[0].endswith(b"-grease"):
        return False
    if arguments[0] != b"X25519":
        raise _Unsafe("recipient_type")
    if len(arguments) != 2 or len(_base64(arguments[1])) != _KEY_SIZE or len(body) != _KEY_SIZE:  # noqa: PLR2004
        raise _Unsafe("recipient")
    return True


def _base64(untrusted: bytes) -> bytes:
    """Unpadded base64 in its one spelling."""
    try:
        data = b64decode(untrusted + b"=" * (-len(untrusted) % 4), validate=True)
    except ValueError:
        raise _Unsafe("base64") from None
    if b64encode(data).rstrip(b"=") != untrusted:
        raise _Unsafe("base64")
    return data
