"""One look over all cases: who sees which, and what is counted of each."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.domain.action import NewAction, Owner
from desktop_app.domain.caseload import (
    NO_ONE,
    Caseload,
    CaseRow,
    Excerpt,
    Mark,
    Naming,
    Scope,
    Worker,
    by_risk,
)
from desktop_app.domain.codes import CaseStatus, NoteType, Part, Risk
from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.membership import Position
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.actions import open_action
from desktop_app.services.assessments import assess
from desktop_app.services.caseload import caseload, sheet_of
from desktop_app.services.cases import add_person, find_case, open_case
from desktop_app.services.episodes import begin_episode
from desktop_app.services.members import Asked, add_member, remove_member
from desktop_app.services.notes import add_note, strike_note
from desktop_app.services.opened import OpenVault
from tests.people import CEDAR, DANA, JO, PASSPHRASE
from tests.services.conftest import Person
from tests.services.teams import Laptop, Team, card_of, give, note
from tests.worlds import NOON, Machine, StandingClock

LARCH = replace(CEDAR, codename="Larch-7", risk=2)
DAY_MS = 86_400_000


def opened(laptop: Laptop, codename: str, **said: object) -> CaseId:
    """A case of somebody's, under another codename."""
    case = open_case(laptop.vault, replace(LARCH, codename=codename, **said)).case  # type: ignore[arg-type]
    assert case is not None
    return case


def let_in(lead: Laptop, case: CaseId, *others: Laptop) -> None:
    """Make others members, and carry the case to them."""
    for other in others:
        add_member(lead.vault, case, Asked(card=card_of(other, lead)))
        give(lead, other, case)


def worker(laptop: Laptop) -> Worker:
    """Somebody as the caseload names them."""
    return Worker(laptop.vault.me.name, laptop.vault.me.person)


def row(vault: OpenVault, codename: str = "Cedar-0412") -> CaseRow:
    """One row."""
    return next(each for each in caseload(vault).rows if each.codename == codename)


def codenames(looked_over: Caseload) -> list[str]:
    return [each.codename for each in looked_over.rows]


def met(vault: OpenVault, kind: NoteType, occurred: str) -> EntryId:
    """A note of a kind."""
    words = NewNote(
        type=kind, occurred=parse_occurred(occurred), text="She spoke.", audience=WHOLE_TEAM
    )
    return add_note(vault, find_case(vault, "Cedar-0412"), words).entries[0]


def test_a_supervisor_looks_over_the_agencys_cases_and_a_worker_over_their_own(
    team: Team, case: CaseId
) -> None:
    larch = opened(team.miriam, "Larch-7")
    let_in(team.miriam, case, team.dana)
    give(team.miriam, team.dana, larch)

    hers, danas = caseload(team.miriam.vault), caseload(team.dana.vault)

    assert (hers.scope, codenames(hers)) == (Scope.AGENCY, ["Cedar-0412", "Larch-7"])
    assert (danas.scope, codenames(danas)) == (Scope.OWN, ["Cedar-0412"])


def test_a_supervisor_isnt_shown_a_case_that_only_another_agency_works_on(
    team: Team, case: CaseId
) -> None:
    heron = opened(team.owen, "Heron-1")
    give(team.owen, team.miriam, heron)

    assert codenames(caseload(team.miriam.vault)) == ["Cedar-0412"]


def test_a_supervisors_card_of_an_agency_that_nobody_verified_shows_no_more_than_own_cases(
    team: Team, case: CaseId
) -> None:
    """The authority is the card's, and a card counts as far as its agency is known."""
    dana = team.dana.vault
    let_in(team.miriam, case, team.dana)

    assert caseload(replace(dana, me=team.miriam.vault.me)).scope is Scope.AGENCY
    assert caseload(replace(dana, me=team.owen.vault.me)).scope is Scope.OWN


def test_whoever_was_taken_off_a_case_looks_over_it_no_more(team: Team, case: CaseId) -> None:
    let_in(team.miriam, case, team.dana)
    note(team.dana, case)
    give(team.dana, team.miriam, case)
    remove_member(team.miriam.vault, case, card_of(team.dana, team.miriam))
    give(team.miriam, team.dana, case, keys=False)

    assert codenames(caseload(team.dana.vault)) == []
    assert worker(team.dana) not in row(team.miriam.vault).workers


def test_whoever_took_a_case_over_works_on_it_before_they_write_in_it(
    dana: Person, owen: Person
) -> None:
    owen.accept(dana.hand_to(owen))

    told = row(owen.vault)

    assert told.is_mine
    assert [each.name for each in told.leads] == ["Dana Whitford"]


def test_who_was_named_lead_leads_and_before_that_whoever_opened_the_case(
    team: Team, case: CaseId
) -> None:
    before = row(team.miriam.vault)
    asked = Asked(card=card_of(team.lee, team.miriam), position=Position.LEAD)
    add_member(team.miriam.vault, case, asked)
    note(team.miriam, case)

    after = row(team.miriam.vault)

    assert (before.leads, before.workers) == ((worker(team.miriam),), ())
    assert (after.leads, after.workers) == ((worker(team.lee),), (worker(team.miriam),))


def test_a_sealed_case_says_nothing_and_a_closed_one_only_while_something_in_it_waits(
    dana: Person,
) -> None:
    for codename, status in (("Larch-7", "sealed"), ("Heron-1", "closed"), ("Birch-2", "closed")):
        open_case(dana.vault, replace(LARCH, codename=codename, status=status))
    birch = find_case(dana.vault, "Birch-2")
    open_action(dana.vault, birch, NewAction(title="Write the summary", audience=WHOLE_TEAM))

    assert codenames(caseload(dana.vault)) == ["Birch-2", "Cedar-0412"]


def test_what_is_due_is_counted_and_told_apart_from_what_is_overdue(dana: Person) -> None:
    for title, due in (("late", "2026-11-02"), ("soon", "2026-11-27"), ("whenever", "")):
        open_action(dana.vault, dana.case, NewAction(title=title, due=due, audience=WHOLE_TEAM))

    told = row(dana.vault)

    assert (told.due, told.overdue) == (3, 1)
    assert told.next_due is not None
    assert told.next_due.title == "late"


def test_days_are_counted_from_the_last_meeting_in_person(dana: Person) -> None:
    """A contact may have been a message, and a struck visit wasn't one.

    How long ago something was that happened nobody knows when, nobody knows.
    """
    before = row(dana.vault).seen_days
    met(dana.vault, NoteType.HOME_VISIT, "2026-11-18T23:30-06:00")
    met(dana.vault, NoteType.INTERVIEW, "2026-11-02")
    met(dana.vault, NoteType.CONTACT, "2026-11-20T10:00-06:00")
    met(dana.vault, NoteType.FAMILY_MEETING, "unknown")
    struck = met(dana.vault, NoteType.HOME_VISIT, "2026-11-20T10:00-06:00")
    strike_note(dana.vault, struck, reason="Another family’s.")

    told = row(dana.vault)

    assert before is None
    assert told.seen_days == 3
    assert not told.has(Mark.NOT_SEEN)
    assert row(replace(dana.vault, clock=StandingClock(NOON + 28 * DAY_MS))).has(Mark.NOT_SEEN)


def test_who_is_missing_is_told_in_whole_hours(dana: Person) -> None:
    new = NewEpisode(kind=EpisodeKind.MISSING, start="2026-11-20T05:00-06:00", audience=WHOLE_TEAM)
    begin_episode(dana.vault, dana.case, new)

    told = row(dana.vault)

    assert (told.missing_hours, told.has(Mark.MISSING)) == (31, True)


def test_the_risk_is_compared_with_the_one_that_stood_thirty_days_ago(tmp_path: Path) -> None:
    machine = Machine(clock=StandingClock(NOON - 40 * DAY_MS))
    world = machine.world()
    session = create_vault(world, tmp_path / "dana", PASSPHRASE, DANA).session
    open_case(session.vault, CEDAR)
    steady = open_case(session.vault, LARCH).case
    machine.clock.moment_ms = NOON
    assess(session.vault, find_case(session.vault, "Cedar-0412"), {"risk": "4"}, "Missing.")
    open_case(session.vault, replace(CEDAR, codename="New-1", risk=1))

    told = {each.codename: each for each in caseload(session.vault).rows}

    assert steady is not None
    assert (told["Cedar-0412"].risk, told["Cedar-0412"].risk_before) == (4, 3)
    assert told["Cedar-0412"].risk_change == 1
    assert (told["Larch-7"].risk_before, told["Larch-7"].risk_change) == (2, 0)
    assert (told["New-1"].risk_before, told["New-1"].risk_change) == (None, 0)
    levels = {each.risk: each for each in by_risk(told.values())}
    assert (levels[Risk.IMMEDIATE].cases, levels[Risk.IMMEDIATE].risen) == (1, 1)
    assert (levels[Risk.HIGH].cases, levels[Risk.WATCHFUL].risen) == (0, 0)
    session.close()
    world.cores.shut_down()


def test_the_workload_of_each_colleague_is_told_to_the_supervisor(
    team: Team, case: CaseId
) -> None:
    let_in(team.miriam, case, team.dana)
    note(team.dana, case)
    note(team.dana, case)
    give(team.dana, team.miriam, case)
    dana = Owner("Dana Whitford", team.dana.vault.me.person)
    for owner in (dana, Owner()):
        action = NewAction(title="Ring", owner=owner, due="2026-11-02", audience=WHOLE_TEAM)
        open_action(team.miriam.vault, case, action)

    told = {load.worker: load for load in caseload(team.miriam.vault).loads}

    hers = told[worker(team.dana)]
    assert (hers.led, hers.entries, hers.overdue, hers.unreviewed) == (0, 2, 1, 2)
    assert told[worker(team.miriam)].led == 1
    assert told[NO_ONE].overdue == 1


def test_a_worker_is_told_of_their_own_load_alone(team: Team, case: CaseId) -> None:
    let_in(team.miriam, case, team.dana)
    note(team.miriam, case)
    note(team.dana, case)
    give(team.miriam, team.dana, case)

    told = caseload(team.dana.vault).loads

    assert [load.worker for load in told] == [worker(team.dana)]


def test_rows_are_narrowed_to_those_of_every_kind_that_is_asked_for(dana: Person) -> None:
    open_case(dana.vault, LARCH)
    open_action(
        dana.vault, dana.case, NewAction(title="late", due="2026-11-02", audience=WHOLE_TEAM)
    )

    looked_over = caseload(dana.vault)

    assert looked_over.with_mark(Mark.NOT_SEEN) == 2
    narrowed = looked_over.narrowed_to(frozenset({Mark.NOT_SEEN, Mark.OVERDUE}))
    assert [each.codename for each in narrowed.rows] == ["Cedar-0412"]


@pytest.mark.parametrize("chosen", [False, True])
def test_a_young_persons_name_leaves_the_vault_only_where_it_was_chosen(
    dana: Person, chosen: bool
) -> None:
    add_person(dana.vault, dana.case, JO)
    add_person(dana.vault, dana.case, replace(JO, full_name="Rae Marten", part=Part.CAREGIVER))
    looked_over = caseload(dana.vault)

    sheet = sheet_of(
        dana.vault, looked_over, Excerpt(looked_over.rows), Naming(young_people=chosen)
    )

    assert sheet.initials == {dana.case: "J.M."}
    assert sheet.names == ({dana.case: "Jo Marten"} if chosen else {})
    assert "Marten" not in repr(looked_over)


def test_what_is_sealed_between_the_look_and_the_export_is_not_named(dana: Person) -> None:
    add_person(dana.vault, dana.case, JO)
    looked_over = caseload(dana.vault)

    assess(dana.vault, dana.case, {"status": CaseStatus.SEALED.value}, "By order.")
    sheet = sheet_of(dana.vault, looked_over, Excerpt(looked_over.rows), Naming(young_people=True))

    assert (sheet.excerpt.rows, sheet.names, sheet.initials) == ((), {}, {})
