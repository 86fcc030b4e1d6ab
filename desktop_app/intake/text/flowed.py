"""Joins the lines that a mail program broke only to keep them short (RFC 3676)."""

import re
from collections.abc import Iterator
from typing import Final

_QUOTE_MARKS: Final = re.compile(">*")
_SIGNATURE: Final = "-- "


def unflow(text: str, *, delete_space: bool) -> str:
    """Undo format=flowed. `delete_space` is the parameter delsp=yes (RFC 3676 section 4.2)."""
    return "\n".join(_paragraphs(text, delete_space=delete_space))


def _paragraphs(text: str, *, delete_space: bool) -> Iterator[str]:
    depth, pieces = 0, list[str]()
    for raw_line in text.split("\n"):
        line_depth, line = _unquote(raw_line)
        if pieces and (line_depth != depth or line == _SIGNATURE):
            yield _quoted(depth, pieces)
            pieces = []
        depth = line_depth
        flows = line.endswith(" ") and line != _SIGNATURE
        pieces.append(line[:-1] if flows and delete_space else line)
        if not flows:
            yield _quoted(depth, pieces)
            pieces = []
    if pieces:
        yield _quoted(depth, pieces)


def _unquote(line: str) -> tuple[int, str]:
    """The depth of quotation, and the line without its marks and its stuffed space."""
    marks = _QUOTE_MARKS.match(line)
    depth = marks.end() if marks else 0
    return depth, line[depth:].removeprefix(" ")


def _quoted(depth: int, pieces: list[str]) -> str:
    line = "".join(pieces)
    return f"{'>' * depth} {line}" if depth else line
