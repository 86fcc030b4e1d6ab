"""Measuring and judging a case on real vaults, whose entries are carried by hand."""

from datetime import date
from typing import Any

import pytest

from desktop_app.domain.codes import Authority, NoteType, Source
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, Audience, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.standards import Answer, Measured, Met, NotMet, Outcome, Unclear
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.services.members import Asked as AskedIn
from desktop_app.services.members import add_member
from desktop_app.services.notes import add_note
from desktop_app.services.standards import (
    NewTick,
    counted_ticks,
    judge,
    may_judge,
    measured,
    waiting_for_review,
)
from tests.services.teams import Laptop, Team, card_of, give

CONTACT: dict[str, Any] = {"standard": "safe_contact", "answer": Answer.MET}


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana and Owen were let into Miriam's case; Lee, of Miriam's agency, reads it, too."""
    for laptop in (team.dana, team.owen):
        add_member(team.miriam.vault, case, AskedIn(card=card_of(laptop, team.miriam)))
    for laptop in (team.dana, team.lee, team.owen):
        give(team.miriam, laptop, case)
    return team


def record(
    laptop: Laptop,
    case: CaseId,
    type_: NoteType,
    occurred: str = "2026-11-21T10:00-06:00",
    audience: Audience = WHOLE_TEAM,
    **more: Any,
) -> EntryId:
    """Put a note on record on Saturday, 21 November, at noon."""
    words = NewNote(
        type=type_,
        occurred=parse_occurred(occurred),
        text="She was well.",
        audience=audience,
        **more,
    )
    return add_note(laptop.vault, case, words).entries[0]


def told(laptop: Laptop, case: CaseId, code: str) -> Measured:
    """How the case stands by one standard, on a laptop."""
    return next(each for each in measured(laptop.vault, case) if each.rule.code == code)


def outcome(laptop: Laptop, case: CaseId, code: str) -> Outcome:
    """What it comes to."""
    return told(laptop, case, code).outcome


def refusal_of(laptop: Laptop, case: CaseId, new: NewTick) -> RefusalCode:
    """Why a judgement is refused; nothing is then on record."""
    before = laptop.vault.ticks.of(case)
    with pytest.raises(Refusal) as refused:
        judge(laptop.vault, case, new)
    assert laptop.vault.ticks.of(case) == before
    return refused.value.code


def test_a_late_note_is_an_exception_and_a_document_of_another_day_is_not(
    shared: Team, case: CaseId
) -> None:
    record(shared.dana, case, NoteType.NOTE)
    late = record(
        shared.dana, case, NoteType.CONTACT, "2026-11-19T10:00-06:00", late_reason="Ill."
    )
    record(shared.dana, case, NoteType.DOCUMENT, "2026-11-01", source=Source.RECORD)

    assert outcome(shared.dana, case, "recorded_in_time") == NotMet(1, 2, (late,))


def test_what_is_older_and_was_recorded_now_belongs_to_these_days(
    shared: Team, case: CaseId
) -> None:
    late = record(shared.dana, case, NoteType.NOTE, "2026-05-02")

    assert outcome(shared.dana, case, "recorded_in_time") == NotMet(0, 1, (late,))


def test_what_waits_for_a_judgement_is_told_as_it_happened(shared: Team, case: CaseId) -> None:
    vault = shared.dana.vault
    days = ("2026-11-21T08:00-06:00", "2026-11-20T13:00-06:00", "2026-11-21T11:00-06:00")
    visits = [record(shared.dana, case, NoteType.CONTACT, day) for day in days]

    looked = measured(vault, case, waiting_for_review(vault, frozenset(visits)))

    [found] = [each.outcome for each in looked if each.rule.code == "safe_contact"]
    assert found == Unclear((visits[1], visits[0], visits[2]))


def test_only_some_entries_are_looked_at_where_a_review_names_them(
    shared: Team, case: CaseId
) -> None:
    vault = shared.dana.vault
    record(shared.dana, case, NoteType.NOTE, "2026-11-19T10:00-06:00")
    in_time = record(shared.dana, case, NoteType.NOTE)

    stretch = waiting_for_review(vault, frozenset({in_time}))

    found = next(e for e in measured(vault, case, stretch) if e.rule.code == "recorded_in_time")
    assert found.outcome == Met(1, 1)


def test_what_had_to_happen_once_may_stand_in_an_entry_that_nobody_reviews_now(
    shared: Team, case: CaseId
) -> None:
    vault = shared.dana.vault
    record(shared.dana, case, NoteType.FAMILY_MEETING, "2026-11-19T10:00-06:00")
    waiting = record(shared.dana, case, NoteType.NOTE)

    found = measured(vault, case, waiting_for_review(vault, frozenset({waiting})))

    outcomes = {each.rule.code: each.outcome for each in found}
    assert outcomes["family_consulted"] == Met(1, 1)
    assert outcomes["recorded_in_time"] == Met(1, 1)


def test_a_supervisors_judgement_comes_to_the_worker_and_stands_where_the_entry_does(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    visit = record(dana, case, NoteType.HOME_VISIT)
    give(dana, miriam, case)
    before = outcome(miriam, case, "safe_contact")

    judge(miriam.vault, case, NewTick(**CONTACT, reason="Heard the call.", entry=visit))

    give(miriam, dana, case)
    [finding] = told(dana, case, "safe_contact").findings
    [tick] = miriam.vault.ticks.of(case)
    assert before == Unclear((visit,))
    assert outcome(dana, case, "safe_contact") == Met(1, 1)
    assert finding.judged is not None
    assert (finding.judged.author.name, finding.reason) == ("Miriam Okafor", "Heard the call.")
    assert miriam.vault.reading.signed(tick.id).log.audience == WHOLE_TEAM
    assert miriam.vault.book.verify().projection_equal


def test_of_a_note_for_fewer_the_judgement_is_said_to_those_alone(
    shared: Team, case: CaseId
) -> None:
    discipline = Audience("d_child_protection")
    visit = record(shared.lee, case, NoteType.HOME_VISIT, audience=discipline)
    give(shared.lee, shared.miriam, case, discipline)

    judge(shared.miriam.vault, case, NewTick(**CONTACT, reason="Read it.", entry=visit))

    [tick] = shared.miriam.vault.ticks.of(case)
    assert shared.miriam.vault.reading.signed(tick.id).log.audience == discipline


def test_whoever_leads_nothing_judges_nothing(shared: Team, case: CaseId) -> None:
    visit = record(shared.lee, case, NoteType.HOME_VISIT)
    for laptop in (shared.dana, shared.owen):
        give(shared.lee, laptop, case)
    new = NewTick(**CONTACT, reason="I think so.", entry=visit)

    codes = [refusal_of(laptop, case, new) for laptop in (shared.dana, shared.owen)]

    assert codes == [RefusalCode.NOT_A_JUDGE] * 2
    assert [may_judge(each.vault, case) for each in (shared.miriam, shared.lee, shared.dana)] == [
        True,
        True,
        False,
    ]


def test_nobody_judges_their_own_entry(shared: Team, case: CaseId) -> None:
    visit = record(shared.miriam, case, NoteType.HOME_VISIT)

    code = refusal_of(shared.miriam, case, NewTick(**CONTACT, reason="I was there.", entry=visit))

    assert code is RefusalCode.JUDGES_OWN


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"reason": "  "}, RefusalCode.EMPTY_REASON),
        ({"standard": "no_such"}, RefusalCode.UNKNOWN_STANDARD),
        ({"standard": "safe_contact"}, RefusalCode.NOT_MEASURED),
        ({"standard": "safety_plan", "day": date(2026, 11, 23)}, RefusalCode.FUTURE_TIME),
        ({"standard": "safety_plan", "day": date(2019, 12, 31)}, RefusalCode.NOT_MEASURED),
    ],
)
def test_what_makes_no_sense_is_refused(
    shared: Team, case: CaseId, more: dict[str, Any], code: RefusalCode
) -> None:
    new = {"standard": "safety_plan", "answer": Answer.MET, "reason": "Version 3.", **more}

    assert refusal_of(shared.miriam, case, NewTick(**new)) is code


def test_an_entry_is_judged_only_by_a_standard_that_is_about_it_and_never_against_the_record(
    shared: Team, case: CaseId
) -> None:
    late = record(shared.dana, case, NoteType.NOTE, "2026-11-19T10:00-06:00")
    give(shared.dana, shared.miriam, case)
    of_contact = NewTick(**CONTACT, reason="Fine.", entry=late)
    of_lateness = NewTick(
        standard="recorded_in_time", answer=Answer.NOT_APPLICABLE, reason="Ill.", entry=late
    )

    codes = [refusal_of(shared.miriam, case, new) for new in (of_contact, of_lateness)]

    assert codes == [RefusalCode.NOT_MEASURED, RefusalCode.ALREADY_TOLD]


def test_another_agencys_supervisor_judges_for_their_own_and_not_for_us(
    shared: Team, case: CaseId
) -> None:
    owen, miriam = shared.owen, shared.miriam
    body = {**card_body(owen.vault.me), "authority": Authority.SUPERVISOR.value}
    owen.say(kinds.CARD, owen.vault.me.id, body)
    owen.reopen()
    give(owen, miriam, owen.agency_case, AGENCY_CHANNEL)
    visit = record(shared.dana, case, NoteType.HOME_VISIT)
    give(shared.dana, owen, case)
    give(shared.dana, miriam, case)

    judge(owen.vault, case, NewTick(**CONTACT, reason="Looks right.", entry=visit))

    give(owen, miriam, case)
    [theirs] = counted_ticks(miriam.vault, case)
    assert (theirs.author.name, theirs.counts) == ("Owen Harada", False)
    assert outcome(owen, case, "safe_contact") == Met(1, 1)
    assert outcome(miriam, case, "safe_contact") == Unclear((visit,))


def test_a_later_judgement_stands_in_place_of_the_one_before(shared: Team, case: CaseId) -> None:
    visit = record(shared.dana, case, NoteType.HOME_VISIT)
    give(shared.dana, shared.miriam, case)
    judge(shared.miriam.vault, case, NewTick(**CONTACT, reason="Fine.", entry=visit))

    again = {**CONTACT, "answer": Answer.NOT_MET}
    judge(shared.miriam.vault, case, NewTick(**again, reason="She was called.", entry=visit))

    assert outcome(shared.miriam, case, "safe_contact") == NotMet(0, 1, (visit,))


def test_what_a_supervisor_judged_stops_counting_once_her_laptop_is_lost(
    shared: Team, case: CaseId
) -> None:
    visit = record(shared.dana, case, NoteType.HOME_VISIT)
    give(shared.dana, shared.miriam, case)
    judge(shared.miriam.vault, case, NewTick(**CONTACT, reason="Fine.", entry=visit))

    shared.miriam.revoke(shared.miriam.vault.me)

    assert outcome(shared.miriam, case, "safe_contact") == Unclear((visit,))
