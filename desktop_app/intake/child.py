"""What runs inside the reading child: a loop that reads foreign bytes and can do nothing else.

The program starts itself again with `wire.CHILD_ARGUMENT`; its entry point
hands over to `main` before it imports anything else.
"""

import io
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, PictureSeen
from desktop_app.intake.isolation import bound_ourselves, reach_nothing_more
from desktop_app.intake.mail.reading import read_mail
from desktop_app.intake.piping import pack, read_message, write_all
from desktop_app.intake.wire import Answer, Found, Reader, Request, unpack_request

_MOST_REQUEST_BYTES: Final = 1 << 32
# Packed beforehand: when memory has run out there may be none left to pack with.
_OUT_OF_MEMORY: Final = pack(Answer(unreadable=Unreadable(UnreadableReason.READER_OUT_OF_MEMORY)))
_CRASHED: Final = pack(Answer(unreadable=Unreadable(UnreadableReason.READER_CRASHED)))


def main() -> None:
    """Answer requests from standard input until it ends. The last argument is the memory limit."""
    bound_ourselves(int(sys.argv[-1]))
    with io.FileIO(0, closefd=False) as requests, io.FileIO(_take_output(), "w") as answers:
        while (body := read_message(requests.read, _MOST_REQUEST_BYTES)) is not None:
            write_all(answers.write, _answer_packed(body))


def _answer_packed(body: bytes) -> bytes:
    """The one place where anything may go wrong and is answered, not raised."""
    try:
        return pack(_answer(unpack_request(body)))
    except MemoryError:
        return _OUT_OF_MEMORY
    except Exception:  # noqa: BLE001
        return _CRASHED


def _answer(request: Request) -> Answer:
    found = _READERS[request.reader](request)
    match found:
        case MailMessage():
            return Answer(mail=found)
        case PictureSeen():
            return Answer(picture=found)
        case PageSeen():
            return Answer(page=found)
        case bytes():
            return Answer(bare=found)
        case str():
            return Answer(words=found)
        case Unreadable():
            return Answer(unreadable=found)


def _mail(request: Request) -> Found:
    reach_nothing_more()
    return read_mail(request.untrusted)


def _picture(request: Request) -> Found:
    _get_ready_to_see()
    from desktop_app.intake.seeing.picture import read_picture  # noqa: PLC0415

    return read_picture(request.untrusted, request.edge)


def _page(request: Request) -> Found:
    _get_ready_to_see()
    from desktop_app.intake.seeing.page import read_page  # noqa: PLC0415

    return read_page(request.untrusted, request.page, request.edge)


def _bare(request: Request) -> Found:
    _get_ready_to_see()
    from desktop_app.intake.seeing.bare import read_bare  # noqa: PLC0415

    return read_bare(request.untrusted)


def _words(request: Request) -> Found:
    _get_ready_to_see()
    from desktop_app.intake.seeing.words import read_words  # noqa: PLC0415

    return read_words(request.untrusted)


def _get_ready_to_see() -> None:
    """Load every decoder, for none can be loaded later; mail needs none of them."""
    from desktop_app.intake.seeing import bare, page, picture, words  # noqa: F401, PLC0415

    reach_nothing_more()


_READERS: Final[Mapping[Reader, Callable[[Request], Found]]] = MappingProxyType(
    {
        Reader.MAIL: _mail,
        Reader.PICTURE: _picture,
        Reader.PAGE: _page,
        Reader.BARE: _bare,
        Reader.WORDS: _words,
    }
)


def _take_output() -> int:
    """Keep standard output for answers alone: what a library prints goes nowhere."""
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return kept


if __name__ == "__main__":
    main()
