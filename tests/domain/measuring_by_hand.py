"""Made-up facts of a case in November, and judgements of it, for measuring by the standards."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app.app.standards import read_standards
from desktop_app.domain.card import Author
from desktop_app.domain.case_facts import CaseFacts, NoteFact, OpenedFact, ReturnFact
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import DeviceKey, EntryId, PersonId
from desktop_app.domain.measuring import Measuring
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standard_rules import RuleSet
from desktop_app.domain.standards import Answer, Measured, Tick
from tests.domain.test_rule_calendar import at
from tests.worlds import midnight_in_kenora

SHIPPED = read_standards(Path("resources/rules/standards.json"))
NOORS = Author("k_noor", "Noor Kalsi", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
DAY_MS = 86_400_000
FACTS = CaseFacts(
    since_ms=at("2026-11-01T00:00"),
    until_ms=at("2026-11-13T00:00"),
    now_ms=at("2026-11-12T14:00"),
    opened=OpenedFact(entry=EntryId(b"case"), opened_ms=at("2026-10-03T00:00")),
    young=frozenset({"jo marten", "j.m."}),
)


def entry(number: int) -> EntryId:
    """The id of a made-up entry."""
    return EntryId(number.to_bytes(32, "big"))


def note(number: int, type_: str = "note", hours: float = 1, **more: object) -> NoteFact:
    """A note of noon on one of the first days of November, recorded so many hours after it."""
    began = at(f"2026-11-{number:02}T12:00")
    made = NoteFact(
        entry=entry(number),
        type=type_,
        began_ms=began,
        ended_ms=began,
        recorded_ms=began + int(hours * 3_600_000),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def tick(
    standard: str,
    answer: Answer,
    about: EntryId | None = None,
    *,
    day: date | None = None,
    place: int = 1,
    **more: object,
) -> Tick:
    """A judgement that counts, by the version in force on its day."""
    rule = SHIPPED.in_force(standard, day or date(2026, 11, 12))
    assert rule is not None
    made = Tick(
        id=entry(1000 + place),
        standard=standard,
        version=rule.version,
        answer=answer,
        reason="Read the plan.",
        author=NOORS,
        person=PersonId(b"noor"),
        agency=DeviceKey(b"northern lakes"),
        recorded_ms=at("2026-11-12T13:00"),
        place=(place, b""),
        entry=about,
        day=day,
        counts=True,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def measured(code: str, facts: CaseFacts, rules: RuleSet = SHIPPED) -> Measured:
    """What the facts come to by one standard."""
    told = Measuring(facts, rules, RuleCalendar(midnight_in_kenora, rules.holidays)).one(code)
    assert told is not None
    return told


def back(hours: float | None) -> ReturnFact:
    """Found on 10 November, 18:40; the talk so many hours later."""
    found = at("2026-11-10T18:40")
    talk = None if hours is None else found + int(hours * 3_600_000)
    return ReturnFact(entry=entry(1), found_ms=found, talk_from_ms=talk, talk_until_ms=talk)
