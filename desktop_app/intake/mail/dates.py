"""Reads a mail's Date, and says when it cannot be trusted to name a moment."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from desktop_app.domain.incoming import MailWarning

_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
# RFC 5322 section 4.3, and the two zones of eastern Canada it leaves out.
_ZONES: Final = {
    zone: minutes
    for minutes, zones in (
        (0, ("UT", "UTC", "GMT", "Z")),
        (-150, ("NDT",)),
        (-180, ("ADT",)),
        (-210, ("NST",)),
        (-240, ("AST", "EDT")),
        (-300, ("EST", "CDT")),
        (-360, ("CST", "MDT")),
        (-420, ("MST", "PDT")),
        (-480, ("PST",)),
    )
    for zone in zones
}
_CLOCK: Final = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:\.\d{1,9})?"
_ZONE: Final = r"(?P<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,5})"
_WEEKDAY: Final = r"(?:[A-Za-z]{2,9}\.?,?\s*)?"
_SHAPES: Final = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        # RFC 5322 section 3.3, with the freedoms of section 4.3
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})[\s-]+(?P<month>[A-Za-z]{{3,9}})\.?,?[\s-]+"
        rf"(?P<year>\d{{2,4}})\s+{_CLOCK}\s*{_ZONE}?(?:\s+[A-Za-z]{{2,5}})?",
        # the C function asctime, with or without a zone
        rf"{_WEEKDAY}(?P<month>[A-Za-z]{{3,9}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}\s+"
        rf"(?:{_ZONE}\s+)?(?P<year>\d{{4}})",
        # RFC 3339
        rf"(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})[Tt ]{_CLOCK}\s*{_ZONE}?",
    )
)
_COMMENT: Final = re.compile(r"\((?:[^()\\]|\\.)*(?:\)|\Z)")
_DEEPEST_COMMENT: Final = 5
_LONGEST: Final = 200
_CENTURY_TURN: Final = 50
_LEAP_SECOND: Final = 60


def read_date(text: str) -> tuple[str | None, MailWarning | None]:
    """The moment as RFC 3339, and what to warn of.

    A clock time whose offset nobody states names no moment: it gives None.
    """
    if not text.strip():
        return None, MailWarning.NO_DATE
    bare = _without_comments(text[:_LONGEST])
    found = next((match for shape in _SHAPES if (match := shape.fullmatch(bare))), None)
    moment = _moment(found) if found else None
    if found is None or moment is None:
        return None, MailWarning.DATE_UNREADABLE
    zone = found["zone"] or ""
    offset = _offset(zone)
    if offset is None:
        return None, MailWarning.DATE_WITHOUT_ZONE
    # -0000: the moment is known, the sender's own clock is not (RFC 5322 section 3.3).
    warning = MailWarning.DATE_ZONE_UNKNOWN if zone.startswith("-00") and not offset else None
    return moment.replace(tzinfo=timezone(offset)).isoformat(timespec="seconds"), warning


def _without_comments(text: str) -> str:
    for _ in range(_DEEPEST_COMMENT):
        text, count = _COMMENT.subn(" ", text)
        if not count:
            break
    return text.strip()


def _moment(found: re.Match[str]) -> datetime | None:
    month = found["month"][:3].lower()
    try:
        return datetime(
            _year(found["year"]),
            int(month) if month.isdigit() else _MONTHS.index(month) + 1,
            int(found["day"]),
            int(found["hour"]),
            int(found["minute"]),
            min(int(found["second"] or 0), _LEAP_SECOND - 1),
            tzinfo=UTC,
        )
    except ValueError:
        return None


def _year(digits: str) -> int:
    """RFC 5322 section 4.3: 00-49 are this century, 50-99 and three digits count from 1900."""
    year = int(digits)
    if len(digits) > 3:  # noqa: PLR2004
        return year
    return year + (2000 if len(digits) == 2 and year < _CENTURY_TURN else 1900)  # noqa: PLR2004


def _offset(zone: str) -> timedelta | None:
    if zone[:1] in ("+", "-"):
        hours, minutes = int(zone[1:3]), int(zone[-2:])
        if hours > 23 or minutes > 59:  # noqa: PLR2004
            return None
        offset = timedelta(hours=hours, minutes=minutes)
        return -offset if zone.startswith("-") else offset
    minutes_east = _ZONES.get(zone.upper())
    return None if minutes_east is None else timedelta(minutes=minutes_east)
