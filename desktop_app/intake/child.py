"""What runs inside the reading child: a loop that reads foreign bytes and can do nothing else.

The program starts itself again with `wire.CHILD_ARGUMENT`; its entry point
hands over to `main` before it imports anything else.
"""

import codecs
import io
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Final

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, PictureSeen
from desktop_app.intake.mail.reading import read_mail
from desktop_app.intake.piping import pack, read_message, write_all
from desktop_app.intake.wire import Answer, Found, Reader, Request, unpack_request

_MOST_REQUEST_BYTES: Final = 1 << 32
_CHARSETS: Final = ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-16-be")  # of the decoders
# Packed beforehand: when memory has run out there may be none left to pack with.
_OUT_OF_MEMORY: Final = pack(Answer(unreadable=Unreadable(UnreadableReason.READER_OUT_OF_MEMORY)))
_CRASHED: Final = pack(Answer(unreadable=Unreadable(UnreadableReason.READER_CRASHED)))


def main() -> None:
    """Answer requests from standard input until it ends. The last argument is the memory limit."""
    _bound_ourselves(int(sys.argv[-1]))
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
        case Unreadable():
            return Answer(unreadable=found)


def _mail(request: Request) -> Found:
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


_READERS: Final[Mapping[Reader, Callable[[Request], Found]]] = MappingProxyType(
    {Reader.MAIL: _mail, Reader.PICTURE: _picture, Reader.PAGE: _page, Reader.BARE: _bare}
)


def _take_output() -> int:
    """Keep standard output for answers alone: what a library prints goes nowhere."""
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return kept


def _bound_ourselves(memory_bytes: int) -> None:
    """Give up the means to do harm: memory beyond the limit, files, and traces on disk."""
    try:
        import resource  # noqa: PLC0415  (Windows has none)
    except ImportError:
        return
    bounds = (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CORE, 0),  # a core dump would hold what we read
        (resource.RLIMIT_FSIZE, 0),
    )
    for kind, most in bounds:
        # macOS names RLIMIT_AS but may refuse to set it.
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _get_ready_to_see() -> None:
    """Load the decoders, which mail needs none of; from here on no file and no connection.

    Windows has no such bound, and mail can't bear it: rarer charsets are loaded when met.
    """
    from desktop_app.intake.seeing import bare, page, picture  # noqa: F401, PLC0415

    for charset in _CHARSETS:
        codecs.lookup(charset)
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


if __name__ == "__main__":
    main()
