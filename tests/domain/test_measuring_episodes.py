"""Standards that begin with a return, a placement or a case’s opening."""

from dataclasses import replace

from desktop_app.domain.case_facts import OpenedFact, PlacedFact
from desktop_app.domain.standards import Answer, Met, NotMet, Open, Unclear
from tests.domain.measuring_by_hand import DAY_MS, FACTS, back, entry, measured, note, tick
from tests.domain.test_rule_calendar import at


def test_a_return_conversation_is_open_while_there_is_time_and_missed_after() -> None:
    later = replace(FACTS, now_ms=at("2026-11-14T12:00"), until_ms=at("2026-11-15T00:00"))

    outcomes = [
        measured("return_talk", replace(facts, returns=(back(hours),))).outcome
        for facts, hours in ((FACTS, None), (later, None), (FACTS, 71), (later, 73))
    ]

    assert outcomes == [
        Open(at("2026-11-13T18:40")),
        NotMet(0, 1, (entry(1),)),
        Met(1, 1),
        NotMet(0, 1, (entry(1),)),
    ]


def test_a_talk_on_a_day_that_may_be_before_or_after_is_unclear() -> None:
    day = at("2026-11-13T00:00")
    vague = replace(back(None), talk_from_ms=day, talk_until_ms=day + DAY_MS)

    told = measured("return_talk", replace(FACTS, returns=(vague,)))

    assert told.outcome == Unclear((entry(1),))


def test_a_referral_is_assessed_in_time_late_or_nobody_can_tell() -> None:
    opened = OpenedFact(entry=entry(7), opened_ms=at("2026-11-05T00:00"))
    in_time, late = at("2026-11-05T20:00"), at("2026-11-06T08:00")

    outcomes = [
        measured("referral_assessed", replace(FACTS, opened=replace(opened, assessed_ms=when)))
        for when in (in_time, late, None)
    ]

    assert [each.outcome for each in outcomes] == [
        Met(1, 1),
        NotMet(0, 1, (entry(7),)),
        Unclear((entry(7),)),
    ]


def test_a_decision_on_record_assesses_a_referral_too() -> None:
    opened = OpenedFact(entry=entry(7), opened_ms=at("2026-11-05T00:00"))
    decided = note(4, "decision", hours=6)

    told = measured("referral_assessed", replace(FACTS, opened=opened, decisions=(decided,)))

    assert told.outcome == Met(1, 1)


def test_a_plan_of_care_has_its_time_and_is_judged_for_each_placement() -> None:
    placed = PlacedFact(entry=entry(3), began_ms=at("2026-11-02T10:00"))
    old = PlacedFact(entry=entry(4), began_ms=at("2026-10-08T10:00"))
    judged = tick("plan_of_care", Answer.MET, entry(4))

    outcomes = [
        measured("plan_of_care", replace(FACTS, placed=some, ticks=ticks)).outcome
        for some, ticks in (
            ((placed,), ()),
            ((old,), ()),
            ((old,), (judged,)),
            ((placed, old), (judged,)),
        )
    ]

    due = at("2026-12-03T00:00")
    assert outcomes == [Open(due), Unclear((entry(4),)), Met(1, 1), Open(due)]


def test_a_time_that_began_before_these_days_and_ends_after_them_is_open() -> None:
    placed = PlacedFact(entry=entry(3), began_ms=at("2026-10-20T10:00"))

    told = measured("plan_of_care", replace(FACTS, placed=(placed,)))

    assert told.outcome == Open(at("2026-11-20T00:00"))
