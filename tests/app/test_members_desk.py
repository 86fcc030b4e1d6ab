"""What the team's page may rely on: the port on paper and the real one agree."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.members_desk import MembersDesk
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session, World
from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.membership import Position
from desktop_app.services.cases import find_case, open_case
from desktop_app.ui.members.port import Joining, Lost, MembersPort, WhyNot
from tests.app.conftest import refusal_of
from tests.app.region import Region
from tests.enrolled import hear
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.ui.members import paper_team
from tests.ui.members.paper_team import PaperTeam
from tests.ui.paper_cards import LAURIE
from tests.verified import meet

Deciding = tuple[MembersPort, CaseId, str]


@pytest.fixture
def lead(world: World, owen: Session, tmp_path: Path) -> Iterator[tuple[MembersDesk, CaseId, str]]:
    """A supervisor with a case, and the card of somebody she has met."""
    who = replace(DANA, authority=Authority.SUPERVISOR)
    session = create_vault(world, tmp_path / "lead", PASSPHRASE, who).session
    meet(session, owen)
    case = open_case(session.vault, CEDAR).case
    assert case is not None
    yield MembersDesk(session), case, owen.vault.me.printed
    session.close()


@pytest.fixture(params=["paper", "vault"])
def deciding(request: pytest.FixtureRequest) -> Deciding:
    if request.param == "paper":
        alone = PaperTeam(members=paper_team.MEMBERS[:1])
        return alone, paper_team.CEDAR, LAURIE.card.printed
    made: Deciding = request.getfixturevalue("lead")
    return made


def test_a_case_nobody_was_let_into_is_ones_own(deciding: Deciding) -> None:
    port, case, _ = deciding

    team = port.team(case)

    assert [one.is_own for one in team.members] == [True]
    assert [one.position for one in team.members] == [Position.LEAD]
    assert team.why_not is None
    assert team.audiences[0].audience == WHOLE_TEAM


def test_who_is_let_in_stands_in_the_team_and_is_taken_off_again(deciding: Deciding) -> None:
    port, case, card = deciding

    port.add(case, Joining(card=card, audience=WHOLE_TEAM))
    added = [one for one in port.team(case).members if one.card.printed == card]
    port.remove(case, added[0])
    left = [one for one in port.team(case).members if one.card.printed == card]

    assert [(one.position, one.reads, one.left) for one in added] == [(Position.MEMBER, True, "")]
    assert [(one.reads, bool(one.left)) for one in left] == [(False, True)]


def test_a_group_without_a_name_is_refused(deciding: Deciding) -> None:
    port, case, _ = deciding

    with pytest.raises(Refusal) as refused:
        port.new_audience(case, "", is_listed=True)

    assert refused.value.code is RefusalCode.EMPTY_NAME


def test_a_lost_laptop_is_shut_out_and_what_it_held_is_told(deciding: Deciding) -> None:
    port, case, card = deciding
    port.add(case, Joining(card=card, audience=WHOLE_TEAM))

    held = port.held_by(card)
    reported = port.report_lost(Lost(card=card, safe_until=date(2026, 11, 8)))

    assert case in [one.case for one in held]
    assert reported.report.held == held
    assert not reported.report.is_revoked


# --- the real one alone


def test_an_unlisted_group_leaves_no_trace_for_the_whole_team(
    lead: tuple[MembersDesk, CaseId, str],
) -> None:
    desk, case, _ = lead

    tag = desk.new_audience(case, "Counsel", is_listed=False)

    book = desk._vault.book
    whole = [entry for entry in book.things(case, "audience/1") if entry.log.audience == "case"]
    named = {each.audience: (each.title, each.is_listed) for each in desk.team(case).audiences}
    assert whole == []
    assert named[tag] == ("Counsel", False)


def test_a_worker_is_told_that_only_leads_decide(dana: Session) -> None:
    case = find_case(dana.vault, CEDAR.codename)

    desk = MembersDesk(dana)

    assert desk.team(case).why_not is WhyNot.NOT_A_LEAD


def test_the_news_of_the_agency_revokes_the_lost_laptop(region: Region) -> None:
    dana = region.dana = region.lakes.enrol(region.dana, Authority.SUPERVISOR)
    region.owen = region.lakes.enrol(region.owen)
    hear(dana, region.lakes.news())
    card = region.owen.vault.me.printed
    desk, case = MembersDesk(dana), find_case(dana.vault, CEDAR.codename)
    desk.add(case, Joining(card=card, audience=WHOLE_TEAM))

    news = region.lakes.revoke(region.owen)
    reported = desk.report_lost(
        Lost(card=card, safe_until=date(2026, 11, 8), untrusted_revocation=news)
    )

    assert reported.report.is_revoked
    assert [one.codename for one in reported.report.held] == [CEDAR.codename]


def test_news_that_says_nothing_of_the_laptop_is_refused(region: Region) -> None:
    dana = region.dana = region.lakes.enrol(region.dana, Authority.SUPERVISOR)
    region.owen = region.lakes.enrol(region.owen)
    hear(dana, region.lakes.news())
    lost = Lost(
        card=region.owen.vault.me.printed,
        safe_until=date(2026, 11, 8),
        untrusted_revocation=region.lakes.news(),
    )

    refused = refusal_of(lambda: MembersDesk(dana).report_lost(lost))

    assert refused is RefusalCode.CARD_MALFORMED
