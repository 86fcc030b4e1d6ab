"""Clocks on the wall in Kenora, on any machine: Central time with its summer hour."""

from datetime import UTC, date, datetime, timedelta, timezone

_WINTER = timezone(timedelta(hours=-6))
_SUMMER = timezone(timedelta(hours=-5))
_SUNDAY = 6


def in_kenora(wall: datetime) -> datetime:
    """A wall clock's time with the offset it had that day."""
    changes = _sunday(wall.year, 3, 2), _sunday(wall.year, 11, 1)
    return wall.replace(tzinfo=_SUMMER if changes[0] <= wall.date() < changes[1] else _WINTER)


def milliseconds(wall: datetime) -> int:
    """The moment a wall clock shows, in milliseconds since 1970 UTC."""
    return int(in_kenora(wall).timestamp() * 1000)


def wall_time(moment_ms: int) -> datetime:
    """What the wall clock showed at a moment."""
    moment = datetime.fromtimestamp(moment_ms / 1000, UTC)
    naive = (moment + timedelta(hours=-6)).replace(tzinfo=None)
    return moment.astimezone(in_kenora(naive).tzinfo).replace(tzinfo=None)


def spoken(wall: datetime) -> str:
    """As an entry writes it: to the minute, with the offset."""
    return in_kenora(wall).isoformat(timespec="minutes")


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 7 * (number - 1))
