"""Three vaults that write, meet, lose and forget for themselves, and in the end agree."""

from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
)
from hypothesis.stateful import run_state_machine_as_test as check_state_machine

from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Form, line_of
from desktop_app.ledger.redaction import stub, withhold
from tests.ledger.devices import CASE, TEAM, Device, object_id
from tests.store.histories import examples
from tests.store.replicas import Replica, Replicas, SeededChance, hands
from tests.store.same_state import exchange_all
from tests.store.world import own_agency

which = some.integers(0, 2)
number = some.integers(0, 999)


class Vaults(RuleBasedStateMachine):
    """A lead, a custodian and a worker, each with a vault of their own."""

    replicas: Replicas

    @initialize()
    def begin(self) -> None:
        self.agency = own_agency()
        self.people = [Device.named(name) for name in ("lead", "custodian", "worker")]
        self.vaults = [
            self.replicas.new(hands(chance=SeededChance(person.name))) for person in self.people
        ]
        ranks = ("lead", "custodian", "worker")
        self.cards = [
            self.agency.card(person, rank).line
            for person, rank in zip(self.people, ranks, strict=True)
        ]
        for vault in self.vaults:
            vault.take_in(self.cards)

    @rule(who=which)
    def restart(self, who: int) -> None:
        self.vaults[who].restart()

    @rule(who=which)
    def rebuild(self, who: int) -> None:
        before = self.vaults[who].state
        self.vaults[who].database.book.rebuild()
        assert self.vaults[who].state == before

    def teardown(self) -> None:
        if not hasattr(self, "vaults"):
            return
        try:
            exchange_all(self.vaults)
            assert len({vault.state for vault in self.vaults}) == 1
            assert all(_is_sound(vault) for vault in self.vaults)
        finally:
            for vault in self.vaults:
                vault.close()

    def _write(
        self,
        who: int,
        kind: str,
        about: ObjectId,
        body: Mapping[str, object],
        refers: EntryId | None = None,
    ) -> None:
        draft = Draft(
            case=CASE, audience=TEAM[1], kind=kind, about=about, body=body, refers=refers
        )
        self.vaults[who].database.book.append(self.people[who].pen, [draft])

    def _held(self, who: int) -> list[Entry]:
        entries = map(reread, self.vaults[who].held())
        return sorted((e for e in entries if e.log[1:] == TEAM), key=lambda entry: entry.id)


class ThreeVaults(Vaults):
    """What they do, and what befalls them."""

    @rule(who=which, whom=which, value=number)
    def say(self, who: int, whom: int, value: int) -> None:
        body = {("born", "initials")[value % 2]: f"value {value % 5}"}
        self._write(who, kinds.FIELD, object_id(f"person {whom % 2}"), body)

    @rule(who=which, value=number)
    def note(self, who: int, value: int) -> None:
        body = {"type": "contact", "precision": "unknown", "text/0000": f"Words {value}."}
        self._write(who, kinds.NOTE, object_id(f"note {who} {value}"), body)

    @rule(who=which, value=number, kind=some.sampled_from((kinds.AMEND, kinds.STRIKE)))
    def comment(self, who: int, value: int, kind: str) -> None:
        notes = [e for e in self._held(who) if e.header.kind == kinds.NOTE]
        if notes:
            target = notes[value % len(notes)]
            body = {"reason": "put right", "text/0000": f"Better {value}."}
            self._write(who, kind, target.about, body, target.id)

    @rule(value=number)
    def purge(self, value: int) -> None:
        held = self._held(1)
        if held:
            targets = [b64(held[value % len(held)].id)]
            body = {"targets": targets, "basis": "retention"}
            self._write(1, kinds.PURGE, object_id(f"purge {value}"), body)

    @rule(value=number)
    def unpurge(self, value: int) -> None:
        purges = [e for e in self._held(1) if e.header.kind == kinds.PURGE]
        if purges:
            self.vaults[1].take_in([self.agency.unpurge(purges[value % len(purges)]).line])

    @rule(value=number)
    def lose_the_workers_laptop(self, value: int) -> None:
        self.vaults[0].take_in([self.agency.revoke(self.people[2]).line])
        own = [e for e in self._held(0) if e.log.author == self.people[2].key]
        if own:
            head = own[value % len(own)].id
            body = {"key": b64(self.people[2].key), "head": b64(head)}
            self._write(0, kinds.PIN, object_id(f"pin {value}"), body)

    @rule(who=which, value=number)
    def go_on_from_a_backup(self, who: int, value: int) -> None:
        own = [e for e in self._held(who) if e.log.author == self.people[who].key]
        if own:
            twin = own[value % len(own)]
            body = {"born": f"other branch {value}"}
            entry = self.people[who].write(kinds.FIELD, "person 0", body, instead_of=twin)
            self.vaults[who].take_in([entry.line])

    @rule(giver=which, taker=which, seed=number)
    def hand_on_a_part(self, giver: int, taker: int, seed: int) -> None:
        lines = self.vaults[giver].held()
        some_lines = Random(seed).sample(lines, len(lines) * (1 + seed % 3) // 3)
        self.vaults[taker].take_in(some_lines)

    @rule(giver=which, taker=which, seed=number)
    def hand_on_with_something_withheld(self, giver: int, taker: int, seed: int) -> None:
        self.vaults[taker].take_in(
            line_of(_part(reread(line).form, seed)) for line in self.vaults[giver].held()
        )


def _part(form: Form, seed: int) -> Form:
    return stub(form) if seed % 4 == 0 else withhold(form, lambda name: len(name) % 3 == seed % 3)


def _is_sound(vault: Replica) -> bool:
    findings = vault.database.book.verify()
    return findings.projection_equal and findings.state == vault.state


@pytest.mark.timeout(0)  # as long as `EX` asks for
def test_three_vaults_agree_once_each_has_handed_on_all_it_holds(replicas: Replicas) -> None:
    class Here(ThreeVaults):
        pass

    Here.replicas = replicas
    often = settings(
        max_examples=examples(15),
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )

    check_state_machine(Here, settings=often)
