"""A restricted case stays so: when its lead's laptop is lost, and in what is shown beside it."""

from dataclasses import replace

import pytest

from desktop_app.domain.action import NewAction
from desktop_app.domain.approval import NewRequest
from desktop_app.domain.case import NewPerson
from desktop_app.domain.caseload import Excerpt, Naming
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, printed
from desktop_app.services.access import events
from desktop_app.services.actions import find_action, open_action
from desktop_app.services.approvals import find_request, request_approval
from desktop_app.services.caseload import caseload, sheet_of
from desktop_app.services.cases import add_person, change_case
from desktop_app.services.conflicts import history, settle, waiting
from desktop_app.services.restricted import Gate, enter, gate, is_restricted, restrict
from tests.services.reviewed import code_of, let_in
from tests.services.teams import Team, give


def test_a_case_stays_restricted_when_the_laptop_of_the_lead_who_said_so_is_lost(
    team: Team, case: CaseId
) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    restrict(miriam.vault, case, is_restricted=True)
    give(miriam, dana, case)
    before = is_restricted(dana.vault, case)

    miriam.revoke(miriam.vault.me)
    give(miriam, dana, miriam.agency_case, AGENCY_CHANNEL)

    assert before
    assert is_restricted(dana.vault, case)


def test_who_has_a_lost_laptop_of_a_lead_lifts_no_restriction(team: Team, case: CaseId) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    restrict(miriam.vault, case, is_restricted=True)
    restrict(miriam.vault, case, is_restricted=False)
    give(miriam, dana, case)
    before = is_restricted(dana.vault, case)

    miriam.revoke(miriam.vault.me)
    give(miriam, dana, miriam.agency_case, AGENCY_CHANNEL)

    assert not before
    assert is_restricted(dana.vault, case)


def test_names_that_differ_in_a_restricted_case_are_shown_to_nobody_who_did_not_say_why(
    team: Team, case: CaseId
) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    change_case(dana.vault, case, {"exploitation": "suspected"})
    change_case(miriam.vault, case, {"exploitation": "confirmed"})
    restrict(miriam.vault, case, is_restricted=True)
    give(miriam, dana, case)

    shut = waiting(dana.vault)
    enter(dana.vault, case, "On call tonight.")
    (opened,) = waiting(dana.vault)
    settle(dana.vault, opened, "confirmed", "The police told us.")

    assert shut == ()
    assert len(history(dana.vault)) == 1


def test_a_list_that_leaves_names_nobody_of_a_restricted_case_that_was_not_opened(
    team: Team, case: CaseId
) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    person = NewPerson(full_name="Jamie Whitehorse", part=Part.YOUNG_PERSON)
    add_person(miriam.vault, case, person)
    restrict(miriam.vault, case, is_restricted=True)
    give(miriam, dana, case)
    looked = caseload(dana.vault)
    excerpt = Excerpt(rows=looked.rows)

    shut = sheet_of(dana.vault, looked, excerpt, Naming(young_people=True))
    enter(dana.vault, case, "On call tonight.")
    opened = sheet_of(dana.vault, looked, excerpt, Naming(young_people=True))

    assert (dict(shut.names), dict(shut.initials)) == ({}, {})
    assert dict(opened.names) == {case: "Jamie Whitehorse"}


def test_a_case_that_was_open_asks_why_as_soon_as_the_restriction_is_here(
    team: Team, case: CaseId
) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    enter(dana.vault, case)
    restrict(miriam.vault, case, is_restricted=True)
    before = gate(dana.vault, case)

    give(miriam, dana, case)
    asked = gate(dana.vault, case)
    enter(dana.vault, case, "On call tonight.")  # the same look, but for why

    assert (before, asked) == (Gate.FREE, Gate.REASON)
    assert gate(dana.vault, case) is Gate.FREE
    assert events(dana.vault, case)[-1].words == "On call tonight."


def test_who_names_a_thing_of_a_restricted_case_by_its_id_is_asked_why(
    team: Team, case: CaseId
) -> None:
    miriam, dana = team.miriam, let_in(team, case).dana
    vault = dana.vault
    new = NewAction(title="Call her school.", audience=WHOLE_TEAM)
    action = vault.reading.signed(open_action(vault, case, new).entries[0]).about
    terms = {"purpose": "Planning."}
    asked = NewRequest(subject="handoff", terms=terms, audience=WHOLE_TEAM)
    request = request_approval(vault, case, asked).entries[0]
    restrict(miriam.vault, case, is_restricted=True)
    give(miriam, dana, case)

    with pytest.raises(Refusal) as of_action:
        find_action(vault, printed("o", action))
    with pytest.raises(Refusal) as of_request:
        find_request(vault, printed("e", request))
    telling = replace(vault, reason="On call tonight.")
    found = (
        find_action(telling, printed("o", action)),
        find_request(telling, printed("e", request)),
    )

    assert code_of(of_action) is code_of(of_request) is RefusalCode.RESTRICTED_CASE
    assert (found[0].title, found[1].terms) == ("Call her school.", terms)
