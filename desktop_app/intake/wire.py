"""What the program and its reading child say to each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from desktop_app.domain.file_words import MOST_LETTERS
from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, PictureSeen

# The program starts itself again with this argument to become a reading child.
CHILD_ARGUMENT: Final = "--read-foreign-files"

Found = MailMessage | PictureSeen | PageSeen | bytes | str | Unreadable
_MORE_WHEN_BARE: Final = 64  # room to say which way up


class Reader(StrEnum):
    """Every reader that can be asked for. A name that is not here runs nothing."""

    MAIL = "mail"
    PICTURE = "picture"
    PAGE = "page"
    BARE = "bare"
    WORDS = "words"


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
    words: str | None = None
    unreadable: Unreadable | None = None

    def to(self, request: Request) -> Found:
        """What was asked for. An answer that is not as it was to be is a reader that failed."""
        found = self._said(request)
        if found is None:
            found = self.unreadable
        return Unreadable(UnreadableReason.READER_CRASHED) if found is None else found

    def _said(self, request: Request) -> Found | None:
        match request.reader:
            case Reader.MAIL:
                return self.mail
            case Reader.PICTURE:
                return self.picture if self.picture and self.picture.fits(request.edge) else None
            case Reader.PAGE:
                page = self.page
                return page if page and page.fits(request.edge, request.page) else None
            case Reader.BARE:
                most = len(request.untrusted) + _MORE_WHEN_BARE
                return self.bare if self.bare is not None and len(self.bare) <= most else None
            case Reader.WORDS:
                words = self.words
                return words if words is not None and len(words) <= MOST_LETTERS else None


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
