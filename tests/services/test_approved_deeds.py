"""Closing, sealing and destroying a case, and plans, on a second person's word."""

from dataclasses import replace

import pytest

from desktop_app.domain.approval import Answer, Deed, Outcome, PlanShown
from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId, printed
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.domain.rulebook import Policy
from desktop_app.services.approvals import answer_request, request_with, waiting_here
from desktop_app.services.approved_deeds import approved_deed, ask_about_deed, terms_of_deed
from desktop_app.services.approved_plans import plan_shown
from desktop_app.services.assessments import assess
from desktop_app.services.attaching import attaching
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.notes import add_note, amend_note, note_draft
from desktop_app.services.opened import OpenVault
from tests.services.sealing import under
from tests.services.teams import Team, give, note

ASKS = Policy(deeds_approved=frozenset({Deed.CLOSE, Deed.SEAL}))
TWO = Policy(deeds_approved=frozenset({Deed.CLOSE}), two_persons_for=frozenset({"close"}))
CLOSED = {"status": "closed"}
NOTE = NewNote(type=NoteType.NOTE, occurred=UNKNOWN, text="By the lake.", audience=WHOLE_TEAM)


@pytest.fixture
def lee(team: Team, case: CaseId) -> OpenVault:
    """Lee works on Miriam's case, in an agency that asks before a case is closed."""
    agency = channel_of(team.miriam.vault, case, AGENCY)
    give(team.miriam, team.lee, case, WHOLE_TEAM, agency)
    return under(team.lee.vault, ASKS)


def answered(team: Team, case: CaseId, answer: Answer, comment: str = "") -> None:
    """Miriam, who is a supervisor, answers what waits for her; Lee hears of it."""
    agency = channel_of(team.miriam.vault, case, AGENCY)
    give(team.lee, team.miriam, case, agency)
    [waiting] = waiting_here(team.miriam.vault)
    answer_request(team.miriam.vault, waiting, answer, comment)
    give(team.miriam, team.lee, case, agency)


def refused(vault: OpenVault, case: CaseId) -> RefusalCode:
    """Why a case can't be closed."""
    with pytest.raises(Refusal) as refusal:
        assess(vault, case, CLOSED, "All goals were met.")
    return refusal.value.code


def test_a_case_is_closed_on_the_approval_and_says_which(
    team: Team, case: CaseId, lee: OpenVault
) -> None:
    before = refused(lee, case)
    asked = ask_about_deed(lee, case, Deed.CLOSE, "All goals were met.")
    meanwhile = refused(lee, case)
    answered(team, case, Answer.APPROVED_WITH_DIRECTION, "Write to her aunt first.")

    assess(lee, case, CLOSED, "All goals were met.")

    assert {before, meanwhile} == {RefusalCode.DEED_NOT_APPROVED}
    assert lee.reading.case(case).status == "closed"
    said = [entry.shown or {} for entry in lee.book.about([ObjectId(case)])]
    digest = request_with(lee, asked).digest
    assert [each["status_approval"] for each in said if "status_approval" in each] == [digest]


def test_an_approval_closes_a_case_once(team: Team, case: CaseId, lee: OpenVault) -> None:
    ask_about_deed(lee, case, Deed.CLOSE)
    answered(team, case, Answer.APPROVED)
    assess(lee, case, CLOSED, "All goals were met.")
    assess(lee, case, {"status": "open"}, "She asked us to.")

    assert refused(lee, case) is RefusalCode.DEED_NOT_APPROVED


def test_what_was_returned_stays_open(team: Team, case: CaseId, lee: OpenVault) -> None:
    ask_about_deed(lee, case, Deed.CLOSE)
    answered(team, case, Answer.RETURNED, "Ask her first.")

    assert refused(lee, case) is RefusalCode.APPROVAL_RETURNED
    assert lee.reading.case(case).status == "open"


def test_an_approval_to_close_is_none_to_seal(team: Team, case: CaseId, lee: OpenVault) -> None:
    ask_about_deed(lee, case, Deed.CLOSE)
    answered(team, case, Answer.APPROVED)

    with pytest.raises(Refusal) as refusal:
        assess(lee, case, {"status": "sealed"}, "The order says so.")

    assert refusal.value.code is RefusalCode.DEED_NOT_APPROVED


def test_who_asks_for_two_persons_is_told_that_one_has_approved(
    team: Team, case: CaseId, lee: OpenVault
) -> None:
    strict = under(lee, TWO)
    asked = ask_about_deed(strict, case, Deed.CLOSE)

    answered(team, case, Answer.APPROVED)

    standing = request_with(strict, asked)
    assert (standing.persons, standing.outcome) == (2, Outcome.WAITING)
    assert refused(strict, case) is RefusalCode.DEED_NOT_APPROVED
    assert waiting_here(team.miriam.vault) == ()


def test_an_approval_of_one_is_none_where_two_are_asked_for(
    team: Team, case: CaseId, lee: OpenVault
) -> None:
    ask_about_deed(lee, case, Deed.CLOSE)
    answered(team, case, Answer.APPROVED)

    assert refused(under(lee, TWO), case) is RefusalCode.DEED_NOT_APPROVED


def test_where_no_policy_asks_a_case_is_closed_as_before(case: CaseId, team: Team) -> None:
    assess(team.miriam.vault, case, CLOSED, "All goals were met.")

    assert team.miriam.vault.reading.case(case).status == "closed"


def test_destroying_is_approved_of_what_is_held_and_of_nothing_that_comes_later(
    team: Team, case: CaseId
) -> None:
    vault = team.miriam.vault
    note(team.miriam, case)
    ask_about_deed(vault, case, Deed.DESTROY)
    asked = terms_of_deed(vault, case, Deed.DESTROY)
    ask_about_deed(vault, case, Deed.DESTROY)
    again = terms_of_deed(vault, case, Deed.DESTROY)

    note(team.miriam, case)

    assert asked == again
    assert terms_of_deed(vault, case, Deed.DESTROY) != asked
    assert approved_deed(vault, case, Deed.DESTROY) is None


def test_a_plan_is_approved_in_just_the_words_it_has(team: Team, case: CaseId) -> None:
    vault = team.miriam.vault
    plan = note(team.miriam, case)
    before = terms_of_deed(vault, case, Deed.SAFETY_PLAN, plan)

    amend_note(vault, plan, reason="She asked for it.", text="Other words.")

    after = terms_of_deed(vault, case, Deed.SAFETY_PLAN, plan)
    assert (before["plan"], before["words"]) == (after["plan"], 1)
    assert before["words_digest"] != after["words_digest"]
    with pytest.raises(Refusal) as refusal:
        terms_of_deed(vault, case, Deed.SAFETY_PLAN)
    assert refusal.value.code is RefusalCode.BAD_VALUE


def test_a_plan_is_approved_by_who_has_read_it_and_not_once_it_was_amended(
    team: Team, case: CaseId
) -> None:
    agency = channel_of(team.miriam.vault, case, AGENCY)
    give(team.miriam, team.lee, case, WHOLE_TEAM, agency)
    plan = note(team.lee, case)
    lee, miriam = team.lee.vault, team.miriam.vault
    ask_about_deed(lee, case, Deed.PLAN, plan=plan)
    give(team.lee, team.miriam, case, agency)
    unread = approving_fails(miriam)
    give(team.lee, team.miriam, case, WHOLE_TEAM)
    amend_note(lee, plan, reason="She asked for it.", text="Other words.")
    give(team.lee, team.miriam, case, WHOLE_TEAM)

    amended = approving_fails(miriam)

    assert {unread, amended} == {RefusalCode.PLAN_NOT_AS_ASKED}
    [asked] = waiting_here(miriam)
    answer_request(miriam, asked, Answer.RETURNED, "Ask again, please.")
    assert request_with(miriam, asked.id).outcome is Outcome.RETURNED


def test_a_plan_is_a_whole_note_whose_files_are_named(team: Team, case: CaseId) -> None:
    vault = team.miriam.vault
    long = add_note(vault, case, replace(NOTE, text="word " * 20_000)).entries[0]
    with attaching(vault, case) as keeping:
        file = keeping.keep("route.txt", "text/plain", [b"By the lake."])
        draft = note_draft(vault, case, NOTE, keeping, [file])
        [plan] = vault.book.append(vault.pen, [draft]).entries
    [amended] = amend_note(vault, plan, reason="She asked for it.", text="Other words.").entries

    asked = request_with(vault, ask_about_deed(vault, case, Deed.PLAN, plan=amended))

    shown = plan_shown(vault, asked)
    assert asked.terms["plan"] == printed("e", plan)
    assert shown == PlanShown("Other words.", is_as_asked=True, files=("route.txt",))
    for other in (long, EntryId(asked.id)):
        with pytest.raises(Refusal) as refusal:
            ask_about_deed(vault, case, Deed.PLAN, plan=other)
        assert refusal.value.code in {RefusalCode.BAD_VALUE, RefusalCode.UNKNOWN_ENTRY}


def approving_fails(vault: OpenVault) -> RefusalCode:
    """Why what waits can't be approved."""
    [asked] = waiting_here(vault)
    with pytest.raises(Refusal) as refusal:
        answer_request(vault, asked, Answer.APPROVED)
    return refusal.value.code
