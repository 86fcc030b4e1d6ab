"""Of a listed group the team is told a line a day, by discipline; of an unlisted one nothing."""

import pytest

from desktop_app.domain.audience import Group, NewGroup
from desktop_app.domain.codes import Discipline
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.sealed import SealedDay
from desktop_app.ledger import kinds
from desktop_app.services.declaring import declare_group
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.members import Asked, add_member
from desktop_app.services.sealed_days import sealed_days, tell_sealed_days
from tests.services.teams import Team, card_of, give, note

_DAY = "2026-11-20"


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana and Owen read the case."""
    for one in (team.dana, team.owen):
        add_member(team.miriam.vault, case, Asked(card=card_of(one, team.miriam)))
        give(team.miriam, one, case)
    return team


def group_of(team: Team, case: CaseId, *, listed: bool) -> Group:
    """A group of Miriam, Lee and Owen, who wrote an entry each in it but for Lee."""
    new = NewGroup(title="Planning", listed=listed, cards=(card_of(team.owen, team.miriam),))
    group = declare_group(team.miriam.vault, case, new)
    give(team.miriam, team.owen, case, group.tag)
    note(team.owen, case, group.tag)
    give(team.owen, team.miriam, case, group.tag)
    note(team.miriam, case, group.tag)
    return group


def test_others_are_told_how_many_entries_of_which_discipline_a_day_had(
    shared: Team, case: CaseId
) -> None:
    group = group_of(shared, case, listed=True)

    told = tell_sealed_days(shared.miriam.vault)
    give(shared.miriam, shared.dana, case)

    assert told == 2
    assert sealed_days(shared.dana.vault, case) == (
        SealedDay(group.tag, Discipline.CHILD_PROTECTION, _DAY, 1),
        SealedDay(group.tag, Discipline.POLICE, _DAY, 1),
    )
    assert sealed_days(shared.miriam.vault, case) == ()
    entries = shared.dana.vault.book.things(case, kinds.SEALED)
    names = {name for entry in entries for name in entry.shown or {}}
    assert names == {"audience", "discipline", "day", "entries"}


def test_a_later_count_takes_the_place_of_an_earlier_and_the_same_is_not_told_again(
    shared: Team, case: CaseId
) -> None:
    group = group_of(shared, case, listed=True)
    tell_sealed_days(shared.miriam.vault)
    again = tell_sealed_days(shared.miriam.vault)
    note(shared.miriam, case, group.tag)

    more = tell_sealed_days(shared.miriam.vault)
    give(shared.miriam, shared.dana, case)

    assert (again, more) == (0, 1)
    counts = [day.entries for day in sealed_days(shared.dana.vault, case)]
    assert counts == [2, 1]


def test_of_an_unlisted_group_nothing_is_told(shared: Team, case: CaseId) -> None:
    group = group_of(shared, case, listed=False)

    told = tell_sealed_days(shared.miriam.vault)
    give(shared.miriam, shared.dana, case)

    assert told == 0
    assert sealed_days(shared.dana.vault, case) == ()
    logs = shared.miriam.vault.book.logs(case, [WHOLE_TEAM])
    assert not any(group.tag.encode() in line for log in logs for line in log.lines)


def test_whoever_is_no_lead_tells_nothing(shared: Team, case: CaseId) -> None:
    group_of(shared, case, listed=True)

    assert tell_sealed_days(shared.owen.vault) == 0


@pytest.mark.parametrize("show_sealed", [True, False])
def test_a_bundle_tells_of_it_only_if_its_sender_says_so(
    shared: Team, case: CaseId, *, show_sealed: bool
) -> None:
    group_of(shared, case, listed=True)
    tell_sealed_days(shared.miriam.vault)
    request = HandoffRequest(
        case=case,
        recipients=(shared.owen.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        show_sealed=show_sealed,
    )

    disclosure = plan_disclosure(shared.miriam.vault, request)

    told = [e for e in disclosure.leaving if e.kind == kinds.SEALED]
    assert len(told) == 2
    assert all((entry.shape is Shape.FULL) is show_sealed for entry in told)
