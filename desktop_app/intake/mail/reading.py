"""Reads one mail message from its bytes: strict in what it claims, generous in what it finds."""

from typing import Final

from desktop_app.domain.incoming import MailMessage, MailWarning, Unreadable, UnreadableReason
from desktop_app.intake.mail.addresses import read_addresses
from desktop_app.intake.mail.dates import read_date
from desktop_app.intake.mail.entity import read_entity
from desktop_app.intake.mail.gathering import Gathered, gather
from desktop_app.intake.mail.headers import Headers
from desktop_app.intake.mail.words import decode_words
from desktop_app.intake.text.charsets import decode_text
from desktop_app.intake.text.storable import one_line, storable

MOST_TEXT: Final = 25 * 1024 * 1024
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
# Without one of these a text is a text, not a mail.
_TELLING: Final = frozenset({"from", "sender", "to", "cc", "date", "subject", "message-id"})
_SINGLE: Final = ("from", "subject", "date")
_DELIVERY_REPORT: Final = "message/delivery-status"


def read_mail(untrusted: bytes) -> MailMessage | Unreadable:
    """Read what can be read. Never raises; what is missing or doubtful is in `warnings`."""
    if not untrusted.strip():
        return Unreadable(UnreadableReason.EMPTY)
    entity = read_entity(untrusted.removeprefix(_BYTE_ORDER_MARK).lstrip(b"\r\n"))
    headers = entity.headers
    if not any(name in _TELLING for name, _ in headers.fields):
        return Unreadable(UnreadableReason.NOT_MAIL)
    found = Gathered()
    sender = _sender(headers, found)
    sent, date_as_written = _sent(headers, found)
    if any(len(headers.every(name)) > 1 for name in _SINGLE):
        found.warn(MailWarning.REPEATED_HEADERS)
    gather(entity, found)
    return MailMessage(
        sender=sender,
        recipients=_people(headers, "to"),
        copies=_people(headers, "cc"),
        blind_copies=_people(headers, "bcc"),
        subject=one_line(decode_words(headers.first("subject"))),
        sent=sent,
        date_as_written=date_as_written,
        text=_text(found),
        parts=tuple(found.parts),
        warnings=tuple(found.warnings),
    )


def _sender(headers: Headers, found: Gathered) -> str:
    """Who says they wrote it; failing that, who sent it for them."""
    for name in ("from", "sender"):
        people = read_addresses(headers.first(name))
        if people:
            return ", ".join(people)
    found.warn(MailWarning.NO_SENDER)
    return ""


def _sent(headers: Headers, found: Gathered) -> tuple[str | None, str]:
    as_written = one_line(decode_words(headers.first("date")))
    sent, warning = read_date(as_written)
    if warning:
        found.warn(warning)
    return sent, as_written


def _people(headers: Headers, name: str) -> tuple[str, ...]:
    return tuple(person for value in headers.every(name) for person in read_addresses(value))


def _text(found: Gathered) -> str:
    """The message's words; of a bare delivery report, what it reports."""
    texts = [text for text in found.texts if text.strip()]
    if not texts:
        texts = [
            storable(decode_text(part.content)[0]).strip("\n")
            for part in found.parts
            if part.declared_mime == _DELIVERY_REPORT
        ]
    text = "\n\n".join(texts)
    if len(text) > MOST_TEXT:
        found.warn(MailWarning.TEXT_SHORTENED)
    return text[:MOST_TEXT]
