"""Recognises a mail by its header lines, whatever the file is called."""

import re
from typing import Final

_LOOKED_AT: Final = 32 * 1024
_BLANK_LINE: Final = re.compile(rb"(?:\r{0,2}\n|\r(?!\n)){2}")
_FIELD: Final = re.compile(rb"^([!-9;-~]{1,60})[ \t]*:", re.MULTILINE)
# Lines that hardly anything but a mail begins with, and those that also stand elsewhere.
_TELLING: Final = frozenset(
    b"from received return-path message-id delivered-to mime-version x-mailer envelope-to "
    b"x-original-to reply-to sender dkim-signature".split()
)
_COMMON: Final = frozenset(
    b"to cc bcc date subject sent content-type content-transfer-encoding in-reply-to "
    b"references".split()
)
_ENOUGH: Final = 2


def looks_like_mail(head: bytes) -> bool:
    """Whether the text begins with the header lines of a mail: one telling, two in all."""
    text = head[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    blank = _BLANK_LINE.search(text)
    lines = (text[: blank.start()] if blank else text).replace(b"\r", b"\n")
    first = lines.partition(b"\n")[0]
    if not (_FIELD.match(first) or first.startswith((b"From ", b">From "))):
        return False
    names = {name.lower() for name in _FIELD.findall(lines)}
    return bool(names & _TELLING) and len(names & (_TELLING | _COMMON)) >= _ENOUGH
