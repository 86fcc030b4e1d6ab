"""One tar header at a time: ustar, pax and GNU as stock tools write them, and no more."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.exchange.flaws import Flaw

BLOCK = 512
EMPTY = bytes(BLOCK)

_POSIX = b"ustar\x0000"
_GNU = b"ustar  \0"
_OCTAL = re.compile(rb" *([0-7]+)[ \0]*")
_LARGER_THAN_OCTAL = 0x80

_PAX_RECORD = re.compile(rb"([1-9][0-9]{0,4}) ([^=\n]+)=")
# What stock tools add that changes neither a member's name, size nor kind. Anything
# else might (`size`, `linkpath`, `GNU.sparse.*`, `hdrcharset`), and is refused.
_HARMLESS_KEYS = frozenset(
    b"atime comment ctime gid gname mtime uid uname "
    b"LIBARCHIVE.creationtime SCHILY.dev SCHILY.fflags SCHILY.ino SCHILY.nlink".split()
)


class Kind(Enum):
    """The only kinds of tar entry that are let in."""

    FILE = auto()
    FOLDER = auto()
    PAX = auto()
    LONG_NAME = auto()


_KINDS = {
    b"0": Kind.FILE,
    b"\0": Kind.FILE,
    b"5": Kind.FOLDER,
    b"x": Kind.PAX,
    b"L": Kind.LONG_NAME,
}
_FLAWS = {
    b"1": Flaw.LINK,
    b"2": Flaw.LINK,
    b"K": Flaw.LINK,
    b"3": Flaw.DEVICE,
    b"4": Flaw.DEVICE,
    b"6": Flaw.DEVICE,
    b"S": Flaw.SPARSE,
    b"g": Flaw.UNKNOWN_EXTENSION,
}


@dataclass(frozen=True, slots=True)
class TarHeader:
    """What one header block claims about the bytes after it."""

    kind: Kind
    untrusted_name: bytes
    size: int


def read_header(untrusted: bytes) -> TarHeader | None:
    """Read one block; None when it is no tar header at all.

    Times, owners and permissions are not even looked at.

    Raises:
        Refusal: BUNDLE_UNSAFE_MEMBER or BUNDLE_TOO_LARGE, with the flaw.
    """
    magic = untrusted[257:265]
    if magic not in {_POSIX, _GNU} or _octal(untrusted[148:156]) != _checksum(untrusted):
        return None
    letter = untrusted[156:157]
    if letter not in _KINDS:
        raise _FLAWS.get(letter, Flaw.UNKNOWN_TYPE).refusal()
    if untrusted[124] & _LARGER_THAN_OCTAL:
        raise Flaw.MEMBER_TOO_LARGE.refusal()
    size = _octal(untrusted[124:136])
    if size is None:
        return None
    name = _text(untrusted[0:100])
    prefix = _text(untrusted[345:500]) if magic == _POSIX else b""
    return TarHeader(_KINDS[letter], prefix + b"/" + name if prefix else name, size)


def pax_name(untrusted: bytes) -> bytes | None:
    """The `path` in a pax header, if it has one.

    Raises:
        Refusal: BUNDLE_UNSAFE_MEMBER for a key that could change more than the name.
    """
    records: dict[bytes, bytes] = {}
    at = 0
    while at < len(untrusted):
        found = _PAX_RECORD.match(untrusted, at)
        end = at + int(found[1]) if found else 0
        if not found or not found.end() < end <= len(untrusted) or untrusted[end - 1] != ord("\n"):
            raise Flaw.UNKNOWN_EXTENSION.refusal()
        key = found[2]
        if key.startswith(b"GNU.sparse"):
            raise Flaw.SPARSE.refusal()
        if key in records or (key != b"path" and key not in _HARMLESS_KEYS):
            raise Flaw.UNKNOWN_EXTENSION.refusal()
        records[key] = untrusted[found.end() : end - 1]
        at = end
    return records.get(b"path")


def gnu_long_name(untrusted: bytes) -> bytes:
    """The name GNU tar puts before a header that is too small for it."""
    return untrusted.removesuffix(b"\0")


def _text(field: bytes) -> bytes:
    return field.partition(b"\0")[0]


def _octal(field: bytes) -> int | None:
    found = _OCTAL.fullmatch(field)
    return int(found[1], 8) if found else None


def _checksum(block: bytes) -> int:
    """The sum of all bytes, the checksum itself taken as eight spaces (POSIX ustar)."""
    return sum(block[:148]) + 8 * ord(" ") + sum(block[156:])
