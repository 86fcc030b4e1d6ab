"""What of a case waits for review, and what is noted when a list of cases leaves."""

import pytest

from desktop_app.domain.access import Access
from desktop_app.domain.caseload import CaseRow, Excerpt, Naming
from desktop_app.domain.ids import CaseId, printed
from desktop_app.services.access import events
from desktop_app.services.caseload import caseload, sheet_of
from desktop_app.services.notes import amend_note
from desktop_app.services.review_queue import queue
from desktop_app.services.reviewing import ask, close_question
from tests.services.conftest import Person
from tests.services.reviewed import let_in, signed_off, written_by
from tests.services.teams import Laptop, Team, give, note


def row(laptop: Laptop) -> CaseRow:
    """The one case."""
    [found] = caseload(laptop.vault).rows
    return found


def test_what_nobody_signed_off_is_unreviewed_and_so_is_what_was_amended_since(
    team: Team, case: CaseId
) -> None:
    let_in(team, case)
    first, second = (written_by(team.dana, team.miriam, case) for _ in range(2))
    before = row(team.miriam).unreviewed
    signed_off(team.miriam, first, second)
    after = row(team.miriam).unreviewed
    amend_note(team.dana.vault, first, reason="The time.", text="She called at two.")
    give(team.dana, team.miriam, case)

    assert (before, after, row(team.miriam).unreviewed) == (2, 0, 1)


def test_as_many_are_unreviewed_as_wait_in_the_supervisors_own_queue(
    team: Team, case: CaseId
) -> None:
    """Their own notes, and those of another agency, are for somebody else to sign off."""
    let_in(team, case)
    written_by(team.dana, team.miriam, case)
    written_by(team.owen, team.miriam, case)
    note(team.miriam, case)

    looked_over = caseload(team.miriam.vault)

    assert row(team.miriam).unreviewed == queue(team.miriam.vault).notes == 1
    assert [load.unreviewed for load in looked_over.loads if load.unreviewed] == [1]


def test_a_worker_is_told_how_much_of_the_case_still_waits(team: Team, case: CaseId) -> None:
    let_in(team, case)
    written = written_by(team.dana, team.miriam, case)
    before = row(team.dana).unreviewed
    signed_off(team.miriam, written)
    give(team.miriam, team.dana, case)

    assert (before, row(team.dana).unreviewed) == (1, 0)


def test_a_question_is_open_until_it_is_closed(team: Team, case: CaseId) -> None:
    let_in(team, case)
    written = written_by(team.dana, team.miriam, case)
    asked = ask(team.miriam.vault, written, "Which aunt?").entries[0]
    before = row(team.miriam).questions

    close_question(team.miriam.vault, asked)

    assert (before, row(team.miriam).questions) == (1, 0)


@pytest.mark.parametrize("named", [False, True])
def test_whoever_takes_a_list_along_is_noted_of_each_case_where_names_are_on_it(
    dana: Person, named: bool
) -> None:
    looked_over = caseload(dana.vault)

    sheet_of(dana.vault, looked_over, Excerpt(looked_over.rows), Naming(young_people=named))

    last = events(dana.vault)[-1]
    assert last.what == Access.EXPORTED
    assert last.case == (dana.case if named else None)
    assert last.about == (() if named else (printed("c", dana.case),))


def test_a_list_without_a_case_leaves_nothing_to_note(dana: Person) -> None:
    before = len(events(dana.vault))

    sheet_of(dana.vault, caseload(dana.vault), Excerpt(()), Naming())

    assert len(events(dana.vault)) == before
