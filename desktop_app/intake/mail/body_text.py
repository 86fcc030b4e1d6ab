"""Turns a text part's bytes into the words a person would read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.incoming import MailWarning
from desktop_app.intake.text.charsets import decode_text
from desktop_app.intake.text.flowed import unflow
from desktop_app.intake.text.html_reduction import reduce_html
from desktop_app.intake.text.storable import storable

_META_CHARSET: Final = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE
)
_META_WITHIN: Final = 2048
_ENRICHED_TAG: Final = re.compile(r"<param>[^<]*</param>|</?[a-z0-9-]{1,60}>", re.IGNORECASE)
_PGP: Final = "-----BEGIN PGP MESSAGE-----"
_NOTICE_WORDS: Final = 40
_NOTICE_SHARE: Final = 4


@dataclass(frozen=True, slots=True)
class BodyText:
    """Storable words, and what to warn of."""

    text: str
    warnings: tuple[MailWarning, ...]


def read_body_text(untrusted: bytes, mime: str, parameters: Mapping[str, str]) -> BodyText:
    """The words of a text part of type plain, html or enriched."""
    warnings = list[MailWarning]()
    charset = parameters.get("charset", "")
    if mime == "text/html":
        charset = charset or _charset_inside(untrusted)
        warnings.append(MailWarning.TEXT_FROM_HTML)
    decoded, guessed = decode_text(untrusted, charset)
    if guessed:
        warnings.append(MailWarning.CHARSET_GUESSED)
    text = _readable(storable(decoded), mime, parameters)
    if _PGP in text:
        warnings.append(MailWarning.SECURED_CONTENT)
    return BodyText(text.strip("\n"), tuple(warnings))


def is_only_a_notice(plain: Sequence[str], fuller: Sequence[str]) -> bool:
    """Whether a plain version says little more than "your program cannot show this mail"."""
    words, fuller_words = (sum(len(text.split()) for text in texts) for texts in (plain, fuller))
    return words < _NOTICE_WORDS and words * _NOTICE_SHARE < fuller_words


def _readable(text: str, mime: str, parameters: Mapping[str, str]) -> str:
    if mime == "text/html":
        return storable(reduce_html(text))
    if mime == "text/enriched":
        return _ENRICHED_TAG.sub("", text).replace("<<", "<")
    if parameters.get("format", "").lower() == "flowed":
        return unflow(text, delete_space=parameters.get("delsp", "").lower() == "yes")
    return text


def _charset_inside(untrusted_html: bytes) -> str:
    """What the page itself says its character set is."""
    found = _META_CHARSET.search(untrusted_html[:_META_WITHIN])
    return found.group(1).decode("latin-1") if found else ""
