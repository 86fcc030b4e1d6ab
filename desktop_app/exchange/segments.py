"""What is inside a segment: entry lines of one log in order, gzipped (LEDGER section 7)."""

import gzip
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.limits import MIB

MOST_UNZIPPED = 16 * MIB

_LEVEL = 9
_GZIP_ONLY = 31  # zlib's "window bits" for the largest window and a gzip header, no other


class _Placed(msgspec.Struct):
    """Where in which log an entry stands."""

    a: str
    c: str
    u: str
    n: int


class _Line(msgspec.Struct):
    h: _Placed


class Stretch(NamedTuple):
    """Lines of one log without a gap, which fit into one segment."""

    first: int
    last: int
    lines: tuple[bytes, ...]


def stretches(lines: Iterable[bytes], most_bytes: int = MOST_UNZIPPED) -> Iterator[Stretch]:
    """Cut the lines of one log, in order of n, wherever one is missing or it gets too long.

    The two lines of a fork share their n and stay together where there is room: a segment's name
    says that all from `first` to `last` are in it, and may claim no more than is true.

    Raises:
        ValueError: they are of several logs, or not in order.
    """
    gathered: list[bytes] = []
    size = first = last = 0
    log: tuple[str, str, str] | None = None
    for line in lines:
        at = _placed(line)
        if log not in {None, (at.a, at.c, at.u)}:
            raise ValueError("a segment holds one log")
        log = (at.a, at.c, at.u)
        if gathered and at.n < last:
            raise ValueError("a segment is in order of n")
        if gathered and (at.n > last + 1 or size + len(line) + 1 > most_bytes):
            yield Stretch(first, last, tuple(gathered))
            gathered, size = [], 0
        first = first if gathered else at.n
        last = at.n
        gathered.append(line)
        size += len(line) + 1
    if gathered:
        yield Stretch(first, last, tuple(gathered))


def pack(lines: Sequence[bytes]) -> bytes:
    """Gzip the lines of one stretch; the same lines give the same bytes.

    Raises:
        ValueError: they are no stretch.
    """
    if len(list(stretches(lines))) != 1:
        raise ValueError("a segment is one stretch of a log")
    return gzip.compress(b"".join(line + b"\n" for line in lines), _LEVEL, mtime=0)


def unpack(untrusted: bytes) -> tuple[bytes, ...]:
    """The lines in a segment; what each of them is worth its own checks decide.

    Raises:
        Refusal: SEGMENT_HEADER, when it unpacks to more than a segment may hold.
        Fault: SEGMENT_INCOMPLETE, when it ends too early or is no gzip at all.
    """
    opening = zlib.decompressobj(_GZIP_ONLY)
    try:
        plain = opening.decompress(untrusted, MOST_UNZIPPED + 1)
    except zlib.error:
        raise Fault(FaultCode.SEGMENT_INCOMPLETE) from None
    if len(plain) > MOST_UNZIPPED:
        raise Refusal(RefusalCode.SEGMENT_HEADER, why="long")
    if not opening.eof or opening.unused_data:
        raise Fault(FaultCode.SEGMENT_INCOMPLETE)
    *lines, rest = plain.split(b"\n")
    if rest:
        raise Fault(FaultCode.SEGMENT_INCOMPLETE)
    return tuple(lines)


def _placed(line: bytes) -> _Placed:
    """Raises: ValueError when the line is no entry (msgspec's errors are ValueErrors)."""
    if b"\n" in line:
        raise ValueError("an entry is one line")
    return msgspec.json.decode(line, type=_Line).h
