"""Hours and minutes ago, as people type them: `20 minutes ago`, `il y a une demi-heure`."""

import re
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

_AGO = re.compile(r"(?P<count>\d{1,3}|an?|une?|one) (?:(?P<hours>h|hours?|heures?)|min|minutes?)")
_PART_OF_AN_HOUR: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("half an hour", "half hour", "une demi-heure", "une demie heure"), 30),
        **dict.fromkeys(("quarter of an hour", "quarter hour", "un quart d'heure"), 15),
        "trois quarts d'heure": 45, "3 quarts d'heure": 45,
        "an hour and a half": 90, "one hour and a half": 90, "une heure et demie": 90,
    }
)  # fmt: skip


def how_long_ago(words: str) -> timedelta | None:
    """How much time has passed since, in `2 hours ago` or `il y a une demi-heure`."""
    words, said = words.removeprefix("il y a ").removesuffix(" ago"), words
    if words == said:
        return None
    if words in _PART_OF_AN_HOUR:
        return timedelta(minutes=_PART_OF_AN_HOUR[words])
    found = _AGO.fullmatch(words)
    if found is None:
        return None
    count = int(found["count"]) if found["count"].isdecimal() else 1
    return timedelta(hours=count) if found["hours"] else timedelta(minutes=count)
