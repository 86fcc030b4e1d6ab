"""What lasts beside the lines of the demonstration: each put on record when it began and ended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import msgspec

from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.texts import Both
from desktop_app.cli.demo.wall_clock import milliseconds, spoken
from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode, Steps
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.occurred import is_date
from desktop_app.services.episodes import begin_episode, change_episode

_UNTIL_WRITTEN = timedelta(hours=1, minutes=10)
_NOON = time(12)
_NOTHING = Both("", "")


class Lasting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of time, in wall clocks or days."""

    of: str
    kind: EpisodeKind
    start: str
    end: str = ""
    place: Both = _NOTHING
    title: Both = _NOTHING
    noticed: str = ""
    police_told: str = ""
    number: str = ""


class _Episodes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    episode: tuple[Lasting, ...]


def read_lasting(folder: Path) -> tuple[Lasting, ...]:
    """Read `episodes.toml`."""
    text = (folder / "episodes.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Episodes).episode


@dataclass(slots=True)
class Keeping:
    """One episode as it comes on record."""

    record: Record
    case: Callable[[], CaseId]
    one: Lasting
    edition: str

    def steps(self) -> Iterator[tuple[int, Callable[[], None]]]:
        """When to do what."""
        yield _written_ms(self.one.start), self._begin
        if self.one.end:
            yield _written_ms(self.one.end), self._end

    def _begin(self) -> None:
        self.record.clock.stand_at_ms(_written_ms(self.one.start))
        new = NewEpisode(
            kind=self.one.kind,
            start=moment(self.one.start),
            place=self.one.place.said(self.edition),
            title=self.one.title.said(self.edition),
            steps=self._steps(),
            audience=WHOLE_TEAM,
        )
        begin_episode(self.record.vault, self.case(), new)

    def _steps(self) -> Steps:
        one = self.one
        times = {"noticed": one.noticed, "police_told": one.police_told}
        said = {name: moment(wall) for name, wall in times.items() if wall}
        return Steps(number=one.number, **said)

    def _end(self) -> None:
        self.record.clock.stand_at_ms(_written_ms(self.one.end))
        end = {"end": moment(self.one.end)}
        change_episode(self.record.vault, self.case(), self._begun(), end)

    def _begun(self) -> Episode:
        start = moment(self.one.start)
        held = self.record.vault.episodes.now(self.case())
        return next(one for one in held if (one.kind, one.start) == (self.one.kind, start))


def moment(wall: str) -> str:
    """A wall clock's time as an entry writes it; a day as it is."""
    return wall if is_date(wall) else spoken(datetime.fromisoformat(wall))


def _written_ms(wall: str) -> int:
    """A day is written down at noon, and a moment a while after it."""
    if is_date(wall):
        return milliseconds(datetime.combine(date.fromisoformat(wall), _NOON))
    return milliseconds(datetime.fromisoformat(wall) + _UNTIL_WRITTEN)
