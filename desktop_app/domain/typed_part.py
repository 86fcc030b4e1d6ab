"""A part of a day as people say it: `this morning`, `hier soir`, `Tuesday night`, `cette nuit`.

What part of the clock each one covers is a convention, so what was understood is always told in
hours: nobody has to know it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from desktop_app.domain.typed_day import Calendar, days


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when, on the wall."""

    start: datetime
    end: datetime

    def at(self, clock: time) -> Iterator[datetime]:
        """The moments in it that a clock shows that time."""
        for day in dict.fromkeys((self.start.date(), self.end.date())):
            moment = datetime.combine(day, clock)
            if self.start <= moment <= self.end:
                yield moment


@dataclass(frozen=True, slots=True)
class _Part:
    """Hours after the midnight that begins the day."""

    start: int
    end: int

    def on(self, day: date) -> Window:
        midnight = datetime.combine(day, time())
        last = timedelta(hours=self.end)
        if self.end == _DAY:  # one that goes to midnight ends on its own day
            last -= timedelta(minutes=1)
        return Window(midnight + timedelta(hours=self.start), midnight + last)


_DAY, _DAWN = 24, 6
_MORNING, _AFTERNOON, _EVENING = _Part(_DAWN, 12), _Part(12, 18), _Part(18, _DAY)
_NIGHT, _EVENING_AND_NIGHT = _Part(22, _DAY + _DAWN), _Part(18, _DAY + _DAWN)
_PARTS: Mapping[str, _Part] = MappingProxyType(
    {
        "morning": _MORNING, "matin": _MORNING, "matinee": _MORNING,
        "afternoon": _AFTERNOON, "apres-midi": _AFTERNOON,
        "evening": _EVENING, "soir": _EVENING, "soiree": _EVENING,
        "night": _NIGHT, "nuit": _NIGHT,
    }
)  # fmt: skip
_TODAY = frozenset(
    {
        "this morning", "ce matin", "cette matinee", "this afternoon", "cet apres-midi",
        "cette apres-midi", "this evening", "ce soir", "cette soiree",
    }
)  # fmt: skip
_FILLERS = frozenset(
    {"in", "on", "of", "the", "during", "le", "la", "du", "de", "au", "en", "dans", "pendant"}
)


def windows(words: str, now: datetime, calendar: Calendar) -> tuple[Window, ...]:
    """Every part of a day the words can mean, whether it has come yet or not."""
    if words in _TODAY:
        return (_PARTS[words.rsplit(maxsplit=1)[-1]].on(calendar.today),)
    if words == "tonight":
        return (_EVENING_AND_NIGHT.on(_evening_of(now)),)
    if words in {"last night", "overnight", "cette nuit", "la nuit derniere", "nuit derniere"}:
        return tuple(_nights(words, now))
    said = [word for word in words.replace("l'", "").split() if word not in _FILLERS]
    if len(said) == 1 and said[0] in _PARTS:
        return _latest(_PARTS[said[0]], now)
    return tuple(dict.fromkeys(_of_a_day(said, calendar)))


def _of_a_day(said: list[str], calendar: Calendar) -> Iterator[Window]:
    """A day and a part of it, in either order."""
    if len(said) < 2:  # noqa: PLR2004
        return
    for part, rest in ((said[-1], said[:-1]), (said[0], said[1:])):
        if part in _PARTS:
            yield from (_PARTS[part].on(day) for day in days(" ".join(rest), calendar))


def _nights(words: str, now: datetime) -> Iterator[Window]:
    """In the small hours `last night` is this one or the one before; so is `cette nuit` late."""
    part = _EVENING_AND_NIGHT if words == "last night" else _NIGHT
    yield part.on(now.date() - timedelta(1))
    if now.hour < _DAWN and "cette" not in words:
        yield part.on(now.date() - timedelta(2))
    elif "cette" in words:
        yield part.on(now.date())


def _evening_of(now: datetime) -> date:
    """After midnight it is still the night of the day before."""
    return now.date() - timedelta(now.hour < _DAWN)


def _latest(part: _Part, now: datetime) -> tuple[Window, ...]:
    today = part.on(now.date())
    return (today if today.start <= now else part.on(now.date() - timedelta(1)),)
