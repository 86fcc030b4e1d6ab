"""Asking a supervisor and being answered, on real vaults whose entries are carried by hand."""

from random import Random

import pytest

from desktop_app.domain.approval import Answer, Asked, NewRequest, Outcome
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, printed
from desktop_app.services.approvals import (
    answer_request,
    find_request,
    may_decide,
    own_requests,
    request_approval,
    requests_of,
    waiting_here,
)
from desktop_app.services.members import Asked as AskedIn
from desktop_app.services.members import add_member
from tests.services.teams import Laptop, Team, card_of, give

TERMS: dict[str, object] = {"case": "Cedar", "to": ["k_1"], "purpose": "Planning."}
NEW = NewRequest(
    subject="handoff", terms=TERMS, audience=WHOLE_TEAM, words="Before Friday, please."
)


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana, Lee and Owen were let into Miriam's case."""
    for laptop in (team.dana, team.owen):
        add_member(team.miriam.vault, case, AskedIn(card=card_of(laptop, team.miriam)))
    for laptop in (team.dana, team.lee, team.owen):
        give(team.miriam, laptop, case)
    return team


def asked_by(laptop: Laptop, case: CaseId) -> Asked:
    """A request, as the one who made it reads it."""
    request_approval(laptop.vault, case, NEW)
    return laptop.vault.approvals.of(case)[-1]


def seen_by(other: Laptop, of: Laptop, case: CaseId) -> Asked:
    """The last request, after all was carried over."""
    give(of, other, case)
    return other.vault.approvals.of(case)[-1]


def test_a_request_reaches_the_supervisor_and_her_answer_comes_back(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    asked_by(dana, case)
    waiting = seen_by(miriam, dana, case)

    answer_request(
        miriam.vault, waiting, Answer.APPROVED_WITH_DIRECTION, "Call Owen before it leaves."
    )

    answered = seen_by(dana, miriam, case)
    assert waiting.terms == TERMS
    assert (waiting.words, waiting.author.name) == ("Before Friday, please.", "Dana Whitford")
    assert waiting.outcome is Outcome.WAITING
    assert answered.outcome is Outcome.APPROVED
    [answer] = answered.answers
    assert (answer.author.name, answer.counts) == ("Miriam Okafor", True)
    assert answer.comment == "Call Owen before it leaves."
    assert requests_of(dana.vault, case, "handoff", answered.digest) == (answered,)
    assert dana.vault.book.verify().projection_equal


def test_it_waits_for_a_supervisor_of_the_agency_until_she_answers_and_for_nobody_else(
    shared: Team, case: CaseId
) -> None:
    dana = shared.dana
    asked_by(dana, case)
    for other in (shared.miriam, shared.lee, shared.owen):
        give(dana, other, case)

    waiting = {
        laptop.vault.me.name: [each.id for each in waiting_here(laptop.vault)]
        for laptop in (shared.miriam, dana, shared.lee, shared.owen)
    }

    [asked] = own_requests(dana.vault)
    assert waiting == {
        "Miriam Okafor": [asked.id],
        "Dana Whitford": [],
        "Lee Beaver": [],
        "Owen Harada": [],
    }
    answer_request(shared.miriam.vault, asked, Answer.APPROVED)
    assert waiting_here(shared.miriam.vault) == ()
    assert own_requests(shared.miriam.vault) == ()


def test_who_may_not_decide_is_refused(shared: Team, case: CaseId) -> None:
    own = asked_by(shared.miriam, case)
    danas = asked_by(shared.dana, case)

    for laptop, asked in (
        (shared.miriam, own),
        (shared.dana, danas),
        (shared.lee, seen_by(shared.lee, shared.dana, case)),
        (shared.owen, seen_by(shared.owen, shared.dana, case)),
    ):
        with pytest.raises(Refusal) as refused:
            answer_request(laptop.vault, asked, Answer.APPROVED)
        assert refused.value.code is RefusalCode.NOT_AN_APPROVER
        assert not may_decide(laptop.vault, asked)


@pytest.mark.parametrize("answer", [Answer.RETURNED, Answer.APPROVED_WITH_DIRECTION])
def test_a_return_and_a_direction_say_something(
    shared: Team, case: CaseId, answer: Answer
) -> None:
    asked_by(shared.dana, case)
    asked = seen_by(shared.miriam, shared.dana, case)

    with pytest.raises(Refusal) as refused:
        answer_request(shared.miriam.vault, asked, answer, "  ")

    assert refused.value.code is RefusalCode.EMPTY_REASON
    assert seen_by(shared.miriam, shared.dana, case).outcome is Outcome.WAITING


def test_a_later_answer_stands_in_place_of_the_one_before(shared: Team, case: CaseId) -> None:
    asked_by(shared.dana, case)
    asked = seen_by(shared.miriam, shared.dana, case)
    answer_request(shared.miriam.vault, asked, Answer.APPROVED)
    [approved] = shared.miriam.vault.approvals.of(case)

    answer_request(shared.miriam.vault, approved, Answer.RETURNED, "Leave the school out.")

    [returned] = shared.miriam.vault.approvals.of(case)
    assert approved.outcome is Outcome.APPROVED
    assert returned.outcome is Outcome.RETURNED
    assert {each.answer: each.is_replaced for each in returned.answers} == {
        Answer.APPROVED: True,
        Answer.RETURNED: False,
    }
    assert find_request(shared.miriam.vault, printed("e", asked.id)) == returned


def test_what_a_supervisor_said_before_her_laptop_was_lost_stops_counting_once_it_is_revoked(
    shared: Team, case: CaseId
) -> None:
    asked_by(shared.dana, case)
    asked = seen_by(shared.miriam, shared.dana, case)
    answer_request(shared.miriam.vault, asked, Answer.APPROVED)

    shared.miriam.revoke(shared.miriam.vault.me)

    [after] = shared.miriam.vault.approvals.of(case)
    assert after.outcome is Outcome.WAITING
    assert [answer.counts for answer in after.answers] == [False]


def test_an_id_that_is_something_elses_is_no_request(shared: Team, case: CaseId) -> None:
    asked = asked_by(shared.dana, case)
    other = shared.dana.vault.book.things(case, "case/1")[0]

    with pytest.raises(Refusal) as refused:
        find_request(shared.dana.vault, printed("e", other.id))

    assert refused.value.code is RefusalCode.UNKNOWN_REQUEST
    assert find_request(shared.dana.vault, printed("e", asked.id)) == asked


@pytest.mark.parametrize("seed", range(3))
def test_whatever_order_entries_arrive_in_a_third_laptop_reads_the_same(
    shared: Team, case: CaseId, seed: int
) -> None:
    dana, miriam, lee = shared.dana, shared.miriam, shared.lee
    asked_by(dana, case)
    asked = seen_by(miriam, dana, case)
    answer_request(miriam.vault, asked, Answer.RETURNED, "Leave the school out.")
    [returned] = miriam.vault.approvals.of(case)
    answer_request(miriam.vault, returned, Answer.APPROVED)
    logs = miriam.vault.book.logs(case, [WHOLE_TEAM])
    lines = [line for log in logs for line in log.lines]
    Random(seed).shuffle(lines)

    for line in lines:
        lee.vault.book.ingest([line], "stick", (case, WHOLE_TEAM))

    assert lee.vault.approvals.of(case) == miriam.vault.approvals.of(case)
    assert lee.vault.approvals.of(case)[0].outcome is Outcome.APPROVED
    assert lee.vault.book.verify().projection_equal
