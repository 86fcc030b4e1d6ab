"""Who may take words away, how far that reaches, and who gives them back."""

import pytest

from desktop_app.domain.codes import Standing
from desktop_app.ledger import kinds
from tests.ledger.devices import POLICE, Device, pin_of, purge_of
from tests.ledger.team import Team


def test_only_a_custodian_takes_words_away(team: Team) -> None:
    note = team.note(team.worker)

    by_lead, by_custodian = (
        team.trust(purge_of([note], by)) for by in (team.lead, team.custodian)
    )

    assert not by_lead.is_purged(note.log, note.id, note.header.kind)
    assert by_custodian.is_purged(note.log, note.id, note.header.kind)
    assert (by_lead.counts(note), by_custodian.counts(note)) == (True, False)


def test_a_purge_reaches_its_own_channel_only(team: Team) -> None:
    note = team.note(team.worker)

    named = team.trust(purge_of([note], team.custodian, POLICE))
    whole = team.trust(purge_of([], team.custodian, POLICE))

    assert not named.is_purged(note.log, note.id, note.header.kind)
    assert not whole.is_purged(note.log, note.id, note.header.kind)


def test_a_custodian_takes_away_only_the_words_of_their_own_agency(team: Team) -> None:
    ours, theirs = team.note(team.worker), team.note(team.constable)

    named = team.trust(purge_of([ours, theirs], team.custodian))
    whole = team.trust(purge_of([], team.custodian))

    for trust in (named, whole):
        assert trust.is_purged(ours.log, ours.id, ours.header.kind)
        assert not trust.is_purged(theirs.log, theirs.id, theirs.header.kind)


def test_a_whole_channel_can_be_purged_but_not_its_control_entries(team: Team) -> None:
    note = team.note(team.worker)
    purge = purge_of([], team.custodian)

    trust = team.trust(purge)

    assert trust.is_purged(note.log, note.id, note.header.kind)
    assert not trust.is_purged(purge.log, purge.id, purge.header.kind)


@pytest.mark.parametrize("targets", ["everything", 7, [7], ["short"], {"a": 1}, None])
def test_a_purge_of_nothing_readable_takes_nothing_away(team: Team, targets: object) -> None:
    odd = team.custodian.write(kinds.PURGE, "purge", {"targets": targets})

    trust = team.trust(odd)

    assert (trust.purged_entries, trust.purged_channels) == (frozenset(), frozenset())


def test_only_the_custodians_own_agency_gives_words_back(team: Team) -> None:
    note = team.note(team.worker)
    purge = purge_of([note], team.custodian)

    by_partner = team.trust(purge, team.partner.unpurge(purge))
    by_own = team.trust(purge, team.own.unpurge(purge))

    assert by_partner.is_purged(note.log, note.id, note.header.kind)
    assert not by_own.is_purged(note.log, note.id, note.header.kind)


def test_a_later_revocation_of_the_custodian_does_not_restore(team: Team) -> None:
    note = team.note(team.worker)

    trust = team.trust(purge_of([note], team.custodian), team.own.revoke(team.custodian))

    assert trust.is_purged(note.log, note.id, note.header.kind)


def test_what_a_thief_takes_away_after_a_pinned_head_stays(team: Team) -> None:
    note, before = team.note(team.worker), team.note(team.custodian)
    by_thief = purge_of([note], team.custodian)
    lost = (team.own.revoke(team.custodian), by_thief)

    unpinned = team.trust(*lost)
    pinned = team.trust(*lost, pin_of(team.custodian, before, team.lead))

    assert unpinned.is_purged(note.log, note.id, note.header.kind)
    assert not pinned.is_purged(note.log, note.id, note.header.kind)


def test_a_custodian_whose_card_has_expired_takes_nothing_away(team: Team) -> None:
    note, late = team.note(team.worker), Device.named("former custodian")
    card = team.own.card(late, "custodian", expires="2026-02-27")

    trust = team.trust(card, purge_of([note], late))

    assert not trust.is_purged(note.log, note.id, note.header.kind)


def test_an_agency_we_merely_heard_of_empties_nothing_not_even_its_own(team: Team) -> None:
    theirs = team.note(team.constable)
    custodian = Device.named("partner's custodian")
    held = (team.partner.card(custodian, "custodian"), purge_of([theirs], custodian))

    heard_of = team.trust(*held)
    compared = team.trust(*held, anchors={**team.anchors, team.partner.key: Standing.CONFIRMED})

    assert not heard_of.is_purged(theirs.log, theirs.id, theirs.header.kind)
    assert compared.is_purged(theirs.log, theirs.id, theirs.header.kind)
