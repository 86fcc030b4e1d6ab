"""Measuring a case: what entries tell, what persons judge, and what comes of both."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_facts import OpenedFact
from desktop_app.domain.ids import EntryId
from desktop_app.domain.measuring import Measuring
from desktop_app.domain.reading_rules import read_rules
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standards import (
    Answer,
    Met,
    NothingToMeasure,
    NotMet,
    Open,
    Unclear,
    Verdict,
)
from desktop_app.services.standard_rules import written
from tests.domain.measuring_by_hand import (
    FACTS,
    NOORS,
    SHIPPED,
    entry,
    measured,
    note,
    tick,
)
from tests.domain.test_reading_rules import LINE
from tests.domain.test_rule_calendar import at
from tests.worlds import midnight_in_kenora


def test_thirteen_of_fourteen_with_one_late_is_not_met() -> None:
    notes = [note(day) for day in range(1, 13)]
    late = note(10, hours=25, entry=entry(99), late_reason="No signal.")
    facts = replace(FACTS, notes=(*notes, late, note(11, entry=entry(98))))

    told = measured("recorded_in_time", facts)

    assert told.outcome == NotMet(13, 14, (entry(99),))
    assert [each.reason for each in told.findings if each.verdict is Verdict.NOT_MET] == [
        "No signal."
    ]


@pytest.mark.parametrize(
    ("type_", "hours", "outcome"),
    [
        ("note", 24, Met(1, 1)),
        ("note", 24.01, NotMet(0, 1, (entry(5),))),
        ("missing", 4, Met(1, 1)),
        ("missing", 5, NotMet(0, 1, (entry(5),))),
    ],
)
def test_each_type_of_note_has_its_own_time(type_: str, hours: float, outcome: object) -> None:
    facts = replace(FACTS, notes=(note(5, type_, hours),))

    assert measured("recorded_in_time", facts).outcome == outcome


def test_a_line_through_a_late_note_does_not_make_it_timely_and_a_document_is_never_late() -> None:
    struck = note(5, hours=50, is_struck=True)
    document = note(6, "document", hours=500, is_from_record=True)
    undated = note(7, began_ms=None, ended_ms=None)

    outcomes = [
        measured("recorded_in_time", replace(FACTS, notes=(each,))).outcome
        for each in (struck, document, undated)
    ]

    assert outcomes == [NotMet(0, 1, (entry(5),)), NothingToMeasure(), Unclear((entry(7),))]


@pytest.mark.parametrize("answer", Answer)
def test_nobody_judges_away_what_the_record_shows_to_be_late(answer: Answer) -> None:
    late = note(5, hours=50)
    facts = replace(FACTS, notes=(late,), ticks=(tick("recorded_in_time", answer, late.entry),))

    assert measured("recorded_in_time", facts).outcome == NotMet(0, 1, (late.entry,))


def test_what_entries_cannot_tell_is_unclear_until_somebody_judges_it() -> None:
    visits = (note(3, "home_visit"), note(10, "home_visit"))
    told = tick("safe_contact", Answer.MET, visits[0].entry)

    before = measured("safe_contact", replace(FACTS, notes=visits)).outcome
    after = measured("safe_contact", replace(FACTS, notes=visits, ticks=(told,))).outcome
    both = measured(
        "safe_contact",
        replace(FACTS, notes=visits, ticks=(told, replace(told, entry=visits[1].entry))),
    )

    assert before == Unclear((entry(3), entry(10)))
    assert after == Unclear((entry(10),))
    assert both.outcome == Met(2, 2)
    assert [each.judged.author for each in both.findings if each.judged] == [NOORS, NOORS]


def test_what_does_not_apply_is_left_out_of_the_count() -> None:
    visits = (note(3, "home_visit"), note(10, "contact"))
    ticks = (
        tick("safe_contact", Answer.MET, visits[0].entry),
        tick("safe_contact", Answer.NOT_APPLICABLE, visits[1].entry),
    )

    told = measured("safe_contact", replace(FACTS, notes=visits, ticks=ticks))

    assert told.outcome == Met(1, 1)


def test_seen_alone_is_told_where_nobody_else_is_named_and_judged_elsewhere() -> None:
    alone = note(3, "home_visit", present=frozenset({"jo marten"}))
    with_aunt = note(10, "home_visit", present=frozenset({"jo marten", "ann bruyère"}))
    nobody_named = note(11, "interview")

    outcomes = [
        measured("seen_alone", replace(FACTS, notes=notes)).outcome
        for notes in ((alone, with_aunt), (with_aunt, nobody_named), ())
    ]

    assert outcomes == [Met(1, 1), Unclear((entry(10), entry(11))), Unclear()]


def test_one_judged_exception_keeps_it_from_being_met_where_once_would_be_enough() -> None:
    alone = note(3, "home_visit", present=frozenset({"j.m."}))
    visit = note(10, "home_visit")
    ticks = (tick("seen_alone", Answer.NOT_MET, visit.entry),)

    told = measured("seen_alone", replace(FACTS, notes=(alone, visit), ticks=ticks))

    assert told.outcome == NotMet(1, 2, (visit.entry,))


def test_what_happened_without_an_entry_is_said_of_a_day_and_counts_in_those_days_only() -> None:
    on_the_5th = tick("family_consulted", Answer.MET, day=date(2026, 11, 5))
    in_october = tick("family_consulted", Answer.MET, day=date(2026, 10, 5))

    outcomes = [
        measured("family_consulted", replace(FACTS, ticks=(each,))).outcome
        for each in (on_the_5th, in_october)
    ]

    assert outcomes == [Met(1, 1), Unclear()]


def test_what_does_not_apply_to_the_case_leaves_nothing_to_measure() -> None:
    excused = tick("family_consulted", Answer.NOT_APPLICABLE, day=date(2026, 11, 5))

    told = measured("family_consulted", replace(FACTS, ticks=(excused,)))

    assert told.outcome == NothingToMeasure()


@pytest.mark.parametrize(
    ("reviewed", "answer", "outcome"),
    [
        (date(2026, 11, 2), Answer.MET, Met(1, 1)),
        (date(2026, 10, 13), Answer.MET, Met(1, 1)),
        (date(2026, 10, 12), Answer.MET, NotMet(0, 1)),
        (date(2026, 11, 2), Answer.NOT_MET, NotMet(0, 1)),
        (date(2026, 11, 2), Answer.UNCLEAR, Unclear()),
    ],
)
def test_a_plan_is_current_for_thirty_days_after_it_was_looked_at(
    reviewed: date, answer: Answer, outcome: object
) -> None:
    facts = replace(FACTS, ticks=(tick("safety_plan", answer, day=reviewed),))

    assert measured("safety_plan", facts).outcome == outcome


def test_a_new_case_has_time_to_make_a_plan_and_an_old_one_without_is_unclear() -> None:
    new = OpenedFact(entry=EntryId(b"case"), opened_ms=at("2026-11-01T12:00"))

    outcomes = [
        measured("safety_plan", facts).outcome for facts in (replace(FACTS, opened=new), FACTS)
    ]

    assert outcomes == [Open(at("2026-12-02T00:00")), Unclear()]


def test_what_began_under_an_earlier_version_keeps_it() -> None:
    rules = SHIPPED.followed_by(
        read_rules({"standards": [{**LINE, "effective_from": "2026-11-06"}]})
    )
    before, after = note(5, hours=30), note(6, hours=30)

    told = measured("recorded_in_time", replace(FACTS, notes=(before, after)), rules)

    assert told.outcome == NotMet(1, 2, (before.entry,))
    assert [each.rule.duration for each in told.findings] == [24, 48]
    assert told.rule.duration == 48


def test_a_judgement_by_another_version_of_the_rule_no_longer_counts() -> None:
    visit = note(10, "contact")
    document = written(SHIPPED)
    lines = document["standards"]
    assert isinstance(lines, list)
    line = next(each for each in lines if each["code"] == "safe_contact")
    words = {"en": "Asked twice.", "fr": "Demandé deux fois."}
    changed = read_rules({"standards": [{**line, "explains": words}]})
    judged = tick("safe_contact", Answer.MET, visit.entry)
    facts = replace(FACTS, notes=(visit,), ticks=(judged,))

    told = measured("safe_contact", facts, SHIPPED.followed_by(changed))

    assert measured("safe_contact", facts).outcome == Met(1, 1)
    assert told.outcome == Unclear((visit.entry,))


def test_a_standard_that_is_over_is_not_measured_and_none_before_it_began() -> None:
    ended = read_rules(
        {"standards": [{**LINE, "effective_from": "2020-01-01", "effective_to": "2026-10-31"}]}
    )
    rules = SHIPPED.followed_by(ended)
    look = Measuring(FACTS, rules, RuleCalendar(midnight_in_kenora, rules.holidays))

    assert "recorded_in_time" not in {each.rule.code for each in look.all()}
