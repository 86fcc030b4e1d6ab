"""Tells kinds of text apart: mail, calendars, contacts, web pages, tables, plain words."""

import csv
import json
import re
from itertools import islice
from typing import Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.mail_signs import looks_like_mail
from desktop_app.intake.text.charsets import decode_text

_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_MBOX: Final = re.compile(rb"\r?\n\r?\nFrom \S+[^\r\n]{0,60}\d{4}\r?\n[!-9;-~]{1,60}:")
_HTML: Final = re.compile(
    r"(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_SVG: Final = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<svg[\s>]", re.DOTALL
)
_PLAIN: Final = DetectedType("text/plain", "txt")
# A calendar, or one of its components on its own (RFC 5545 section 3.6, RFC 7953).
_COMPONENTS: Final = (
    *("VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VALARM"),
    "VAVAILABILITY",
)
_OPENINGS: Final = (
    *((f"BEGIN:{component}", DetectedType("text/calendar", "ics")) for component in _COMPONENTS),
    ("BEGIN:VCARD", DetectedType("text/vcard", "vcf")),
    # A script is text, but nothing should offer to run it.
    ("#!/", DetectedType("text/x-script", "txt")),
    ("<?XML", DetectedType("application/xml", "xml")),
)
_SEPARATORS: Final = (",", ";", "\t")
_TABLE_ROWS: Final = 10


def detect_text(head: bytes) -> DetectedType | None:
    """What kind of text the bytes are; None if they are no text."""
    if not head.startswith(_WIDE_MARKS) and _CONTROLS.search(head):
        return None
    if looks_like_mail(head):
        return _mail_or_mailbox(head)
    text = decode_text(head)[0].lstrip("\ufeff \t\r\n")
    return _by_opening(text) or _by_structure(text)


def _by_opening(text: str) -> DetectedType | None:
    if _HTML.match(text):
        return DetectedType("text/html", "html")
    if _SVG.match(text):
        return DetectedType("image/svg+xml", "svg")
    opening = text[:40].upper()
    return next((found for start, found in _OPENINGS if opening.startswith(start)), None)


def _by_structure(text: str) -> DetectedType:
    if _is_json(text):
        return DetectedType("application/json", "json")
    return DetectedType("text/csv", "csv") if _is_table(text) else _PLAIN


def _mail_or_mailbox(head: bytes) -> DetectedType:
    """One message, or a file of many: each begins with a line "From " after a blank line."""
    if head.startswith(b"From ") and _MBOX.search(head):
        return DetectedType("application/mbox", "mbox")
    return DetectedType("message/rfc822", "eml")


def _is_json(text: str) -> bool:
    if not text.startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(text: str) -> bool:
    """Whether the first lines all hold the same number of cells, and more than one."""
    return any(_is_regular(text, separator) for separator in _SEPARATORS)


def _is_regular(text: str, separator: str) -> bool:
    rows = csv.reader(text.splitlines(), delimiter=separator)
    try:
        lengths = [len(row) for row in islice(rows, _TABLE_ROWS) if row]
    except csv.Error:
        return False
    return len(lengths) > 1 and len(set(lengths)) == 1 and lengths[0] > 1
