"""Cuts a multipart body into its parts, byte for byte (RFC 2046 section 5.1)."""

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

_LAST_LINE_END: Final = re.compile(rb"(?:\r?\n|\r)\Z")
# Where the stated boundary never occurs: a line of dashes right before part headers.
_LIKELY_BOUNDARY: Final = re.compile(
    rb"^--([^\r\n]{1,200}?)[ \t]*\r?\nContent-", re.IGNORECASE | re.MULTILINE
)

# More parts than anybody reads; a hostile mail may hold millions of empty ones.
_MOST_DELIMITERS: Final = 1_002


@dataclass(frozen=True, slots=True)
class Cut:
    """The parts; whether the closing line was there; what stood after it."""

    parts: tuple[bytes, ...]
    is_closed: bool
    after: bytes


def cut_parts(untrusted: bytes, boundary: str) -> Cut:
    """Cut at the boundary lines, or at what looks like them if the stated one never occurs.

    What stands before the first line is for old mail programs and is left out.
    """
    delimiters = _delimiters(untrusted, boundary.encode("utf-8", "surrogateescape"))
    if not delimiters:
        likely = _LIKELY_BOUNDARY.search(untrusted)
        delimiters = _delimiters(untrusted, likely.group(1)) if likely else []
    parts, is_closed, after = list[bytes](), False, b""
    for number, delimiter in enumerate(delimiters):
        is_last = number + 1 == len(delimiters)
        end = len(untrusted) if is_last else delimiters[number + 1].start()
        stretch = untrusted[delimiter.end() : end]
        is_closed = delimiter.group(1) is not None
        if is_closed:
            after += stretch
        else:
            parts.append(stretch if is_last else _LAST_LINE_END.sub(b"", stretch))
    return Cut(tuple(parts), is_closed, after)


def _delimiters(untrusted: bytes, boundary: bytes) -> list[re.Match[bytes]]:
    if not boundary.strip():
        return []
    line = rb"(?:^|(?<=[\r\n]))--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r{0,2}\n|\r|\Z)"
    return list(islice(re.finditer(line, untrusted), _MOST_DELIMITERS))
