"""Messages through a pipe between the program and a child of its own: length, then MessagePack."""

from collections.abc import Callable
from typing import Final

import msgspec

_LENGTH_BYTES: Final = 8


def pack(message: object) -> bytes:
    """A message as it goes through the pipe."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(_LENGTH_BYTES, "big") + body


def write_all(write: Callable[[memoryview], int | None], packed: bytes) -> None:
    """Write a packed message; a pipe takes as much at a time as it has room for."""
    rest = memoryview(packed)
    while rest:
        rest = rest[write(rest) or 0 :]


def read_message(read: Callable[[int], bytes | None], at_most: int) -> bytes | None:
    """The next message's body; None if the pipe ended or the message is over the limit."""
    length = int.from_bytes(_read_exactly(read, _LENGTH_BYTES) or b"", "big")
    return _read_exactly(read, length) if 0 < length <= at_most else None


def _read_exactly(read: Callable[[int], bytes | None], length: int) -> bytes | None:
    """So many bytes, or None if the pipe ended before."""
    pieces, missing = list[bytes](), length
    while missing:
        piece = read(missing)
        if not piece:
            return None
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
