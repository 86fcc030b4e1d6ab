"""Undoes what was done to bytes so that mail could carry them."""

import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/=]+")
_PADDING: Final = re.compile(rb"=+")
_QUARTET: Final = 4
_UUENCODE_NAMES: Final = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})
_BEGIN: Final = re.compile(r"begin [0-7]{3,4} (\S.*)")


def undo_transfer(untrusted: bytes, encoding: str) -> tuple[bytes, bool]:
    """The bytes that were sent, as far as they arrived. The flag tells that some were damaged.

    An encoding nobody knows ("8bits", "plain") means the bytes were left as they were.
    """
    if encoding == "base64":
        return decode_base64(untrusted)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(untrusted), False
    if encoding in _UUENCODE_NAMES:
        return _decode_uuencode(untrusted)
    return untrusted, False


def decode_base64(untrusted: bytes) -> tuple[bytes, bool]:
    """Decode what is there, joined pieces included; foreign characters are skipped and told."""
    cleaned = _NOT_BASE64.sub(b"", untrusted)
    damaged = len(cleaned) != len(b"".join(untrusted.split()))
    pieces = list[bytes]()
    for run in _PADDING.split(cleaned):
        if len(run) % _QUARTET == 1:  # six bits over: not even one byte
            damaged, run = True, run[:-1]  # noqa: PLW2901
        pieces.append(binascii.a2b_base64(run + b"=" * (-len(run) % _QUARTET)))
    return b"".join(pieces), damaged


def _decode_uuencode(untrusted: bytes) -> tuple[bytes, bool]:
    text = untrusted.decode("latin-1")
    found = split_uuencode(text)
    if found.files:
        return found.files[0][1], False
    return untrusted, bool(text.strip())


@dataclass(frozen=True, slots=True)
class UuencodedText:
    """A text, and the files (name, bytes) that were written into it."""

    text: str
    files: tuple[tuple[str, bytes], ...]


def split_uuencode(text: str) -> UuencodedText:
    """Take the files out of a text that has some between `begin 644 name` and `end`.

    A block that does not decode to its end is no file, and stays text.
    """
    if not text.startswith("begin ") and "\nbegin " not in text:
        return UuencodedText(text, ())
    kept, files = list[str](), list[tuple[str, bytes]]()
    for name, lines in _blocks(text.splitlines(keepends=True)):
        content = _decode_lines(lines[1:-1]) if name else None
        if content is None:
            kept.extend(lines)
        else:
            files.append((name, content))
    return UuencodedText("".join(kept), tuple(files))


def _blocks(lines: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """The lines in runs: under a file's name from its `begin` to its `end`, else under ""."""
    start, name = 0, ""
    for number, line in enumerate(lines):
        begins = _BEGIN.fullmatch(line.rstrip())
        if begins:
            yield "", lines[start:number]
            start, name = number, begins.group(1)
        elif name and line.rstrip() == "end":
            yield name, lines[start : number + 1]
            start, name = number + 1, ""
    yield "", lines[start:]


def _decode_lines(lines: Sequence[str]) -> bytes | None:
    pieces = list[bytes]()
    for line in lines:
        coded = line.rstrip("\r\n")
        if not coded:
            continue
        # Some programs pad lines too long; the first character says how much counts.
        length = (((ord(coded[0]) - 32) & 63) * 4 + 5) // 3
        try:
            pieces.append(binascii.a2b_uu(coded[:length].encode("ascii")))
        except (binascii.Error, UnicodeEncodeError):
            return None
    return b"".join(pieces)
