"""What comes on record, and when: the told moments, and ordinary days in between."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.texts import Days, Material, Member, Moment, Scene
from desktop_app.cli.demo.wall_clock import milliseconds, spoken
from desktop_app.domain.codes import Discipline, NoteType

LAST_DAY = date(2026, 11, 8)
"""Ordinary days end before the told ones of the last week."""
_ABOUT, _DAY_ONLY = 10, 6  # one time in so many
_SATURDAY = 5
_LATELY = 6  # draws, of which the latest day counts
_LATE, _AMENDED, _STRUCK = 13, 13, 4
_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """New words for a note, later."""

    at_ms: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One note: what it says, for whom, and when it is put on record."""

    by: str
    type: NoteType
    occurred: str
    recorded_ms: int
    text: str
    language: str
    to: str = "team"
    place: str = ""
    present: tuple[str, ...] = ()
    late_reason: str = ""
    files: tuple[str, ...] = ()
    amended: Correction | None = None
    struck: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Cast:
    """Who ordinary days are about: initials, as notes write them."""

    young_person: str
    carer: str

    def names(self) -> dict[str, str]:
        """The words to fill in."""
        first = self.young_person.split(".")[0] + "."
        return {"yp": first, "ypi": self.young_person, "carer": self.carer}


def told(material: Material, edition: str) -> Iterator[Happening]:
    """The moments of the main case."""
    members = {one.id: one for one in everyone(material)}
    for moment in material.story.moment:
        yield _of_moment(moment, members[moment.by].writes.said(edition))


def everyone(material: Material) -> tuple[Member, ...]:
    """The owner of the vault, and the others."""
    return (material.team.owner, *material.team.colleagues)


def _of_moment(moment: Moment, language: str) -> Happening:
    start, _, end = moment.at.removeprefix("~").partition("/")
    recorded = datetime.fromisoformat(start) + timedelta(hours=moment.hours)
    if end:  # a stretch of days is recorded once it has ended
        recorded = datetime.fromisoformat(end) + timedelta(hours=moment.hours)
    occurred = f"{start}/{end}" if end else start if "T" not in start else _clock(start)
    change = None
    if moment.amend is not None:
        old, new = moment.amend.old.said(language), moment.amend.new.said(language)
        change = Correction(
            at_ms=milliseconds(recorded + timedelta(hours=moment.amend.hours)),
            reason=moment.amend.reason.said(language),
            text=moment.said(language).replace(old, new),
        )
    return Happening(
        by=moment.by,
        type=moment.type,
        occurred=("~" if moment.at.startswith("~") else "") + occurred,
        recorded_ms=milliseconds(recorded),
        text=moment.said(language),
        language=language,
        to=moment.to,
        place=moment.place,
        present=moment.present,
        late_reason="" if moment.late is None else moment.late.said(language),
        files=moment.files,
        amended=change,
    )


def _clock(start: str) -> str:
    return spoken(datetime.fromisoformat(start))


@dataclass(frozen=True, slots=True)
class Ordinary:
    """Makes up ordinary days of one case, from the banks of sentences."""

    days: Mapping[str, Days]
    edition: str
    cast: Cast
    first: date
    chance: Seeded
    mostly_lately: bool = False

    def of(self, member: Member, count: int) -> Iterator[Happening]:
        """So many notes by one person."""
        language = member.writes.said(self.edition)
        days = self.days[language]
        bank = days.bank(member.discipline)
        for number in range(count):
            scene = self.chance.pick(bank.scenes)
            text = " ".join(map(self.chance.pick, (scene.openings, bank.well, bank.next)))
            start = self._start()
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
                text=text.format_map(self.cast.names()),
                language=language,
                to=_circle_of(member.discipline, number),
                place=days.places.get(scene.place, scene.place),
                present=self._present(scene),
            )

    def _start(self) -> datetime:
        span = (LAST_DAY - self.first).days
        ago = min(self.chance.below(span) for _ in range(_LATELY if self.mostly_lately else 1))
        day = LAST_DAY - timedelta(days=ago)
        if day.weekday() >= _SATURDAY and self.chance.below(5):
            day -= timedelta(days=2)
        day = max(day, self.first)
        hour, quarter = 8 + self.chance.below(10), 15 * self.chance.below(4)
        return datetime(day.year, day.month, day.day, hour, quarter)  # noqa: DTZ001  on the wall

    def _present(self, scene: Scene) -> tuple[str, ...]:
        return tuple(name.format_map(self.cast.names()) for name in scene.present)


def with_corrections(
    happenings: list[Happening], days: Mapping[str, Days], cast: Cast, chance: Seeded
) -> list[Happening]:
    """The same, of which some came late, some were set right, and some were struck."""
    changed = list(happenings)
    places = chance.sample(range(len(changed)), _LATE + _AMENDED + _STRUCK)
    for number, place in enumerate(places):
        one = changed[place]
        words = days[one.language].corrections
        later = one.recorded_ms + (9 * 24 + chance.below(120)) * _HOUR_MS
        if number < _LATE:
            late = one.recorded_ms + (26 + chance.below(60)) * _HOUR_MS
            changed[place] = replace(one, recorded_ms=late, late_reason=chance.pick(words.late))
        elif number < _LATE + _AMENDED:
            said = chance.pick(words.amend)
            reason, more = (text.format_map(cast.names()) for text in (said.reason, said.add))
            correction = Correction(at_ms=later, reason=reason, text=f"{one.text} {more}")
            changed[place] = replace(one, amended=correction)
        else:
            changed[place] = replace(one, struck=(later, chance.pick(words.strike)))
    return changed


_CIRCLES = {
    Discipline.CHILD_PROTECTION: ((9, "own_discipline"), (13, "agency")),
    Discipline.INDIGENOUS_LIAISON: ((8, "circle"),),
}


def _circle_of(discipline: Discipline, number: int) -> str:
    """For whom an ordinary note is: mostly for the whole team."""
    every = _CIRCLES.get(discipline, ())
    return next((name for one_in, name in every if number % one_in == one_in // 2), "team")
