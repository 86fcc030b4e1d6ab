"""What the program and its reading child say to each other: length, then MessagePack."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason

# The program starts itself again with this argument to become a reading child.
CHILD_ARGUMENT: Final = "--read-foreign-files"
LENGTH_BYTES: Final = 8


class Reader(StrEnum):
    """Every reader that can be asked for. A name that is not here runs nothing."""

    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Request:
    """Bytes to be read, and by whom."""

    reader: Reader
    untrusted: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: a mail, or the reason why not."""

    mail: MailMessage | None = None
    unreadable: Unreadable | None = None

    @property
    def result(self) -> MailMessage | Unreadable:
        """The one of the two that there is."""
        return self.mail or self.unreadable or Unreadable(UnreadableReason.READER_CRASHED)


def pack(message: Request | Answer) -> bytes:
    """A message as it goes through the pipe."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(LENGTH_BYTES, "big") + body


def unpack_request(body: bytes) -> Request:
    """Read a request, in the child.

    Raises:
        msgspec.DecodeError: the bytes are no request.

    """
    return msgspec.msgpack.decode(body, type=Request)


def unpack_answer(untrusted_body: bytes) -> Answer:
    """Read an answer, in the program. The child read foreign bytes, so it is not trusted.

    Raises:
        msgspec.DecodeError: the bytes are no answer of the right shape.

    """
    return msgspec.msgpack.decode(untrusted_body, type=Answer)


def read_message(read: Callable[[int], bytes], at_most: int) -> bytes | None:
    """The next message's body; None if the pipe ended or the message is over the limit."""
    length = int.from_bytes(_read_exactly(read, LENGTH_BYTES) or b"", "big")
    return _read_exactly(read, length) if 0 < length <= at_most else None


def _read_exactly(read: Callable[[int], bytes], length: int) -> bytes | None:
    """So many bytes, or None if the pipe ended before."""
    pieces, missing = list[bytes](), length
    while missing:
        piece = read(missing)
        if not piece:
            return None
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
