"""Splits address headers into one readable line for each person."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.intake.mail.words import decode_words
from desktop_app.intake.text.storable import one_line

_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|<[^<>]*>|\\.|[,;:()]|[^\\"<>,;:()]+|.', re.DOTALL)
_NAMED: Final = re.compile(rb"(.*?)<([^<>]*)>\s*", re.DOTALL)
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_COMMENTS_ONLY: Final = re.compile(rb"(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))*\s*")
# A name that holds one of these could pass itself off as an address.
_MISLEADING: Final = frozenset('<>@,;"')


def read_addresses(untrusted: bytes) -> tuple[str, ...]:
    """`Name <address>` for each person; a group's members, or its name if it lists none."""
    lines = (_read_one(item) for item in _split(untrusted))
    return tuple(line for line in lines if line)


def _split(untrusted: bytes) -> Iterator[bytes]:
    item, group, depth = list[bytes](), b"", 0
    for token in _TOKEN.findall(untrusted):
        depth = max(0, depth + (token == b"(") - (token == b")"))
        if depth or token not in (b",", b";", b":"):
            item.append(token)
            continue
        found, item = b"".join(item).strip(), []
        if token == b":":
            group = found
            continue
        if not _COMMENTS_ONLY.fullmatch(found):
            yield found
            group = b""
        if token == b";":
            yield group
            group = b""
    last = b"".join(item).strip()
    yield group if _COMMENTS_ONLY.fullmatch(last) else last


def _read_one(item: bytes) -> str:
    named = _NAMED.fullmatch(item)
    if not named:
        return one_line(decode_words(item))
    name, address = _name(named.group(1)), one_line(decode_words(named.group(2)))
    if not name or name == address:
        return address
    if _MISLEADING & set(name):
        name = '"' + name.replace('"', '\\"') + '"'
    return f"{name} <{address}>"


def _name(untrusted: bytes) -> str:
    """A display name without its quotation marks, which may stand around encoded words."""
    name = one_line(decode_words(untrusted))
    quoted = _QUOTED.fullmatch(name)
    return _ESCAPED.sub(r"\1", quoted.group(1)).strip() if quoted else name
