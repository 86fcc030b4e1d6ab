"""Reads header text: encoded words (RFC 2047) wherever they stand, and raw bytes between them."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.intake.mail.transfer import decode_base64
from desktop_app.intake.text.charsets import decode_text

# RFC 2231 section 5 lets a language follow the character set: =?utf-8*fr?Q?...?=
_ENCODED_WORD: Final = re.compile(rb"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]*)\?=")


@dataclass(frozen=True, slots=True)
class _Run:
    """Bytes in one character set; "" stands for text that was not encoded."""

    charset: str
    content: bytes


def decode_words(untrusted: bytes) -> str:
    """The text of a header value. Never fails; the result is not yet made storable.

    Runs of one character set are joined before decoding, because programs cut
    encoded words in the middle of a letter.
    """
    joined = list[_Run]()
    for run in _runs(untrusted):
        if joined and joined[-1].charset == run.charset:
            joined[-1] = _Run(run.charset, joined[-1].content + run.content)
        else:
            joined.append(run)
    return "".join(decode_text(run.content, run.charset)[0] for run in joined)


def _runs(untrusted: bytes) -> Iterator[_Run]:
    position = 0
    for word in _ENCODED_WORD.finditer(untrusted):
        gap = untrusted[position : word.start()]
        # White space between two encoded words is not shown (RFC 2047 section 6.2).
        if gap.strip() or (gap and not position):
            yield _Run("", gap)
        charset, encoding, content = word.groups()
        yield _Run(charset.decode("latin-1").lower(), _decode_word(encoding.lower(), content))
        position = word.end()
    if position < len(untrusted):
        yield _Run("", untrusted[position:])


def _decode_word(encoding: bytes, content: bytes) -> bytes:
    if encoding == b"b":
        return decode_base64(content)[0]
    return binascii.a2b_qp(content, header=True)
