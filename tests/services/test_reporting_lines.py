"""Who is above whom by an agency's cards, and what becomes of sign-offs when that changes."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.reviewing import may_sign_off
from tests.services.reviewed import entry, let_in, put_below, signed_off, wait, written_by
from tests.services.teams import Team, give
from tests.worlds import NOON, StandingClock


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock  # every test's
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


def test_only_those_above_sign_off_once_the_agency_says_who_reports_to_whom(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    shared.miriam.enrol(lee, Authority.SUPERVISOR)
    for laptop in (dana, lee):
        give(miriam, laptop, miriam.agency_case, AGENCY_CHANNEL)
    put_below(shared, dana, lee)
    written = written_by(dana, miriam, case)
    give(dana, lee, case)

    assert may_sign_off(lee.vault, entry(lee, written))
    assert not may_sign_off(miriam.vault, entry(miriam, written))
    put_below(shared, lee, miriam)
    assert may_sign_off(miriam.vault, entry(miriam, written))


def test_a_sign_off_made_by_whoever_was_above_then_stands_when_the_line_changes(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    miriam.enrol(lee, Authority.SUPERVISOR)
    put_below(shared, dana, miriam)
    written = written_by(dana, miriam, case)
    signed_off(miriam, written)

    wait(shared)
    put_below(shared, dana, lee)
    wait(shared)
    later = written_by(dana, miriam, case)

    assert entry(miriam, written).is_signed_off
    assert not may_sign_off(miriam.vault, entry(miriam, later))
    assert miriam.vault.book.verify().projection_equal


def test_a_sign_off_stands_when_the_agency_names_for_the_first_time_who_is_above(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    miriam.enrol(lee, Authority.SUPERVISOR)
    written = written_by(dana, miriam, case)
    signed_off(miriam, written)

    wait(shared)
    put_below(shared, dana, lee)

    assert entry(miriam, written).is_signed_off
    assert not may_sign_off(miriam.vault, entry(miriam, written))


def test_a_sign_off_outside_the_line_does_not_count_once_the_line_is_lifted(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    miriam.enrol(lee, Authority.SUPERVISOR)
    put_below(shared, dana, lee)
    wait(shared)
    written = written_by(dana, miriam, case)
    note_of_it = miriam.vault.reading.signed(written)
    forged = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.REVIEW,
        about=note_of_it.about,
        body=body_of_review(entry(miriam, written).seen().ids, ""),
        refers=written,
    )
    miriam.vault.book.append(miriam.vault.pen, [forged])

    wait(shared)
    put_below(shared, dana, None)

    assert not entry(miriam, written).is_signed_off
