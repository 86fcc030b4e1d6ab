"""Who reads a channel, from the set of entries alone (decision 025)."""

from collections.abc import Sequence
from itertools import permutations

from desktop_app.domain.codes import Standing
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.membership import Membership, fold_membership
from tests.ledger.devices import MARCH_2026_MS, POLICE, TEAM, Device
from tests.ledger.team import Team

_DAY_MS = 86_400_000


def epoch(by: Device, members: Sequence[Device], *previous: Entry, at_ms: int = 0) -> Entry:
    """`by` gives the whole team's channel a key for these devices."""
    body = {
        "recipient": f"age1{by.name}{len(previous)}",
        "members": sorted(b64(one.key) for one in members),
        "prev": sorted(b64(one.id) for one in previous),
    }
    return by.write(kinds.EPOCH, f"epoch {by.name}", body, wall_ms=MARCH_2026_MS + at_ms)


def add(by: Device, who: Device, to: Entry) -> Entry:
    """`by` lets somebody read an epoch."""
    return by.write(kinds.ADD, f"add {who.name}", {"key": b64(who.key), "epoch": b64(to.id)})


def member(by: Device, who: Device, position: str, *before: Entry, left: str = "") -> Entry:
    """`by` says what somebody is on the case."""
    body = {"key": b64(who.key), "position": position, "left": left}
    supersedes = [entry.id for entry in before]
    return by.write(kinds.MEMBER, f"member {who.name}", body, supersedes=supersedes)


def came_to(team: Team, *entries: Entry) -> Membership:
    """What they come to, the same in every order."""
    trust = team.trust(*entries)
    orders = list(permutations(entries))[:24]
    found = [fold_membership(some, trust, *TEAM) for some in orders]
    assert all(one == found[0] for one in found)
    return found[0]


def test_a_worker_opens_a_channel_and_a_lead_lets_somebody_in(team: Team) -> None:
    opened = epoch(team.worker, [team.worker, team.lead])

    membership = came_to(team, opened, add(team.lead, team.constable, opened))

    assert [one.id for one in membership.epochs] == [opened.id]
    assert membership.everybody == {team.worker.key, team.lead.key, team.constable.key}


def test_a_worker_lets_nobody_in_and_changes_no_key(team: Team) -> None:
    opened = epoch(team.lead, [team.lead, team.worker])
    let_in = add(team.worker, team.constable, opened)

    membership = came_to(team, opened, let_in, epoch(team.worker, [team.worker], opened))

    assert [one.id for one in membership.epochs] == [opened.id]
    assert membership.everybody == {team.lead.key, team.worker.key}


def test_whoever_opened_a_channel_lets_the_leads_of_their_agency_in_and_nobody_else(
    team: Team,
) -> None:
    opened = epoch(team.worker, [team.worker])
    others = epoch(team.lead, [team.lead])
    tried = (
        add(team.worker, team.lead, opened),
        add(team.worker, team.constable, opened),
        add(team.worker, Device.named("stranger"), opened),
        add(team.worker, team.second, others),
    )

    membership = came_to(team, opened, others, *tried)

    assert membership.everybody == {team.worker.key, team.lead.key}


def test_the_deepest_key_is_written_for(team: Team) -> None:
    first = epoch(team.lead, [team.lead, team.worker])
    second = epoch(team.second, [team.lead, team.second], first)
    third = epoch(team.lead, [team.lead], second)

    membership = came_to(team, third, first, second)

    assert [(one.id, one.depth) for one in membership.epochs] == [
        (third.id, 2),
        (second.id, 1),
        (first.id, 0),
    ]
    assert membership.written_for(team.worker.key) == membership.current


def test_an_opening_by_a_lead_stands_before_one_by_a_worker(team: Team) -> None:
    openings = [epoch(by, [by, team.lead]) for by in (team.worker, team.lead, team.worker)]

    membership = came_to(team, *openings)

    assert membership.current is not None
    assert membership.current.id == openings[1].id


def test_another_agencys_key_for_its_own_people_is_not_ours_to_write_for(team: Team) -> None:
    ours = epoch(team.lead, [team.lead, team.worker])
    theirs = epoch(team.constable, [team.constable])
    anchors = {**team.anchors, team.partner.key: Standing.MET}

    trust = team.trust(ours, theirs, anchors=anchors)
    membership = fold_membership([ours, theirs], trust, *TEAM)
    for_us = membership.written_for(team.worker.key)
    for_them = membership.written_for(team.constable.key)

    assert (for_us and for_us.id, for_them and for_them.id) == (ours.id, theirs.id)


def test_keys_of_an_agency_nobody_verified_count_for_nothing(team: Team) -> None:
    theirs = epoch(team.constable, [team.constable])

    assert came_to(team, theirs) == Membership()
    assert not team.trust(theirs).is_outsider(team.note(team.worker).log)


def test_a_lead_by_name_leads_until_that_is_taken_back(team: Team) -> None:
    opened = epoch(team.lead, [team.lead, team.worker])
    named = member(team.lead, team.worker, "lead")
    change = epoch(team.worker, [team.worker], opened)
    back = member(team.second, team.worker, "member", named)
    later = epoch(team.worker, [team.worker, team.constable], opened, at_ms=_DAY_MS)

    while_named = came_to(team, opened, named, change)
    after = came_to(team, opened, named, change, back, later)

    assert [one.id for one in while_named.epochs] == [change.id, opened.id]
    assert after == while_named


def test_nobody_is_named_a_lead_by_one_who_was_only_named(team: Team) -> None:
    opened = epoch(team.lead, [team.lead])
    first = member(team.lead, team.worker, "lead")
    chain = member(team.worker, team.constable, "lead")

    membership = came_to(team, opened, first, chain, add(team.constable, team.second, opened))

    assert membership.everybody == {team.lead.key}


def test_a_lead_of_one_channel_leads_no_other_but_one_of_the_team_leads_all(team: Team) -> None:
    body = {"key": b64(team.worker.key), "position": "lead"}
    of_police = team.lead.write(kinds.MEMBER, "member", body, channel=POLICE)
    opened = epoch(team.lead, [team.lead])
    let_in = add(team.worker, team.second, opened)

    elsewhere = came_to(team, opened, of_police, let_in)
    everywhere = team.trust(member(team.lead, team.worker, "lead"))

    assert elsewhere.everybody == {team.lead.key}
    assert everywhere.may_lead(team.worker.key, POLICE, MARCH_2026_MS)
    assert not team.trust(of_police).may_lead(team.worker.key, TEAM, MARCH_2026_MS)


def test_what_a_lead_did_stands_when_a_later_card_makes_them_a_worker(team: Team) -> None:
    opened = epoch(team.lead, [team.lead, team.worker])
    change = epoch(team.second, [team.second], opened, at_ms=-_DAY_MS)
    demoted = team.own.card(team.second, "worker")
    later = epoch(team.second, [team.worker, team.second], change, at_ms=_DAY_MS)

    membership = came_to(team, opened, change, demoted, later)

    assert [one.id for one in membership.epochs] == [change.id, opened.id]


def test_a_card_that_has_expired_carries_nothing_from_noon_of_the_next_day(team: Team) -> None:
    relief = Device.named("relief lead")
    trust = team.trust(team.own.card(relief, "lead", expires="2026-02-28"))
    noon_ms = 1_772_366_400_000  # 1 March 2026, 12:00 UTC: it is nowhere February any more

    assert trust.carries(relief.key, noon_ms - 1) == "lead"
    assert trust.carries(relief.key, noon_ms) is None


def test_an_ill_written_key_counts_for_nothing(team: Team) -> None:
    whole = {"recipient": "age1", "members": [b64(team.lead.key)], "prev": []}
    broken: list[dict[str, object]] = [
        {**whole, "members": [b64(team.lead.key), "short"]},
        {**whole, "members": "all"},
        {**whole, "prev": [7]},
        {**whole, "recipient": 7},
    ]

    entries = [team.lead.write(kinds.EPOCH, "epoch", body) for body in broken]

    assert came_to(team, *entries) == Membership()
