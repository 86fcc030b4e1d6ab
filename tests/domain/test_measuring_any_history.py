"""Whatever is recorded and judged: nothing is green with an exception inside, in any order."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from desktop_app.domain.case_facts import NoteFact
from desktop_app.domain.measuring import Measuring
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standards import Answer, Met, NotMet, Tick, Verdict
from tests.domain.measuring_by_hand import FACTS, SHIPPED, back, entry, measured, note, tick
from tests.worlds import midnight_in_kenora

TYPES = ("note", "contact", "home_visit", "interview", "family_meeting", "missing")


def any_notes(chance: Random) -> tuple[NoteFact, ...]:
    """Fourteen notes of any type, recorded soon or late."""
    return tuple(
        note(
            1 + number % 12,
            chance.choice(TYPES),
            chance.choice((1, 3, 23, 25, 60)),
            entry=entry(number),
            is_struck=chance.random() < 0.1,
            present=frozenset({"jo marten"}) if chance.random() < 0.5 else frozenset(),
        )
        for number in range(1, 15)
    )


def any_ticks(chance: Random, notes: tuple[NoteFact, ...]) -> list[Tick]:
    """Forty judgements of anything, some of which don't count."""
    made = [
        tick(
            code,
            chance.choice(list(Answer)),
            chance.choice(notes).entry if chance.random() < 0.8 else None,
            day=date(2026, 11, chance.randint(1, 12)),
            place=chance.randint(1, 30),
            id=entry(5000 + number),
            counts=chance.random() < 0.8,
        )
        for number, code in enumerate(chance.choices(SHIPPED.codes, k=40))
    ]
    return [replace(each, place=(each.place[0], each.id)) for each in made]


def hours_of(made: NoteFact) -> float:
    """How long after it happened it was recorded."""
    return (made.recorded_ms - (made.ended_ms or 0)) / 3_600_000


@pytest.mark.parametrize("seed", range(40))
def test_whatever_was_judged_and_in_whatever_order_nothing_is_green_with_an_exception_inside(
    seed: int,
) -> None:
    chance = Random(seed)
    notes = any_notes(chance)
    ticks = any_ticks(chance, notes)
    facts = replace(FACTS, notes=notes, returns=(back(chance.choice((None, 71, 73))),))
    calendar = RuleCalendar(midnight_in_kenora, SHIPPED.holidays)

    told = Measuring(replace(facts, ticks=tuple(ticks)), SHIPPED, calendar).all()
    chance.shuffle(ticks)
    again = Measuring(replace(facts, ticks=tuple(ticks)), SHIPPED, calendar).all()

    assert again == told
    for each in told:
        missed = [one for one in each.findings if one.verdict is Verdict.NOT_MET]
        assert isinstance(each.outcome, NotMet) == bool(missed)
        if isinstance(each.outcome, Met):
            assert each.outcome.count == each.outcome.of > 0


@pytest.mark.parametrize("seed", range(40))
def test_whatever_was_judged_every_late_entry_stays_an_exception(seed: int) -> None:
    chance = Random(seed)
    notes = any_notes(chance)
    facts = replace(FACTS, notes=notes, ticks=tuple(any_ticks(chance, notes)))

    told = measured("recorded_in_time", facts)

    late = {each.entry for each in notes if hours_of(each) > (4 if each.type == "missing" else 24)}
    missed = {one.entry for one in told.findings if one.verdict is Verdict.NOT_MET}
    assert missed >= late
    assert isinstance(told.outcome, NotMet) or not late
