"""What must stay out of the vault when only the existence of media is recorded."""

from dataclasses import dataclass

from desktop_app.domain.incoming import (
    MailMessage,
    MailPart,
    MailWarning,
    Unreadable,
    is_media,
)
from desktop_app.services.reading_mail import MAIL, MailReader

_DEEPEST = 20
# Boxes that can hold pictures and that we can't look into.
_CLOSED = frozenset(
    {
        "application/pkcs7-mime",
        "application/vnd.ms-outlook",
        "application/vnd.ms-tnef",
        "application/x-pkcs7-mime",
    }
)
# A mail of which we have not seen every byte may hold more than the parts we list.
_NOT_ALL_SEEN = frozenset(
    {
        MailWarning.NESTED_TOO_DEEP,
        MailWarning.OUTLOOK_CONTAINER,
        MailWarning.SECURED_CONTENT,
        MailWarning.TEXT_AFTER_END,
        MailWarning.TOO_MANY_PARTS,
    }
)


def may_hold_media(mime: str) -> bool:
    """Whether a file is media, or a box that may hold some."""
    return is_media(mime) or mime in _CLOSED or mime.startswith("multipart/")


@dataclass(frozen=True, slots=True)
class Sorted:
    """A mail's parts by whether they may be kept; `whole` when the mail itself may be too."""

    kept: tuple[MailPart, ...]
    left_out: tuple[MailPart, ...] = ()
    whole: bool = True


def sort_out(mail: MailMessage, reader: MailReader) -> Sorted:
    """Tell what of a mail may be kept where media must not be."""
    judged = [(part, _stays_out(part, reader, 1)) for part in mail.parts]
    left_out = tuple(part for part, stays_out in judged if stays_out)
    whole = not left_out and _NOT_ALL_SEEN.isdisjoint(mail.warnings)
    return Sorted(tuple(part for part, stays_out in judged if not stays_out), left_out, whole)


def _stays_out(part: MailPart, reader: MailReader, depth: int) -> bool:
    """Judged by content and by what it calls itself; a mail also by what it holds."""
    if may_hold_media(part.mime) or may_hold_media(part.declared_mime):
        return True
    if MAIL not in {part.mime, part.declared_mime}:
        return False
    found = None if depth > _DEEPEST else reader.read(part.content)
    if found is None or isinstance(found, Unreadable):
        return True
    return not _NOT_ALL_SEEN.isdisjoint(found.warnings) or any(
        _stays_out(inner, reader, depth + 1) for inner in found.parts
    )
