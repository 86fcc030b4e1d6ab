"""Groups within a case: what the others learn of them, which is a line or nothing at all."""

import pytest

from desktop_app.domain.audience import Group, NewGroup, Purpose
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId
from desktop_app.ledger.canonical import b64
from desktop_app.services.declaring import declare_group
from desktop_app.services.lost_laptops import Lost, report_lost
from desktop_app.services.members import Asked, add_member, members, remove_member
from desktop_app.services.sealed_counts import listed_among
from tests.services.teams import Laptop, Team, card_of, current, give, note

_TITLE = "Advice on the motion"


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana and Owen read the case."""
    for one in (team.dana, team.owen):
        add_member(team.miriam.vault, case, Asked(card=card_of(one, team.miriam)))
        give(team.miriam, one, case)
    return team


def declared(team: Team, case: CaseId, *, listed: bool | None = None) -> Group:
    """A group of Miriam, Lee and Owen."""
    new = NewGroup(
        title=_TITLE,
        purpose=Purpose.PRIVILEGED_ADVICE,
        listed=listed,
        cards=(card_of(team.owen, team.miriam),),
    )
    return declare_group(team.miriam.vault, case, new)


def everything_outside(laptop: Laptop, case: CaseId, group: Audience) -> bytes:
    """All that a laptop would hand on of every other channel."""
    others = laptop.vault.book.channels(case) - {group}
    logs = laptop.vault.book.logs(case, others)
    logs += laptop.vault.book.logs(laptop.agency_case, [Audience("agency")])
    return b"\n".join(line for log in logs for line in log.lines)


@pytest.mark.parametrize(
    ("purpose", "listed"),
    [
        (Purpose.GROUP, True),
        (Purpose.POLICE_INTELLIGENCE, False),
        (Purpose.PRIVILEGED_ADVICE, False),
    ],
)
def test_intelligence_and_advice_are_unlisted_unless_somebody_says_otherwise(
    purpose: Purpose, *, listed: bool
) -> None:
    by_itself = NewGroup(title="A group", purpose=purpose)
    chosen = NewGroup(title="A group", purpose=purpose, listed=True)

    assert by_itself.is_listed is listed
    assert chosen.is_listed


def test_a_group_is_read_by_its_members_and_nobody_else_of_the_case(
    shared: Team, case: CaseId
) -> None:
    group = declared(shared, case)
    note(shared.miriam, case, group.tag)

    give(shared.miriam, shared.owen, case, group.tag)
    for one in (shared.owen, shared.dana):
        give(shared.miriam, one, case)

    assert (case, group.tag) in shared.owen.vault.channels.held()
    assert (case, group.tag) not in shared.dana.vault.channels.held()
    assert shared.owen.vault.reading.groups(case) == (group,)
    assert shared.dana.vault.reading.groups(case) == ()
    read = [one.card.name for one in members(shared.owen.vault, case) if one.audience == group.tag]
    assert read == ["Lee Beaver", "Miriam Okafor", "Owen Harada"]


def test_an_unlisted_group_leaves_no_trace_outside_its_own_channel(
    shared: Team, case: CaseId
) -> None:
    outside_before = len(shared.miriam.vault.book.logs(case, [WHOLE_TEAM]))
    group = declared(shared, case)
    written = [note(shared.miriam, case, group.tag) for _ in range(3)]
    give(shared.miriam, shared.owen, case, group.tag)
    written.append(note(shared.owen, case, group.tag))
    remove_member(
        shared.miriam.vault, case, card_of(shared.owen, shared.miriam), audiences=[group.tag]
    )
    lee = Lost(card=card_of(shared.lee, shared.miriam), safe_until_ms=2**50)
    report_lost(shared.miriam.vault, lee)
    note(shared.miriam, case)

    outside = everything_outside(shared.miriam, case, group.tag)

    about = [group.tag, _TITLE, *(b64(id_) for id_ in written)]
    assert [trace for trace in about if trace.encode() in outside] == []
    assert len(shared.miriam.vault.book.logs(case, [WHOLE_TEAM])) == outside_before
    assert listed_among(shared.miriam.vault, case, [group.tag]) == frozenset()


def test_of_a_listed_group_others_learn_that_it_is_and_not_who_reads_it(
    shared: Team, case: CaseId
) -> None:
    group = declared(shared, case, listed=True)
    written = note(shared.miriam, case, group.tag)

    give(shared.miriam, shared.dana, case)

    outside = everything_outside(shared.miriam, case, group.tag)
    assert shared.dana.vault.reading.groups(case) == (group,)
    assert b64(written).encode() not in outside
    assert outside.count(group.tag.encode()) == 1


def test_whoever_is_no_lead_declares_a_group_for_the_leads_and_lets_nobody_else_in(
    shared: Team, case: CaseId
) -> None:
    vault = shared.dana.vault
    shared.dana.meet(shared.owen)

    with_owen = NewGroup(title="Ours", cards=(card_of(shared.owen, shared.dana),))

    with pytest.raises(Refusal) as refused:
        declare_group(vault, case, with_owen)
    group = declare_group(vault, case, NewGroup(title="Ours"))

    assert refused.value.code is RefusalCode.NOT_A_LEAD
    epoch = vault.channels.membership(case, group.tag).current
    assert epoch is not None
    assert epoch.members == {
        one.vault.pen.public for one in (shared.dana, shared.miriam, shared.lee)
    }


def test_a_group_needs_a_title(shared: Team, case: CaseId) -> None:
    with pytest.raises(Refusal) as refused:
        declare_group(shared.miriam.vault, case, NewGroup(title="  "))

    assert refused.value.code is RefusalCode.EMPTY_NAME
    assert current(shared.miriam, case).depth == 0
