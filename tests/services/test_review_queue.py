"""What waits for a supervisor, on real vaults carried by hand."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId
from desktop_app.domain.review_queue import QueueFilter
from desktop_app.services.cases import change_case
from desktop_app.services.notes import amend_note
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import answer, ask, close_question
from tests.services.reviewed import let_in, put_below, signed_off, written_by
from tests.services.teams import Team, give, note
from tests.worlds import NOON, StandingClock


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


def test_what_own_people_wrote_waits_until_it_is_signed_off(shared: Team, case: CaseId) -> None:
    dana, miriam = shared.dana, shared.miriam
    first, second = written_by(dana, miriam, case), written_by(dana, miriam, case)
    written_by(shared.owen, miriam, case)
    note(miriam, case)

    before = queue(miriam.vault)
    signed_off(miriam, first)
    after = queue(miriam.vault)

    assert [(each.case, each.notes) for each in before.waiting] == [(case, 2)]
    assert [each.notes for each in after.waiting] == [1]
    assert notes_to_review(miriam.vault, case) == (second,)
    assert after.waiting[0].codename == miriam.vault.reading.case(case).codename
    assert queue(dana.vault).waiting == ()


def test_a_note_that_was_amended_since_waits_again_and_is_told_apart(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    first = written_by(dana, miriam, case)
    signed_off(miriam, first)
    amend_note(dana.vault, first, reason="Heard wrongly.", text="She called twice.")
    written_by(dana, miriam, case)

    [waiting] = queue(miriam.vault).waiting
    only = queue(miriam.vault, QueueFilter(stale=True)).waiting

    assert (waiting.notes, waiting.stale) == (2, 1)
    assert [each.notes for each in only] == [1]
    assert notes_to_review(miriam.vault, case, QueueFilter(stale=True)) == (first,)


def test_what_was_recorded_late_can_be_asked_for_alone(shared: Team, case: CaseId) -> None:
    late = written_by(shared.dana, shared.miriam, case)  # 26 hours after

    [waiting] = queue(shared.miriam.vault, QueueFilter(late=True)).waiting

    assert (waiting.notes, waiting.late) == (1, 1)
    assert notes_to_review(shared.miriam.vault, case, QueueFilter(unclear=True)) == ()
    assert notes_to_review(shared.miriam.vault, case, QueueFilter(late=True)) == (late,)


def test_own_direct_reports_can_be_asked_for_alone(shared: Team, case: CaseId) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    miriam.enrol(lee, Authority.SUPERVISOR)
    give(miriam, lee, miriam.agency_case, AGENCY_CHANNEL)
    put_below(shared, lee, miriam)
    put_below(shared, dana, lee)
    written_by(dana, miriam, case)
    own = written_by(lee, miriam, case)

    everything = queue(miriam.vault)
    direct = queue(miriam.vault, QueueFilter(direct_only=True))

    assert everything.has_lines
    assert [each.notes for each in everything.waiting] == [2]
    assert [each.notes for each in direct.waiting] == [1]
    assert notes_to_review(miriam.vault, case, QueueFilter(direct_only=True)) == (own,)


def test_a_sealed_case_says_nothing(shared: Team, case: CaseId) -> None:
    written_by(shared.dana, shared.miriam, case)

    change_case(shared.miriam.vault, case, {"status": "sealed"})

    assert queue(shared.miriam.vault).waiting == ()


def test_a_question_waits_for_its_author_then_for_who_asked_and_then_for_nobody(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    question = ask(miriam.vault, written, "Which door?").entries[0]
    give(miriam, dana, case)

    asked, for_her = queue(miriam.vault), queue(dana.vault)
    answer(dana.vault, question, "The back one.")
    give(dana, miriam, case)
    answered, nothing_more = queue(miriam.vault), queue(dana.vault)
    close_question(miriam.vault, question)

    assert [each.question.id for each in asked.asked] == [question]
    assert [each.question.id for each in for_her.for_me] == [question]
    assert [each.question.id for each in answered.replies] == [question]
    assert nothing_more.for_me == ()
    assert queue(miriam.vault).replies == ()
