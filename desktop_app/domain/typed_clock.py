"""A time of day as people type it: `14 h 10`, `2pm`, `noon`, or a bare `9`."""

import re
from collections.abc import Mapping
from datetime import time
from types import MappingProxyType

_NAMED: Mapping[str, time] = MappingProxyType(
    {"noon": time(12), "midi": time(12), "midnight": time(), "minuit": time()}
)
_HALVES: Mapping[str, int] = MappingProxyType(
    {
        "am": 0,
        "in the morning": 0,
        "du matin": 0,
        "pm": 12,
        "in the afternoon": 12,
        "in the evening": 12,
        "de l'apres-midi": 12,
        "du soir": 12,
    }
)
_HALF = rf"(?: ?(?P<half>{'|'.join(_HALVES)}))?"
# With an `h`, or written in two digits, an hour is one of twenty-four; `2:30` may be either half.
_FRENCH = re.compile(
    rf"(?P<hour>\d\d?) ?(?:h|hrs?|hours|heures?)(?: ?(?P<minute>\d\d)(?: ?min)?)?{_HALF}", re.ASCII
)
_ENGLISH = re.compile(
    rf"(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?::00)?(?P<said> o'clock)?{_HALF}", re.ASCII
)
_RUN = re.compile(r"(?P<hour>\d\d)(?P<minute>\d\d)(?P<unit> ?(?:h|hrs|hours))?", re.ASCII)
_HOUR = re.compile(rf"(?P<hour>\d\d?)(?P<said> o'clock)?{_HALF}", re.ASCII)
_YEARS = range(19, 22)  # four digits that begin so are a year rather than an hour


def clocks(words: str, *, may_be_bare: bool) -> tuple[time, ...]:
    """Every time of day the words can mean. Only where a number can't be a day is one an hour."""
    if words in _NAMED:
        return (_NAMED[words],)
    if found := _FRENCH.fullmatch(words):
        return _read(found, is_of_24=True)
    if found := _ENGLISH.fullmatch(words):
        return _read(found, is_of_24=len(found["hour"]) > 1 and not found["said"])
    if found := _RUN.fullmatch(words):
        is_year = not found["unit"] and int(found["hour"]) in _YEARS
        return () if is_year else _times(int(found["hour"]), int(found["minute"]))
    found = _HOUR.fullmatch(words)
    if found is None or not (may_be_bare or found["said"] or found["half"]):
        return ()
    return _read(found, is_of_24=False)


def _read(found: re.Match[str], *, is_of_24: bool) -> tuple[time, ...]:
    said = found.groupdict()
    hour, minute, half = int(said["hour"]), int(said.get("minute") or 0), said["half"]
    if half is not None:
        return _times(hour % 12 + _HALVES[half], minute) if 1 <= hour <= 12 else ()  # noqa: PLR2004
    either = _times(hour, minute)
    return either if is_of_24 or not 1 <= hour < 12 else either + _times(hour + 12, minute)  # noqa: PLR2004


def _times(hour: int, minute: int) -> tuple[time, ...]:
    try:
        return (time(hour, minute),)
    except ValueError:
        return ()
