"""What comes on record, and when: the told moments, and ordinary days in between."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.texts import Days, Material, Member, Moment
from desktop_app.cli.demo.wall_clock import milliseconds, spoken
from desktop_app.domain.codes import NoteType

_LATE, _AMENDED, _STRUCK = 13, 13, 4
_LATE_ONE_IN = 12
_LAST_SET_RIGHT = date(2026, 10, 20)  # what is set right is, before the story stands still


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


def first_told(material: Material) -> dict[str, date]:
    """The day of each one's first told moment: nobody writes before they have joined."""
    days: dict[str, date] = {}
    for moment in material.story.moment:
        day = date.fromisoformat(moment.at.removeprefix("~")[:10])
        days[moment.by] = min(day, days.get(moment.by, day))
    return days


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
        place=moment.where(language),
        present=moment.present,
        late_reason="" if moment.late is None else moment.late.said(language),
        files=moment.files,
        amended=change,
    )


def _clock(start: str) -> str:
    return spoken(datetime.fromisoformat(start))


def with_corrections(
    happenings: list[Happening], days: Mapping[str, Days], cast: Cast, chance: Seeded
) -> list[Happening]:
    """The same, of which some came late, some were set right, and some were struck."""
    changed = list(happenings)
    old = [place for place, one in enumerate(changed) if _day_of(one) <= _LAST_SET_RIGHT]
    places = chance.sample(old, _LATE + _AMENDED + _STRUCK)
    for number, place in enumerate(places):
        one = changed[place]
        words = days[one.language].corrections
        later = _at_work(one, 9 + chance.below(5), chance)
        if number < _LATE:
            late = _at_work(one, 2 + chance.below(3), chance)
            changed[place] = replace(one, recorded_ms=late, late_reason=chance.pick(words.late))
        elif number < _LATE + _AMENDED:
            said = chance.pick(words.amend)
            filled = (text.format_map(cast.names()) for text in (said.reason, said.add))
            reason, more = (text.replace("..", ".") for text in filled)
            correction = Correction(at_ms=later, reason=reason, text=f"{one.text} {more}")
            changed[place] = replace(one, amended=correction)
        else:
            changed[place] = replace(one, struck=(later, chance.pick(words.strike)))
    return changed


def late_now_and_then(
    happenings: Iterable[Happening], days: Mapping[str, Days], chance: Seeded
) -> Iterator[Happening]:
    """The same, of which one in so many was recorded days later, and says why."""
    for one in happenings:
        if chance.below(_LATE_ONE_IN):
            yield one
        else:
            reason = chance.pick(days[one.language].corrections.late)
            later = _at_work(one, 2 + chance.below(2), chance)
            yield replace(one, recorded_ms=later, late_reason=reason)


def _day_of(one: Happening) -> date:
    return date.fromisoformat(one.occurred.removeprefix("~")[:10])


def _at_work(one: Happening, days: int, chance: Seeded) -> int:
    """Some days after it happened, at an hour of work, in milliseconds."""
    day = _day_of(one) + timedelta(days=days)
    hour, quarter = 9 + chance.below(8), 15 * chance.below(4)
    return milliseconds(datetime(day.year, day.month, day.day, hour, quarter))  # noqa: DTZ001  on the wall
