"""Whose word counts, decided from the set of entries alone (decision 003)."""

from collections.abc import Iterable, Mapping
from itertools import permutations

import pytest

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry, Log, line_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import Admission, Trust, fold_trust
from tests.ledger.devices import (
    POLICE,
    TEAM,
    Agency,
    Device,
    checked,
    pin_of,
    purge_of,
)

OK, UNKNOWN, AFTER = Admission.OK, Admission.UNKNOWN_AUTHOR, Admission.AFTER_REVOCATION


class Setting:
    """Two agencies, three devices of the first, one of the second, and what is held of them."""

    def __init__(self) -> None:
        self.own, self.partner = Agency.named("own"), Agency.named("partner")
        names = ("lead", "second_lead", "custodian", "worker", "constable")
        self.lead, self.second, self.custodian, self.worker, self.constable = map(
            Device.named, names
        )
        self.anchors = {self.own.key: Standing.OWN, self.partner.key: Standing.VOUCHED}
        self.held: list[Entry] = [
            self.own.card(self.lead, "lead"),
            self.own.card(self.second, "lead"),
            self.own.card(self.custodian, "custodian"),
            self.own.card(self.worker),
            self.partner.card(self.constable, "lead"),
        ]

    def note(self, by: Device) -> Entry:
        """A note that is held."""
        entry = by.write(kinds.NOTE, f"note {len(self.held)}", {"text/0000": "Words."})
        self.held.append(entry)
        return entry

    def trust(self, *also: Entry, anchors: Mapping[DeviceKey, Standing] | None = None) -> Trust:
        """What it comes to, the same in every order of the control entries."""
        held = [*self.held, *also]
        known = self.anchors if anchors is None else anchors
        folds = [_fold(order, held, known) for order in _orders(held)]
        assert all(fold == folds[0] for fold in folds)
        return folds[0]


def _orders(held: list[Entry]) -> Iterable[list[Entry]]:
    controls = [entry for entry in held if entry.header.kind in kinds.CONTROL]
    yield controls
    yield controls[::-1]
    yield from ([*controls[:-3], *tail] for tail in map(list, permutations(controls[-3:])))


def _fold(
    controls: list[Entry], held: list[Entry], anchors: Mapping[DeviceKey, Standing]
) -> Trust:
    by_id = {entry.id: entry for entry in held}

    def ancestry(log: Log, head: EntryId) -> frozenset[EntryId]:
        reached: set[EntryId] = set()
        upwards: EntryId | None = head
        while upwards in by_id and by_id[upwards].log == log:
            reached.add(upwards)
            upwards = by_id[upwards].previous
        return frozenset(reached)

    return fold_trust(controls, anchors, ancestry)


@pytest.fixture
def team() -> Setting:
    """Everybody has a card; nothing has gone wrong yet."""
    return Setting()


def admissions(trust: Trust, *entries: Entry) -> list[Admission]:
    """What becomes of each."""
    return [trust.admission(entry.log, entry.id) for entry in entries]


def test_an_entry_counts_once_its_author_has_a_card(team: Setting) -> None:
    stranger = Device.named("stranger")
    note = team.note(stranger)

    before, after = team.trust(), team.trust(team.own.card(stranger))

    assert admissions(before, note) == [UNKNOWN]
    assert admissions(after, note) == [OK]


def test_a_card_of_an_agency_nobody_knows_counts_for_nothing(team: Setting) -> None:
    stranger, nobody = Device.named("stranger"), Agency.named("nobody")
    note = team.note(stranger)

    trust = team.trust(nobody.card(stranger))

    assert admissions(trust, note) == [UNKNOWN]


def test_a_card_counts_only_in_the_agencys_own_channel(team: Setting) -> None:
    stranger = Device.named("stranger")
    body = {"key": b64(stranger.key), "authority": "lead"}
    elsewhere = team.own.write(kinds.CARD, "card", body, channel=TEAM)
    by_a_device = team.lead.write(kinds.CARD, "card", body, channel=team.own.channel)

    trust = team.trust(elsewhere, by_a_device, team.note(stranger))

    assert stranger.key not in trust.cards


@pytest.mark.parametrize("key", [None, 7, "short", "é" * 43])
def test_a_card_without_a_key_is_passed_over(team: Setting, key: object) -> None:
    before = team.trust()
    odd = team.own.write(kinds.CARD, "card", {"key": key}, channel=team.own.channel)

    assert team.trust(odd).cards == before.cards


def test_one_agency_cannot_revoke_another_agencys_device(team: Setting) -> None:
    trust = team.trust(team.partner.revoke(team.worker))

    assert trust.revoked == frozenset()


def test_an_agency_known_less_well_cannot_take_a_device_over(team: Setting) -> None:
    for _ in team.held:
        later = team.partner.card(team.worker, "custodian")
    assert later.header.lamport > team.own.lamport

    trust = team.trust(later, team.partner.revoke(team.worker))

    assert trust.cards[team.worker.key].agency == team.own.key
    assert trust.cards[team.worker.key].authority == "worker"
    assert trust.revoked == frozenset()


def test_of_one_agencys_cards_the_latest_counts(team: Setting) -> None:
    promoted = team.own.card(team.worker, "lead")

    assert team.trust(promoted).cards[team.worker.key].authority == "lead"


def test_a_revoked_author_counts_until_somebody_pins_the_log(team: Setting) -> None:
    before, after = team.note(team.worker), team.note(team.worker)
    revoke = team.own.revoke(team.worker)

    unpinned = team.trust(revoke)
    pinned = team.trust(revoke, pin_of(team.worker, before, team.lead))

    assert admissions(unpinned, before, after) == [OK, OK]
    assert admissions(pinned, before, after) == [OK, AFTER]


def test_a_pin_without_a_revocation_changes_nothing(team: Setting) -> None:
    first, second = team.note(team.worker), team.note(team.worker)

    trust = team.trust(pin_of(team.worker, first, team.lead))

    assert admissions(trust, first, second) == [OK, OK]


def test_a_pin_holds_for_its_own_channel_only(team: Setting) -> None:
    note = team.note(team.worker)
    elsewhere = team.worker.write(kinds.NOTE, "note", {"text/0000": "Words."}, channel=POLICE)
    team.held.append(elsewhere)

    trust = team.trust(team.own.revoke(team.worker), pin_of(team.worker, note, team.lead))

    assert admissions(trust, note, elsewhere) == [OK, OK]


def test_two_pins_of_one_log_admit_what_either_admits(team: Setting) -> None:
    notes = [team.note(team.worker) for _ in range(3)]
    pins = [pin_of(team.worker, note, team.lead) for note in notes[:2]]

    trust = team.trust(team.own.revoke(team.worker), *pins)

    assert admissions(trust, *notes) == [OK, OK, AFTER]


def test_a_pinned_head_that_is_not_held_admits_nothing_yet(team: Setting) -> None:
    first, second = team.note(team.worker), team.note(team.worker)
    pin = pin_of(team.worker, second, team.lead)
    team.held.remove(second)

    trust = team.trust(team.own.revoke(team.worker), pin)

    assert admissions(trust, first, second) == [AFTER, AFTER]


def test_a_worker_cannot_pin(team: Setting) -> None:
    first, second = team.note(team.lead), team.note(team.lead)

    trust = team.trust(team.own.revoke(team.lead), pin_of(team.lead, first, team.worker))

    assert admissions(trust, first, second) == [OK, OK]


def test_a_revoked_lead_cannot_pin_himself(team: Setting) -> None:
    first, second = team.note(team.lead), team.note(team.lead)

    trust = team.trust(team.own.revoke(team.lead), pin_of(team.lead, first, team.lead))

    assert admissions(trust, first, second) == [OK, OK]


def test_what_a_revoked_lead_pinned_before_the_loss_still_counts(team: Setting) -> None:
    first, second = team.note(team.worker), team.note(team.worker)
    earlier = pin_of(team.worker, first, team.lead)
    later = pin_of(team.worker, second, team.lead)
    revokes = (team.own.revoke(team.worker), team.own.revoke(team.lead))

    trust = team.trust(*revokes, earlier, later, pin_of(team.lead, earlier, team.second))

    assert admissions(trust, earlier, later) == [OK, AFTER]
    assert admissions(trust, first, second) == [OK, AFTER]


def test_two_revoked_leads_cannot_vouch_for_each_other(team: Setting) -> None:
    first = team.note(team.lead)
    pins = (pin_of(team.lead, first, team.second), pin_of(team.second, first, team.lead))

    trust = team.trust(team.own.revoke(team.lead), team.own.revoke(team.second), *pins)

    assert trust.pinned == {}


def test_only_a_custodian_takes_words_away(team: Setting) -> None:
    note = team.note(team.worker)

    by_lead, by_custodian = (
        team.trust(purge_of([note], by)) for by in (team.lead, team.custodian)
    )

    assert not by_lead.is_purged(note.log, note.id, note.header.kind)
    assert by_custodian.is_purged(note.log, note.id, note.header.kind)
    assert (by_lead.counts(note), by_custodian.counts(note)) == (True, False)


def test_a_purge_reaches_its_own_channel_only(team: Setting) -> None:
    note = team.note(team.worker)

    named = team.trust(purge_of([note], team.custodian, POLICE))
    whole = team.trust(purge_of([], team.custodian, POLICE))

    assert not named.is_purged(note.log, note.id, note.header.kind)
    assert not whole.is_purged(note.log, note.id, note.header.kind)


def test_a_whole_channel_can_be_purged_but_not_its_control_entries(team: Setting) -> None:
    note = team.note(team.worker)
    purge = purge_of([], team.custodian)

    trust = team.trust(purge)

    assert trust.is_purged(note.log, note.id, note.header.kind)
    assert not trust.is_purged(purge.log, purge.id, purge.header.kind)


@pytest.mark.parametrize("targets", ["everything", 7, [7], ["short"], {"a": 1}, None])
def test_a_purge_of_nothing_readable_takes_nothing_away(team: Setting, targets: object) -> None:
    odd = team.custodian.write(kinds.PURGE, "purge", {"targets": targets})

    trust = team.trust(odd)

    assert (trust.purged_entries, trust.purged_channels) == (frozenset(), frozenset())


def test_only_the_custodians_own_agency_gives_words_back(team: Setting) -> None:
    note = team.note(team.worker)
    purge = purge_of([note], team.custodian)

    by_partner = team.trust(purge, team.partner.unpurge(purge))
    by_own = team.trust(purge, team.own.unpurge(purge))

    assert by_partner.is_purged(note.log, note.id, note.header.kind)
    assert not by_own.is_purged(note.log, note.id, note.header.kind)


def test_a_later_revocation_of_the_custodian_does_not_restore(team: Setting) -> None:
    note = team.note(team.worker)

    trust = team.trust(purge_of([note], team.custodian), team.own.revoke(team.custodian))

    assert trust.is_purged(note.log, note.id, note.header.kind)


@pytest.mark.parametrize("kind", [kinds.CARD, kinds.REVOKE, kinds.PIN, kinds.PURGE])
def test_a_control_entry_counts_only_when_it_is_complete(team: Setting, kind: str) -> None:
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


def test_an_agencys_own_key_counts_without_a_card(team: Setting) -> None:
    entry = team.own.write(kinds.NOTE, "note", {"text/0000": "Words."}, channel=team.own.channel)

    assert admissions(team.trust(), entry) == [OK]
    assert admissions(team.trust(anchors={}), entry) == [UNKNOWN]


def test_getting_to_know_an_agency_better_moves_its_devices_under_it(team: Setting) -> None:
    mine_too = team.partner.card(team.worker, "lead")
    met = {team.own.key: Standing.VOUCHED, team.partner.key: Standing.MET}

    trust = team.trust(mine_too, anchors=met)

    assert trust.cards[team.worker.key].agency == team.partner.key
    assert trust.cards[team.worker.key].standing is Standing.MET
