"""Opens the cases of the demonstration, and lists what comes on record in each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.happenings import (
    Cast,
    Happening,
    everyone,
    first_told,
    late_now_and_then,
    told,
    with_corrections,
)
from desktop_app.cli.demo.ordinary import Ordinary
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.texts import Material, SmallCase
from desktop_app.domain.case import NewCase, NewPerson, initials_of
from desktop_app.domain.codes import Part
from desktop_app.domain.ids import CaseId
from desktop_app.services.cases import add_person, find_case, open_case

_ORDINARY_NOTES = {
    "renee": 80, "dana": 49, "owen": 80, "ardelle": 53, "simone": 33, "isabelle": 27,
    "claire": 23, "farida": 15,
}  # fmt: skip
_LATELY_FROM = date(2026, 10, 21)
_LAST_OPENED, _FIRST_OPENED = date(2026, 9, 20), date(2025, 6, 2)


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told, in which edition, by which chance."""

    material: Material
    edition: str
    chance: Seeded

    def open_main(self, record: Record) -> CaseId:
        """Open the long case with the people in it and its named audiences."""
        main, words = self.material.cases.main, self.material.cases.words
        record.clock.stand_at(f"{main.opened}T09:00-06:00")
        open_case(
            record.vault,
            NewCase(
                codename=main.codename,
                opened_on=main.opened,
                status="open",
                exploitation=main.exploitation,
                risk=main.risk,
                risk_reason=main.reason.said(self.edition),
                lead_agency="",
                language=self.edition,
            ),
            self._main_young_person(),
        )
        case = find_case(record.vault, main.codename)
        for person in main.people:
            add_person(
                record.vault,
                case,
                NewPerson(full_name=person.name, part=person.part, initials=person.initials),
            )
        record.declare(case, "circle", words.circle.said(self.edition), listed=True)
        record.declare(case, "advice", words.advice.said(self.edition), listed=False)
        return case

    def main_happenings(self) -> list[Happening]:
        """The told moments, and the ordinary days between them."""
        main = self.material.cases.main
        cast = Cast(initials_of(main.young_person.name), initials_of(main.people[0].name))
        opened = date.fromisoformat(main.opened) + timedelta(days=3)
        joined = first_told(self.material)
        routine = [
            one
            for member in everyone(self.material)
            for one in replace(
                self._ordinary(cast, max(opened, joined[member.id])),
                elsewhere=main.elsewhere,
                missing=main.missing,
            ).of(member, _ORDINARY_NOTES[member.id])
        ]
        changed = with_corrections(routine, self.material.days, cast, self.chance)
        return [*told(self.material, self.edition), *changed]

    def open_small(self, record: Record, small: SmallCase, opened: date) -> CaseId:
        """Open one of the short cases."""
        words = self.material.cases.words
        record.clock.stand_at(f"{opened}T09:30-06:00")
        open_case(
            record.vault,
            NewCase(
                codename=small.codename,
                opened_on=opened.isoformat(),
                status=small.status,
                exploitation=small.exploitation,
                risk=small.risk,
                risk_reason=words.reason[str(small.risk)].said(self.edition),
                lead_agency=small.lead,
                language=self.edition,
            ),
            NewPerson(
                full_name=small.name,
                part=Part.YOUNG_PERSON,
                born=small.born,
                safe_contact=words.safe_contact.said(self.edition).format(
                    number=self._number(small)
                ),
                safe_contact_checked_on=opened.isoformat(),
            ),
        )
        return find_case(record.vault, small.codename)

    def _number(self, small: SmallCase) -> str:
        """One of those kept for stories, and nobody else's."""
        return f"555-01{20 + self.material.cases.small.index(small)}"

    def small_opened(self) -> date:
        """A day on which a short case was opened."""
        return _FIRST_OPENED + timedelta(
            days=self.chance.below((_LAST_OPENED - _FIRST_OPENED).days)
        )

    def small_happenings(self, small: SmallCase, opened: date) -> list[Happening]:
        """The days of a short case, by its writers in turn."""
        cast = Cast(initials_of(small.name), {"fr": "un proche"}.get(self.edition, "family"))
        ordinary = replace(self._ordinary(cast, opened + timedelta(days=1)), mostly_lately=True)
        members = [one for one in everyone(self.material) if one.id in small.writers]
        turns = [small.entries // len(members)] * len(members)
        turns[0] += small.entries - sum(turns)
        days = [
            one
            for who, count in zip(members, turns, strict=True)
            for one in ordinary.of(who, count)
        ]
        return [*days, *self._lately(cast, small)]

    def _lately(self, cast: Cast, small: SmallCase) -> Iterator[Happening]:
        """Days of the last weeks, by the own agency's writers in turn; some come late."""
        chance = Seeded(f"lately {small.codename} {self.edition}")
        ordinary = Ordinary(self.material.days, self.edition, cast, _LATELY_FROM, chance)
        team = self.material.team
        own = [
            one
            for one in everyone(self.material)
            if one.agency == team.owner.agency and one.id in small.writers
        ]
        for number, member in enumerate(own):
            count = small.lately // len(own) + (number < small.lately % len(own))
            some = islice(_no_day_twice(ordinary.of(member, 4 * count)), count)
            yield from late_now_and_then(some, self.material.days, chance)

    def _ordinary(self, cast: Cast, first: date) -> Ordinary:
        return Ordinary(self.material.days, self.edition, cast, first, self.chance)

    def _main_young_person(self) -> NewPerson:
        young = self.material.cases.main.young_person
        return NewPerson(
            full_name=young.name,
            part=Part.YOUNG_PERSON,
            born=young.born,
            pronouns=young.pronouns.said(self.edition),
            safe_contact=young.safe_contact.said(self.edition),
            safe_contact_checked_on=young.checked,
        )


def _no_day_twice(happenings: Iterable[Happening]) -> Iterator[Happening]:
    """Without those that begin as another of the same day does."""
    told: set[tuple[str, str]] = set()
    for one in happenings:
        begins = one.occurred.removeprefix("~")[:10], one.text.partition(".")[0]
        if begins not in told:
            told.add(begins)
            yield one


def fridays(first: date, last: date) -> list[datetime]:
    """The afternoons on which devices meet: Fridays, 14:10."""
    day = first + timedelta(days=(4 - first.weekday()) % 7)
    found = []
    while day <= last:
        found.append(datetime(day.year, day.month, day.day, 14, 10))  # noqa: DTZ001  on the wall
        day += timedelta(days=7)
    return found
