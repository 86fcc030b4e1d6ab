"""Reads header values that carry parameters, such as a file name (RFC 2045, RFC 2231)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote_to_bytes

from desktop_app.intake.mail.words import decode_words
from desktop_app.intake.text.charsets import decode_text

_PIECE: Final = re.compile(rb';|"(?:[^"\\]|\\.)*(?:"|\Z)|\\.|[^;"\\]+|\\', re.DOTALL)
_QUOTED: Final = re.compile(rb'"((?:[^"\\]|\\.)*)"?', re.DOTALL)
# A backslash escapes only what needs it: Windows paths arrive with theirs unescaped.
_ESCAPED: Final = re.compile(rb'\\(["\\])')
_NUMBERED: Final = re.compile(r"([^*]+)\*([0-9]{1,3})?(\*)?")
_CHARSET_PARTS: Final = 3


@dataclass(frozen=True, slots=True)
class Parametrised:
    """A header's main value in lower case, and its parameters by lower-case name."""

    value: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Section:
    number: int
    is_coded: bool
    content: bytes


def read_parameters(untrusted: bytes) -> Parametrised:
    """Read `text/plain; charset="utf-8"; name*0*=...`. The first of two equal names counts."""
    first, *rest = _split(untrusted)
    plain, sections = dict[str, str](), dict[str, list[_Section]]()
    for piece in rest:
        raw_name, _, raw_value = piece.partition(b"=")
        name, value = raw_name.strip().decode("latin-1").lower(), _unquote(raw_value.strip())
        numbered = _NUMBERED.fullmatch(name)
        if numbered:
            base, number, coded = numbered.groups()
            is_coded = bool(coded) or number is None
            section = _Section(int(number or 0), is_coded, value)
            sections.setdefault(base, []).append(section)
        elif name:
            plain.setdefault(name, decode_words(value))
    # The coded form is the one with all the letters (RFC 6266 section 4.3 says the same).
    plain |= {name: _join(found) for name, found in sections.items()}
    return Parametrised(_first_word(first), plain)


def _split(untrusted: bytes) -> Iterator[bytes]:
    """Split at semicolons that stand outside quotation marks."""
    piece = list[bytes]()
    for token in _PIECE.findall(untrusted):
        if token == b";":
            yield b"".join(piece)
            piece = []
        else:
            piece.append(token)
    yield b"".join(piece)


def _first_word(untrusted: bytes) -> str:
    """The main value without the comment that may follow it."""
    words = untrusted.partition(b"(")[0].decode("latin-1").lower().split()
    return words[0] if words else ""


def _unquote(value: bytes) -> bytes:
    quoted = _QUOTED.match(value)
    return _ESCAPED.sub(rb"\1", quoted.group(1)) if quoted else value


def _join(sections: list[_Section]) -> str:
    """Put the pieces of a long value together: charset'language'text, %-coded or not."""
    charset, raw = "", list[bytes]()
    for section in sorted(sections, key=lambda found: found.number):
        content = section.content
        if section.is_coded:
            parts = content.split(b"'", 2)
            if section.number == 0 and len(parts) == _CHARSET_PARTS:
                charset, content = parts[0].decode("latin-1"), parts[2]
            content = unquote_to_bytes(content)
        raw.append(content)
    joined = b"".join(raw)
    return decode_text(joined, charset)[0] if charset else decode_words(joined)
