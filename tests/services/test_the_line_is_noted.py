"""What the line of a case shows is noted and refused, whatever moment it stands at."""

import pytest

from desktop_app.app.line_desk import LineDesk
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.access import events
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.restricted import enter, restrict
from tests.services.reviewed import let_in
from tests.services.teams import Laptop, Team, give, note


def desk_of(laptop: Laptop) -> LineDesk:
    return LineDesk(laptop.session)


def test_limited_entries_are_noted_at_an_earlier_moment_too(team: Team, case: CaseId) -> None:
    miriam = team.miriam
    note(miriam, case, channel_of(miriam.vault, case, AGENCY))
    query = TimelineQuery(case=case, known_by_ms=miriam.vault.clock.now_ms())

    page = desk_of(miriam).timeline(query)

    assert page.entries
    assert events(miriam.vault)[-1].what == "opened_entry"


def test_a_restricted_case_tells_nothing_before_somebody_says_why(
    team: Team, case: CaseId
) -> None:
    shared = let_in(team, case)
    restrict(shared.miriam.vault, case, is_restricted=True)
    give(shared.miriam, shared.dana, case)
    note(shared.dana, case)
    desk = desk_of(shared.dana)

    found = desk.search("called", case, 9)
    with pytest.raises(Refusal) as refused:
        desk.whereabouts(case)
    enter(shared.dana.vault, case, "On call tonight.")

    assert found.hits == ()
    assert refused.value.code is RefusalCode.RESTRICTED_CASE
    assert desk.search("called", case, 9).total == 1
    assert desk.whereabouts(case) is None
