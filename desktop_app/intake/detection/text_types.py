"""Tells kinds of text apart: calendars, contacts, web pages, tables, plain words."""

import csv
import json
import re
from itertools import islice
from typing import Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type
from desktop_app.intake.text.charsets import decode_text

_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HTML: Final = re.compile(
    r"(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_SVG: Final = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<svg[\s>]", re.DOTALL
)
_PLAIN: Final = known_type("text/plain")
# A calendar, or one of its components on its own (RFC 5545 section 3.6, RFC 7953).
_COMPONENTS: Final = (
    *("VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VALARM"),
    "VAVAILABILITY",
)
_OPENINGS: Final = (
    *((f"BEGIN:{component}", known_type("text/calendar")) for component in _COMPONENTS),
    ("BEGIN:VCARD", known_type("text/vcard")),
    # A script is text, but nothing should offer to run it.
    ("#!/", known_type("text/x-script")),
    ("<?XML", known_type("application/xml")),
)
_SEPARATORS: Final = (",", ";", "\t")
_TABLE_ROWS: Final = 10


def detect_text(head: bytes) -> DetectedType | None:
    """What kind of text the bytes are; None if they are no text."""
    if not head.startswith(_WIDE_MARKS) and _CONTROLS.search(head):
        return None
    text = decode_text(head)[0].lstrip("\ufeff \t\r\n")
    return _by_opening(text) or _by_structure(text)


def _by_opening(text: str) -> DetectedType | None:
    if _HTML.match(text):
        return known_type("text/html")
    if _SVG.match(text):
        return known_type("image/svg+xml")
    opening = text[:40].upper()
    return next((found for start, found in _OPENINGS if opening.startswith(start)), None)


def _by_structure(text: str) -> DetectedType:
    if _is_json(text):
        return known_type("application/json")
    return known_type("text/csv") if _is_table(text) else _PLAIN


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
