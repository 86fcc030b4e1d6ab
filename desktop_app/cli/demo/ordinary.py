"""Ordinary days: an opening, what goes well, now and then a worry, and what comes next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.happenings import Cast, Happening
from desktop_app.cli.demo.texts import Bank, Days, Member, Scene
from desktop_app.cli.demo.wall_clock import milliseconds, spoken
from desktop_app.domain.codes import Discipline, NoteType

LAST_DAY = date(2026, 11, 8)
"""Ordinary days end before the told ones of the last week."""
_ABOUT, _DAY_ONLY, _WORRIED = 10, 6, 3  # one time in so many
_SATURDAY = 5
_AFTER_SCHOOL, _AT_WORK = (15, 19), (9, 17)  # hours of the clock
_LATELY = 6  # draws, of which the latest day counts
_Stretches = tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Ordinary:
    """Makes up ordinary days of one case, from the banks of sentences.

    While the young person lives `elsewhere` nobody visits at home; while they are `missing`
    no day is ordinary.
    """

    days: Mapping[str, Days]
    edition: str
    cast: Cast
    first: date
    chance: Seeded
    mostly_lately: bool = False
    elsewhere: _Stretches = ()
    missing: _Stretches = ()

    def of(self, member: Member, count: int) -> Iterator[Happening]:
        """So many notes by one person."""
        language = member.writes.said(self.edition)
        days = self.days[language]
        bank = days.bank(member.discipline)
        for number in range(count):
            day = self._day()
            scene = self.chance.pick(self._scenes(bank, day))
            start = self._clock(day, scene)
            occurred = spoken(start)
            if self.chance.below(_DAY_ONLY) == 0 and scene.type is NoteType.POLICE_UPDATE:
                occurred = start.date().isoformat()
            elif self.chance.below(_ABOUT) == 0:
                occurred = f"~{occurred}"
            yield Happening(
                by=member.id,
                type=scene.type,
                occurred=occurred,
                recorded_ms=milliseconds(start + timedelta(minutes=10 + self.chance.below(300))),
                text=self._text(days, bank, scene, day.month),
                language=language,
                to=_circle_of(member.discipline, number),
                place=days.places.get(scene.place, scene.place),
                present=self._present(scene),
            )

    def _text(self, days: Days, bank: Bank, scene: Scene, month: int) -> str:
        worried = bool(bank.worry and scene.present) and self.chance.below(_WORRIED) == 0
        parts = (
            scene.openings,
            scene.well or bank.well,
            bank.worry if worried else (),
            scene.next or bank.next,
        )
        picked = (self.chance.pick(_in_season(days, part, month)) for part in parts if part)
        # An initial brings its own full stop to the end of a sentence.
        return " ".join(picked).format_map(self.cast.names()).replace("..", ".")

    def _day(self) -> date:
        while True:
            span = (LAST_DAY - self.first).days
            draws = _LATELY if self.mostly_lately else 1
            day = LAST_DAY - timedelta(days=min(self.chance.below(span) for _ in range(draws)))
            if day.weekday() >= _SATURDAY and self.chance.below(5):
                day -= timedelta(days=2)
            day = max(day, self.first)
            if not _within(day, self.missing):
                return day

    def _scenes(self, bank: Bank, day: date) -> Sequence[Scene]:
        is_away = _within(day, self.elsewhere)
        return [scene for scene in bank.scenes if not (is_away and scene.place == "home")]

    def _clock(self, day: date, scene: Scene) -> datetime:
        from_hour, until = scene.hours or (_AFTER_SCHOOL if scene.present else _AT_WORK)
        hour = from_hour + self.chance.below(until - from_hour)
        quarter = 15 * self.chance.below(4)
        return datetime(day.year, day.month, day.day, hour, quarter)  # noqa: DTZ001  on the wall

    def _present(self, scene: Scene) -> tuple[str, ...]:
        return tuple(name.format_map(self.cast.names()) for name in scene.present)


def _in_season(days: Days, lines: Sequence[str], month: int) -> Sequence[str]:
    """What can be said in that month: nobody is in school in July."""
    kept = [
        line
        for line in lines
        if all(month in months for words, months in days.seasons.items() if words in line)
    ]
    return kept or lines


def _within(day: date, stretches: _Stretches) -> bool:
    return any(first <= day <= last for first, last in stretches)


_CIRCLES = {
    Discipline.CHILD_PROTECTION: ((9, "own_discipline"), (13, "agency")),
    Discipline.INDIGENOUS_LIAISON: ((8, "circle"),),
}


def _circle_of(discipline: Discipline, number: int) -> str:
    """For whom an ordinary note is: mostly for the whole team."""
    every = _CIRCLES.get(discipline, ())
    return next((name for one_in, name in every if number % one_in == one_in // 2), "team")
