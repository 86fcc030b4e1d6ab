"""How agencies come to be known, and how a device goes from one to another (decision 025)."""

from desktop_app.domain.codes import Standing
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from tests.ledger.devices import MARCH_2026_MS, Agency, Device
from tests.ledger.team import Team


def partner(by: Agency, of: Agency) -> Entry:
    """An agency verifies another for all its people."""
    body = {"key": b64(of.key), "name": of.name}
    return by.write(kinds.PARTNER, "partner", body, channel=by.channel)


def release(by: Agency, device: Device, to: Agency) -> Entry:
    """An agency lets a device of its own go."""
    body = {"key": b64(device.key), "to": b64(to.key)}
    return by.write(kinds.RELEASE, f"card {device.name}", body, channel=by.channel)


def test_a_partner_of_the_own_agency_is_verified_for_all_its_people(team: Team) -> None:
    before, after = team.trust(), team.trust(partner(team.own, team.partner))

    assert before.carries(team.constable.key, MARCH_2026_MS) is None
    assert after.carries(team.constable.key, MARCH_2026_MS) == "lead"
    assert after.anchors[team.partner.key] is Standing.CONFIRMED


def test_a_partner_makes_nobody_known_neither_itself_nor_another(team: Team) -> None:
    third = Agency.named("third")
    entries = (partner(team.partner, team.partner), partner(team.partner, third))

    trust = team.trust(*entries, third.card(Device.named("stranger"), "lead"))

    assert trust.anchors == team.anchors


def test_what_was_compared_in_person_is_known_no_less_for_being_a_partner(team: Team) -> None:
    anchors = {**team.anchors, team.partner.key: Standing.MET}

    trust = team.trust(partner(team.own, team.partner), anchors=anchors)

    assert trust.anchors[team.partner.key] is Standing.MET


def test_a_device_goes_over_once_the_other_agencys_card_is_held(team: Team) -> None:
    let_go = release(team.own, team.worker, team.partner)

    alone = team.trust(let_go)
    with_card = team.trust(let_go, team.partner.card(team.worker, "lead"))

    assert alone.cards[team.worker.key].agency == team.own.key
    assert with_card.cards[team.worker.key].agency == team.partner.key


def test_only_its_own_agency_lets_a_device_go(team: Team) -> None:
    card = team.partner.card(team.worker, "lead")

    trust = team.trust(card, release(team.partner, team.worker, team.partner))

    assert trust.cards[team.worker.key].agency == team.own.key


def test_a_device_that_two_agencies_let_go_to_each_other_keeps_its_card(team: Team) -> None:
    ring = (
        release(team.own, team.worker, team.partner),
        release(team.partner, team.worker, team.own),
        team.partner.card(team.worker, "lead"),
    )

    assert team.trust(*ring).cards[team.worker.key].agency == team.own.key


def test_after_it_went_over_the_new_agency_revokes_it_and_the_old_one_cannot(team: Team) -> None:
    gone = (
        release(team.own, team.worker, team.partner),
        team.partner.card(team.worker),
    )

    by_old = team.trust(*gone, team.own.revoke(team.worker))
    by_new = team.trust(*gone, team.partner.revoke(team.worker))

    assert by_old.revoked == frozenset()
    assert by_new.revoked == {team.worker.key}


def test_somebody_whom_a_lead_lets_in_makes_their_agency_known_and_no_more(team: Team) -> None:
    third, nurse = Agency.named("third"), Device.named("nurse")
    card = third.card(nurse, "lead")
    body = {"key": b64(nurse.key), "position": "member", "left": "", "card": card.line.decode()}
    by_lead = team.lead.write(kinds.MEMBER, "member", body)
    by_worker = team.worker.write(kinds.MEMBER, "member", body)

    let_in, unasked = team.trust(card, by_lead), team.trust(card, by_worker)

    assert let_in.cards[nurse.key].standing is Standing.VOUCHED
    assert let_in.carries(nurse.key, MARCH_2026_MS) is None
    assert nurse.key not in unasked.cards
