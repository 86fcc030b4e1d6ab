"""Who becomes a supervisor later signs off and approves nothing by what they wrote before."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.approval import Outcome
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.approvals import request_approval
from tests.services.reviewed import entry, let_in, signed_off, wait, written_by
from tests.services.teams import Laptop, Team, give, note
from tests.services.test_approvals import NEW
from tests.worlds import NOON, StandingClock

MINUTES = 10


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


def forged_sign_off(laptop: Laptop, written: EntryId, case: CaseId) -> None:
    """As a program might write one that lets anybody sign off."""
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.REVIEW,
        about=laptop.vault.reading.signed(written).about,
        body=body_of_review(frozenset({written}), ""),
        refers=written,
    )
    laptop.vault.book.append(laptop.vault.pen, [draft])


def forged_approval(laptop: Laptop, case: CaseId) -> None:
    [asked] = laptop.vault.approvals.of(case)
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.APPROVAL,
        about=laptop.vault.reading.signed(asked.id).about,
        body={"answer": "approved", "comment": "", "digest": asked.digest},
        refers=asked.id,
    )
    laptop.vault.book.append(laptop.vault.pen, [draft])


def made_supervisor(team: Team, laptop: Laptop) -> None:
    """The agency signs another card for them, a while later."""
    for _ in range(MINUTES):
        wait(team)
    team.miriam.enrol(laptop, Authority.SUPERVISOR)


def test_what_a_worker_forged_does_not_count_once_they_are_a_supervisor(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    forged, honest = written_by(dana, lee, case), written_by(dana, lee, case)
    request_approval(dana.vault, case, NEW)
    give(dana, lee, case)
    forged_sign_off(lee, forged, case)
    forged_approval(lee, case)

    made_supervisor(shared, lee)
    signed_off(lee, honest)
    for other in (dana, miriam):
        give(dana, other, case)
        give(lee, other, case)

    for other in (lee, miriam):
        assert [each.counts for each in entry(other, forged).sign_offs] == [False]
        assert [each.counts for each in entry(other, honest).sign_offs] == [True]
        [asked] = other.vault.approvals.of(case)
        assert (asked.outcome, [each.counts for each in asked.answers]) == (
            Outcome.WAITING,
            [False],
        )
    assert miriam.vault.book.verify().projection_equal


def test_a_clock_set_ahead_before_the_promotion_is_shown_by_what_was_written_after_it(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    clock = lee.world.clock
    assert isinstance(clock, StandingClock)
    written, now = written_by(dana, lee, case), clock.moment_ms
    clock.moment_ms += 24 * 3_600_000
    forged_sign_off(lee, written, case)
    clock.moment_ms = now
    made_supervisor(shared, lee)
    give(dana, miriam, case)
    give(lee, miriam, case)
    alone = [each.counts for each in entry(miriam, written).sign_offs]

    clock.moment_ms = now + 60_000
    note(lee, case)  # it had been written before the card, and came late
    give(lee, miriam, case)

    assert alone == [True]  # nothing tells it from one of tomorrow
    assert [each.counts for each in entry(miriam, written).sign_offs] == [False]
    assert miriam.vault.book.verify().projection_equal


def test_what_shows_it_may_come_before_what_it_shows(shared: Team, case: CaseId) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    clock = lee.world.clock
    assert isinstance(clock, StandingClock)
    written, now = written_by(dana, lee, case), clock.moment_ms
    give(dana, miriam, case)
    clock.moment_ms += 24 * 3_600_000
    forged_sign_off(lee, written, case)
    clock.moment_ms = now + 60_000
    note(lee, case)
    made_supervisor(shared, lee)
    own = next(
        log.lines
        for log in lee.vault.book.logs(case, [WHOLE_TEAM])
        if log.author == lee.vault.pen.public
    )

    for line in reversed(own):
        miriam.vault.book.ingest([line], "stick", (case, WHOLE_TEAM))

    assert [each.counts for each in entry(miriam, written).sign_offs] == [False]
    assert miriam.vault.book.verify().projection_equal


def test_what_a_supervisor_signed_stands_when_their_next_card_says_worker(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    made_supervisor(shared, lee)
    written = written_by(dana, lee, case)
    signed_off(lee, written)

    wait(shared)
    miriam.enrol(lee, Authority.WORKER)
    give(dana, miriam, case)
    give(lee, miriam, case)

    assert entry(miriam, written).is_signed_off
