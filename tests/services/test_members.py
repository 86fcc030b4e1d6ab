"""Who is on a case: decided by leads, and by nobody else (decision 025)."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.codes import Authority, Flag, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, DeviceKey
from desktop_app.domain.membership import Position
from desktop_app.ledger.membership import Epoch, Membership
from desktop_app.services import epochs
from desktop_app.services.cards import confirm_card, find_card
from desktop_app.services.cases import open_case
from desktop_app.services.epochs import keyrings_due, open_channel_if_needed
from desktop_app.services.members import Asked, add_member, members, remove_member
from tests.people import CEDAR
from tests.services.teams import MIRIAM, NOOR, Laptop, Team, card_of, current, flags, give, note

SELF_MADE = replace(MIRIAM, name="Vern Okoro", agency="Lakeside Office")


def test_a_case_is_first_read_by_its_writer_and_the_leads_of_their_agency(
    team: Team, case: CaseId
) -> None:
    epoch = open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)

    assert epoch is not None
    assert epoch.members == {laptop.vault.pen.public for laptop in (team.miriam, team.lee)}
    assert epoch == open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)


def test_a_member_who_is_let_in_gets_every_key_of_the_channel(team: Team, case: CaseId) -> None:
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))

    give(team.miriam, team.dana, case)

    assert current(team.dana, case) == current(team.miriam, case)
    dana, miriam = (
        one.vault.channels.identities(case, WHOLE_TEAM) for one in (team.dana, team.miriam)
    )
    assert dana == miriam


def test_a_partner_who_is_let_in_is_known_to_all_who_read_the_case(
    team: Team, case: CaseId
) -> None:
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))
    add_member(team.miriam.vault, case, Asked(card=card_of(team.owen, team.miriam)))
    give(team.miriam, team.owen, case)
    note(team.owen, case)

    give(team.miriam, team.dana, case)
    give(team.owen, team.dana, case)

    assert flags(team.dana, case) == [{Flag.VOUCHED}]
    assert team.dana.vault.book.verify().projection_equal


def test_who_was_compared_by_the_code_of_a_device_leads_nowhere_until_their_agency_is_verified(
    team: Team, case: CaseId
) -> None:
    """Anybody can make an agency's key and, with it, a supervisor's card for themselves."""
    dana, stranger = team.dana, Laptop.made(team.dana.world, team.dana.folder / "x", SELF_MADE)
    for line in stranger.vault.cards.control_lines([stranger.vault.me.key]):
        dana.vault.book.ingest([line], "card")
    key, now = stranger.vault.me.agency_key, dana.vault.clock.now_ms()
    dana.vault.cards.know_agency(key, Standing.UNVERIFIED, None, now)
    card = card_of(stranger, dana)
    device, channel = stranger.vault.me.key, (case, WHOLE_TEAM)

    known = confirm_card(dana.vault, card, find_card(dana.vault, card).code, met=True)
    before = dana.vault.channels.may_lead(device, *channel, now)
    dana.vault.cards.know_agency(key, Standing.CONFIRMED, None, now)
    after = dana.vault.channels.may_lead(device, *channel, now)

    stranger.session.close()
    assert known.standing is Standing.MET
    assert (before, after) == (False, True)
    assert dana.vault.book.verify().projection_equal


def test_comparing_a_device_takes_nothing_from_an_agency_that_was_verified(
    team: Team, case: CaseId
) -> None:
    lead = replace(SELF_MADE, name="Ada Moose", agency="Rainy Lake Police")
    partner = Laptop.made(team.miriam.world, team.miriam.folder / "x", lead)
    team.miriam.meet(partner)
    card = card_of(partner, team.miriam)

    confirm_card(team.miriam.vault, card, find_card(team.miriam.vault, card).code, met=False)

    partner.session.close()
    now = team.miriam.vault.clock.now_ms()
    assert team.miriam.vault.channels.may_lead(partner.vault.me.key, case, WHOLE_TEAM, now)


def test_words_of_somebody_who_is_no_member_are_shown_with_a_mark(
    team: Team, case: CaseId
) -> None:
    give(team.miriam, team.dana, case)
    note(team.dana, case)
    give(team.dana, team.miriam, case)
    before = flags(team.miriam, case)

    open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)
    outside = flags(team.miriam, case)
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))

    assert before == [frozenset()]
    assert outside == [{Flag.NOT_MEMBER}]
    assert flags(team.miriam, case) == [frozenset()]


def test_somebody_who_was_removed_gets_no_later_key(team: Team, case: CaseId) -> None:
    vault = team.miriam.vault
    card = card_of(team.dana, team.miriam)
    add_member(vault, case, Asked(card=card))
    give(team.miriam, team.dana, case)
    before = team.dana.vault.channels.identities(case, WHOLE_TEAM)

    remove_member(vault, case, card)
    give(team.miriam, team.dana, case)

    assert team.dana.vault.channels.identities(case, WHOLE_TEAM) == before
    assert current(team.miriam, case).depth == 1
    assert team.dana.vault.pen.public not in current(team.miriam, case).members
    said = {one.card.name: (one.reads, one.left) for one in members(vault, case)}
    assert said["Dana Whitford"] == (False, "2026-11-21")


def test_a_lead_of_the_agency_takes_over_where_another_left_off(team: Team, case: CaseId) -> None:
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))
    give(team.miriam, team.lee, case)

    remove_member(team.lee.vault, case, card_of(team.dana, team.lee))
    give(team.lee, team.miriam, case)

    assert current(team.miriam, case) == current(team.lee, case)
    assert team.dana.vault.pen.public not in current(team.miriam, case).members


def test_of_two_removals_made_apart_both_hold(team: Team, case: CaseId) -> None:
    for one in (team.dana, team.owen):
        add_member(team.miriam.vault, case, Asked(card=card_of(one, team.miriam)))
    give(team.miriam, team.lee, case)
    dana = card_of(team.dana, team.miriam)
    owen = card_of(team.owen, team.lee)
    remove_member(team.miriam.vault, case, dana)
    remove_member(team.lee.vault, case, owen)

    give(team.lee, team.miriam, case)
    settled = open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)
    give(team.miriam, team.lee, case)

    assert settled is not None
    assert settled.depth == 2
    assert settled.members == {team.miriam.vault.pen.public, team.lee.vault.pen.public}
    assert open_channel_if_needed(team.lee.vault, case, WHOLE_TEAM) == settled


def test_if_a_removal_lost_against_another_key_this_would_be_noticed(
    team: Team, case: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def everybody(_: Membership, latest: Sequence[Epoch]) -> frozenset[DeviceKey]:
        return frozenset().union(*(one.members for one in latest))

    monkeypatch.setattr(epochs, "staying", everybody)

    with pytest.raises(AssertionError):
        test_of_two_removals_made_apart_both_hold(team, case)


def test_a_worker_decides_about_nobody(team: Team, case: CaseId) -> None:
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))
    give(team.miriam, team.dana, case)
    lee = card_of(team.lee, team.dana)

    with pytest.raises(Refusal) as adding:
        add_member(team.dana.vault, case, Asked(card=lee))
    with pytest.raises(Refusal) as removing:
        remove_member(team.dana.vault, case, lee)

    assert {adding.value.code, removing.value.code} == {RefusalCode.NOT_A_LEAD}


def test_a_worker_who_is_made_a_lead_of_one_case_decides_there(team: Team, case: CaseId) -> None:
    as_lead = Asked(card=card_of(team.dana, team.miriam), position=Position.LEAD)
    add_member(team.miriam.vault, case, as_lead)
    give(team.miriam, team.dana, case)
    team.dana.meet(team.owen)
    owen = card_of(team.owen, team.dana)

    add_member(team.dana.vault, case, Asked(card=owen))
    with pytest.raises(Refusal) as chain:
        add_member(team.dana.vault, case, Asked(card=owen, position=Position.LEAD))
    give(team.dana, team.miriam, case)

    assert team.owen.vault.pen.public in current(team.miriam, case).members
    assert chain.value.code is RefusalCode.NOT_A_LEAD


def test_nobody_is_let_in_whose_card_was_not_compared(team: Team, case: CaseId) -> None:
    give(team.miriam, team.lee, case)
    vault, police = team.lee.vault, team.owen.vault.me
    vault.cards.know_agency(police.agency_key, Standing.UNVERIFIED, None, 0)
    give(team.owen, team.lee, CaseId(police.agency_id), AGENCY_CHANNEL)

    with pytest.raises(Refusal) as refused:
        add_member(vault, case, Asked(card=card_of(team.owen, team.lee)))

    assert refused.value.code is RefusalCode.CARD_UNVERIFIED
    assert police.key not in {one.card.key for one in members(vault, case)}


def test_the_key_of_an_epoch_outlasts_a_stop_between_writing_and_keeping(
    team: Team, case: CaseId
) -> None:
    epoch = open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)
    assert epoch is not None
    secret = dict(team.miriam.vault.channels.identities(case, WHOLE_TEAM))[epoch.id]
    team.miriam.vault.drawer.set(f"secret/epoch/{epoch.recipient}", secret.encode())
    with team.miriam.session.database._engine.begin() as db:
        db.exec_driver_sql("delete from epoch_key")

    open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)

    assert dict(team.miriam.vault.channels.identities(case, WHOLE_TEAM)) == {epoch.id: secret}


def test_a_case_exchanged_before_its_writer_was_enrolled_is_then_led_by_the_agency(
    team: Team, tmp_path: Path
) -> None:
    alone = Laptop.made(team.miriam.world, tmp_path / "alone", NOOR)
    case = open_case(alone.vault, replace(CEDAR, codename="Larch")).case
    assert case is not None
    open_channel_if_needed(alone.vault, case, WHOLE_TEAM)
    team.miriam.enrol(alone, Authority.WORKER)

    epoch = open_channel_if_needed(alone.vault, case, WHOLE_TEAM)
    give(alone, team.miriam, case)

    leads = {one.vault.pen.public for one in (team.miriam, team.lee)}
    assert epoch is not None
    assert epoch.members == leads | {alone.vault.pen.public}
    assert current(team.miriam, case) == epoch
    add_member(team.miriam.vault, case, Asked(card=card_of(team.dana, team.miriam)))
    alone.session.close()


def test_keys_are_due_to_members_only(team: Team, case: CaseId) -> None:
    open_channel_if_needed(team.miriam.vault, case, WHOLE_TEAM)

    due = keyrings_due(team.miriam.vault, case, WHOLE_TEAM)

    members = (team.miriam.vault.me, team.lee.vault.me)
    assert {(one.key, one.recipient) for one in due} == {
        (card.key, card.recipient) for card in members
    }
