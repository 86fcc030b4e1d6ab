"""Whose word counts, decided from the set of entries alone (decision 003)."""

from collections.abc import Iterable

import pytest

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import LARGEST_INTEGER, b64
from desktop_app.ledger.entry import Entry, Log, line_of
from desktop_app.ledger.folding import fold_trust
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import Admission, Trust
from tests.ledger.devices import POLICE, TEAM, Agency, Device, checked, pin_of, purge_of
from tests.ledger.team import Team

OK, UNKNOWN, AFTER = Admission.OK, Admission.UNKNOWN_AUTHOR, Admission.AFTER_REVOCATION


def admissions(trust: Trust, *entries: Entry) -> list[Admission]:
    """What becomes of each."""
    return [trust.admission(entry.log, entry.id) for entry in entries]


def test_an_entry_counts_once_its_author_has_a_card(team: Team) -> None:
    stranger = Device.named("stranger")
    note = team.note(stranger)

    before, after = team.trust(), team.trust(team.own.card(stranger))

    assert admissions(before, note) == [UNKNOWN]
    assert admissions(after, note) == [OK]


def test_a_card_of_an_agency_nobody_knows_counts_for_nothing(team: Team) -> None:
    stranger, nobody = Device.named("stranger"), Agency.named("nobody")
    note = team.note(stranger)

    trust = team.trust(nobody.card(stranger))

    assert admissions(trust, note) == [UNKNOWN]


def test_a_card_counts_only_in_the_agencys_own_channel(team: Team) -> None:
    stranger = Device.named("stranger")
    body = {"key": b64(stranger.key), "authority": "lead"}
    elsewhere = team.own.write(kinds.CARD, "card", body, channel=TEAM)
    by_a_device = team.lead.write(kinds.CARD, "card", body, channel=team.own.channel)

    trust = team.trust(elsewhere, by_a_device, team.note(stranger))

    assert stranger.key not in trust.cards


@pytest.mark.parametrize("key", [None, 7, "short", "é" * 43])
def test_a_card_without_a_key_is_passed_over(team: Team, key: object) -> None:
    before = team.trust()
    odd = team.own.write(kinds.CARD, "card", {"key": key}, channel=team.own.channel)

    assert team.trust(odd).cards == before.cards


def test_one_agency_cannot_revoke_another_agencys_device(team: Team) -> None:
    trust = team.trust(team.partner.revoke(team.worker))

    assert trust.revoked == frozenset()


def test_an_agency_known_less_well_cannot_take_a_device_over(team: Team) -> None:
    for _ in team.held:
        later = team.partner.card(team.worker, "custodian")
    assert later.header.lamport > team.own.lamport

    trust = team.trust(later, team.partner.revoke(team.worker))

    assert trust.cards[team.worker.key].agency == team.own.key
    assert trust.cards[team.worker.key].authority == "worker"
    assert trust.revoked == frozenset()


def test_of_one_agencys_cards_the_latest_counts(team: Team) -> None:
    promoted = team.own.card(team.worker, "lead")

    assert team.trust(promoted).cards[team.worker.key].authority == "lead"


def test_a_revoked_author_counts_until_somebody_pins_the_log(team: Team) -> None:
    before, after = team.note(team.worker), team.note(team.worker)
    revoke = team.own.revoke(team.worker)

    unpinned = team.trust(revoke)
    pinned = team.trust(revoke, pin_of(team.worker, before, team.lead))

    assert admissions(unpinned, before, after) == [OK, OK]
    assert admissions(pinned, before, after) == [OK, AFTER]


def test_a_pin_without_a_revocation_changes_nothing(team: Team) -> None:
    first, second = team.note(team.worker), team.note(team.worker)

    trust = team.trust(pin_of(team.worker, first, team.lead))

    assert admissions(trust, first, second) == [OK, OK]


def test_a_pin_holds_for_its_own_channel_only(team: Team) -> None:
    note = team.note(team.worker)
    elsewhere = team.worker.write(kinds.NOTE, "note", {"text/0000": "Words."}, channel=POLICE)
    team.held.append(elsewhere)

    trust = team.trust(team.own.revoke(team.worker), pin_of(team.worker, note, team.lead))

    assert admissions(trust, note, elsewhere) == [OK, OK]


def test_two_pins_of_one_log_admit_what_either_admits(team: Team) -> None:
    notes = [team.note(team.worker) for _ in range(3)]
    pins = [pin_of(team.worker, note, team.lead) for note in notes[:2]]

    trust = team.trust(team.own.revoke(team.worker), *pins)

    assert admissions(trust, *notes) == [OK, OK, AFTER]


def test_a_pinned_head_that_is_not_held_admits_nothing_yet(team: Team) -> None:
    first, second = team.note(team.worker), team.note(team.worker)
    pin = pin_of(team.worker, second, team.lead)
    team.held.remove(second)

    trust = team.trust(team.own.revoke(team.worker), pin)

    assert admissions(trust, first, second) == [AFTER, AFTER]


def test_a_pin_that_names_no_head_pins_nothing(team: Team) -> None:
    note = team.note(team.worker)
    odd = team.lead.write(kinds.PIN, "pin", {"key": b64(team.worker.key), "head": "the first"})

    trust = team.trust(team.own.revoke(team.worker), odd)

    assert trust.pinned == {}
    assert admissions(trust, note) == [OK]


def test_a_worker_cannot_pin(team: Team) -> None:
    first, second = team.note(team.lead), team.note(team.lead)

    trust = team.trust(team.own.revoke(team.lead), pin_of(team.lead, first, team.worker))

    assert admissions(trust, first, second) == [OK, OK]


def test_a_revoked_lead_cannot_pin_himself(team: Team) -> None:
    first, second = team.note(team.lead), team.note(team.lead)

    trust = team.trust(team.own.revoke(team.lead), pin_of(team.lead, first, team.lead))

    assert admissions(trust, first, second) == [OK, OK]


def test_a_lead_of_another_agency_cannot_pin(team: Team) -> None:
    note = team.note(team.worker)
    unheard_of = EntryId(bytes(32))

    trust = team.trust(
        team.own.revoke(team.worker), pin_of(team.worker, unheard_of, team.constable)
    )

    assert trust.pinned == {}
    assert admissions(trust, note) == [OK]


def test_another_agencys_pin_cannot_let_a_thief_in_either(team: Team) -> None:
    before, after = team.note(team.worker), team.note(team.worker)
    rightly = pin_of(team.worker, before, team.lead)

    trust = team.trust(
        team.own.revoke(team.worker), rightly, pin_of(team.worker, after, team.constable)
    )

    assert admissions(trust, before, after) == [OK, AFTER]


def test_a_device_of_no_agency_that_is_known_is_pinned_by_nobody(team: Team) -> None:
    stranger = Device.named("stranger")
    note = team.note(stranger)

    trust = team.trust(pin_of(stranger, note, team.lead))

    assert trust.pinned == {}


def test_what_a_revoked_lead_pinned_before_the_loss_still_counts(team: Team) -> None:
    first, second = team.note(team.worker), team.note(team.worker)
    earlier = pin_of(team.worker, first, team.lead)
    later = pin_of(team.worker, second, team.lead)
    revokes = (team.own.revoke(team.worker), team.own.revoke(team.lead))

    trust = team.trust(*revokes, earlier, later, pin_of(team.lead, earlier, team.second))

    assert admissions(trust, earlier, later) == [OK, AFTER]
    assert admissions(trust, first, second) == [OK, AFTER]


def test_two_revoked_leads_cannot_vouch_for_each_other(team: Team) -> None:
    first = team.note(team.lead)
    pins = (pin_of(team.lead, first, team.second), pin_of(team.second, first, team.lead))

    trust = team.trust(team.own.revoke(team.lead), team.own.revoke(team.second), *pins)

    assert trust.pinned == {}


@pytest.mark.parametrize("kind", [kinds.CARD, kinds.REVOKE, kinds.PIN, kinds.PURGE])
def test_a_control_entry_counts_only_when_it_is_complete(team: Team, kind: str) -> None:
    note = team.note(team.worker)
    controls = {
        kinds.CARD: team.own.card(Device.named("stranger")),
        kinds.REVOKE: team.own.revoke(team.worker),
        kinds.PIN: pin_of(team.worker, note, team.lead),
        kinds.PURGE: purge_of([note], team.custodian),
    }
    form = controls[kind].form
    parts = [withhold(form, lambda name: name in {"reason", "name", "head", "basis"}), stub(form)]

    trusts = [team.trust(checked(line_of(part))) for part in parts]

    assert trusts == [team.trust(), team.trust()]
    assert team.trust(controls[kind]) != team.trust()


def test_an_agencys_own_key_counts_without_a_card(team: Team) -> None:
    entry = team.own.write(kinds.NOTE, "note", {"text/0000": "Words."}, channel=team.own.channel)

    assert admissions(team.trust(), entry) == [OK]
    assert admissions(team.trust(anchors={}), entry) == [UNKNOWN]


def test_getting_to_know_an_agency_better_moves_its_devices_under_it(team: Team) -> None:
    mine_too = team.partner.card(team.worker, "lead")
    met = {team.own.key: Standing.VOUCHED, team.partner.key: Standing.MET}

    trust = team.trust(mine_too, anchors=met)

    assert trust.cards[team.worker.key].agency == team.partner.key
    assert trust.cards[team.worker.key].standing is Standing.MET


def test_of_two_agencies_known_equally_well_the_one_known_longer_keeps_its_devices(
    team: Team,
) -> None:
    met = {team.own.key: Standing.MET, team.partner.key: Standing.MET}
    taken = team.partner.write(
        kinds.CARD,
        "taken",
        {"key": b64(team.worker.key), "authority": "lead", "name": "Somebody else"},
        channel=team.partner.channel,
        lamport=LARGEST_INTEGER,
    )

    kept = team.trust(taken, team.partner.revoke(team.worker), anchors=met)
    other_way = team.trust(taken, anchors=dict(reversed(met.items())))

    assert kept.cards[team.worker.key].agency == team.own.key
    assert kept.revoked == frozenset()
    assert other_way.cards[team.worker.key].agency == team.partner.key


def test_however_many_pins_there_are_a_log_is_read_once_for_each_level(team: Team) -> None:
    notes = [team.note(team.worker) for _ in range(20)]
    pins = [pin_of(team.worker, note, team.lead) for note in notes]
    asked: list[tuple[Log, int]] = []

    def ancestry(log: Log, heads: Iterable[EntryId]) -> frozenset[EntryId]:
        asked.append((log, len(list(heads))))
        return frozenset(heads)

    fold_trust([*team.held, team.own.revoke(team.worker), *pins], team.anchors, ancestry)

    assert asked == [(notes[0].log, 20)] * 2
