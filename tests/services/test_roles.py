"""Who stands for what in a case: given by a lead, taken over, ended, known years later."""

from dataclasses import replace

import pytest

from desktop_app.domain.conflict import Conflict
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId, printed
from desktop_app.domain.roles import CaseRole, NewRole, held_on
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.members import Asked, add_member
from desktop_app.services.roles import end_role, find_role, give_role, held_by, withdraw_role
from tests.services.teams import Laptop, Team, card_of, give

FILES = "file_coordinator"


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana was let into Miriam's case; Miriam leads it."""
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))
    give(team.miriam, team.dana, case)
    return team


def new(name: str, since: str = "", /, **said: object) -> NewRole:
    """Somebody who is file co-ordinator, unless it is said otherwise."""
    return replace(NewRole(role=FILES, name=name, since=since), **said)  # type: ignore[arg-type]


def on(laptop: Laptop, case: CaseId, day: str) -> list[str]:
    """Who had which role on a day."""
    return [f"{each.role}: {each.name}" for each in held_on(laptop.vault.roles.of(case), day)]


def test_who_was_file_coordinator_on_a_day_is_known_after_two_have_taken_over(
    team: Team, case: CaseId
) -> None:
    vault = team.miriam.vault
    give_role(vault, case, new("Dana Whitford", "2026-10-01"))
    give_role(vault, case, new("Lee Beaver", "2026-11-03"))

    give_role(vault, case, new("Noor Haddad", "2026-11-10"))

    assert on(team.miriam, case, "2026-11-02") == [f"{FILES}: Dana Whitford"]
    assert on(team.miriam, case, "2026-11-06") == [f"{FILES}: Lee Beaver"]
    assert on(team.miriam, case, "2026-11-10") == [
        f"{FILES}: Lee Beaver",
        f"{FILES}: Noor Haddad",
    ]
    assert on(team.miriam, case, "2026-11-20") == [f"{FILES}: Noor Haddad"]
    assert on(team.miriam, case, "2026-09-30") == []


def test_a_supporting_role_is_shared_and_one_of_its_own_kind_is_told_in_words(
    team: Team, case: CaseId
) -> None:
    vault = team.miriam.vault
    for name in ("Dana Whitford", "Lee Beaver"):
        give_role(vault, case, new(name, "2026-11-01", role="canvass"))

    give_role(vault, case, new("Ruth Marten", "2026-11-01", role="other", words="Elder"))

    assert on(team.miriam, case, "2026-11-05") == [
        "canvass: Dana Whitford",
        "canvass: Lee Beaver",
        "other: Ruth Marten",
    ]
    assert [role.words for role in vault.roles.of(case)] == ["Canvass", "Canvass", "Elder"]


def test_a_role_ends_on_its_last_day_and_one_recorded_by_mistake_never_held(
    team: Team, case: CaseId
) -> None:
    vault = team.miriam.vault
    give_role(vault, case, new("Dana Whitford", "2026-11-01", role="victim_liaison"))
    give_role(vault, case, new("Lee Beaver", "2026-11-01", role="media_liaison"))
    dana, lee = vault.roles.of(case)

    end_role(vault, dana, "2026-11-05")
    withdraw_role(vault, lee, "That is Noor’s.")

    assert on(team.miriam, case, "2026-11-05") == ["victim_liaison: Dana Whitford"]
    assert on(team.miriam, case, "2026-11-06") == []
    dana, lee = vault.roles.of(case)
    assert (dana.until, lee.withdrawn) == ("2026-11-05", "That is Noor’s.")
    assert vault.book.verify().projection_equal


def test_by_card_the_person_and_the_agency_are_known_and_by_name_what_was_said(
    team: Team, case: CaseId
) -> None:
    vault = team.miriam.vault

    me = held_by(vault, "me")
    dana = held_by(vault, card_of(team.dana, team.miriam))
    crown = held_by(vault, "  A.  Crown ", "Crown attorney’s office")

    assert (me.name, me.person) == ("Miriam Okafor", vault.me.person)
    assert (dana.name, dana.agency) == ("Dana Whitford", "Northern Lakes CFS")
    assert (crown.name, crown.agency, crown.person) == (
        "A. Crown",
        "Crown attorney’s office",
        None,
    )


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"role": "sheriff"}, RefusalCode.BAD_VALUE),
        ({"role": "other"}, RefusalCode.EMPTY_ROLE),
        ({"name": " "}, RefusalCode.EMPTY_NAME),
        ({"since": "soon"}, RefusalCode.BAD_TIME),
        ({"since": "2026-11-05", "until": "2026-11-04"}, RefusalCode.ENDS_BEFORE_START),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_on_record(
    team: Team, case: CaseId, said: dict[str, str], why: RefusalCode
) -> None:
    vault = team.miriam.vault

    with pytest.raises(Refusal) as refused:
        give_role(vault, case, new("Dana Whitford", **said))

    assert refused.value.code is why
    assert vault.roles.of(case) == ()


def test_who_does_not_lead_gives_no_role_and_what_they_sign_all_the_same_says_so(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    with pytest.raises(Refusal) as refused:
        give_role(dana.vault, case, new("Dana Whitford"))
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.ROLE,
        about=ObjectId(dana.vault.new_id()),
        body={"role": FILES, "name": "Dana Whitford", "since": "2026-11-01"},
    )
    dana.vault.book.append(dana.vault.pen, [draft])

    give(dana, miriam, case)

    assert refused.value.code is RefusalCode.ROLE_BY_LEAD
    [role] = miriam.vault.roles.of(case)
    assert (role.name, role.is_by_lead) == ("Dana Whitford", False)


def test_two_leads_who_end_it_apart_stand_as_a_conflict_until_one_settles_it(
    shared: Team, case: CaseId
) -> None:
    miriam, lee = shared.miriam, shared.lee
    add_member(miriam.vault, case, Asked(card=card_of(lee, miriam)))
    give_role(miriam.vault, case, new("Dana Whitford", "2026-11-01"))
    give(miriam, lee, case)
    end_role(lee.vault, only(lee, case), "2026-11-05")
    end_role(miriam.vault, only(miriam, case), "2026-11-06")

    give(lee, miriam, case)

    [conflict] = miriam.vault.conflicts.standing(case)
    assert isinstance(conflict, Conflict)
    assert (conflict.of, conflict.name) == ("Dana Whitford", "until")
    assert {answer.value for answer in conflict.answers} == {"2026-11-05", "2026-11-06"}
    assert only(miriam, case).conflicts == ("until",)


def test_a_role_is_found_by_its_printed_id_and_no_other_thing_is(team: Team, case: CaseId) -> None:
    vault = team.miriam.vault
    give_role(vault, case, new("Dana Whitford"))
    role = only(team.miriam, case)

    found = find_role(vault, printed("o", role.id))

    assert found == role
    with pytest.raises(Refusal) as refused:
        find_role(vault, printed("o", ObjectId(case)))
    assert refused.value.code is RefusalCode.UNKNOWN_ROLE


def only(laptop: Laptop, case: CaseId) -> CaseRole:
    """The only role there is."""
    [role] = laptop.vault.roles.of(case)
    return role
