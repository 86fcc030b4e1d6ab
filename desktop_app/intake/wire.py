"""What the program and its reading child say to each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, PictureSeen

# The program starts itself again with this argument to become a reading child.
CHILD_ARGUMENT: Final = "--read-foreign-files"

Found = MailMessage | PictureSeen | PageSeen | bytes | Unreadable
_MORE_WHEN_BARE: Final = 64  # room to say which way up


class Reader(StrEnum):
    """Every reader that can be asked for. A name that is not here runs nothing."""

    MAIL = "mail"
    PICTURE = "picture"
    PAGE = "page"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Request:
    """Bytes to be read, and by whom; of what is drawn, which page and how large at the most."""

    reader: Reader
    untrusted: bytes
    edge: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: what was asked for, or the reason why not."""

    mail: MailMessage | None = None
    picture: PictureSeen | None = None
    page: PageSeen | None = None
    bare: bytes | None = None
    unreadable: Unreadable | None = None

    def to(self, request: Request) -> Found:
        """What was asked for. Pixels that are not as they were to be are a reader that failed."""
        found: Found | None = self.unreadable
        if request.reader is Reader.MAIL:
            found = self.mail or found
        elif request.reader is Reader.PICTURE and self.picture is not None:
            found = self.picture if self.picture.pixels.fits(request.edge) else None
        elif request.reader is Reader.PAGE and self.page is not None:
            is_asked = self.page.page == request.page < self.page.pages
            found = self.page if is_asked and self.page.pixels.fits(request.edge) else None
        elif request.reader is Reader.BARE and self.bare is not None:
            is_longer = len(self.bare) > len(request.untrusted) + _MORE_WHEN_BARE
            found = None if is_longer else self.bare
        return found or Unreadable(UnreadableReason.READER_CRASHED)


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
