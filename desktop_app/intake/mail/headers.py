"""Takes the header lines off a message or a part, byte for byte, in whatever shape they are."""

import re
from dataclasses import dataclass
from typing import Final

# A line end is LF, CR LF, the CR CR LF of a careless copy, or a lone CR.
_LINE: Final = re.compile(rb"([^\r\n]*)(\r{0,2}\n|\r|\Z)")
_FIELD: Final = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_KNOWN_FIELD: Final = re.compile(
    rb"^(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{1,40}|received)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_BLANK_LINE: Final = re.compile(rb"(?:\r\n|\n|\r(?!\n)){2}")
_FURTHEST_LOOK_AHEAD: Final = 8 * 1024
_MOST_STRAY_LINES: Final = 20


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in the order they came: lower-case names, raw unfolded values."""

    fields: tuple[tuple[str, bytes], ...]
    damaged: bool = False

    def first(self, name: str) -> bytes:
        """The first field of that name, or nothing. Mail programs show the first."""
        return next((value for field, value in self.fields if field == name), b"")

    def every(self, name: str) -> tuple[bytes, ...]:
        """All fields of that name."""
        return tuple(value for field, value in self.fields if field == name)


def split_headers(untrusted: bytes) -> tuple[Headers, bytes]:
    """The header fields and the body after them.

    A stray line among the fields is stepped over, and told, if well-known
    fields follow it; otherwise the body begins there.
    """
    fields, damaged, strays = list[tuple[str, list[bytes]]](), False, 0
    end = 0
    for line in _LINE.finditer(untrusted):
        content, end = line.group(1), line.end()
        if not content:
            break
        field = _FIELD.fullmatch(content)
        if content[:1] in b" \t":
            if fields:
                fields[-1][1].append(content.strip())
        elif field:
            name, value = field.groups()
            fields.append((name.decode("ascii").lower(), [value.strip()]))
        elif _is_envelope_line(content, first=line.start() == 0):
            continue
        elif strays < _MOST_STRAY_LINES and _fields_follow(untrusted, end):
            damaged, strays = True, strays + 1
        else:
            damaged, end = damaged or bool(fields), line.start()
            break
    unfolded = tuple((name, b" ".join(filter(None, lines))) for name, lines in fields)
    return Headers(unfolded, damaged), untrusted[end:]


def _is_envelope_line(line: bytes, *, first: bool) -> bool:
    """Whether this is the line a mailbox file puts before each message."""
    return first and line.startswith((b"From ", b">From "))


def _fields_follow(untrusted: bytes, position: int) -> bool:
    """Whether a well-known field stands between here and the next blank line."""
    ahead = untrusted[position : position + _FURTHEST_LOOK_AHEAD]
    blank = _BLANK_LINE.search(ahead)
    return bool(_KNOWN_FIELD.search(ahead[: blank.start()] if blank else ahead))
