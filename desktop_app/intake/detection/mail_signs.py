"""Recognises a mail by its header lines, whatever the file is called."""

import re
from typing import Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type

_LOOKED_AT: Final = 32 * 1024
_BLANK_LINE: Final = re.compile(rb"(?:\r{0,2}\n|\r(?!\n)){2}")
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# In a file of many messages each begins with a line "From " after a blank one.
_NEXT_MESSAGE: Final = re.compile(rb"\r?\n\r?\nFrom \S+[^\r\n]{0,60}\d{4}\r?\n[!-9;-~]{1,60}:")
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


def detect_mail(head: bytes) -> DetectedType | None:
    """A message, or a mailbox file that holds many. Its body may be of any kind, even binary."""
    if not looks_like_mail(head):
        return None
    is_mailbox = head.startswith(b"From ") and _NEXT_MESSAGE.search(head)
    return known_type("application/mbox" if is_mailbox else "message/rfc822")


def looks_like_mail(head: bytes) -> bool:
    """Whether the text begins with the header lines of a mail: one telling, two in all."""
    text = head[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    blank = _BLANK_LINE.search(text)
    lines = (text[: blank.start()] if blank else text).replace(b"\r", b"\n")
    first = lines.partition(b"\n")[0]
    if not (_FIELD.match(first) or first.startswith((b"From ", b">From "))):
        return False
    if _CONTROLS.search(lines):
        return False
    names = {name.lower() for name in _FIELD.findall(lines)}
    return bool(names & _TELLING) and len(names & (_TELLING | _COMMON)) >= _ENOUGH
